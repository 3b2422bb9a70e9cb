// What is new in the records since a time: statements, positions, figures and reports that came or went; of all stories, or of one.
// Compares nothing; record/diff.ts does.
import type { StoredStory } from '../../../store/index.js';
import { dayText, plural } from '../../html/context.js';
import { flat, shortened } from '../../html/words.js';
import { FormKey, Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import type { ReportLabels, StoryChanges } from '../record-questions.js';
import { Hidden, lineHref, Words } from './line.js';
import { StoryTrail, storyHref } from './stories.js';

export interface ChangedStory {
  story: StoredStory;
  changes: StoryChanges;
}

const KINDS: readonly (readonly [StoryChanges['changes'][number]['kind'], string, string])[] = [
  ['utterances', 'statement', 'statements'],
  ['questions', 'question of positions', 'questions of positions'],
  ['disagreements', 'difference', 'differences'],
  ['events', 'event', 'events'],
  ['origins', 'origin', 'origins'],
  ['entities', 'name', 'names'],
  ['reports', 'report', 'reports'],
];

const CHANGE_LABEL = { added: 'new', gone: 'gone', changed: 'changed' } as const;

/** Lines shown of a story among others; all are on its own page. */
const SHOWN_OF_MANY = 4;
const SHOWN_OF_KIND = 60;
const SHOWN_CHARS = 220;

export const ChangesPage = ({
  stories,
  since,
  isOwnVisit,
  now,
  next,
  isOfOne,
  visitor,
}: {
  stories: readonly ChangedStory[];
  /** ISO 8601. */
  since: string;
  /** Whether it is the time of this person's last visit. */
  isOwnVisit: boolean;
  now: string;
  next?: string | undefined;
  isOfOne: boolean;
  visitor: Visitor;
}) => (
  <Frame title="What is new" at={isOfOne ? undefined : '/changes'} visitor={visitor}>
    {isOfOne && stories[0] ? <StoryTrail story={stories[0].story}>what is new</StoryTrail> : ''}
    <h1>What is new</h1>
    <p class="lede">
      {`In the records since ${dayText(since.slice(0, 16))}${isOwnVisit ? ', when you last said that you had seen all' : ''}.`}{' '}
      Reports that add nothing are only counted.
    </p>
    <form class="ask" method="get">
      <label>
        since
        <input type="date" name="since" value={since.slice(0, 10)} />
      </label>
      <button type="submit">Show</button>
    </form>
    {isOfOne ? (
      ''
    ) : (
      <form class="acts" method="post" action="/changes">
        <FormKey visitor={visitor} />
        <Hidden fields={{ until: now }} />
        <button type="submit">I have seen all this</button>
      </form>
    )}
    {stories.length === 0 ? <p class="notice">Nothing has changed since then.</p> : ''}
    {stories.map(({ story, changes }) =>
      isOfOne ? (
        <WholeChanges story={story} changes={changes} />
      ) : (
        <section aria-labelledby={`s-${story.id}`}>
          <h2 id={`s-${story.id}`}>
            <a class="said" href={hrefOf(storyHref(story.id, '/changes'), { since })}>
              {story.title}
            </a>
            <small> {countsOf(changes) || 'reports that add nothing'}</small>
          </h2>
          <ul class="lines">
            {telling(changes)
              .slice(0, SHOWN_OF_MANY)
              .map(change => (
                <ChangeRow story={story} change={change} labels={changes.labels} />
              ))}
          </ul>
        </section>
      ),
    )}
    <NextPage href={next === undefined ? undefined : hrefOf('/changes', { since, after: next })} />
  </Frame>
);

/** New statements and positions first; names and reports are told by the counts. */
const telling = ({ changes }: StoryChanges) =>
  KINDS.slice(0, 4).flatMap(([kind]) => changes.filter(one => one.kind === kind && one.change === 'added'));

/** `3 new statements, 1 difference gone` */
export function countsOf({ changes }: StoryChanges): string {
  return KINDS.flatMap(([kind, one, many]) =>
    (['added', 'changed', 'gone'] as const).flatMap(change => {
      // Names come with every report, and say little by their number.
      const count =
        kind === 'entities' ? 0 : changes.filter(line => line.kind === kind && line.change === change).length;
      return count === 0 ? [] : [`${count} ${CHANGE_LABEL[change]} ${count === 1 ? one : many}`];
    }),
  ).join(', ');
}

const WholeChanges = ({ story, changes }: ChangedStory) => (
  <>
    <p>{`${plural(changes.before, 'report')} then, ${plural(changes.after, 'report')} now.`}</p>
    {KINDS.map(([kind, , many]) => {
      const own = changes.changes.filter(line => line.kind === kind);
      if (own.length === 0) return '';
      return (
        <section aria-labelledby={`k-${kind}`}>
          <h2 id={`k-${kind}`}>
            {many} <small>{own.length}</small>
          </h2>
          <ul class="lines">
            {own.slice(0, SHOWN_OF_KIND).map(change => (
              <ChangeRow story={story} change={change} labels={changes.labels} />
            ))}
          </ul>
          {own.length > SHOWN_OF_KIND ? (
            <p class="note">{`${own.length - SHOWN_OF_KIND} more stand in the record.`}</p>
          ) : (
            ''
          )}
        </section>
      );
    })}
  </>
);

const ChangeRow = ({
  story,
  change,
  labels,
}: {
  story: StoredStory;
  change: StoryChanges['changes'][number];
  labels: ReportLabels;
}) => {
  const { kind, id, label, fields, evidence, who } = change;
  return (
    <li>
      <small class={change.change === 'added' ? '' : 'loud'}>
        {CHANGE_LABEL[change.change]}
        {fields.length > 0 ? ` in ${fields.join(', ')}` : ''}
      </small>{' '}
      {who === undefined ? '' : <b>{who} </b>}
      {evidence ? (
        <Words of={evidence} labels={labels} cut={SHOWN_CHARS} />
      ) : kind === 'reports' ? (
        <a class="said" href={hrefOf('/report', { id })}>
          {flat(label)}
        </a>
      ) : (
        <span>{shortened(label, SHOWN_CHARS)}</span>
      )}{' '}
      {kind === 'reports' || change.change === 'gone' ? (
        ''
      ) : (
        <a class="lineid" href={lineHref(story.id, id)}>
          {id}
        </a>
      )}
    </li>
  );
};
