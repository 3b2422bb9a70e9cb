// All decisions of the newsroom, the newest first, each to be taken back.
// Follows none of them; records do.
import type { Decision, DecisionPlace } from '../../../model/index.js';
import { dayText, plural } from '../../html/context.js';
import type { Act } from '../decisions.js';
import { FormKey, Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { Hidden, Words } from './line.js';

export const DecisionsPage = ({
  decisions,
  count,
  next,
  visitor,
}: {
  /** Of this page. */
  decisions: readonly Act[];
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
      {decisions.map(act => (
        <DecisionRow act={act} visitor={visitor} />
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

const DecisionRow = ({ act: { decision, at, also }, visitor }: { act: Act; visitor: Visitor }) => {
  const { id, action, about, a, b, value, note, by, undone } = decision;
  return (
    <li id={id}>
      <span class="tag">{DONE[action]}</span>
      <div>
        {[a, b].map(place => (place ? <Place of={place} with={togetherWith(place, also)} /> : ''))}
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
              {also.length > 0 ? 'take all of it back' : 'take it back'}
            </button>
          </form>
        )}
      </div>
    </li>
  );
};

/** The reports that stay with one, by decisions of the same act. */
const togetherWith = (place: DecisionPlace, also: readonly Decision[]): DecisionPlace[] =>
  also.flatMap(({ action, a, b }) => (action === 'same' && a?.report === place.report && b ? [b] : []));

const Place = ({ of, with: others }: { of: DecisionPlace; with: readonly DecisionPlace[] }) => (
  <>
    <p>
      <Words of={of} cut={SHOWN_CHARS} />
    </p>
    {others.length > 0 ? (
      <details>
        <summary>{`and ${plural(others.length, 'other')} with it`}</summary>
        {others.map(other => (
          <p>
            <Words of={other} cut={SHOWN_CHARS} />
          </p>
        ))}
      </details>
    ) : (
      ''
    )}
  </>
);
