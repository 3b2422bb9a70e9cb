// "I" and "we" inside marks, once the report is walked and its speakers are known.
// Does not find who speaks.
import type { Quotation } from '../../model/index.js';
import { findBodiesOfSpeakers } from './bodies-of-speakers.js';
import { FIRST_PERSON, type Pronoun } from './phrases.js';
import { quotationAround, speakerHere, type Walk } from './walk.js';

/** "I" is whoever speaks; "we" is the body that the speaker speaks for. */
export function resolveFirstPersons(walk: Walk): void {
  if (walk.pending.length === 0) return;
  const bodyOf = findBodiesOfSpeakers(walk.seen);
  for (const { pronoun, quotation } of walk.pending) {
    const speaker = speakerHere(walk, quotation);
    if (!speaker) continue;
    if (FIRST_PERSON.has(pronoun.lower)) {
      if (!speaker.plural)
        speaker.mentions.push({
          span: pronoun.span,
          form: 'pronoun',
          because: `speaks here: ${speaker.name}`,
          rule: 'read.coreference.first-person',
        });
      continue;
    }
    const body = bodyOf(speaker);
    body?.mentions.push({
      span: pronoun.span,
      form: 'pronoun',
      because: body === speaker ? `speaks here: ${body.name}` : `${speaker.name} speaks for ${body.name}`,
      rule: 'read.coreference.we',
    });
  }
}

/** The mixed quotation in whose marked words a pronoun stands. */
export const inMarks = (walk: Walk, item: Pronoun): Quotation | undefined =>
  item.sentence.tokens[item.i]!.mark < 0 ? undefined : quotationAround(walk, item, 'mixed');
