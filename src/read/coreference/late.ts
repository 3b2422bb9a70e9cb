// What only the whole report shows: "The premier" of the headline is the Premier Kovač of the third paragraph.
// Does not look at pronouns.
import { OUTLET_NOUNS } from '../../lists/nominals.js';
import { HONORIFICS } from '../../lists/titles.js';
import type { Quotation } from '../../model/index.js';
import type { Known, KnownMention } from './clusters.js';
import {
  isHeadOfName,
  isOnlyAddressed,
  isTradeUnion,
  judgeSort,
  nameWords,
  officeWords,
  roleWords,
} from './descriptions.js';
import type { Seen } from './resolve.js';
import { isOfOtherSeat, seatOf } from './seats.js';

const VAGUE =
  /^(?:official|officials|source|sources|man|woman|resident|witness|member|expert|person|officer|friend|neighbour|neighbor|colleague|critic|aide|insider|spokesman|spokeswoman|spokesperson|lawyer)$/;

/** The noun and words of an unnamed person's phrase, without articles. */
const phraseWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s’']+/)
    .filter(word => word !== '' && !/^(?:the|a|an|this|that|its|his|her|their|our|s)$/.test(word));

/** Words that part offices of one noun: the deputy minister is not the minister. */
const PARTING =
  /^(?:first|second|third|previous|next|other|deputy|former|vice|acting|opposition|foreign|prime|finance|interior|home|defence|defense|transport|trade|energy|health|education|justice)$/;

/** Whether a report tells of a person by an office: in a role, or since its lead spoke of them so. */
function bears(text: string, { roles, spokenOf }: Known, noun: string, modifiers: readonly string[]): boolean {
  if (spokenOf?.has(noun)) return modifiers.every(word => !PARTING.test(word));
  if (VAGUE.test(noun)) return false;
  return roles.some(role => {
    const own = officeWords(text.slice(role[0], role[1]));
    return own.has(noun) && modifiers.every(word => own.has(word) || !PARTING.test(word));
  });
}

const OWNED = /^(?:his|her|their|its)\b/i;

/**
 * "The president" of a lead is not whom one sentence far below calls a president: so many characters lie between at most where
 * a person is named once. Of those farther off none was right on our corpus and on real reports read by eye.
 */
const REACH_OF_ONE_NAMING_CHARS = 900;

/** Whether a person is named once only, far behind where the office is spoken of. */
function isNamedFarBelow(other: Known, unnamed: Known): boolean {
  const namings = other.mentions.filter(mention => mention.form === 'name');
  return namings.length === 1 && namings[0]!.span[0] - unnamed.mentions[0]!.span[1] > REACH_OF_ONE_NAMING_CHARS;
}

/** "The mayor of Orm" where the only mayor named is that of Lessa. */
function holdsOther(text: string, unnamed: Known, noun: string, other: Known): boolean {
  const seat = seatOf(text, unnamed.mentions[0]!.span);
  return seat !== undefined && isOfOtherSeat(text, seat, noun, other);
}

/**
 * Gives an unnamed office to the only named person of the report whose role it is. Only definite phrases and headlines'
 * bare ones; an indefinite "a minister" stays somebody of its own.
 */
export function mergeOffices(text: string, all: readonly Known[], waiting: readonly Known[]): void {
  for (const known of [...all, ...waiting]) {
    if (known.named || known.plural || known.kind !== 'person' || known.mentions.length === 0) continue;
    if (/^(?:a|an|one|another|some|two)\b/i.test(known.name)) continue;
    const words = phraseWords(known.name);
    const noun = words[words.length - 1];
    if (!noun) continue;
    const bearers = all.filter(
      other =>
        other.named &&
        other.kind === 'person' &&
        (known.gender === undefined || other.gender === undefined || known.gender === other.gender) &&
        bears(text, other, noun, words.slice(0, -1)) &&
        !holdsOther(text, known, noun, other) &&
        !isNamedFarBelow(other, known) &&
        !(OWNED.test(known.name) && isOnlyAddressed(text, other, noun)),
    );
    const [bearer] = bearers;
    if (!bearer || bearers.length > 1) continue;
    for (const mention of known.mentions)
      bearer.mentions.push({
        ...mention,
        because: `the only ${noun} of the report: ${bearer.name}`,
        rule: 'read.coreference.only-bearer',
      });
    bearer.gender ??= known.gender;
    known.mentions = [];
  }
}

/**
 * "Regulator fines bank" in a headline, "The company said" before any other word of it: the only body of the report whose
 * name the noun heads, or the only one of that sort. A company of which no sort is told may be anybody's: the only one of
 * those was right half the time.
 */
export function mergeBodies(
  all: readonly Known[],
  waiting: readonly Known[],
  headlineEnd: number,
  publishers: ReadonlySet<Known>,
): void {
  for (const known of [...all, ...waiting]) {
    if (!isBodyByNoun(known)) continue;
    const words = phraseWords(known.name);
    const noun = words[words.length - 1];
    // "their company" is theirs, whatever other company the report names; those who strike have the union that it names
    const theirs = /^their union$/i.test(known.name);
    if (!noun || (/^(?:their|his|her)\b/i.test(known.name) && !theirs)) continue;
    // a headline speaks of what follows; behind it "the company" is one that was named before
    const place = known.mentions[0]!.span[0];
    const at = theirs || place < headlineEnd ? Number.POSITIVE_INFINITY : place;
    const bodies = all.filter(
      other =>
        other.kind !== 'person' &&
        other !== known &&
        !(OUTLET_NOUNS.has(noun) && publishers.has(other)) &&
        (!theirs || isTradeUnion(other)) &&
        other.mentions.some(mention => isNamed(mention) && mention.span[0] < at),
    );
    const named = bodies.filter(other => isHeadOfName(other, noun) && words.every(word => nameWords(other).has(word)));
    const fits =
      named.length > 0 || words.length > 1
        ? named
        : bodies.filter(other => other.kind === 'organisation' && judgeSort(other, noun) === 'fits');
    const [body] = fits;
    if (!body || fits.length > 1) continue;
    for (const mention of known.mentions)
      body.mentions.push({
        ...mention,
        form: mention.form === 'name' ? 'nominal' : mention.form,
        because: `the only ${noun} the report names: ${body.name}`,
        rule: 'read.coreference.only-body',
      });
    known.mentions = [];
  }
}

/** A body that a report calls by its sort alone: in a headline, or as a source. */
const isBodyByNoun = ({ kind, mentions, tentative }: Known): boolean =>
  kind !== 'person' &&
  kind !== 'group' &&
  (/\.(?:institution|only-body)$/.test(mentions[0]?.rule ?? '') || (tentative === true && mentions.length > 0));

const isNamed = ({ form, rule }: KnownMention): boolean => form === 'name' && rule === 'read.coreference.same-name';

/** So many sentences after a lead the one it speaks of is named: farther on, others have come in between. */
const LEAD_REACH_SENTENCES = 3;

/**
 * "A baker hid a knife ... Emre Demir, 41, pleaded guilty": the phrase of a headline or lead is the first person named
 * after it, if that one is named for the first time, as the subject, and no other new person stands before.
 */
export function mergeLeads(text: string, all: Known[], seen: readonly Seen[], lead: number): void {
  for (const known of all) {
    if (!known.tentative || known.kind !== 'person' || known.mentions.length === 0) continue;
    const first = seen.find(item => item.known === known);
    if (!first || first.sentence.i > lead || isPart(text, first)) continue;
    const next = seen.find(
      item =>
        item.form === 'name' &&
        item.known.kind === 'person' &&
        item.known.named &&
        item.sentence.i > first.sentence.i &&
        item.sentence.i - Math.max(first.sentence.i, lead - 1) <= LEAD_REACH_SENTENCES,
    );
    if (!next?.subject || hasOffice(text, next.known)) continue;
    if (seen.some(item => item.known === next.known && item.span[0] < first.span[0] && item.form === 'name')) continue;
    if (known.gender !== undefined && next.known.gender !== undefined && known.gender !== next.known.gender) continue;
    const words = phraseWords(known.name);
    if (holdsOther(text, known, words[words.length - 1] ?? '', next.known)) continue;
    for (const mention of known.mentions)
      next.known.mentions.push({
        ...mention,
        because: `named next, as the subject: ${next.known.name}`,
        rule: 'read.coreference.lead',
      });
    next.known.gender ??= known.gender;
    next.known.spokenOf = new Set([...(next.known.spokenOf ?? []), words[words.length - 1] ?? '']);
    known.mentions = [];
  }
}

/** "Host: ..." below the headline: a part in a transcript, which is somebody else's than the guest's. */
const isPart = (text: string, { sentence, span }: Seen): boolean => sentence.role !== 'title' && text[span[1]] === ':';

/** Whether a person is told of by more than a form of address. */
const hasOffice = (text: string, known: Known): boolean => {
  for (const word of roleWords(text, known)) if (word !== '' && !HONORIFICS.has(word)) return true;
  return false;
};

/** The share of a report's quotations by named people that makes one of them the person it is about. */
const MAIN_SHARE = 0.6;

/** "Deserter: I was told ...": the phrase of a headline or lead that speaks is the one person whom the report quotes most. */
export function mergeHeadlines(
  text: string,
  all: Known[],
  seen: readonly Seen[],
  speakerOf: ReadonlyMap<Quotation, Known>,
  lead: number,
): void {
  const counts = new Map<Known, number>();
  for (const known of speakerOf.values())
    if (known.named && known.kind === 'person') counts.set(known, (counts.get(known) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!main || main[1] < 2 || main[1] < MAIN_SHARE * total) return;
  const [person] = main;
  for (const known of all) {
    if (!known.tentative || known.kind !== 'person' || known.mentions.length === 0) continue;
    const first = seen.find(item => item.known === known);
    if (
      !first ||
      first.sentence.i > lead ||
      isPart(text, first) ||
      seen.some(item => item.known === person && item.span[0] < first.span[0])
    )
      continue;
    if (known.gender !== undefined && person.gender !== undefined && known.gender !== person.gender) continue;
    if (holdsOther(text, known, phraseWords(known.name).pop() ?? '', person)) continue;
    for (const mention of known.mentions)
      person.mentions.push({
        ...mention,
        because: `whom the report quotes most: ${person.name}`,
        rule: 'read.coreference.main-speaker',
      });
    known.mentions = [];
  }
}
