// Words of one who urges: what must be done, what is needed, what counts. A narrator who reports does not use them unmarked.
// Source: written by hand from general knowledge.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

/** Auxiliaries; "will", "can" and "may" are left out, for narrators foretell and allow, too. */
export const URGING_MODALS = words('must should ought shall');

/** Predicates behind "is", base forms: "Speed is essential", "It is time to act". */
export const URGING_PREDICATES = words(
  `essential necessary vital crucial imperative indispensable paramount urgent critical important key needed required right wrong unacceptable
  intolerable unthinkable inevitable time`,
);

/** Verbs in the present tense, base forms: "Every day counts". */
export const URGING_VERBS = words('matter count need deserve suffice');
