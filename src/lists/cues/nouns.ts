// Nouns and adjectives that report speech or belief, documents that speak, and the small words around a reporting verb.
// Source: written by hand from general knowledge.
import { type FrameLine, readFrames } from './frames.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

const NOUNS: readonly FrameLine[] = [
  [
    'speech',
    'that of: about:',
    `claim, statement, allegation, accusation, assertion, contention, argument, insistence, declaration, admission, acknowledgement,
    acknowledgment, announcement, assurance, complaint, confession, conclusion, contention, denial, explanation, hint, prediction, promise,
    pledge, vow, proposal, suggestion, recommendation, reminder, remark, comment, threat, testimony, warning, forecast, estimate, ruling, guess`,
  ],
  ['speech', 'for: that to', 'call, demand, plea, appeal, request, petition'],
  [
    'speech',
    'of:',
    'criticism, condemnation, praise, denunciation, description, portrayal, characterization, characterisation, rejection, account, version, depiction, mockery',
  ],
  ['speech', 'to', 'promise, pledge, vow, threat, offer, proposal, commitment'],
  [
    'belief',
    'that of: about:',
    'belief, view, opinion, fear, suspicion, conviction, concern, worry, impression, expectation, feeling, doubt, understanding',
  ],
];

const ADJECTIVES: readonly FrameLine[] = [
  ['belief', 'that of: about:', 'sure, certain'],
  [
    'belief',
    'that of: about: to',
    'confident, convinced, afraid, worried, concerned, fearful, doubtful, sceptical, skeptical, optimistic, pessimistic, aware, mindful, wary',
  ],
  [
    'belief',
    'that to about: with: by: at:',
    'glad, happy, pleased, sorry, disappointed, surprised, proud, angry, furious, thrilled, delighted, dismayed, frustrated, upset, outraged, alarmed, shocked, grateful',
  ],
  ['speech', 'that about: of:', 'adamant, emphatic, insistent, critical, dismissive'],
  ['speech', 'that about:', 'unequivocal, categorical'],
];

export const CUE_NOUNS = readFrames(NOUNS);
export const CUE_ADJECTIVES = readFrames(ADJECTIVES);

/** Things in writing or on air that can stand as a source, or as the medium of somebody's words. */
export const DOCUMENTS = words(
  `statement letter report tweet email e-mail memo memorandum note post message text speech interview article column editorial essay book
  filing lawsuit complaint ruling opinion order indictment affidavit testimony transcript release readout communique communiqué declaration
  resolution motion bill law treaty agreement contract document documents dossier survey poll study analysis audit review paper data figures
  records record statistics video footage clip recording audio ad advertisement advert website page blog placard sign banner slogan headline
  story dispatch bulletin broadcast podcast press briefing leaflet pamphlet brochure prospectus plan proposal budget forecast index census
  autopsy inquiry investigation probe verdict judgment judgement manifesto constitution charter note notice circular announcement voicemail
  register registry ledger roll chart map photograph photo image picture scan log diary minutes count tally test screenshot receipt invoice
  certificate guideline guidelines textbook inscription timetable spreadsheet database dataset result finding projection`,
);

/** What is issued, sent or given so that its words are its sender's. */
export const ISSUING_VERBS = words(
  'issue release send publish give write make post share deliver circulate tweet file submit sign put print record hold run air read',
);

/** Verbs that only start, repeat or soften the cue behind them: "went on to say", "took to X to say". */
export const LIGHT_VERBS = words(
  'go continue begin start proceed hasten rush return live come appear seem take keep stop use be have get try attempt manage',
);

/** With one of these as object, verb and noun make one cue: "expressed concern that", "gave assurances that". */
export const LIGHT_CUE_VERBS = words(
  'express voice give make have issue offer raise reiterate repeat convey hold take share state show draw',
);

/** What words in marks may be called: "was her reply", "his verdict: …". */
export const ANSWER_NOUNS = words(
  'reply answer response verdict comment message word advice promise explanation remark reaction retort rejoinder assessment summary conclusion warning plea appeal',
);

/** What is offered in words: with one of these "offer" reports, without it somebody gives. */
export const GIVEN_IN_WORDS = words(
  `apology condolence condolences criticism praise advice explanation assessment comment remark view opinion detail details assurance guarantee
  prayer sympathy thanks congratulations congratulation answer account reason justification defence defense rationale prediction glimpse
  description warning reassurance example insight support encouragement word words thought thoughts take plan proposal vision message
  suggestion hint insult compliment rebuke retort reply response evidence clue excuse appraisal critique talk talks evaluation`,
);

/** Nouns that sum up what has just been told, before somebody's word on it: ", a charge that the mayor denies". */
export const SUMMING_UP = words(
  `claim charge accusation allegation assertion suggestion demand step move decision position stance view remark comment proposal hypothesis
  prediction figure total toll number rate line phrase fact sum condition finding threat point version account idea notion argument
  interpretation reading estimate conclusion description label term offer plan promise warning acknowledgment acknowledgement admission
  concession assurance reference`,
);

/** Of which one says what it is: "her argument is that …", "his advice was to …". */
export const ARGUING_NOUNS = words(
  `argument objection reply answer response case explanation view contention claim point advice message verdict conclusion complaint fear belief
  opinion position line defence defense theory excuse warning promise prediction worry concern suspicion assumption proof proposal suggestion
  allegation assertion justification hunch guess estimate impression conviction condition retort rejoinder boast grievance criticism`,
);
