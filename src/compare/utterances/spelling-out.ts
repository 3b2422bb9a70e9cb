// Contractions written in full, so that "they've" and "they have" are one wording.
// Does not touch stored text; only copies that are compared.

const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bwon[’']t\b/g, 'will not'],
  [/\bcan[’']t\b/g, 'cannot'],
  [/n[’']t\b/g, ' not'],
  [/[’']ve\b/g, ' have'],
  [/[’']re\b/g, ' are'],
  [/[’']ll\b/g, ' will'],
  [/[’']m\b/g, ' am'],
];
/** Lower-cased words with their contractions in full. */
export const spelledOut = (text: string): string =>
  SHORT_FORMS.reduce((words, [short, full]) => words.replace(short, full), text);
