// All decisions of the newsroom, the newest first, each to be taken back.
// Follows none of them; records do.
import type { Decision, DecisionPlace } from '../../../model/index.js';
import type { StoredDecision } from '../../../store/index.js';
import { dayText, plural } from '../../html/context.js';
import { FormKey, Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { Hidden, Words } from './line.js';

export const DecisionsPage = ({
  decisions,
  count,
  next,
  visitor,
}: {
  /** Of this page. */
  decisions: readonly StoredDecision[];
  count: number;
  next: number | undefined;
  visitor: Visitor;
}) => (
  <Frame title="Decisions" at="/decisions" visitor={visitor}>
    <h1>Decisions</h1>
    <p class="lede">
      {count === 0
        ? 'Nobody has decided anything yet. Lines and pairs are decided about where they stand: in review, or by the id of a line.'
        : `${plural(count, 'decision')}, the newest first. One taken back stays, marked.`}
    </p>
    <ul class="checks">
      {decisions.map(({ decision, at }) => (
        <DecisionRow decision={decision} at={at} visitor={visitor} />
      ))}
    </ul>
    <NextPage href={next === undefined ? undefined : hrefOf('/decisions', { from: next })} />
  </Frame>
);

const DONE: Readonly<Record<Decision['action'], string>> = {
  same: 'are one',
  different: 'are two',
  wrong: 'set aside',
  'set-date': 'date set',
  'set-speaker': 'speaker set',
};

const SHOWN_CHARS = 160;

const DecisionRow = ({ decision, at, visitor }: { decision: Decision; at: string; visitor: Visitor }) => {
  const { id, action, about, a, b, value, note, by, undone } = decision;
  return (
    <li id={id}>
      <span class="tag">{DONE[action]}</span>
      <div>
        {[a, b].map(place => (place ? <Place of={place} /> : ''))}
        <p>
          <small>
            {[
              about,
              value && `→ ${value}`,
              `by ${by ?? 'a person'}`,
              dayText(at.slice(0, 16)),
              note,
              undone &&
                `taken back by ${undone.by ?? 'a person'}${undone.at ? `, ${dayText(undone.at.slice(0, 16))}` : ''}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </p>
        {undone || id === undefined ? (
          ''
        ) : (
          <form class="acts" method="post" action="/decisions/undo">
            <FormKey visitor={visitor} />
            <Hidden fields={{ id }} />
            <button type="submit" class="quiet">
              take it back
            </button>
          </form>
        )}
      </div>
    </li>
  );
};

const Place = ({ of }: { of: DecisionPlace }) => (
  <p>
    <Words of={of} cut={SHOWN_CHARS} />
  </p>
);
