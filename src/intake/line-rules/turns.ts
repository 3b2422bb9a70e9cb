// Lines of an interview or transcript: who speaks, whether they ask or answer, and which lines go on with an answer.
// Does not identify the speaker; read/ ties the label to a name.
import type { Span } from '../../model/index.js';
import { lineKey, type SheetLine } from '../lines.js';
import { isProse, type LineFinding, type LineRule, type Sheet } from '../sheet.js';

interface Turn {
  line: number;
  /** The label without its marks: `Dr. Kovač`. */
  label: Span;
  /** Last word of the label, folded: `**Ana Kovač:**` and `Kovač:` speak with one voice. */
  voice: string;
  /** Set in bold, or Q and A: cannot be anything but a turn. */
  sure: boolean;
  asks: boolean;
}

const MAX_LABEL_CHARS = 70;
const MAX_LABEL_WORDS = 8;
const MIN_INTERVIEW_TURNS = 4;
/** Capitalised labels before a colon that do not speak. */
const NOT_A_VOICE = new Set(
  (
    'pro con pros cons yes no myth myths fact facts before after then now step lesson winners loser losers verdict note footnote update updated correction clarification warning source sources photo photos picture video read also more related tags topics published ' +
    'posted date time when where who what why how place venue location price cost tickets result results score scores winner poll analysis opinion ' +
    'explainer exclusive breaking watch listen live fact claim verdict conclusion background context summary example ps disclaimer disclosure contact ' +
    'contacts email phone website total key monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december'
  ).split(' '),
);
const ASKERS = new Set([
  'q',
  'question',
  'questions',
  'interviewer',
  'moderator',
  'host',
  'presenter',
  'anchor',
  'reporter',
  'journalist',
  'chair',
  'counsel',
]);
const OUTLET_WORDS = new Set(
  'news times post tribune herald gazette journal review magazine radio tv television today daily weekly courier press media'.split(
    ' ',
  ),
);
const PARTICLES = new Set('of the and de la van von der al bin dr mr mrs ms prof sir st'.split(' '));

/** The label at the start of a line, if there is one: `**Name:** words`, `**Name**: words`, `Name: words`, `Q. words`. */
function readTurn(text: string, line: SheetLine, index: number): Turn | null {
  const [start, end] = line.span;
  const head = text.slice(start, Math.min(end, start + MAX_LABEL_CHARS + 6));
  const m =
    /^(\*\*|__)\s*([^*_:\n]+?)\s*(?::\s*\1|\1\s*:)\s*\S/.exec(head) ??
    /^()(Q|A|Q\d{1,2}|A\d{1,2})\s*[:.]\s+\S/.exec(head) ??
    /^()([^:\n*]+?)\s*:\s+\S/.exec(head);
  if (!m) return null;
  const words = m[2]!;
  const at = start + m[0].indexOf(words);
  const spoken = words.replace(/\s*\([^)]*\)\s*$/, '');
  const voice = lineKey(
    spoken
      .split(/[\s.]+/)
      .filter(Boolean)
      .at(-1) ?? '',
  );
  const short = /^[QA]\d{0,2}$/.test(words);
  if (words.length > MAX_LABEL_CHARS || voice === '') return null;
  const parts = spoken.split(/\s+/);
  if (parts.length > MAX_LABEL_WORDS) return null;
  const bold = m[1] !== '';
  if (!bold && !short) {
    // A colon before words without a final stop is a headline or a list, before a bare number a tally.
    if (!line.stop || !/\p{L}/u.test(line.words.slice(m[0].length - 1))) return null;
    if (NOT_A_VOICE.has(voice) || NOT_A_VOICE.has(parts[0]!.toLowerCase())) return null;
    if (/[,;"“”?!0-9]/.test(spoken)) return null;
    if (parts.some(part => !/^\p{Lu}/u.test(part) && !PARTICLES.has(part.toLowerCase().replace(/\.$/, ''))))
      return null;
  }
  return {
    line: index,
    label: [at, at + words.length],
    voice: short ? voice[0]! : voice,
    sure: bold || short,
    asks: /\?["'”’*_)]*$/.test(line.words),
  };
}

/** A label is a turn if its voice comes back, or if it stands beside the turn of another voice. */
function keepTurns(all: Turn[], rank: ReadonlyMap<number, number>): Turn[] {
  const voices = new Map<string, number>();
  for (const turn of all) voices.set(turn.voice, (voices.get(turn.voice) ?? 0) + 1);
  const beside = (a: Turn | undefined, b: Turn | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.voice !== b.voice &&
    rank.get(b.line)! - rank.get(a.line)! === 1 &&
    (a.asks || (a.sure && b.sure));
  const kept = all.filter(
    (turn, i) =>
      beside(turn, all[i + 1]) || beside(all[i - 1], turn) || (voices.size >= 2 && voices.get(turn.voice)! >= 2),
  );
  if (new Set(kept.map(turn => turn.voice)).size < 2) return [];
  const [first, last] = [kept[0]!.line, kept.at(-1)!.line];
  // Among the turns of an interview a voice heard once is a turn as well.
  return kept.length >= MIN_INTERVIEW_TURNS ? all.filter(turn => turn.line >= first && turn.line <= last) : kept;
}

/** Who asks: Q, a host or an outlet by name; else the voice whose turns most often end in a question mark. */
function askers(turns: Turn[]): Set<string> {
  const counts = new Map<string, { turns: number; asked: number }>();
  for (const turn of turns) {
    const c = counts.get(turn.voice) ?? { turns: 0, asked: 0 };
    counts.set(turn.voice, { turns: c.turns + 1, asked: c.asked + (turn.asks ? 1 : 0) });
  }
  const named = [...counts.keys()].filter(voice => ASKERS.has(voice) || OUTLET_WORDS.has(voice));
  if (named.length > 0 && named.length < counts.size) return new Set(named);
  const share = (voice: string): number => counts.get(voice)!.asked / counts.get(voice)!.turns;
  const ranked = [...counts.keys()].sort((a, b) => share(b) - share(a));
  const best = ranked[0]!;
  // A third: an interviewer prods as often as he asks; below that nobody is the one who asks.
  return share(best) >= 1 / 3 && share(best) > share(ranked[1]!) ? new Set([best]) : new Set();
}

function findTurns(sheet: Sheet): LineFinding[] {
  const open = sheet.lines.flatMap((_, i) => (sheet.roles[i] === null ? [i] : []));
  const rank = new Map(open.map((line, n) => [line, n]));
  const read = open.flatMap(i => readTurn(sheet.text, sheet.lines[i]!, i) ?? []);
  const turns = keepTurns(read, rank);
  if (turns.length === 0) return [];
  const asking = askers(turns);
  const byLine = new Map(turns.map(turn => [turn.line, turn]));
  const first = rank.get(turns[0]!.line)!;
  const last = rank.get(turns.at(-1)!.line)!;
  // Where turns are most of the stretch, the lines between them go on with the speech; in a report with a short exchange they do not.
  const isInterview = turns.length >= MIN_INTERVIEW_TURNS && turns.length * 3 >= last - first + 1;
  const found: LineFinding[] = [];
  let speaking: Turn | null = null;
  for (const i of open.slice(first, last + 1)) {
    const turn = byLine.get(i);
    if (turn) speaking = turn;
    const line = sheet.lines[i]!;
    const goesOn = isInterview && (isProse(line) || line.stop) && !line.bold && !/^[([]/.test(line.words);
    if (!speaking || (!turn && !goesOn)) continue;
    found.push({ line: i, role: asking.has(speaking.voice) ? 'question' : 'answer', speaker: speaking.label });
  }
  return found;
}

export const turnRules: readonly LineRule[] = [
  {
    id: 'intake.lines.turn',
    finds: 'questions and answers of an interview, by the label in front: **Name:**, Name:, Q:',
    examples: {
      fires:
        '**The Quay Post:** Will the docks open?\n**Ana Kovač:** Not before Friday.\n**The Quay Post:** And then?\n**Ana Kovač:** Then we shall see.',
      not: 'Dockers at Port Lessa walked out on Tuesday after talks collapsed.\nThe reason: the board had stopped answering the union.',
    },
    source: 'shape of printed interviews and transcripts',
    find: findTurns,
  },
];
