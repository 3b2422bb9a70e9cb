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
  stop: 'oppose',
  prevent: 'oppose',
  scrap: 'oppose',
  scupper: 'oppose',
  derail: 'oppose',
  overturn: 'oppose',
  challenge: 'oppose',
  support: 'support',
  back: 'support',
  endorse: 'support',
  ratify: 'support',
  approve: 'support',
  accept: 'support',
};

/** What is put to the vote, where only its noun says so: "the council debates the motion; three have not decided". */
export const VOTED_MATTERS: ReadonlySet<string> = new Set(
  words(
    'vote ballot referendum motion bill measure proposal plan offer deal resolution amendment treaty budget merger sale ban strike',
  ),
);

/** What a matter is called by those who are against it or for it, with the words in front: " a costly mistake", " as overdue". Bounded: at most three words before. */
export const VERDICT =
  /\s(?:as )?[“"‘']?(?:an? |the |simply |just |nothing but |not )?(?:(?!not\b)\p{Ll}+(?:-\p{Ll}+)* ){0,2}?(?:(?<bad>mistake|insult|disaster|disgrace|betrayal|folly|scandal|madness|outrage|travesty|farce|catastrophe|blunder|affront|provocation|wrong|unacceptable|unfair|unjust|unnecessary|illegal|unlawful|unaffordable|absurd|reckless|dangerous|premature|unworkable|shameful|disgraceful|misguided|foolish)|(?<good>overdue|essential|vital|indispensable|necessary|right|fair|sensible|historic|step forward|milestone|breakthrough|victory|good (?:deal|thing|idea|plan|price)|right (?:thing|decision|step|move)))\b/u;
