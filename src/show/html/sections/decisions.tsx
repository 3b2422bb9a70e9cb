// Decisions of a person in the dossier: the mark on a line they touch, the commands to be copied, the list of them all.
// Decides nothing; the page needs no script for it.
import type { Decided, Decision, DecisionState } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { Fold, Said, shortened } from '../words.js';

/** Letters of a decision's words in the list. */
const SHOWN_CHARS = 90;

const DONE: Record<Decided['action'], string> = {
  same: 'one, decided by',
  different: 'kept apart by',
  wrong: 'set aside by',
  'set-date': 'date set by',
  'set-speaker': 'speaker set by',
};

/** `set aside by ana: a caption`, for each decision that touches a line. */
export const DecidedMarks = ({ line }: { line: { decided?: readonly Decided[] } }) => (
  <>
    {(line.decided ?? []).map(({ action, by, note, at, decision }) => (
      <small class="loud" title={[decision, at?.slice(0, 10)].filter(Boolean).join(', ')}>
        {' '}
        {DONE[action]} {by ?? 'a person'}
        {note ? `: ${note}` : ''}
      </small>
    ))}
  </>
);

/** Commands to be copied into a terminal, each adds one line to the pile's decisions; the page's foot says where to run them. */
export const Commands = ({ context, of }: { context: DossierContext; of: readonly (readonly string[])[] }) =>
  // A newsroom has its own page for each line, where it is decided about.
  context.frame ? (
    <></>
  ) : (
    <p class="note">
      {of.map(words => (
        <>
          <code>{['onrecord decide', ...words.map(shellWord)].join(' ')}</code>{' '}
        </>
      ))}
    </p>
  );

/** A word quoted so that no shell takes anything in it for a sign. */
const shellWord = (word: string): string =>
  /^[\w./:#@+-]+$/.test(word) ? word : `'${word.replace(/\s+/g, ' ').replaceAll("'", "'\\''")}'`;

const STATES: readonly [DecisionState, string][] = [
  ['contradicted', 'contradicted, not followed'],
  ['unapplied', 'not followed'],
  ['orphaned', 'words no longer there'],
  ['applied', 'followed'],
  ['undone', 'taken back'],
];

/** All decisions of the pile, those that are not followed first; nothing where there is none. */
export const DecisionList = ({ context }: { context: DossierContext }) => {
  const { decisions } = context.record;
  if (decisions.length === 0) return <></>;
  const isOpen = decisions.some(({ state }) => state === 'contradicted' || state === 'unapplied');
  return (
    <Fold
      label={`${decisions.length === 1 ? 'A decision' : `${decisions.length} decisions`} of a person`}
      open={isOpen}
    >
      <ul class="lines">
        {STATES.flatMap(([state, label]) =>
          decisions
            .filter(one => one.state === state)
            .map(one => <Row context={context} decision={one} label={label} />),
        )}
      </ul>
    </Fold>
  );
};

const Row = ({ context, decision, label }: { context: DossierContext; decision: Decision; label: string }) => {
  const { action, value, a, b, by, at, note, because, state, id } = decision;
  return (
    <li>
      <b>{action}</b>
      {value ? ` ${value}` : ''}
      {[a, b].map(place =>
        place ? (
          <>
            {' '}
            {context.siglumOf(place.report)} {/* Words that are gone have no sentence to lead to. */}
            {state === 'orphaned' || !context.witnesses.has(place.report) ? (
              <span class="said">{shortened(place.text, SHOWN_CHARS)}</span>
            ) : (
              <Said context={context} of={place} cut={SHOWN_CHARS} />
            )}
          </>
        ) : (
          ''
        ),
      )}{' '}
      <small class={state === 'applied' || state === 'undone' ? 'basis' : 'loud'}>
        {[label, because, `by ${by ?? 'a person'}`, at?.slice(0, 10), note].filter(Boolean).join(' · ')}
      </small>{' '}
      <small class="lineid">{id}</small>
    </li>
  );
};
