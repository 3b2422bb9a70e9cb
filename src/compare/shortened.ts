// A sentence as the words a line is about: cut at a word, without its marks.
// Does not choose the sentence.
const ABOUT_CHARS = 90;

/** The words a disagreement is about, cut at a word. */
export function shortened(text: string): string {
  const words = text.replace(/^[“"‘'\s]+|[”"’',\s]+$/g, '').replace(/\s+/g, ' ');
  return words.length <= ABOUT_CHARS ? words : `${words.slice(0, words.lastIndexOf(' ', ABOUT_CHARS))} …`;
}
