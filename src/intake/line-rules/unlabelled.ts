// Interviews without labels: questions set in bold or on lines of their own, each above its answer.
// Does not take an explainer for an interview: the text must announce one, and plain questions need answers in the first person.
import type { Span } from '../../model/index.js';
import type { SheetLine } from '../lines.js';
import { isProse, type LineFinding, type LineRule, type Sheet } from '../sheet.js';
import { arePersons } from './authors.js';

/** The text says itself that somebody is interviewed in it. */
const ANNOUNCED =
  /\b(?:interview(?:ed)?|q\s?&\s?a|in conversation|our conversation|questions? (?:for|to|with)|(?:we|i) (?:spoke|talked|sat down|caught up) (?:with|to)|(?:speaks|talks|spoke|talked) (?:with|to) (?:us|the))\b/i;
/** Explainers set two or three questions in bold as cross-heads; an interview has more. */
const MIN_BOLD_QUESTIONS = 4;

/** `Five questions for Ana Kovač`, `Interview with the pilot Ana Kovač: …`, `A conversation with Ana Kovač`. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|de|da|van|von|der|al|el|bin))*(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})`;
const WITH_NAME = new RegExp(
  String.raw`\b(?:[Qq]uestions?|[Ii]nterview|INTERVIEW|[Cc]onversation|Q ?& ?A|[Mm]inutes|[Ll]unch|[Cc]hat|[Ss]poke|[Tt]alked|[Ss]at down)(?::| (?:for|to|with))(?: (?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}| )${NAME}`,
  'u',
);
/** `Ana Kovač: "The docks will open"`, above an interview. */
const NAME_FIRST = new RegExp(`^${NAME}(?::| on | [–—-] )`, 'u');

/** Who answers, as the lines above the first question name them: one person by given name and surname. */
function findAnswerer(sheet: Sheet, first: number): Span | undefined {
  for (const shape of [WITH_NAME, NAME_FIRST])
    for (const { words, span } of sheet.lines.slice(0, first)) {
      const head = words.slice(0, 600);
      const m = shape.exec(head);
      if (!m || !arePersons(m[1]!)) continue;
      const from = span[0] + m.index + m[0].lastIndexOf(m[1]!);
      return [from, from + m[1]!.length];
    }
  return undefined;
}

const openLines = (sheet: Sheet): number[] => sheet.lines.flatMap((_, i) => (sheet.roles[i] === null ? [i] : []));
const isAnnounced = (sheet: Sheet, first: number | undefined): boolean =>
  sheet.lines.slice(0, first).some(line => ANNOUNCED.test(line.words.slice(0, 600)));
const answers = (line: number, answerer: Span | undefined): LineFinding =>
  answerer === undefined ? { line, role: 'answer' } : { line, role: 'answer', answerer };

/** Questions set in bold, each above its answer. */
function findBoldQuestions(sheet: Sheet): LineFinding[] {
  const open = openLines(sheet);
  const isQuestion = (i: number): boolean => sheet.lines[i]!.bold && /\?["'”’]*$/.test(sheet.lines[i]!.words);
  const isPlain = (i: number | undefined): boolean => i !== undefined && !sheet.lines[i]!.bold && sheet.lines[i]!.stop;
  const questions = open.filter((i, n) => isQuestion(i) && isPlain(open[n + 1]));
  if (questions.length < MIN_BOLD_QUESTIONS || !isAnnounced(sheet, questions[0])) return [];
  const found: LineFinding[] = [];
  const asked = new Set(questions);
  const answerer = findAnswerer(sheet, questions[0]!);
  let answering = false;
  for (const i of open) {
    if (asked.has(i)) found.push({ line: i, role: 'question' });
    else if (answering && isPlain(i)) found.push(answers(i, answerer));
    if (asked.has(i)) answering = true;
    else if (sheet.lines[i]!.bold || sheet.lines[i]!.markdownLevel > 0) answering = false;
  }
  return found;
}

const MIN_PLAIN_QUESTIONS = 3;
const MAX_QUESTION_WORDS = 45;
const FIRST_PERSON = /(?:^|[\s"“(—])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Oo]urs?|[Uu]s)(?=[\s.,!?;:—]|['’]|$)/u;
/** Somebody tells what was said: a report with questions for cross-heads, and no interview. */
const TOLD = /["”’,]\s*(?:he|she|they|\p{Lu}\p{L}+) (?:said|says|added|adds|replied|replies|told|laughs|laughed)\b/u;

/** Questions on lines of their own, no mark around them: most answers speak in the first person, and nobody tells of them. */
function findPlainQuestions(sheet: Sheet): LineFinding[] {
  const open = openLines(sheet);
  const isQuestion = (line: SheetLine | undefined): boolean =>
    line !== undefined && /\?$/.test(line.words) && line.wordCount <= MAX_QUESTION_WORDS && !/^["“‘]/.test(line.words);
  const at = (n: number): SheetLine | undefined => (open[n] === undefined ? undefined : sheet.lines[open[n]]);
  const asked = open.flatMap((_, n) => (isQuestion(at(n)) && at(n + 1)?.stop && !isQuestion(at(n + 1)) ? [n] : []));
  const [first] = asked;
  if (first === undefined || asked.length < MIN_PLAIN_QUESTIONS || !isAnnounced(sheet, open[first])) return [];
  const answerer = findAnswerer(sheet, open[first]!);
  if (answerer === undefined) return [];
  const behind = open.slice(first).map(i => sheet.lines[i]!);
  if (behind.some(line => TOLD.test(line.words.slice(0, 1000)) || line.bold || line.markdownLevel > 0)) return [];
  const own = asked.filter(n => FIRST_PERSON.test(at(n + 1)!.words.slice(0, 2000)));
  // In a report an odd question is put to the reader: here each second to fourth line is one.
  if (own.length * 2 < asked.length || asked.length * 4 < behind.length) return [];
  const questions = new Set(asked);
  const found: LineFinding[] = [];
  for (let n = first; n < open.length; n++) {
    const line = open[n]!;
    if (questions.has(n)) found.push({ line, role: 'question' });
    else if (sheet.lines[line]!.stop || isProse(sheet.lines[line]!)) found.push(answers(line, answerer));
  }
  return found;
}

export const unlabelledRules: readonly LineRule[] = [
  {
    id: 'intake.lines.bold-question',
    finds: 'questions set in bold, each above its answer, where a text announces an interview',
    examples: {
      fires:
        'We spoke with Ana Kovač about the docks.\n**Will the docks open?**\nNot before Friday.\n**Why not?**\nThe board will not meet us.\n**And then?**\nThen we shall see.\n**Are you tired?**\nAll of us are.',
      not: 'The walkout in four answers.\n**Will the docks open?**\nNot before Friday, the union says.\n**Why not?**\nThe board will not meet it.\n**And then?**\nNobody knows.\n**Who pays?**\nThe members do.',
    },
    source: 'shape of printed interviews; explainers look alike, so the text must say that it is an interview',
    find: findBoldQuestions,
  },
  {
    id: 'intake.lines.plain-question',
    finds:
      'questions on lines of their own, each above an answer in the first person, where the head names who is interviewed',
    examples: {
      fires:
        'Three questions for Ana Kovac\nWill the docks open?\nNot before Friday, I fear.\nWhy not?\nThe board will not meet us.\nAre you tired?\nI am.',
      not: 'Three questions for the harbour board\nWill the docks open?\nNot before Friday, the union says.\nWhy not?\nThe board will not meet it.\nWho pays?\nThe members do.',
    },
    source: 'shape of printed interviews',
    find: findPlainQuestions,
  },
];
