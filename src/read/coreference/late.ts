// What only the whole report shows: "The premier" of the headline is the Premier Kovač of the third paragraph.
// Does not look at pronouns.
import type { Quotation } from '../../model/index.js';
import type { Known, KnownMention } from './clusters.js';
import { judgeSort } from './descriptions.js';
import type { Seen } from './resolve.js';

const VAGUE =
  /^(?:official|officials|source|sources|man|woman|resident|witness|member|expert|person|officer|friend|neighbour|neighbor|colleague|critic|aide|insider|spokesman|spokeswoman|spokesperson|lawyer)$/;

/** The noun and words of an unnamed person's phrase, without articles. */
const phraseWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s’']+/)
    .filter(word => word !== '' && !/^(?:the|a|an|this|that|its|his|her|their|our|s)$/.test(word));

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
    if (!noun || VAGUE.test(noun)) continue;
    const bearers = all.filter(
      other =>
        other.named &&
        other.kind === 'person' &&
        (known.gender === undefined || other.gender === undefined || known.gender === other.gender) &&
        other.roles.some(role => {
          const own = text
            .slice(role[0], role[1])
            .toLowerCase()
            .split(/[\s,’']+/);
          return (
            own.includes(noun) &&
            words
              .slice(0, -1)
              .every(
                word =>
                  own.includes(word) ||
                  !/^(?:deputy|former|vice|acting|opposition|foreign|prime|finance|interior|home|defence|defense|transport|trade|energy|health|education|justice)$/.test(
                    word,
                  ),
              )
          );
        }),
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
 * "Regulator fines bank" in a headline, "The company said" before any other word of it: the only body of that sort that the
 * report names. A company of which no sort is told may be anybody's: the only one of those was right half the time.
 */
export function mergeBodies(all: readonly Known[], waiting: readonly Known[]): void {
  for (const known of [...all, ...waiting]) {
    if (known.kind !== 'organisation' || !/\.(?:institution|only-body)$/.test(known.mentions[0]?.rule ?? '')) continue;
    const [noun, ...more] = phraseWords(known.name);
    if (!noun || more.length > 0) continue;
    const bodies = all.filter(other => other.kind === 'organisation' && other.mentions.some(isNamed));
    const [body, ...others] = bodies.filter(other => judgeSort(other, noun) === 'fits');
    if (!body || others.length > 0) continue;
    for (const mention of known.mentions)
      body.mentions.push({
        ...mention,
        form: 'nominal',
        because: `the only ${noun} the report names: ${body.name}`,
        rule: 'read.coreference.only-body',
      });
    known.mentions = [];
  }
}

const isNamed = ({ form, rule }: KnownMention): boolean => form === 'name' && rule === 'read.coreference.same-name';

/** So many sentences after a lead the one it speaks of is named: farther on, others have come in between. */
const LEAD_REACH_SENTENCES = 3;

/**
 * "A baker hid a knife ... Emre Demir, 41, pleaded guilty": the phrase of a headline or lead is the first person named
 * after it, if that one is named for the first time, as the subject, and no other new person stands before.
 */
export function mergeLeads(all: Known[], seen: readonly Seen[]): void {
  for (const known of all) {
    if (!known.tentative || known.kind !== 'person' || known.mentions.length === 0) continue;
    const first = seen.find(item => item.known === known);
    if (!first || first.sentence.i > 1) continue;
    const after = seen.filter(
      item =>
        item.form === 'name' &&
        item.known.kind === 'person' &&
        item.known.named &&
        item.sentence.i > first.sentence.i &&
        item.sentence.i - first.sentence.i <= LEAD_REACH_SENTENCES,
    );
    const [next] = after;
    if (!next?.subject || next.known.roles.length > 0) continue;
    if (seen.some(item => item.known === next.known && item.span[0] < first.span[0] && item.form === 'name')) continue;
    if (known.gender !== undefined && next.known.gender !== undefined && known.gender !== next.known.gender) continue;
    for (const mention of known.mentions)
      next.known.mentions.push({
        ...mention,
        because: `named next, as the subject: ${next.known.name}`,
        rule: 'read.coreference.lead',
      });
    next.known.gender ??= known.gender;
    known.mentions = [];
  }
}

/** The share of a report's quotations by named people that makes one of them the person it is about. */
const MAIN_SHARE = 0.6;

/** "Deserter: I was told ...": the phrase of a headline or lead that speaks is the one person whom the report quotes most. */
export function mergeHeadlines(all: Known[], seen: readonly Seen[], speakerOf: ReadonlyMap<Quotation, Known>): void {
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
    if (!first || first.sentence.i > 1 || seen.some(item => item.known === person && item.span[0] < first.span[0]))
      continue;
    if (known.gender !== undefined && person.gender !== undefined && known.gender !== person.gender) continue;
    for (const mention of known.mentions)
      person.mentions.push({
        ...mention,
        because: `whom the report quotes most: ${person.name}`,
        rule: 'read.coreference.main-speaker',
      });
    known.mentions = [];
  }
}
