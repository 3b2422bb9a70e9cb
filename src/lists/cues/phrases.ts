// Set phrases that report without a reporting verb: "according to", "in the words of", "as X put it", "reportedly".
// Source: written by hand from general knowledge.

/** Phrases before a source: the words, lower-cased, and whether the source's words are meant ("in the words of"). */
export const BEFORE_SOURCE: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the judgement of',
  'in the judgment of',
  'in the eyes of',
  'in the estimation of',
  'by the account of',
  'by the reckoning of',
  'by the count of',
  'by the estimate of',
  'on the account of',
  'on the evidence of',
  'on the authority of',
  'on the word of',
  'on the say-so of',
  'as told by',
  'as reported by',
  'as quoted by',
  'as cited by',
  'as stated by',
  'as described by',
  'as relayed by',
  'by information of',
  'by data of',
  'according to data of',
  'according to data from',
  'according to figures from',
  'according to information from',
  'according to a statement from',
  'according to a report by',
  'per',
];

/** Nouns in "in X's words", "by his own account", "in their view". */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'words',
  'word',
  'view',
  'opinion',
  'telling',
  'account',
  'reckoning',
  'estimation',
  'estimate',
  'mind',
  'eyes',
  'judgement',
  'judgment',
  'assessment',
  'count',
  'description',
  'phrase',
]);

/** Verbs in "as X put it", "as he told reporters": what they report stands around them. */
export const AS_PUT: ReadonlySet<string> = new Set([
  'put',
  'say',
  'tell',
  'describe',
  'call',
  'note',
  'explain',
  'write',
  'see',
  'phrase',
  'word',
  'recall',
  'point out',
  'report',
]);

/** Verbs that do so where "as" and they stand apart from the sentence: ", as prosecutors suspect,". */
export const AS_VERBS: ReadonlySet<string> = new Set([
  ...AS_PUT,
  ...`suspect believe think argue insist contend claim maintain allege observe suggest predict warn fear expect admit acknowledge concede
  confirm reveal announce promise speculate assert estimate conclude hope remark mention imply show indicate testify`.split(
    /\s+/,
  ),
]);

/** Adverbs that say somebody said so, and not who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);
