// A line of a story's record: how it came about, what was refused, and what a person can decide about it.
// Explains nothing itself; why/ does.
import type { Evidence } from '../../../model/index.js';
import { NOBODY } from '../../../record/decisions/index.js';
import type { StoredStory } from '../../../store/index.js';
import type { ExplainedRow } from '../../../why/index.js';
import { flat, shortened } from '../../html/words.js';
import { FormKey, Frame, hrefOf, type Visitor } from '../frame.js';
import { personHref } from '../people.js';
import type { ExplainedLine, ReportLabels } from '../record-questions.js';
import { StoryTrail, storyHref } from './stories.js';

export const LinePage = ({ story, line, visitor }: { story: StoredStory; line: ExplainedLine; visitor: Visitor }) => (
  <Frame title={`${line.id}, ${line.kind}`} visitor={visitor}>
    <StoryTrail story={story}>{line.id}</StoryTrail>
    <p class="kick">{line.kind}</p>
    <Heading line={line} />
    {line.lineKind ? (
      <p>
        <a class="button" href={`${storyHref(story.id)}#${line.id}`}>
          In the dossier
        </a>{' '}
        <a class="button" href="#decide-title">
          Decide otherwise
        </a>
        {line.name === undefined ? (
          ''
        ) : (
          <>
            {' '}
            <a class="button" href={personHref(story.id, line.id)}>
              All they say
            </a>{' '}
            <a class="button" href={hrefOf('/people', { name: line.name })}>
              All who bear this name
            </a>
          </>
        )}
      </p>
    ) : (
      ''
    )}
    <h2>How it came about</h2>
    <div class="scroll" role="group" aria-label="how it came about" tabindex={0}>
      <table class="rows">
        <tbody>
          {rowsOf(line.rows).map(row => (
            <Row row={row} labels={line.labels} />
          ))}
        </tbody>
      </table>
    </div>
    {line.joins.length > 0 ? (
      <>
        <h2>
          Joined names <small>each can be parted</small>
        </h2>
        <ul class="lines">
          {line.joins.map(({ a, b, because }) => (
            <li>
              <span class="said">{a}</span> = <span class="said">{b}</span> <small>{because.join('; ')}</small>{' '}
              <form class="inline" method="post" action={storyHref(story.id, '/decide')}>
                <FormKey visitor={visitor} />
                <Hidden fields={{ action: 'different', a, b, back: lineHref(story.id, line.id) }} />
                <button type="submit" class="quiet">
                  these are two
                </button>
              </form>
            </li>
          ))}
        </ul>
      </>
    ) : (
      ''
    )}
    {line.actions.length > 0 ? <Decide story={story} line={line} visitor={visitor} /> : ''}
  </Frame>
);

export const lineHref = (story: string, line: string): string => storyHref(story, `/lines/${encodeURIComponent(line)}`);

export const Hidden = ({ fields }: { fields: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

const HEADING_CHARS = 160;

/** What is said or happens is headed by its words, a name by itself. */
const Heading = ({ line: { rows, title } }: { line: ExplainedLine }) => {
  // The fullest wording; the others stand below.
  const wordings = rows.flatMap(({ label, evidence }) => (label === 'member' && evidence ? [evidence.text] : []));
  const words = wordings.sort((a, b) => b.length - a.length)[0];
  if (words === undefined) return <h1>{title}</h1>;
  return (
    <>
      <h1 class="said">{shortened(words, HEADING_CHARS)}</h1>
      <p class="lede">{title}</p>
    </>
  );
};

/** A row with those that belong to it: the cue and the source of a member, the other side of a difference. */
interface RowWithParts extends ExplainedRow {
  parts: ExplainedRow[];
}

/** Rows whose label is set in belong to the one before them. */
function rowsOf(rows: readonly ExplainedRow[]): RowWithParts[] {
  const whole: RowWithParts[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (row.label.startsWith(' ') && last) last.parts.push(row);
    else whole.push({ ...row, parts: [] });
  }
  return whole;
}

const Row = ({ row: { label, evidence, rule, note, parts }, labels }: { row: RowWithParts; labels: ReportLabels }) => (
  <tr>
    <th scope="row">{label.trim()}</th>
    <td>
      {evidence ? (
        <>
          <Words of={evidence} labels={labels} />{' '}
        </>
      ) : (
        ''
      )}
      {note ?? ''} {rule ? <code>{rule}</code> : ''}
      {parts.map(part => (
        <div class="part">
          <small>{part.label.trim()}</small>{' '}
          {part.evidence ? (
            <Words of={part.evidence} labels={labels} isShort={part.evidence.report === evidence?.report} />
          ) : (
            ''
          )}{' '}
          {part.note ?? ''}
        </div>
      ))}
    </td>
  </tr>
);

const SHOWN_CHARS = 400;

/** Words of a report, linked to their sentence in it, with what the report is known by. */
export const Words = ({
  of,
  labels = {},
  cut = SHOWN_CHARS,
  isShort,
}: {
  of: Evidence;
  labels?: ReportLabels;
  cut?: number;
  /** Without the report, where it was just named. */
  isShort?: boolean;
}) => (
  <>
    <a class="said" href={hrefOf('/place', { report: of.report, at: of.span[0] })}>
      {flat(of.text) === '' ? 'in the report' : shortened(of.text, cut)}
    </a>{' '}
    {isShort ? '' : <small>{labels[of.report] ?? of.report}</small>}
  </>
);

const Decide = ({ story, line, visitor }: { story: StoredStory; line: ExplainedLine; visitor: Visitor }) => {
  const form = (action: string, label: string, fields: unknown, isOpen = false) => (
    <details class="fold" open={isOpen}>
      <summary>{label}</summary>
      <form class="fill" method="post" action={storyHref(story.id, '/decide')}>
        <FormKey visitor={visitor} />
        <Hidden fields={{ action, a: line.id, back: lineHref(story.id, line.id) }} />
        {fields}
        <label>
          why (kept beside the decision)
          <input type="text" name="note" maxlength={300} />
        </label>
        <p class="acts">
          <button type="submit">{label}</button>
        </p>
      </form>
    </details>
  );
  const choose = (name: string, legend: string, more?: readonly (readonly [string, string])[]) => (
    <label>
      {legend}
      <select name={name} required>
        <option value="">choose</option>
        {(more ?? []).map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
        {line.names.map(one => (
          <option value={one.id}>{`${one.name} (${one.kind})`}</option>
        ))}
      </select>
    </label>
  );
  const other = (
    <label>
      the other one: its id, or the report and its words as in “a.txt: Ana Kovač”
      <input type="text" name="b" required maxlength={1000} />
    </label>
  );
  const isEntity = line.lineKind === 'entity';
  return (
    <section aria-labelledby="decide-title">
      <h2 id="decide-title">
        Decide otherwise <small>kept, shown in the dossier, and undone at will</small>
      </h2>
      {line.actions.includes('set-speaker')
        ? form('set-speaker', 'Set who said it', choose('b', 'said by', [[NOBODY, 'no one named']]))
        : ''}
      {line.actions.includes('set-date')
        ? form(
            'set-date',
            'Set when it was',
            <label>
              a day, month or year, two of them with .. between, or unknown
              <input
                type="text"
                name="value"
                required
                maxlength={30}
                placeholder="2031-03-11"
                pattern="[0-9.\-]{4,30}|unknown"
              />
            </label>,
          )
        : ''}
      {line.actions.includes('same')
        ? form('same', 'Say that it is one with another', isEntity ? choose('b', 'the same as') : other)
        : ''}
      {line.actions.includes('different') && !isEntity
        ? form('different', 'Say that it is not one with another', other)
        : ''}
      {line.actions.includes('wrong') ? form('wrong', 'Set it aside as wrong', '') : ''}
    </section>
  );
};
