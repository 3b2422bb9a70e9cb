// Base forms of regular verbs: which letters an ending took away or doubled ("stopped", "conceded", "denies").
// Does not know irregular verbs (lists/irregular-verbs does) and does not choose the part of speech.

/** How well a word is known as a verb: 2 as a verb, 1 as a word, 0 not at all. */
export type VerbKnowledge = (word: string) => number;

const isVowel = (char: string | undefined): boolean => char !== undefined && 'aeiou'.includes(char);

/** Runs of vowel letters, with y inside a word as one: about the number of syllables. */
function vowelRuns(word: string): number {
  let runs = 0;
  for (let i = 0; i < word.length; i++) {
    const here = isVowel(word[i]) || (word[i] === 'y' && i > 0);
    const before = i > 0 && (isVowel(word[i - 1]) || word[i - 1] === 'y');
    if (here && !before) runs++;
  }
  return runs;
}

/** Two letters at the end of a stem behind which an e was dropped, as in most verbs that end so. */
const E_AFTER = new Set(
  (
    'at iz yz yc ic ac uc oc nc rc uv iv av ov lv rv ev ag eg ig dg lg rg ang eng ung bl cl dl fl gl kl pl tl zl ' +
    'ud id od ad um ut ot il ul ur ir ar in un ok ak ik ib is us as os es ns rs ps ls qu'
  ).split(' '),
);

/** Whether the spelling of a stem asks for an e where neither form is known: "conced", "plac", "argu", but not "visit". */
function asksForE(stem: string): boolean {
  const last = stem[stem.length - 1];
  const before = stem[stem.length - 2];
  if (last === 'e') return true;
  // One short syllable would have doubled its last letter: "hop" gives "hopped", so "hoped" is of "hope".
  const single = isVowel(before) && !isVowel(stem[stem.length - 3]);
  if (single && !isVowel(last) && !'wxy'.includes(last!) && vowelRuns(stem) === 1) return true;
  if (stem.endsWith('ced')) return true;
  // "breath", "sooth", "cloth", but not "earth"
  if (stem.endsWith('th')) return isVowel(stem[stem.length - 3]);
  // Behind two vowels only soft sounds take an e: "caus", "receiv", but not "avoid".
  if (isVowel(before) && isVowel(stem[stem.length - 3]) && stem[stem.length - 3] !== 'u')
    return 'csvzg'.includes(last!);
  return E_AFTER.has(stem.slice(-2)) || E_AFTER.has(stem.slice(-3));
}

const DOUBLED = /([bdgklmnprtvz])\1$/;

/** The base of a verb from what stands before its -ed or -ing. */
function baseOf(stem: string, known: VerbKnowledge): string {
  if (stem.endsWith('u')) return `${stem}e`;
  const full = known(stem);
  if (DOUBLED.test(stem)) {
    const single = stem.slice(0, -1);
    const asOne = known(single);
    // Short verbs are written so themselves ("call", "add"), longer ones have it from the ending ("repelled").
    return asOne > full || (asOne === full && !/^(?:[^aeiou]*[aeiou]ll|...)$/.test(stem)) ? single : stem;
  }
  const withE = known(`${stem}e`);
  if (withE !== full) return withE > full ? `${stem}e` : stem;
  return asksForE(stem) ? `${stem}e` : stem;
}

/** Base of a regular past form or participle in -ed. */
function fromPast(form: string, known: VerbKnowledge): string {
  if (form.endsWith('ied')) return `${form.slice(0, -3)}y`;
  if (form.endsWith('eed')) return form.slice(0, -1);
  return baseOf(form.slice(0, -2), known);
}

/** Base of a form in -s: "denies", "reaches", "raises". */
function fromPresent(form: string, known: VerbKnowledge): string {
  if (form.endsWith('ies')) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  if (!form.endsWith('es')) return form.slice(0, -1);
  const short = form.slice(0, -2);
  const long = form.slice(0, -1);
  if (known(short) !== known(long)) return known(short) > known(long) ? short : long;
  return /(?:ss|sh|ch|x|zz|o)$/.test(short) ? short : long;
}

/**
 * Base form of a regular verb form in lower case, by its Penn tag; the form itself where no ending of that tag stands behind a stem.
 * @example regularBase('conceded', 'VBD', known) // 'concede'
 */
export function regularBase(form: string, xpos: string, known: VerbKnowledge): string {
  if (xpos === 'VBG')
    return form.endsWith('ing') && isStem(form.slice(0, -3)) ? baseOf(form.slice(0, -3), known) : form;
  if (xpos === 'VBZ')
    return form.endsWith('s') && !form.endsWith('ss') && form.length > 2 ? fromPresent(form, known) : form;
  return form.endsWith('ed') && isStem(form.slice(0, -2)) ? fromPast(form, known) : form;
}

const isStem = (stem: string): boolean => stem.length > 1 && vowelRuns(stem) > 0;
