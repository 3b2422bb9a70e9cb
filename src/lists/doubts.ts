// Words with which a report says that something has not been shown.
// Does not hold hedges of a speaker; modality.ts does.
// Source: general knowledge of news English, written by us.

/** "Has not been verified", "no evidence of", "unable to determine", "if you believe". */
export const DOUBTS =
  /\b(?:(?:not|never|n't|yet to|unable to|impossible to|failed to|could not) (?:be |been |immediately |independently |yet ){0,3}(?:verif(?:y|ied)|confirm(?:ed)?|determined?|establish(?:ed)?|corroborated?|proven|proved)|unconfirmed|unverified|unproven|no (?:evidence|proof|signs?|trace|confirmation) (?:of|that|for)|rumou?red|if you believe)\b/i;
