// Names of one report that mean one thing: same words, a surname of a full name, letters of a long name, spellings.
// Does not look at pronouns or nominals, and knows no other report.
import { distance, plain, skeleton } from '../../language/spellings.js';
import { COUNTRIES, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { type Gender, judgeGivenNames } from '../../lists/given-names.js';
import { GOVERNED_NOUNS, KNOWN_ORGANISATIONS, SORTS_OF_BODIES } from '../../lists/organisations.js';
import { LANDS_OF_CITIES } from '../../lists/places.js';
import type { EntityKind, Span } from '../../model/index.js';
import type { NameSpan } from '../reading.js';
import { genderOf, speaksAgainst, titleWords } from './bearers.js';
import { isLabel, isNamesake, officesAt, officesClash } from './namesakes.js';

/** Something the report names or speaks of, while it is being put together. */
export interface Known {
  kind: EntityKind;
  /** Longest name, as printed; the words of the first nominal where it has no name. */
  name: string;
  named: boolean;
  /** A definite or bare phrase that means somebody the report may name: written down only if that one is found. */
  tentative?: boolean;
  /** Somebody or something unnamed that only stands in the way of others: never written down. */
  ghost?: true;
  /** Unnamed and met first with "a": the report means somebody new. */
  introduced?: true;
  /** Another bearer of a name that the report has given before. */
  namesake?: true;
  /** Offices told right at the full name, in titles and appositions. */
  told?: string[];
  /** Plain keys of its names. */
  keys: Set<string>;
  roles: Span[];
  gender?: Gender;
  /** As told right behind the name. */
  age?: string;
  /** The gender is only a pronoun's: a ship is "she" too. */
  genderHeard?: boolean;
  plural: boolean;
  mentions: KnownMention[];
  /** Words right beside the name that say what its bearer is. */
  beside?: Set<string>;
  /** Nouns that have meant it before. */
  spokenOf?: Set<string>;
  /** Words of the name and of the roles, kept while those stay the same. */
  wordsOf?: { name: string; words: ReadonlySet<string> };
  roleWords?: { count: number; words: ReadonlySet<string> };
}

export interface KnownMention {
  span: Span;
  form: 'name' | 'nominal' | 'pronoun';
  because: string;
  rule: string;
}

const bodyOf = new Map(
  KNOWN_ORGANISATIONS.flatMap((names, i) =>
    names.map((name): [string, string] => [plain(name.replace(/\./g, '')), `body ${i}`]),
  ),
);

/** Key under which a name is looked up: plain letters, no stops, country names brought to one. */
export function nameKey(text: string): string {
  const country = COUNTRY_BY_NAME.get(text);
  const key = plain((country?.name ?? text).replace(/\./g, '').replace(/[’']s$/, ''))
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
  return bodyOf.get(key) ?? key;
}

const wordsOf = (key: string): string[] => key.split(' ');

const letters = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0] + word.slice(1).replace(/\P{Lu}/gu, ''))
    .join('');

/** Why a shorter or other name means the same person as a full one; undefined where it does not. */
function samePerson(short: string, full: string): string | undefined {
  const [s, f] = [wordsOf(short), wordsOf(full)];
  const last = f[f.length - 1]!;
  if (s.length === 1 && f.length > 1) {
    if (s[0] === last) return 'surname';
    if (s[0] === f[0]) return 'given name';
    // "bin Salman", "Le Pen", "Barth Eide": a surname of several words has its own branch below
    if (skeleton(s[0]!) === skeleton(last) && s[0]!.length >= 4) return 'surname, spelled otherwise';
    return undefined;
  }
  if (s.length < f.length && f.slice(f.length - s.length).join(' ') === short) return 'surname of several words';
  if (s.length < f.length && s[0] === f[0] && s[s.length - 1] === last) return 'the same first and last name';
  if (s.length === f.length && s.length > 1) {
    if (skeleton(short) === skeleton(full)) return 'the same name, spelled otherwise';
    const [a, b] = [s[0]!, f[0]!];
    const sameLast = s[s.length - 1] === last || skeleton(s[s.length - 1]!) === skeleton(last);
    if (sameLast && judgeGivenNames(a, b)) return 'the same surname and a form of the given name';
    if (sameLast && (a.length === 1 || b.length === 1) && a[0] === b[0]) return 'the same surname and an initial';
    if (a === b && last.length >= 6 && distance(s[s.length - 1]!, last, 1) === 1)
      return 'the same given name, one letter of the surname';
  }
  return undefined;
}

/** Why two names mean one body. */
function sameBody(a: string, b: string, printedA: string, printedB: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [printedShort, printedLong] = a.length <= b.length ? [printedA, printedB] : [printedB, printedA];
  const compact = printedShort.replace(/[.\s]/g, '');
  if (/^\p{Lu}{2,7}$/u.test(compact) && letters(printedLong) === compact && wordsOf(long).length > 1)
    return 'its first letters';
  const [s, l] = [wordsOf(short), wordsOf(long)];
  if (
    s.length < l.length &&
    !GOVERNED_NOUNS.has(l[l.length - 1]!) &&
    l.slice(0, s.length).join(' ') === short &&
    // "Rovers" are not the Rovers Supporters' Trust
    !/s[’'] /.test(printedLong.slice(printedShort.length)) &&
    !COUNTRY_BY_NAME.has(printedShort) &&
    !COUNTRY_BY_DEMONYM.has(printedShort)
  )
    return 'first words of its name';
  if (s.length === l.length && s.length > 1 && short.length >= 8 && skeleton(short) === skeleton(long))
    return 'the same name, spelled otherwise';
  // of "Conduct Commission of Lirania" the last word is whose it is: "the Commission" is the word before
  const of = l.indexOf('of');
  if (of > 0)
    return s.length < of && l.slice(of - s.length, of).join(' ') === short ? 'the noun of its name' : undefined;
  // "the Union", "the Observatory": the last word of the name with a capital
  if (s.length === 1 && l.length > 1 && l[l.length - 1] === short) return 'last word of its name';
  if (s.length > 1 && s.length < l.length && l.slice(l.length - s.length).join(' ') === short)
    return 'last words of its name';
  return undefined;
}

interface Named {
  key: string;
  text: string;
  kind: EntityKind;
  spans: NameSpan[];
  /** The report says that this bearer is another than the one already named. */
  namesake?: boolean;
}

/** "the Alliance" with a capital is NATO where the report names NATO and nothing else of that sort. */
function joinSorts(all: Known[]): Known[] {
  return all.filter(known => {
    if (known.kind !== 'organisation' || known.keys.size !== 1) return true;
    const [key] = known.keys;
    const bodies = all.filter(
      other =>
        other !== known &&
        other.mentions.some(mention => SORTS_OF_BODIES.get(other.name)?.includes(key!) && mention.form === 'name'),
    );
    if (bodies.length !== 1) return true;
    for (const mention of known.mentions)
      bodies[0]!.mentions.push({ ...mention, because: `${bodies[0]!.name} is the only ${key} named` });
    return false;
  });
}

/** Names given in brackets behind a longer one: "Urban Transport Workers' Union (UTW)", "Halden Marine A/S (“Halden”)". */
function bracketed(text: string, names: readonly NameSpan[]): Map<string, string> {
  const out = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1]!, names[i]!];
    if (
      !/^\s?\([“"‘']?(?:the |or )?[“"‘']?$/.test(text.slice(full.span[1], short.span[0])) ||
      !/^[”"’']?\s?[),]/.test(text.slice(short.span[1], short.span[1] + 3))
    )
      continue;
    const [a, b] = [text.slice(full.span[0], full.span[1]), text.slice(short.span[0], short.span[1])];
    if (b.length >= a.length || full.kind === 'person' || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) continue;
    out.set(nameKey(b), nameKey(a));
    // what stands in the brackets is of the kind of what stands before them
    for (const name of names)
      if (name.kind !== 'person' && text.slice(name.span[0], name.span[1]) === b) name.kind = full.kind;
    short.kind = full.kind;
  }
  return out;
}

/** Clusters the names of a report. Longer names come first; a shorter one joins the only one it fits, else stands alone. */
export function clusterNames(text: string, names: readonly NameSpan[]): Known[] {
  const aliases = bracketed(text, names);
  const byKey = new Map<string, Named>();
  for (const name of names) {
    const printed = text.slice(name.span[0], name.span[1]);
    const sort =
      name.kind === 'place' ? 'l' : name.kind !== 'person' ? 'x' : isNamesake(text, name) ? `n${name.span[0]}` : 'p';
    const key = `${sort} ${nameKey(printed)}`;
    const known = byKey.get(key);
    if (!known)
      byKey.set(key, {
        key: nameKey(printed),
        text: printed,
        kind: name.kind,
        spans: [name],
        ...(sort[0] === 'n' && printed.includes(' ') ? { namesake: true } : {}),
      });
    else {
      known.spans.push(name);
      if (printed.length > known.text.length) known.text = printed;
    }
  }
  const order = [...byKey.values()].sort(
    (a, b) =>
      wordsOf(b.key).length - wordsOf(a.key).length ||
      b.key.length - a.key.length ||
      a.spans[0]!.span[0] - b.spans[0]!.span[0],
  );
  const all: Known[] = [];
  for (const named of order) {
    const reasons = new Map<Known, string>();
    for (const known of all) {
      if (known.kind !== named.kind || (known.namesake && named.key.includes(' '))) continue;
      for (const key of known.keys) {
        const reason =
          named.kind === 'person'
            ? samePerson(named.key, key)
            : named.kind === 'organisation' || named.kind === 'other'
              ? sameBody(named.key, key, named.text, known.name)
              : samePlace(named.key, key);
        if (aliases.get(named.key) === key) reasons.set(known, 'given in brackets behind the name');
        else if (reason) reasons.set(known, reason);
      }
    }
    // a namesake is somebody of its own, and does not join its like
    if (named.namesake) reasons.clear();
    place(text, named, reasons, all);
  }
  const out = joinSorts(all);
  for (const known of out) known.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return out;
}

/** "Lapa depot" is "Lapa", "the Duchy of Pell" is "Pell": the noun says only what sort of place it is. */
const PLACE_SORTS =
  /^(?:(?:port|cape|mount|lake|republic of|duchy of|kingdom of|city of|isle of|island of) .+|.+ (?:depot|quarter|island|islands|valley|city|town|village|pass))$/;

/** Lands after which towns, lakes and mountains are named: Mexico City, Port Sudan and Lake Malawi are not the lands. */
const LANDS: ReadonlySet<string> = new Set([...COUNTRIES.map(({ name }) => plain(name)), ...LANDS_OF_CITIES]);

/** What a whole land may be called before its name. */
const WHOLE_LAND = /^(?:republic|duchy|kingdom|island|isle) of /;

function samePlace(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && wordsOf(a).length === wordsOf(b).length && skeleton(a) === skeleton(b))
    return 'the same name, spelled otherwise';
  if (
    PLACE_SORTS.test(long) &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) &&
    (!LANDS.has(short) || WHOLE_LAND.test(long)) &&
    wordsOf(long).length - wordsOf(short).length <= 2
  )
    return 'the same name without its sort';
  return undefined;
}

const add = (known: Known, text: string, spans: readonly NameSpan[], because: string): void => {
  for (const name of spans) {
    known.mentions.push({ span: name.span, form: 'name', because, rule: 'read.coreference.same-name' });
    known.roles.push(...name.roles);
    if (known.kind === 'person' && text.slice(name.span[0], name.span[1]).includes(' '))
      known.told = [...(known.told ?? []), ...officesAt(text, name)];
    known.gender ??= genderOf(text, name);
  }
};

const create = (text: string, named: Named): Known => {
  const known: Known = {
    kind: named.kind,
    name: named.text,
    named: true,
    keys: new Set([named.key]),
    roles: [],
    plural: named.kind === 'group',
    mentions: [],
    ...(named.namesake ? { namesake: true as const } : {}),
  };
  add(known, text, named.spans, 'its name');
  return known;
};

/**
 * Puts a name to the one known thing it fits. Where it fits several (two people of one surname), each occurrence goes to
 * the one of the same gender or the one fully named last before it, and only if that is the same for a reader: otherwise
 * the name stands alone. Two people are kept apart by default.
 */
function place(text: string, named: Named, reasons: ReadonlyMap<Known, string>, all: Known[]): void {
  const fits = [...reasons.keys()];
  if (fits.length === 0) {
    all.push(create(text, named));
    return;
  }
  if (fits.length === 1) {
    const known = fits[0]!;
    const clash =
      named.spans.some(span => speaksAgainst(text, span, known)) ||
      (reasons.get(known)!.startsWith('surname') && isUsedLongBefore(named, known));
    if (clash) all.push(create(text, named));
    else {
      add(known, text, named.spans, `${reasons.get(known)} of ${known.name}`);
      known.keys.add(named.key);
    }
    return;
  }
  for (const span of named.spans) {
    const gender = span.roles.length > 0 ? genderOf(text, span) : undefined;
    const possible = fits.filter(
      known =>
        (gender === undefined || known.gender === undefined || known.gender === gender) &&
        !officesClash([...titleWords(text, span.roles)], known.told ?? [], false),
    );
    const before = possible
      .map(known => ({ known, at: lastFull(known, span.span[0]) }))
      .filter(item => item.at >= 0)
      .sort((a, b) => b.at - a.at);
    const [nearest, other] = before;
    const clear =
      nearest &&
      span.span[0] - nearest.at <= NEAR_CHARS &&
      (!other || span.span[0] - other.at > NEAR_CHARS) &&
      !isTitledElse(text, span, nearest.known, possible);
    const titles = titleWords(text, span.roles);
    const titled = possible.filter(known => [...titleWords(text, known.roles)].some(word => titles.has(word)));
    // who speaks under a label is whom a full label names, not whom the speakers have just spoken of
    const label = isLabel(text, span.span);
    const labelled = label ? possible.filter(known => known.mentions.some(m => isLabel(text, m.span))) : [];
    const sole = [possible, titled, labelled].find(some => some.length === 1)?.[0];
    const chosen = sole ?? (before.length === 1 || (clear && !label) ? nearest!.known : undefined);
    if (chosen) add(chosen, text, [span], `${reasons.get(chosen)} of ${chosen.name}, named last before`);
    else all.push(create(text, { ...named, spans: [span] }));
  }
}

/**
 * "Dr Tarn is to testify. If found guilty, Tarn would lose her seat": who was called by her title goes on to be, where the report writes the
 * bare surname for another.
 */
function isTitledElse(text: string, span: NameSpan, nearest: Known, possible: readonly Known[]): boolean {
  const lone = (known: Known): readonly KnownMention[] =>
    known.mentions.filter(
      ({ form, span: [start, end] }) =>
        form === 'name' && start < span.span[0] && !text.slice(start, end).includes(' '),
    );
  const isTitled = ({ span: [start] }: KnownMention): boolean => HONORIFIC_BEFORE.test(text.slice(start - 8, start));
  const last = lone(nearest).at(-1);
  if (span.roles.length > 0 || last === undefined || !isTitled(last)) return false;
  return possible.some(known => known !== nearest && lone(known).some(mention => !isTitled(mention)));
}
const HONORIFIC_BEFORE = /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Dame|Lord|Lady)\.? $/;

/** A headline and a lead may stand before the full name; a report that writes a surname twice before that means another bearer. */
const LEAD_CHARS = 600;

/** Whether a lone surname is used again and again before the only one of that surname is named at all. */
function isUsedLongBefore(named: Named, known: Known): boolean {
  const first = Math.min(...known.mentions.map(mention => mention.span[0]));
  return named.spans.filter(({ span }) => span[0] < first - LEAD_CHARS).length > 1;
}

/** A shared surname means the bearer named so near before it, if no other bearer is: about two paragraphs. */
const NEAR_CHARS = 500;

/** Where the thing was last named before `at`; -1 where it was not. */
function lastFull(known: Known, at: number): number {
  let last = -1;
  for (const mention of known.mentions) if (mention.span[0] < at && mention.span[0] > last) last = mention.span[0];
  return last;
}
