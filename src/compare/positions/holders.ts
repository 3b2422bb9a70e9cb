// Who holds a stance: the entities its source names, one by one where they are listed, or the words of an unnamed group.
// Does not merge positions.
import { CARDINALS } from '../../lists/numbers.js';
import type { Evidence, Quotation, ReadReport, Span, Stance } from '../../model/index.js';
import { hull, isNaming, lengthOf, overlaps, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, type Witness } from '../comparison.js';
import { wordsOf } from '../utterances/wording.js';

export interface Holder {
  /** Id of the pile's entity, or the words of an unnamed holder. */
  id: string;
  named: boolean;
  /** Whether it is a named person. */
  person?: boolean;
  /** How many an unnamed group counts. */
  count?: number;
  /** Whether the words count others beside those named before: "three others", "two more". */
  others: boolean;
  evidence: Evidence;
}

const OTHERS = /\b(?:other|others|more|another|additional|further|remaining)\b/i;
/** Holders that nobody has tied to a name or group; a position of "he" is no line of a record. */
const PRONOUN =
  /^(?:he|she|it|i|we|you|they|who|which|that|one|nobody|everybody|both|all|some|others?|this|these|those)$/i;
/** Somebody's country or party, which no name tells: the holder cannot be counted or joined. */
const SOMEBODYS =
  /^(?:(?:his|her|its|their|our|my|your)\s+\p{L}+|(?:country|nation|government|side|party|company|group|firm))$/iu;
const PLURAL_PRONOUN = /^(?:they|both|all|all of them|both of them|we)$/i;

export function holdersOf(comparison: Comparison, witness: Witness, stance: Stance): Holder[] {
  const { report } = witness;
  const span = hull(stance.source);
  if (span === null)
    return named(comparison, witness, namedHolder(witness.read, stance), evidenceFor(witness, stance, span));
  const words = report.text.slice(span[0], span[1]).trim();
  if (PLURAL_PRONOUN.test(words)) {
    const meant = meantByThey(comparison, witness, stance, span);
    if (meant.length > 0) return meant;
  }
  // "The union has said it will abstain": what says so of itself.
  if (/^it$/i.test(words) && namedHolder(witness.read, stance).length === 0) {
    const teller = outerTeller(witness, span);
    const kind = witness.read.entities.find(({ id }) => id === teller?.speaker)?.kind;
    if (teller?.speaker != null && kind !== 'person' && kind !== 'other')
      return named(comparison, witness, [teller.speaker], evidenceOf(witness, hull([...teller.source, span])!));
  }
  return holdersIn(comparison, witness, stance, span);
}

const evidenceFor = (witness: Witness, stance: Stance, span: Span | null): Evidence =>
  evidenceOf(witness, span ?? hull([...stance.cue, ...stance.content])!);

/** Holders that a source phrase names: a list, one name, or a group in its own words. */
function holdersIn(comparison: Comparison, witness: Witness, stance: Stance, span: Span): Holder[] {
  const { read, report } = witness;
  if (COUNTRY_OF.test(report.text.slice(span[0], span[1]))) {
    const country = countryOfTeller(comparison, witness, stance);
    return country === undefined
      ? []
      : [{ id: country, named: true, others: false, evidence: evidenceOf(witness, span) }];
  }
  if (stance.holder === null && /^who$/i.test(report.text.slice(span[0], span[1]).trim())) {
    const described = describedByWho(witness, span);
    if (described !== undefined) return named(comparison, witness, [described], evidenceOf(witness, span));
    const group = GROUP_BEFORE_WHO.exec(report.text.slice(Math.max(0, span[0] - WHO_CHARS), span[0]))?.[1];
    return group === undefined
      ? []
      : [
          {
            id: group,
            named: false,
            others: false,
            evidence: evidenceOf(witness, [span[0] - group.length - 2, span[1]]),
          },
        ];
  }
  const listed = listedEntities(read, report.text, span);
  const found = namedHolder(read, stance);
  const members = isPartOfNamed(read, report.text, span);
  const rest = restOfList(read, report.text, span);
  const locals = members ? [] : listed.length > 1 || rest || found.length === 0 ? listed : found;
  const evidence = evidenceOf(witness, span);
  const holders = named(comparison, witness, locals, evidence);
  if (holders.length > 0 && rest)
    return [...holders, ...holdersIn(comparison, witness, { ...stance, holder: null }, rest)];
  if (holders.length > 0) return holders;
  const words = groupWords(report.text.slice(span[0], span[1]));
  if (words === '' || PRONOUN.test(words) || SOMEBODYS.test(words) || /^according to\b/i.test(words)) return [];
  if (stance.count === undefined && isToldBySide(report.text, span, stance)) return [];
  const holder: Holder = { id: words, named: false, others: OTHERS.test(words), evidence };
  const count = stance.count ?? countIn(report.text, span) ?? (isPlural(words) ? undefined : 1);
  if (count !== undefined) holder.count = count;
  return [holder];
}

/** "any countries that back the ban": whoever does, and nobody in particular. */
const isToldBySide = (text: string, [, end]: Span, { cue: [cue] }: Stance): boolean =>
  cue !== undefined && /^ (?:that|who|which) (?:would |might |may |could )?$/.test(text.slice(end, cue[0]));

/** Whom "who" tells of: "[Ana Kovač], a member of the board who wanted to sell". */
function describedByWho({ read, report }: Witness, [start]: Span): string | undefined {
  for (const { form, span, entity } of read.mentions) {
    if (form !== 'name' || span[1] > start || start - span[1] > WHO_CHARS) continue;
    if (/^,? (?:(?:a|an|the|one of|another) [^,;.:“”]{3,60} )?,?$/u.test(report.text.slice(span[1], start)))
      return entity;
  }
  return undefined;
}
/** "turned down by [prosecutors], who wanted him kept": people in the plural, told of by a clause of its own. */
const GROUP_BEFORE_WHO = /\b(?:by|from|to|and) (?:the )?(\p{Ll}+(?:ers|ors|ists|ants|ees|ians|men|women)), $/u;
/** Characters between a name and the "who" of what it is said to be. */
const WHO_CHARS = 70;

const COUNTRY_OF = /^(?:his|her|their|our|my) (?:country|nation|government)$/i;

/** The country whose minister or envoy speaks: "Arlen's foreign minister stressed that his country seeks an invitation". */
function countryOfTeller(comparison: Comparison, { read, report }: Witness, stance: Stance): string | undefined {
  const span = hull([...stance.source, ...stance.cue])!;
  const teller = read.quotations
    .filter(x => x.speaker !== null && x.content.some(piece => within(span, piece)))
    .sort((a, b) => lengthOf(hull(a.content)!) - lengthOf(hull(b.content)!))[0]?.speaker;
  const id = teller == null ? undefined : comparison.entityOf.get(localKey(report.id, teller));
  const roles = comparison.entities.find(entity => entity.id === id)?.roles ?? [];
  for (const role of roles) {
    const told = comparison.witnesses.find(x => x.report.id === role.report);
    const body = told && bodyBeside(told, role.span);
    const named = body && comparison.entityOf.get(localKey(role.report, body));
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The body or country that a role is held in: "[Arlen]'s foreign minister", "the foreign minister of [Arlen]". */
function bodyBeside({ read, report }: Witness, [start, end]: Span): string | undefined {
  for (const mention of read.mentions) {
    const { kind, span, entity } = mention;
    if (!isNaming(mention) || kind === 'person') continue;
    const before =
      span[1] <= start && /^['’]?s?['’]? ?$/u.test(report.text.slice(span[1], start)) && start - span[1] <= 4;
    const behind = span[0] >= end && /^ (?:of|for) (?:the )?$/.test(report.text.slice(end, span[0]));
    if (before || behind || within(span, [start, end])) return entity;
  }
  return undefined;
}

/** Whether the source is people of a named body and not the body: "shareholders of Lessa Paper", "two of Norland's traders". */
function isPartOfNamed(read: ReadReport, text: string, span: Span): boolean {
  const first = read.mentions
    .filter(mention => isNaming(mention) && within(mention.span, span))
    .sort((a, b) => a.span[0] - b.span[0])[0];
  return first !== undefined && PEOPLE_OF.test(text.slice(span[0], first.span[0]));
}

/** A plural in front of "of" or "in" and a name. */
const PEOPLE_OF =
  /^(?:\S+\s+){0,5}(?:\p{L}+s|people|staff|men|women|police|board|management|majority|many|most|half|part)\s+(?:of|in|at|from)\s+(?:the\s+)?$/iu;

/** The words of a group without article and without what is told of it: "the army, which lost" is "army". */
const groupWords = (words: string): string =>
  words
    .replace(/^(?:with|amid|among|despite|as|when|while|today|tomorrow|yesterday)\s+/i, '')
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[,;]\s.*$/s, '')
    .replace(/[,;\s]+$/, '');

/** Whether a group is of more than one, of a number that is not told: "shareholders", "families of the missing". */
const isPlural = (words: string): boolean =>
  /^(?:people|men|women)\b|^[^,]*?[^s\W]s(?: (?:of|in|on|from|at|for|with|who)\b|$)/i.test(words);

const SHARES = /^(?:thirds?|quarters?|fifths?|percent|per|%)$/;

/** The number a group counts itself by: the first of "seven of the 29 members". */
const countIn = (text: string, span: Span): number | undefined => {
  const words = wordsOf(text, span);
  const at = words.findIndex(word => word.weight > 0);
  const first = words[at];
  // "Three quarters of the board" is no number of holders.
  if (SHARES.test(words[at + 1]?.lower ?? '')) return undefined;
  return first?.value !== undefined && Number.isInteger(first.value) ? first.value : undefined;
};

function named(comparison: Comparison, witness: Witness, locals: readonly string[], evidence: Evidence): Holder[] {
  const holders: Holder[] = [];
  for (const local of locals) {
    const id = comparison.entityOf.get(localKey(witness.report.id, local));
    if (id !== undefined && !holders.some(holder => holder.id === id)) {
      const person = comparison.entities.find(entity => entity.id === id)?.kind === 'person';
      holders.push({ id, named: true, ...(person ? { person } : {}), others: false, evidence });
    }
  }
  return holders;
}

/**
 * Whom "they" means: the names listed behind a colon in the same sentence ("four will vote for it: A, B, C and D"),
 * else whoever is the source of the words in which "they" stands ("A and B said they would vote against it").
 */
function meantByThey(comparison: Comparison, witness: Witness, stance: Stance, span: Span): Holder[] {
  const { read, report } = witness;
  const sentence = read.sentences.find(x => overlaps(x, span));
  const end = hull([...stance.cue, ...stance.content])![1];
  if (sentence !== undefined && end < sentence[1]) {
    const colon = report.text.indexOf(': ', end);
    if (colon >= 0 && colon < sentence[1]) {
      const listed = namesFrom(read, report.text, colon + 2, sentence[1]);
      if (listed.length > 1) return named(comparison, witness, listed, evidenceOf(witness, [colon + 2, sentence[1]]));
    }
  }
  const others = sentence && OTHERS_BEFORE.exec(report.text.slice(sentence[0], span[0]));
  if (sentence && others) {
    const from = sentence[0] + others.index + others[0].indexOf(others[1]!);
    const row: Span = [sentence[0], from + others[1]!.length];
    if (restOfList(read, report.text, row)) return holdersIn(comparison, witness, { ...stance, holder: null }, row);
    return holdersIn(comparison, witness, { ...stance, holder: null }, [from, from + others[1]!.length]);
  }
  // "They will vote no, according to three people in the room": those who tell of it are not those who do it.
  const outer = outerTeller(witness, span);
  if (outer === undefined) return [];
  const source: Stance = { ...stance, source: outer.source, holder: outer.speaker };
  return holdersIn(comparison, witness, source, hull(outer.source)!);
}

/** The innermost quotation that a phrase stands in, told by somebody before it. */
const outerTeller = ({ read }: Witness, span: Span): Quotation | undefined =>
  read.quotations
    .filter(x => x.content.some(piece => within(span, piece)) && x.source.length > 0 && x.source[0]![0] < span[0])
    .sort((a, b) => lengthOf(hull(a.content)!) - lengthOf(hull(b.content)!))[0];

/** A counted group that says it itself, in front of "they": "and two more have told colleagues that they". */
const OTHERS_BEFORE =
  /(?:^|[,;]\s+|\band\s+)((?:two|three|four|five|six|seven|eight|nine|ten|several|some)(?:\s+(?:more|others|other \p{L}+))?)\s+(?:have|had)?\s*(?:told|said|say|indicated|signalled|promised)\b[^;:]{0,60}$/iu;

/** Words between two names of one list: a role or two, no verb. */
const LIST_GAP =
  /^(?:, (?:who|whose) [^,;:]{3,60},|[,;])?\s*(?:and|as well as|&)?\s*(?:(?:the|her|his|their|its|a|an|member|councillor|mayor|chairwoman|chairman)\s+)?(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** An aside behind a name of a list: ", who chairs the board,". */
const ASIDE_IN_LIST = /^, (?:who|whose) [^,;:]{3,60},/i;
const VERB = /\b(?:is|are|was|were|has|have|had|said|says|voted|will|would|who|which|that)\b/i;

const SEPARATES = /[,;&]|\band\b|\bas well as\b/;
const POSSESSIVE = /^[’'](?:s|$)/;

/** Entities of the names listed from a point on, up to the first gap that is more than a comma, "and" or a role. */
export function namesFrom(read: ReadReport, text: string, from: number, to: number): string[] {
  const names = read.mentions
    .filter(mention => isNaming(mention) && mention.span[0] >= from && mention.span[1] <= to)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const entities: string[] = [];
  let at = from;
  for (const name of names) {
    if (name.span[0] < at) continue;
    const gap = text.slice(at, name.span[0]);
    if (!LIST_GAP.test(gap) || VERB.test(gap.replace(ASIDE_IN_LIST, ''))) break;
    // "some of Arlen's allies" are not Arlen; "Green senator Ana Kovač" is only she.
    if (POSSESSIVE.test(text.slice(name.span[1], name.span[1] + 2))) break;
    if (at > from && !SEPARATES.test(gap)) entities.pop();
    if (!entities.includes(name.entity)) entities.push(name.entity);
    at = name.span[1];
  }
  return entities;
}

/** The holder the reading found, if any mention of it is a name; a counted group stays unnamed. */
function namedHolder(read: ReadReport, stance: Stance): string[] {
  const { holder } = stance;
  if (holder === null || stance.count !== undefined) return [];
  return read.mentions.some(mention => mention.entity === holder && isNaming(mention)) ? [holder] : [];
}

/**
 * Entities of a list: "Arlen, the Duchy of Lind and Norland". An apposition ("Ana Kovač, the mayor of Lessa,")
 * is no list: its second piece says what the first one is.
 */
export function listedEntities(read: ReadReport, text: string, source: Span): string[] {
  const names = read.mentions
    .filter(mention => isNaming(mention) && within(mention.span, source))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const entities: string[] = [];
  const pieces = piecesOf(text, source).filter(piece => text.slice(...piece).trim() !== '');
  for (const piece of pieces) {
    const words = text.slice(piece[0], piece[1]).trim();
    if (words === '' || ASIDE.test(words)) continue;
    const inside = names.filter(mention => within(mention.span, piece));
    const last = inside.at(-1);
    if (piece === pieces[0] && isGroupOfListed(words, pieces.length - 1)) continue;
    if (last === undefined && piece === pieces.at(-1) && entities.length > 0 && COUNTED_REST.test(words)) break;
    if (last === undefined) return [];
    // The name must close its piece: "the mayor of Lessa" names Lessa, but is a role when something stands before it. "Ana
    // Kovač's Green party" closes it with what the name is.
    const behind = text.slice(last.span[1], piece[1]).trim();
    const tail = last.kind === 'organisation' && BODY_NOUN.test(behind) ? '' : behind;
    if (tail !== '' || (entities.length > 0 && ROLE_OF.test(text.slice(piece[0], last.span[0])))) return [];
    entities.push(last.entity);
  }
  return [...new Set(entities)];
}

/** "Arlen's two members, Ana Kovač and Boris Lind": the group in front is those whom the list names, where the count agrees. */
const isGroupOfListed = (words: string, named: number): boolean =>
  named > 1 &&
  CARDINALS.get(
    /\b(two|three|four|five|six)\s+(?:[\p{L}-]+\s+){0,2}\p{L}+s$/iu.exec(words)?.[1]?.toLowerCase() ?? '',
  ) === named;

/** Unnamed others at the end of a list of names: "three other clubs", "two more". */
const COUNTED_REST =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some)\s+(?:other|others|more|further)(?:\s+[\p{L}-]+){0,2}$/iu;

/** The unnamed others that end a list of names. */
function restOfList(read: ReadReport, text: string, source: Span): Span | undefined {
  const last = piecesOf(text, source).at(-1)!;
  const isRest = last[0] > source[0] && COUNTED_REST.test(text.slice(...last).trim());
  return isRest && listedEntities(read, text, source).length > 0 ? last : undefined;
}

const BODY_NOUN = /^(?:party|movement|bloc|alliance|faction|group|union|list|front)$/;
/** Pieces of a list that name nobody: "with 16 seats", "who leads the union". */
const ASIDE = /^(?:with|who|which|whose|whom|including|among|a|an|once|both|then)\b/i;
/** A lower-cased role in front of a name: "the mayor of", "who leads". */
const ROLE_OF = /\b(?:of|in|at|for|from|who|leads?|led|chairs?)\s*(?:the\s*)?$/i;

function piecesOf(text: string, source: Span): Span[] {
  const pieces: Span[] = [];
  let start = source[0];
  const separators = /,\s*(?:and\s+|as well as\s+)?|;\s*|\s+and\s+|\s+as well as\s+|\s*&\s*/g;
  for (const match of text.slice(source[0], source[1]).matchAll(separators)) {
    pieces.push([start, source[0] + match.index]);
    start = source[0] + match.index + match[0].length;
  }
  pieces.push([start, source[1]]);
  return pieces;
}
