// The step that joins the reports' own entities into the pile's: candidate pairs by shared words, judged by spelling and
// context, grouped only where nothing speaks against it. Does not edit a reading.
import { plain } from '../../language/spellings.js';
import type { Decision, Entity, EntityKind, Span } from '../../model/index.js';
import { type CompareStep, type Comparison, lineId, localKey } from '../comparison.js';
import { findAliases } from './aliases.js';
import { buildEntity } from './build.js';
import { candidatePairs } from './candidates.js';
import { judgeEntities, type LocalJudgement } from './judge.js';
import { type LocalEntity, localEntities } from './local.js';
import { findSpotted } from './spotted.js';

interface Group {
  members: LocalEntity[];
}

function run(comparison: Comparison): void {
  const locals = localEntities(comparison);
  const byKey = new Map(locals.map(local => [local.key, local]));
  const decided = decisionPairs(comparison.decisions, locals);
  const judged = new Map<string, LocalJudgement>();
  const keyOf = (a: LocalEntity, b: LocalEntity) =>
    a.key < b.key ? `${a.key}\u0001${b.key}` : `${b.key}\u0001${a.key}`;
  const judge = (a: LocalEntity, b: LocalEntity): LocalJudgement => {
    const key = keyOf(a, b);
    let known = judged.get(key);
    if (!known) {
      const decision = decided.get(key);
      known = decision
        ? {
            judgement: decision,
            score: decision === 'same' ? 1 : 0,
            because: ['a person decided so'],
            rule: 'decision',
          }
        : judgeEntities(a, b);
      judged.set(key, known);
    }
    return known;
  };

  const apart = decidedApart(decided, locals);
  const groupOf = new Map<LocalEntity, Group>(locals.map(local => [local, { members: [local] }]));
  const joins: { a: LocalEntity; b: LocalEntity; judgement: LocalJudgement }[] = [];
  for (const { a, b, words } of findAliases(comparison, locals)) {
    if (decided.has(keyOf(a, b))) continue;
    judged.set(keyOf(a, b), { judgement: 'same', score: 0.95, because: [`the report says so: ${words}`], rule: ALIAS });
  }
  const told = [...judged.keys()].map(
    key => key.split('\u0001').map(one => byKey.get(one)!) as [LocalEntity, LocalEntity],
  );
  const pairs = [...candidatePairs(locals, decided, keyOf), ...told]
    .map(([a, b]) => ({ a, b, judgement: judge(a, b) }))
    .filter(
      pair =>
        pair.judgement.judgement !== 'different' || pair.judgement.score >= 0.25 || pair.judgement.rule === 'decision',
    );
  dropAmbiguous(pairs, judge);
  // the surest first; between equals by content, so that the order of reports does not matter
  pairs.sort(
    (p, q) =>
      Number(q.judgement.rule === 'decision') - Number(p.judgement.rule === 'decision') ||
      q.judgement.score - p.judgement.score ||
      (keyOf(p.a, p.b) < keyOf(q.a, q.b) ? -1 : 1),
  );
  for (const { a, b, judgement } of pairs) {
    if (judgement.judgement !== 'same') {
      refuse(comparison, a, b, judgement);
      continue;
    }
    const [into, from] = [groupOf.get(a)!, groupOf.get(b)!];
    if (into === from) {
      joins.push({ a, b, judgement });
      continue;
    }
    const against =
      judgement.rule === 'decision'
        ? undefined
        : (decidedAgainst(into, from, apart, groupOf) ??
          (judgement.rule === ALIAS ? undefined : objection(into, from, judge)));
    if (against) {
      refuse(comparison, a, b, {
        judgement: 'different',
        score: judgement.score,
        because: [...judgement.because, `but ${against}`],
        rule: 'compare.entities.member-differs',
      });
      continue;
    }
    joins.push({ a, b, judgement });
    into.members.push(...from.members);
    for (const member of from.members) groupOf.set(member, into);
  }

  const groups = [...new Set(groupOf.values())];
  const spotted = findSpotted(comparison, groups);
  const joinsOf = new Map(groups.map(group => [group, [] as typeof joins]));
  for (const join of joins) joinsOf.get(groupOf.get(join.a)!)!.push(join);
  const entities: Entity[] = groups.map(group => {
    const members = group.members.sort((p, q) => (p.key < q.key ? -1 : 1));
    const id = lineId(
      'E',
      members.map(member => member.key),
    );
    for (const member of members) comparison.entityOf.set(localKey(member.report, member.entity.id), id);
    return buildEntity(id, members, joinsOf.get(group)!, spotted.get(group) ?? []);
  });
  comparison.entities = entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rule of two names that a report gives for one another: nothing that their letters say speaks against it. */
const ALIAS = 'compare.entities.told-alias';

/** Rules by which a short name means a longer one: only where no two of the longer ones are different things. */
const SHORT_RULES = new Set(['shared-surname', 'given-name', 'short-name'].map(rule => `compare.entities.${rule}`));

/** A short name that fits two different long ones of other reports means neither for sure. */
function dropAmbiguous(
  pairs: { a: LocalEntity; b: LocalEntity; judgement: LocalJudgement }[],
  judge: (a: LocalEntity, b: LocalEntity) => LocalJudgement,
): void {
  const partners = new Map<LocalEntity, LocalEntity[]>();
  const isShort = ({ judgement }: { judgement: LocalJudgement }) =>
    judgement.judgement === 'same' && SHORT_RULES.has(judgement.rule ?? '');
  const shortOf = ({ a, b }: { a: LocalEntity; b: LocalEntity }) => (a.name.length <= b.name.length ? a : b);
  for (const pair of pairs) {
    if (!isShort(pair)) continue;
    const short = shortOf(pair);
    const long = short === pair.a ? pair.b : pair.a;
    partners.set(short, [...(partners.get(short) ?? []), long]);
  }
  const torn = new Map<LocalEntity, string>();
  for (const [short, longs] of partners) {
    const [first, ...others] = distinct(longs);
    const other = others.find(long => judge(first!, long).judgement === 'different');
    if (other) torn.set(short, `${short.name} could be ${first!.name} or ${other.name}`);
  }
  for (const pair of pairs) {
    const why = isShort(pair) ? torn.get(shortOf(pair)) : undefined;
    if (why)
      pair.judgement = {
        judgement: 'unsure',
        score: 0.5,
        because: [...pair.judgement.because, why],
        rule: 'compare.entities.could-be-either',
      };
  }
}

/** The pairs that a person keeps apart. */
function decidedApart(
  decided: ReadonlyMap<string, 'same' | 'different'>,
  locals: readonly LocalEntity[],
): [LocalEntity, LocalEntity][] {
  if (decided.size === 0) return [];
  const byKey = new Map(locals.map(local => [local.key, local]));
  return [...decided].flatMap(([key, action]): [LocalEntity, LocalEntity][] => {
    const [p, q] = key.split('\u0001').map(one => byKey.get(one));
    return action === 'different' && p && q ? [[p, q]] : [];
  });
}

/** What a person keeps apart no third that is like both brings together. */
function decidedAgainst(
  into: Group,
  from: Group,
  apart: readonly [LocalEntity, LocalEntity][],
  groupOf: ReadonlyMap<LocalEntity, Group>,
): string | undefined {
  for (const [p, q] of apart) {
    const groups = [groupOf.get(p), groupOf.get(q)];
    if (groups.includes(into) && groups.includes(from))
      return `${p.name} (${p.report}) and ${q.name} (${q.report}) are kept apart: a person decided so`;
  }
  return undefined;
}

/** A member of one group that a member of the other cannot be. */
function objection(
  into: Group,
  from: Group,
  judge: (a: LocalEntity, b: LocalEntity) => LocalJudgement,
): string | undefined {
  for (const a of distinct(into.members)) {
    for (const b of distinct(from.members)) {
      const judgement = judge(a, b);
      if (isGivenNameIn(a, into, from) || isGivenNameIn(b, from, into)) continue;
      if (a.report !== b.report && (isOwnNameIn(a, into, b, judge) || isOwnNameIn(b, from, a, judge))) continue;
      if (judgement.judgement === 'different' || (a.report === b.report && judgement.judgement !== 'same'))
        return `${a.name} (${a.report}) and ${b.name} (${b.report}) are kept apart: ${judgement.because.join('; ')}`;
    }
  }
  return undefined;
}

/** "Tilly" is no word of "Ottilie Marden", but of "Tilly Marden", who is the same: a short form objects to nobody. */
function isGivenNameIn(lone: LocalEntity, own: Group, other: Group): boolean {
  if (lone.kind !== 'person' || /\s/.test(lone.name) || own.members.some(member => /\s/.test(member.name)))
    return false;
  return other.members.some(member => member.report !== lone.report && member.name.startsWith(`${lone.name} `));
}

/**
 * "Port Akbel" is not "Aqbil", but another report calls one thing "Port Akbel" and "Akbel", and that one is; "Reyes Oma" is
 * not "Luisa Oma", but "Luisa Reyes-Oma" is both: a name that stands for another member's objects to nobody the member is.
 */
function isOwnNameIn(
  short: LocalEntity,
  own: Group,
  other: LocalEntity,
  judge: (a: LocalEntity, b: LocalEntity) => LocalJudgement,
): boolean {
  return own.members.some(
    member =>
      member !== short &&
      (short.kind === 'person' ? isDoubleSurnameOf(short, member) : hasNamesOf(short, member)) &&
      judge(member, other).judgement === 'same',
  );
}

const hasNamesOf = (short: LocalEntity, member: LocalEntity): boolean =>
  short.spellings.every(({ text }) => member.spellings.some(spelling => plain(spelling.text) === plain(text)));

const isDoubleSurnameOf = (short: LocalEntity, member: LocalEntity): boolean =>
  /[\s-]/.test(short.name) &&
  plain(member.name)
    .replace(/-/g, ' ')
    .endsWith(` ${plain(short.name).replace(/-/g, ' ')}`);

/** Members of a group that say something of their own: one for each name and report pair, at most forty. */
function distinct(members: readonly LocalEntity[]): LocalEntity[] {
  const MOST = 40;
  const seen = new Set<string>();
  return members.filter(member => {
    if (seen.has(member.signature) || seen.size >= MOST) return false;
    seen.add(member.signature);
    return true;
  });
}

function refuse(comparison: Comparison, a: LocalEntity, b: LocalEntity, judgement: LocalJudgement): void {
  const kind: EntityKind = a.entity.kind;
  comparison.judgements.push({ a: `${a.report}: ${a.name}`, b: `${b.report}: ${b.name}`, ...judgement, kind });
}

/** Decisions about entities: those whose words are mentions of entities. */
function decisionPairs(
  decisions: readonly Decision[],
  locals: readonly LocalEntity[],
): Map<string, 'same' | 'different'> {
  const out = new Map<string, 'same' | 'different'>();
  const has = (report: string, isThere: (span: Span) => boolean) =>
    locals.find(local => local.report === report && local.mentions.some(mention => isThere(mention.span)));
  // A name may stand inside another ("council of Lessa"): just these words before any that share some.
  const at = (report: string, start: number, end: number) =>
    has(report, span => span[0] === start && span[1] === end) ?? has(report, span => span[0] < end && start < span[1]);
  for (const { action, about, a, b } of decisions) {
    if (about !== undefined && about !== 'entity') continue;
    if ((action !== 'same' && action !== 'different') || !a || !b) continue;
    const [p, q] = [at(a.report, a.span[0], a.span[1]), at(b.report, b.span[0], b.span[1])];
    if (!p || !q || p === q) continue;
    out.set(p.key < q.key ? `${p.key}\u0001${q.key}` : `${q.key}\u0001${p.key}`, action);
  }
  return out;
}

export const entities: CompareStep = {
  id: 'compare.entities',
  needs: ['stories'],
  makes: ['entities', 'entityOf'],
  run,
};
