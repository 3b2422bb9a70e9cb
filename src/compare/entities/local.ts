// A report's own entity as comparing sees it: its names, its roles, its gender, where it stands first.
// Does not judge.
import { plain, skeleton } from '../../language/spellings.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import { HONORIFICS } from '../../lists/titles.js';
import type { EntityKind, Evidence, Mention, ReportEntity, Span } from '../../model/index.js';
import { isNaming } from '../../model/index.js';
import { type Comparison, placeKey } from '../comparison.js';
import { isLocated } from './located.js';

export interface LocalEntity {
  report: string;
  /** The story its report tells; empty where stories were not looked for. */
  story: string;
  entity: ReportEntity;
  /** Made of the report and the place of its first mention. */
  key: string;
  /** What it is by the readings of its story: most of those that give its full name. */
  kind: EntityKind;
  /** Longest name. */
  name: string;
  named: boolean;
  /** Whether its report speaks of it as of a place: "in Marl", "the town of Marl", a dateline. */
  located: boolean;
  /** Its short name is a place in one reading of its story and stands in a longer name of an organisation: town or body. */
  torn: boolean;
  /** Capitalised nouns by which its report calls it for short: "the Commission". They name too much to be compared. */
  shortForms: { text: string; count: number; evidence: Evidence }[];
  /** A lone surname that two people of its report bear. */
  shared: boolean;
  /** A paper that goes by a common noun: "a letter". */
  paper: boolean;
  mentions: Mention[];
  /** Spellings of its names with how often and where first. */
  spellings: { text: string; count: number; evidence: Evidence }[];
  /** Small-letter words of its roles, without forms of address. */
  roleWords: Set<string>;
  /** Countries and places its roles name: "Ukrainian Foreign Minister" gives Ukraine. */
  roleCountries: Set<string>;
  /** What makes it different from others of its name: kind, names, roles, gender. */
  signature: string;
}

/** Whose office it is stands right before it: "Ukraine’s Foreign Minister", "Norwegian envoy". */
const OWNER_CHARS = 16;

const SMALL = /^(?:the|a|an|of|for|and|in|at|to|his|her|its|their|mr|mrs|ms|dr|former|acting|then|who|is|was|our|new)$/;

/** How many people of a report bear a name that is only a surname. */
function bearers(entities: readonly ReportEntity[], entity: ReportEntity): number {
  if (entity.kind !== 'person' || /\s/.test(entity.name)) return 0;
  const own = skeleton(plain(entity.name));
  return entities.filter(
    other => other.kind === 'person' && other !== entity && skeleton(plain(other.name.split(/\s+/).at(-1)!)) === own,
  ).length;
}

export function localEntities(comparison: Comparison): LocalEntity[] {
  const storyOf = new Map(
    comparison.stories.flatMap(story => story.reports.map(report => [report, story.id] as const)),
  );
  const locals = comparison.witnesses.flatMap(({ report, read }) => {
    const byEntity = new Map<string, Mention[]>();
    for (const mention of read.mentions)
      byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
    const datelines = read.lines.filter(line => line.role === 'dateline').map(line => line.span);
    return read.entities.flatMap(entity => {
      const mentions = byEntity.get(entity.id) ?? [];
      const [first] = mentions;
      if (!first) return [];
      const spellings = new Map<string, { text: string; count: number; evidence: Evidence }>();
      const shortForms: typeof spellings = new Map();
      const spelled = (span: Span, forms = spellings) => {
        const text = report.text.slice(span[0], span[1]);
        const known = forms.get(text);
        if (known) known.count++;
        else forms.set(text, { text, count: 1, evidence: { report: report.id, span, text } });
      };
      for (const mention of mentions) {
        const article = /^the\s/i.exec(report.text.slice(mention.span[0], mention.span[1]))?.[0].length ?? 0;
        const bare: Span = [mention.span[0] + article, mention.span[1]];
        if (
          mention.form === 'nominal' &&
          entity.kind === 'organisation' &&
          article > 0 &&
          SHORT_FORM.test(report.text.slice(...bare))
        )
          spelled(bare, shortForms);
        if (!isNaming(mention)) continue;
        spelled(bare);
        // "in The Hague", "told The Capital Ledger": a great letter inside a sentence makes the article part of the name
        const own = OWN_ARTICLE.test(report.text.slice(Math.max(0, bare[0] - OWN_ARTICLE_CHARS), bare[0]));
        if (own) spelled([bare[0] - 'The '.length, bare[1]]);
        const end = endWithNoun(report.text, mention);
        if (end > bare[1]) spelled([bare[0], end]);
        // "Ms Keane", "Lord Sethi": with its form of address it is a spelling of its own
        const address = addressBefore(report.text, mention.span[0]);
        if (address !== undefined) spelled([address, mention.span[1]]);
      }
      const roleWords = new Set(
        entity.roles
          .flatMap(role => role.text.toLowerCase().split(/[^\p{L}-]+/u))
          .filter(word => word.length > 1 && !SMALL.test(word)),
      );
      const roleCountries = new Set(
        entity.roles.flatMap(role =>
          report.text
            .slice(Math.max(0, role.span[0] - OWNER_CHARS), role.span[1])
            .split(/[\s,]+/)
            .flatMap(word => {
              const bare = word.replace(/[’']s$/, '');
              const country = COUNTRY_BY_DEMONYM.get(bare) ?? COUNTRY_BY_NAME.get(bare);
              return country ? [country.name] : [];
            }),
        ),
      );
      const named = spellings.size > 0;
      const names = [...spellings.keys()].sort();
      return [
        {
          report: report.id,
          story: storyOf.get(report.id) ?? '',
          entity,
          key: placeKey(report.id, first.span),
          kind: entity.kind,
          name: entity.name,
          named,
          located: entity.kind === 'place' && isLocated(report.text, mentions, datelines),
          torn: false,
          shortForms: [...shortForms.values()],
          shared: bearers(read.entities, entity) > 1,
          paper: entity.kind === 'other' && names.every(text => COMMON_PAPER.test(text)),
          mentions,
          spellings: [...spellings.values()],
          roleWords,
          roleCountries,
          signature: [
            entity.kind,
            entity.gender ?? '',
            names.map(plain).join('/'),
            [...roleWords].sort().join('/'),
          ].join('|'),
        },
      ];
    });
  });
  findTorn(locals);
  voteKinds(locals);
  findSurnames(locals);
  findFirms(locals);
  return locals;
}

/** Where the form of address begins that stands right before a name; undefined where none does. */
function addressBefore(text: string, start: number): number | undefined {
  const word = /(?<![\p{L}])(\p{Lu}\p{L}*)\.? $/u.exec(text.slice(Math.max(0, start - ADDRESS_CHARS), start));
  if (word === null || !HONORIFICS.has(word[1]!.toLowerCase())) return undefined;
  return start - word[0].length;
}
const ADDRESS_CHARS = 16;

/** The noun by which a report explains the name of a body: "the Interport agency". */
const BODY_BEHIND =
  / (?:(?:news )?agency|newspaper|daily|magazine|broadcaster|group|company|firm|party|movement|bank|union|airline|fund)\b/y;

/** Where a name ends with the noun that explains it; where it ends without one. */
function endWithNoun(text: string, { kind, span }: Mention): number {
  BODY_BEHIND.lastIndex = span[1];
  return kind === 'organisation' && BODY_BEHIND.test(text) ? BODY_BEHIND.lastIndex : span[1];
}

/** "a letter", "An open letter": no capital but the first of a sentence. */
const COMMON_PAPER = /^(?:(?:[Tt]he|[Aa]n?) )?\p{Ll}\P{Lu}*$/u;
const OWN_ARTICLE = /[\p{Ll}\d,;] The $/u;
const OWN_ARTICLE_CHARS = 6;

/** "the Commission", "the Pension Fund": a common noun made a name. */
const SHORT_FORM = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

const KNOWN = new Set([...COUNTRY_BY_NAME.keys(), ...KNOWN_PLACES].map(name => plain(name)));

const PLACE_OR_BODY: ReadonlySet<EntityKind> = new Set(['place', 'organisation']);
const foldedWords = (name: string): string[] =>
  plain(name)
    .replace(/^the /, '')
    .split(/[\s-]+/)
    .map(skeleton);

/** What ends the name of a firm or fund rather than that of a town's school, team or office. */
const FIRM_NOUN =
  / (?:Fund|Group|Partners|Holdings?|Company|Corporation|Insurance|Airlines?|Airways|Motors|Energy|Foods|Systems|Technologies|Capital|Ventures|Media|Shipping)$/;

/** Marks short names that mean a town in one report and, it may be, the school or the team called after it in another. */
function findTorn(locals: readonly LocalEntity[]): void {
  const places = new Set<string>();
  const shorts = new Set<string>();
  const firms = new Set<string>();
  const towns = new Set<string>();
  const ofBodies = locals.filter(local => local.named && PLACE_OR_BODY.has(local.kind));
  const keyOf = (story: string, words: readonly string[]) => `${story} ${words.join(' ')}`;
  for (const local of ofBodies) {
    const words = foldedWords(local.name);
    if (local.kind === 'place') {
      places.add(keyOf(local.story, words));
      if (local.located || KNOWN.has(plain(local.name))) towns.add(keyOf(local.story, words));
    } else if (ORGANISATION_NOUNS.has(plain(local.name.split(/[\s-]+/).at(-1)!)))
      // the one or two words it begins with: "Bank of X" is named after a country more often than after a town, and what
      // stands before no body's noun ("X Therapeutics") is a company's own name as often as a town's
      for (const size of [1, 2])
        if (size < words.length)
          (FIRM_NOUN.test(local.name) ? firms : shorts).add(keyOf(local.story, words.slice(0, size)));
  }
  for (const local of ofBodies) {
    const key = keyOf(local.story, foldedWords(local.name));
    // a firm goes by a name of its own: only where a report speaks of the name as of a place is it a town's as well
    const both = (places.has(key) && shorts.has(key)) || (towns.has(key) && firms.has(key));
    local.torn = both && !isCountry(local.name);
  }
}

/** A country acts as one with its government: its name is no town's. */
const isCountry = (name: string): boolean => COUNTRY_BY_NAME.has(name.replace(/^the /i, ''));

/**
 * "Marden" that one report takes for a place is the person whom others call Ana Marden, where nobody speaks of it as of a
 * place and no body is called so.
 */
function findSurnames(locals: readonly LocalEntity[]): void {
  const bearers = new Set<string>();
  const others = new Set<string>();
  const named = locals.filter(local => local.named);
  for (const { story, kind, name, located } of named) {
    const words = foldedWords(name);
    if (kind === 'person' && words.length > 1) bearers.add(`${story} ${words.at(-1)}`);
    else if (kind !== 'person' && (located || kind === 'organisation'))
      for (const word of words) others.add(`${story} ${word}`);
  }
  for (const local of named) {
    if (local.kind !== 'place' || KNOWN.has(plain(local.name))) continue;
    const words = foldedWords(local.name);
    const key = `${local.story} ${words[0]}`;
    if (words.length === 1 && bearers.has(key) && !others.has(key)) local.kind = 'person';
  }
}

/** A person told of by title or gender is one, whatever others took the name for. */
const isSurelyPerson = (local: LocalEntity): boolean =>
  local.entity.kind === 'person' && (local.entity.gender !== undefined || local.roleWords.size > 0);

/**
 * "Ember" that one report takes for a person is the body whose full name others give, "Ember Sports Partners", where nobody of the story
 * bears the name and no report has it for a place.
 */
function findFirms(locals: readonly LocalEntity[]): void {
  const firms = new Set<string>();
  const others = new Set<string>();
  const named = locals.filter(local => local.named);
  for (const local of named) {
    const { story, kind, name } = local;
    const words = foldedWords(name);
    if (kind === 'organisation' && words.length > 1 && ORGANISATION_NOUNS.has(plain(name.split(/[\s-]+/).at(-1)!)))
      firms.add(`${story} ${words[0]}`);
    else if (kind === 'place' || isSurelyPerson(local) || (kind === 'person' && words.length > 1))
      for (const word of words) others.add(`${story} ${word}`);
  }
  for (const local of named) {
    if (local.kind !== 'person' || isSurelyPerson(local)) continue;
    const words = foldedWords(local.name);
    const key = `${local.story} ${words[0]}`;
    if (words.length === 1 && firms.has(key) && !others.has(key) && !isGivenName(plain(local.name)))
      local.kind = 'organisation';
  }
}

/** Where the readings of one story take one name for two kinds, all go by the kind that most mentions speak for. */
function voteKinds(locals: readonly LocalEntity[]): void {
  const votes = new Map<string, Map<EntityKind, number>>();
  const keyOf = (local: LocalEntity) =>
    `${local.story} ${plain(local.name)
      .replace(/^the /, '')
      .replace(/[\s-]+/g, ' ')}`;
  for (const local of locals) {
    if (!local.named || local.torn || isSurelyPerson(local)) continue;
    const key = keyOf(local);
    const kinds = votes.get(key) ?? new Map<EntityKind, number>();
    kinds.set(local.entity.kind, (kinds.get(local.entity.kind) ?? 0) + local.mentions.length);
    votes.set(key, kinds);
  }
  for (const local of locals) {
    if (!local.named || local.torn || isSurelyPerson(local)) continue;
    const kinds = votes.get(keyOf(local))!;
    if (kinds.size > 1)
      local.kind = KIND_ORDER.reduce((best, kind) => ((kinds.get(kind) ?? 0) > (kinds.get(best) ?? 0) ? kind : best));
  }
}

const KIND_ORDER: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'other'];
