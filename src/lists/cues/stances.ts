// Verbs, adjectives and nouns by which somebody wants, backs, opposes, waits or makes conditions; base forms with frames.
// Source: written by hand from general knowledge. Saying is not wanting: verbs of speech stand in verbs.ts.
import { type FrameLine, readFrames } from './frames.js';

const VERBS: readonly FrameLine[] = [
  ['stance', 'to np np-to that', 'want, wish, desire, prefer, intend', 'want'],
  ['stance', 'to that for:', 'hope, aim, plan, aspire, long, yearn, strive', 'want'],
  ['stance', 'to np for:', 'seek', 'want'],
  ['stance', 'to', 'choose, decide, resolve, prepare', 'want'],
  ['stance', 'for: of:', 'hope, long, yearn, wish, settle', 'want'],
  ['stance', 'for: to', 'campaign, fight, strive, bid', 'want'],
  ['stance', 'for:', 'push, press, lobby', 'want'],
  ['stance', 'of:', 'dream', 'want'],
  [
    'stance',
    'np ing',
    'support, back, favor, favour, endorse, champion, advocate, embrace, espouse, sponsor',
    'support',
  ],
  ['stance', 'for: with: behind:', 'vote, side, root, rally', 'support'],
  ['stance', 'for:', 'come out, speak out', 'support'],
  [
    'stance',
    'np ing',
    'oppose, resist, reject, block, veto, boycott, obstruct, rebuff, shun, disapprove, detest, hate, dislike, loathe, abhor',
    'oppose',
  ],
  ['stance', 'to', 'refuse, decline, hesitate', 'oppose'],
  ['stance', 'np', 'refuse', 'oppose'],
  [
    'stance',
    'against:',
    'vote, campaign, lobby, fight, side, come out, speak out, rally, demonstrate, march, protest',
    'oppose',
  ],
  ['stance', 'to:', 'object', 'oppose'],
  ['stance', 'of:', 'disapprove', 'oppose'],
  ['stance', 'of:', 'approve', 'support'],
  ['stance', 'np ing wh', 'consider, mull, weigh, contemplate, ponder', 'undecided'],
  ['stance', 'over: on: between:', 'waver, dither, hesitate, split', 'undecided'],
  ['stance', 'wh', 'debate', 'undecided'],
];

const ADJECTIVES: readonly FrameLine[] = [
  ['stance', 'to that for:', 'eager, keen, anxious, impatient, desperate', 'want'],
  ['stance', 'that to', 'hopeful', 'want'],
  ['stance', 'to', 'determined', 'want'],
  ['stance', 'to', 'willing, ready, prepared', 'support'],
  ['stance', 'of:', 'supportive, approving', 'support'],
  ['stance', 'to', 'unwilling, reluctant, loath, loth', 'oppose'],
  ['stance', 'to:', 'opposed, hostile', 'oppose'],
  ['stance', 'wh over: on: about:', 'undecided, unsure, uncertain, divided, split, torn', 'undecided'],
];

const NOUNS: readonly FrameLine[] = [
  ['stance', 'for: to', 'support, backing, endorsement', 'support'],
  ['stance', 'of:', 'endorsement', 'support'],
  ['stance', 'to:', 'opposition, resistance, objection, hostility', 'oppose'],
  ['stance', 'to', 'refusal, unwillingness, reluctance', 'oppose'],
  ['stance', 'to', 'willingness, readiness', 'support'],
  ['stance', 'to for: that', 'desire, wish, hope, intention, ambition, aspiration', 'want'],
];

export const STANCE_VERBS = readFrames(VERBS);
export const STANCE_ADJECTIVES = readFrames(ADJECTIVES);
export const STANCE_NOUNS = readFrames(NOUNS);

/** Behind a stance these make it conditional: the words, lower-cased. */
export const CONDITION_WORDS: readonly string[] = [
  'only if',
  'provided',
  'provided that',
  'providing',
  'unless',
  'on condition that',
  'on the condition that',
  'as long as',
  'so long as',
  'if and only if',
  'subject to',
];

/** What one declines without taking a stand by it. */
export const NO_STAND: ReadonlySet<string> = new Set(
  'comment thank stress congratulate remind know understand respond reply answer say name discuss elaborate speculate specify give provide disclose confirm be identify speak'.split(
    ' ',
  ),
);

/** Verbs of deciding: with "yet to" or a negation the holder is undecided. */
export const DECIDING: ReadonlySet<string> = new Set(
  'decide determine choose rule settle resolve agree commit'.split(' '),
);

/** Deeds that one would do on a condition: "would sign only if". */
export const COMMITTING: ReadonlySet<string> = new Set(
  `accept agree sign support back vote return lift consider join withdraw approve ratify endorse resume release pay recognise recognize
  negotiate talk meet stop halt end open reopen drop pull set free go follow hand surrender switch lift step resign quit abstain sail
  withhold restore reinstate repay compensate cooperate`.split(/\s+/),
);

/** What one will not do to a matter is to oppose it: "will not accept the offer". */
export const REFUSED_MATTERS: ReadonlySet<string> = new Set(
  'accept support back approve endorse ratify sign recognise recognize tolerate allow permit join'.split(' '),
);

/** Deeds that a holder will not do, the deed being the matter: "will not send envoys". */
export const REFUSED_DEEDS: ReadonlySet<string> = new Set(
  'negotiate talk meet send hand withdraw release pay return attend cooperate bow budge yield resign let suspend lift surrender abandon concede apologise apologize testify relent'.split(
    ' ',
  ),
);

/** Verbs with which something has somebody's backing or opposition: "won the support of". */
export const GETTING_VERBS: ReadonlySet<string> = new Set(
  'have win enjoy gain draw face meet get receive attract secure command earn'.split(' '),
);

/** Verbs with which somebody gives backing: "threw her support behind". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'throw pledge promise give hand lend offer swing put declare express voice announce signal promise reaffirm reiterate repeat'.split(
    ' ',
  ),
);

/** Verbs that take a side only by the preposition behind them: "vote for", "lobby against". */
export const SIDED: ReadonlySet<string> = new Set(
  'vote campaign lobby fight side push press bid root rally demonstrate march protest come speak'.split(' '),
);

/** Nouns of what somebody may yet choose to do, beside those of any decision: "has not ruled out a cap". */
export const CHOICES: readonly string[] =
  `cap ceiling sanction tariff tax levy referendum election coalition deployment intervention action veto boycott appeal lawsuit run candidacy
  return round talk concession compromise exception lockdown curfew evacuation nationalisation nationalization bailout
  vaccination pardon amnesty payment ransom alliance pact strike negotiation`.split(/\s+/);

/** What one has said or decided and stands by; base forms. */
export const MATTERS_STOOD_BY: ReadonlySet<string> = new Set(
  `decision statement claim report reporting story comment remark word words account position view verdict ruling judgement judgment plan policy
  proposal promise pledge commitment figure figures number estimate forecast measurement finding result record choice vote law reform deal
  agreement ally strategy coverage allegation accusation evidence testimony offer call`.split(/\s+/),
);

/** What one accepts without taking a stand on a question. */
export const PLAIN_DEEDS_ACCEPTED: ReadonlySet<string> = new Set(
  'blame responsibility apology invitation award prize gift fact truth risk challenge post job role call card credit praise fate'.split(
    ' ',
  ),
);

/** What one contests by being against it; an election or a seat is contested by running. */
export const CONTESTED: ReadonlySet<string> = new Set(
  `decision ruling order fine penalty tax demand bill withdrawal remedy plan verdict judgment judgement sentence measure removal dismissal
  closure revocation ban eviction extradition suspension`.split(/\s+/),
);

/** What somebody puts to others, who then take or turn it down; base forms. */
export const PUT_FORWARD: ReadonlySet<string> = new Set(
  'offer proposal plan demand request idea bid suggestion motion invitation appeal call compromise ultimatum'.split(
    ' ',
  ),
);

/** What is said about somebody or asserted: to reject one is to deny it, not to oppose a proposal. */
export const ASSERTIONS: ReadonlySet<string> = new Set(
  `account accusation allegation claim suggestion charge criticism report rumour rumor comparison link notion version statement assertion
  argument characterisation characterization description insinuation complaint blame responsibility connection evidence testimony story reproach suspicion belief`.split(
    /\s+/,
  ),
);

/** What people block with their bodies and lorries: a protest, and no stand on the thing itself. */
export const BLOCKED_WAYS: ReadonlySet<string> = new Set(
  `road street highway motorway track line rail railway bridge tunnel entrance gate door office traffic lane port harbour harbor runway
  square avenue border crossing pier quay driveway`.split(/\s+/),
);

/** What one seeks of a court or in the course of business, no question that others could be for or against. */
export const ROUTINE_AIMS: ReadonlySet<string> = new Set(
  'injunction damages compensation permission comment clarification asylum refuge shelter treatment help advice employment work job revenge solace luck'.split(
    ' ',
  ),
);
