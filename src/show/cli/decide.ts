// `onrecord decide ...`: what a person knows better, kept in `decisions.jsonl` and followed by every later `onrecord build`.
// Changes no record itself.
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { OnrecordError, warning } from '../../errors.js';
import type { Decision, DecisionPlace } from '../../model/index.js';
import { decisionId, followDecisions, makeDecision, NOBODY } from '../../record/decisions/index.js';
import type { Explained } from '../../why/index.js';
import pc from './colors.js';
import { addDecision, decisionsFileFor, readDecisions } from './decisions-file.js';
import { loadRecordFolder } from './record-folder.js';

interface DecideOptions {
  record: string;
  decisions?: string;
  by?: string;
  note?: string;
}

const WHAT =
  'an id of the record (E… U… V…), an annotation (a.txt#q3), or REPORT: WORDS ("a.txt: Ana Kovač"; the siglum will do)';

export function addDecideCommand(program: Command): void {
  const decide = program
    .command('decide')
    .usage('same|different|wrong|date|speaker|list|undo ...')
    .description(
      'decide what reading could not: kept in decisions.jsonl beside the pile, followed by every build, shown, undone at will',
    )
    .addHelpText(
      'after',
      `
A line is named by ${WHAT}.

Examples:
  onrecord decide same "a.txt: Ana Kovač" "b.txt: A. Kovac"    two names, or two quotations, are one
  onrecord decide different E1a2b3c4d5e Eb5c4d3e2f1            two names, or two quotations, are two
  onrecord decide wrong U1a2b3c4d5e --note "a caption"         set a line aside: it is kept, folded and marked
  onrecord decide date V1a2b3c4d5e 2031-03-11                  also 2031-03, 2031-03-11..2031-03-14, unknown
  onrecord decide speaker U1a2b3c4d5e "a.txt: Ana Kovač"       or nobody
  onrecord decide list
  onrecord decide undo 3                                       marks the third as taken back`,
    );
  const make = (command: Command, run: (args: string[], context: Explained) => Decision): void => {
    common(command)
      .option('--by <name>', 'who decides; else the name of the user')
      .option('--note <words>', 'why')
      .action((...given: unknown[]) => {
        const args = given.filter(one => typeof one === 'string') as string[];
        keep(command.opts<DecideOptions>(), context => run(args, context));
      });
  };
  make(pairCommand(decide, 'same', 'two names, quotations or events are one'), ([a, b], context) =>
    makeDecision({ action: 'same', a: a!, b: b! }, context),
  );
  make(pairCommand(decide, 'different', 'two names, quotations or events are two'), ([a, b], context) =>
    makeDecision({ action: 'different', a: a!, b: b! }, context),
  );
  make(
    decide.command('wrong').argument('<line>', WHAT).description('set a line aside: it is kept, folded and marked'),
    ([line], context) => makeDecision({ action: 'wrong', a: line! }, context),
  );
  make(
    decide
      .command('date')
      .argument('<event>', WHAT)
      .argument('<date>', '2031-03-11, 2031-03, 2031, 2031-03-11..2031-03-14, or unknown')
      .description('set when an event was'),
    ([event, date], context) => makeDecision({ action: 'set-date', a: event!, value: date! }, context),
  );
  make(
    decide
      .command('speaker')
      .argument('<utterance>', WHAT)
      .argument('<name>', `who said it, as a report names them; ${NOBODY} where no one is named`)
      .description('set who said it'),
    ([utterance, name], context) => makeDecision({ action: 'set-speaker', a: utterance!, b: name! }, context),
  );
  common(decide.command('list').description('all decisions with what became of them')).action(
    (options: DecideOptions) => list(options),
  );
  common(
    decide
      .command('undo')
      .argument('<decision>', 'its number in the list, or its id')
      .description('take a decision back: it is marked, never erased'),
  )
    .option('--by <name>', 'who undoes; else the name of the user')
    .option('--note <words>', 'why')
    .action((which: string, options: DecideOptions) => undo(which, options));
}

const common = (command: Command): Command =>
  command
    .option('--record <dir>', 'folder that `onrecord build` wrote', 'onrecord-out')
    .option('--decisions <file>', 'the file of decisions, if not the one the pile was built with');

const pairCommand = (decide: Command, name: string, description: string): Command =>
  decide.command(name).argument('<a>', WHAT).argument('<b>', WHAT).description(description);

/** The name of the user; a machine may know none for a process. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // The user id has no entry in the list of users, as in some containers.
    return undefined;
  }
}

/** Who decides, when and why. */
export function signed({ by, note }: { by?: string; note?: string }): { by?: string; at: string; note?: string } {
  const name = by ?? userName();
  return {
    ...(name ? { by: name } : {}),
    at: new Date().toISOString(),
    ...(note === undefined ? {} : { note }),
  };
}

function keep(options: DecideOptions, make: (context: Explained) => Decision): void {
  const context = loadRecordFolder(options.record);
  const decision = { ...make(context), ...signed(options) };
  const made = { id: decisionId(decision), ...decision };
  const file = decisionsFileFor(options.record, options.decisions);
  const all = [...readDecisions(file), made];
  addDecision(file, made);
  process.stdout.write(
    `${all.length}  ${wordsOf(made)}\n${pc.dim(`kept in ${file}; the next onrecord build follows it, onrecord decide undo ${all.length} takes it back`)}\n`,
  );
  const settled = settle(all, context).at(-1)!;
  if (settled.state !== 'applied') process.stderr.write(`onrecord: ${troubleOf(settled, file)}\n`);
}

/** How the decisions stand in the texts as they were last read. */
const settle = (decisions: readonly Decision[], { readings }: Explained): Decision[] =>
  followDecisions(
    decisions,
    readings.map(read => ({ report: { id: read.id, sha256: read.sha256, text: read.text ?? '' }, read })),
  ).settled;

function list(options: DecideOptions): void {
  const decisions = readDecisions(decisionsFileFor(options.record, options.decisions), options.decisions !== undefined);
  const context = loadRecordFolder(options.record);
  // What the last build made of a decision says more than where its words stand.
  const built = new Map(context.record.decisions.map(one => [one.id, one]));
  const settled = settle(decisions, context);
  for (const [index, one] of settled.entries()) {
    const last = one.state === 'applied' ? built.get(one.id) : one;
    const details = [
      one.at?.slice(0, 10),
      one.by && `by ${one.by}`,
      last ? last.state : 'not built yet',
      last?.because,
      one.note,
      undoneBy(one),
      one.id,
    ];
    const number = String(index + 1).padStart(3);
    process.stdout.write(`${number}  ${wordsOf(one)}\n     ${pc.dim(details.filter(Boolean).join(' · '))}\n`);
  }
  if (settled.length === 0) process.stdout.write('no decision is kept for this pile\n');
}

const undoneBy = ({ undone }: Decision): string | undefined =>
  undone && [`by ${undone.by ?? 'a person'}`, undone.at?.slice(0, 10), undone.note].filter(Boolean).join(', ');

function undo(which: string, options: DecideOptions): void {
  const file = decisionsFileFor(options.record, options.decisions);
  const decisions = readDecisions(file, options.decisions !== undefined);
  const index = decisions.findIndex((one, at) => one.id === which || String(at + 1) === which);
  const found = decisions[index];
  if (!found || found.undone) throw new OnrecordError('E211', `"${which}"${found ? ' (taken back already)' : ''}`);
  addDecision(file, { undoes: found.id!, ...signed(options) });
  process.stdout.write(`undone  ${wordsOf(found)}\n`);
}

/** `different  a.txt “Ana Kovač” / b.txt “Kovač”` */
function wordsOf({ action, about, a, b, value }: Decision): string {
  const sides = [a, b].flatMap(place => (place ? [placeWords(place)] : []));
  return [
    pc.bold(action),
    about ?? '',
    sides.join(action === 'set-speaker' ? ' by ' : ' / '),
    value ? `→ ${value}` : '',
  ]
    .filter(Boolean)
    .join('  ');
}

/** Letters of a place that are printed. */
const SHOWN_CHARS = 80;

function placeWords({ report, text }: DecisionPlace): string {
  const flat = text.replace(/\s+/g, ' ');
  return `${pc.cyan(report)} “${flat.length > SHOWN_CHARS ? `${flat.slice(0, SHOWN_CHARS - 1)}…` : flat}”`;
}

/** The coded sentence for a decision that the record does not follow. */
export function troubleOf(decision: Decision, file: string): string {
  const code = decision.state === 'orphaned' ? 'E205' : decision.state === 'contradicted' ? 'E206' : 'E210';
  return warning(code, `${file}: ${plainWords(decision)}${decision.because ? ` (${decision.because})` : ''}`);
}

const plainWords = ({ id, action, a, b }: Decision): string =>
  `${id ?? ''} ${action} ${[a, b].flatMap(place => (place ? [`${place.report} "${place.text.slice(0, SHOWN_CHARS)}"`] : [])).join(' / ')}`;
