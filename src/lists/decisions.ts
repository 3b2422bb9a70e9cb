// What can be decided, as stances name it: acts that are one decision under several words, plain nouns for any decision, verbs that leave the act to their noun.
// Does not say which side a word takes; lists of cues do.
// Source: general knowledge of news English, written for Onrecord in 2026.

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** One line a decision: whoever is for the invitation is for the membership it is about. Base forms. */
export const ONE_DECISION: readonly (readonly string[])[] = [
  'invite invitation join joining membership accede accession admit admission entry',
  'sell sale selling',
  'buy purchase acquire acquisition takeover merger merge bid offer',
  'close closing closure shut shutdown',
  'open opening reopen reopening',
  'strike walkout stoppage',
  'resign resignation',
  'withdraw withdrawal pullout',
  'ceasefire truce armistice',
  'suspend suspension',
  'remove removal',
  'release freeing',
  'extend extension',
  'build building construction',
  'ban prohibition outlaw',
  'cut reduce reduction',
  'raise increase rise',
  'publish publication',
  'inspect inspection',
  'investigate investigation inquiry probe',
].map(words);

/** Nouns for a decision of any matter: two of them are one only where what they are about is. */
export const PLAIN_DECISIONS: ReadonlySet<string> = new Set(
  words(
    'plan proposal measure move idea motion vote step resolution scheme law bill act rule reform deal agreement treaty accord decision draft text ' +
      'project initiative programme program change changes demand request solution process way approach offer bid budget',
  ),
);

/** Verbs that leave the act to their noun: "to extend an invitation", "to send Lessa an offer". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words('extend give make issue take hold have get put bring receive allow let send grant offer provide be do see'),
);

/** Verbs that say a whole decision without an object: "to resign". */
export const WHOLE_DECISIONS: ReadonlySet<string> = new Set(
  words('resign concede withdraw leave quit secede abdicate join stay return strike retreat surrender negotiate'),
);

/** Verbs behind a vow or a plan that take a side on what follows: "vowed to fight the merger". */
export const SIDE_VERBS: Readonly<Record<string, 'support' | 'oppose'>> = {
  fight: 'oppose',
  block: 'oppose',
  oppose: 'oppose',
  resist: 'oppose',
  reject: 'oppose',
  veto: 'oppose',
  thwart: 'oppose',
  support: 'support',
  back: 'support',
  endorse: 'support',
  ratify: 'support',
};

/** What is put to the vote, where only its noun says so: "the council debates the motion; three have not decided". */
export const VOTED_MATTERS: ReadonlySet<string> = new Set(
  words(
    'vote ballot referendum motion bill measure proposal plan offer deal resolution amendment treaty budget merger sale ban strike',
  ),
);
