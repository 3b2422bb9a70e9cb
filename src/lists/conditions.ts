// Words that tie what is told to a condition.
// Does not hold hedges; modality.ts does.
// Source: general knowledge of news English, written by us.

/** "Unless the clause goes", "on condition that", "if Friday is quiet", "subject to"; "as if" and "even if" set none. */
export const CONDITIONS =
  /(?<!\b(?:as|even|what|ask(?:s|ed)?|know|unclear|see|decide|wonder(?:s|ed)?) )\b(?:if|unless|provided(?: that)?|on (?:the )?condition (?:that|of)|as long as|so long as|only (?:when|after)|once (?:the|its|his|her|their|all|every)|conditional (?:up)?on|subject to|in return for|in exchange for)\b/i;
