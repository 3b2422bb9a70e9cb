// A report's page: where it came from, its text with every mark, its versions, and what changed from one to the next.
// Alters nothing: the printed characters are the stored ones.
import type { ReadReport, Report } from '../../../model/index.js';
import type { StoredVersion } from '../../../store/index.js';
import { dayText, plural, whenText } from '../../html/context.js';
import { renderMarkedText } from '../../html/pictures/marked-text.js';
import { Section } from '../../html/words.js';
import { Frame, hrefOf, type Visitor } from '../frame.js';
import { type Change, changesOf } from '../text-changes.js';

/** By which the sentences of the page are addressed: `#s-12`. */
export const SENTENCE_SIGN = 's';

export interface ShownReport {
  report: Report;
  read: ReadReport;
  /** Oldest first. */
  versions: readonly StoredVersion[];
  story?: { id: string; title: string } | undefined;
}

export const ReportPage = ({ shown, visitor }: { shown: ShownReport; visitor: Visitor }) => {
  const { report, read, versions, story } = shown;
  return (
    <Frame title={report.title ?? report.id} visitor={visitor}>
      {story ? (
        <p class="trail">
          in the story <a href={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</a>
        </p>
      ) : (
        ''
      )}
      <p class="kick">{report.outlet ?? 'outlet not stated'}</p>
      <h1 class={report.title ? 'said' : ''}>{report.title ?? report.id}</h1>
      <Facts shown={shown} />
      {report.warnings.map(warning => (
        <p class="notice">{warning}</p>
      ))}
      <Speakers read={read} />
      <Section
        id="text"
        title="The text"
        note={
          versions.length > 1
            ? `version ${versions.at(-1)!.version}, the newest`
            : 'as it was loaded; marks are laid over it'
        }
      >
        <div class="text">{renderMarkedText({ report, read }, SENTENCE_SIGN, new Map())}</div>
        <p class="key note">
          <span class="q">quoted or reported words</span> <span class="cue">cue</span> <span class="src">source</span>{' '}
          <span class="stn">stance</span> <span class="time">time</span> <span class="fig">figure</span>{' '}
          <span class="evt">event</span>
        </p>
      </Section>
      {versions.length > 1 ? <Versions versions={versions} /> : ''}
    </Frame>
  );
};

const Facts = ({ shown: { report, read, versions } }: { shown: ShownReport }) => (
  <dl class="facts">
    <dt>published</dt>
    <dd>
      {report.published && report.published.basis !== 'unknown' ? (
        <>
          {whenText(report.published)} <small>{report.published.basis}</small>
        </>
      ) : (
        <span class="none">no date given</span>
      )}
    </dd>
    {report.byline ? (
      <>
        <dt>byline</dt>
        <dd class="said">{report.byline}</dd>
      </>
    ) : (
      ''
    )}
    {report.url && /^https?:\/\//.test(report.url) ? (
      <>
        <dt>address</dt>
        <dd>
          <a href={report.url} rel="noopener noreferrer nofollow">
            {report.url}
          </a>
        </dd>
      </>
    ) : (
      ''
    )}
    <dt>kept as</dt>
    <dd>
      {report.id}
      <small>
        {' '}
        {plural(read.sentences.length, 'sentence')} · sha256 {report.sha256.slice(0, 12)}
        {report.language === 'en' ? '' : ` · ${report.language}: kept and left unread`}
      </small>
    </dd>
    {versions.length > 0 ? (
      <>
        <dt>loaded</dt>
        <dd>
          {versions.length > 1 ? (
            <a href="#versions">{`${versions.length} versions, the last on ${dayText(versions.at(-1)!.loaded)}`}</a>
          ) : (
            dayText(versions[0]!.loaded)
          )}
        </dd>
      </>
    ) : (
      ''
    )}
  </dl>
);

/** Who speaks in the report, each with the sentence in which they first do. */
const Speakers = ({ read }: { read: ReadReport }) => {
  const names = new Map(read.entities.map(entity => [entity.id, entity.name]));
  const spoken = new Map<string, { at: number; count: number }>();
  for (const { speaker, content, source } of read.quotations) {
    const name = speaker === null ? undefined : names.get(speaker);
    const at = source[0]?.[0] ?? content[0]?.[0];
    if (name === undefined || at === undefined) continue;
    const known = spoken.get(name);
    spoken.set(name, { at: Math.min(known?.at ?? at, at), count: (known?.count ?? 0) + 1 });
  }
  if (spoken.size === 0) return <></>;
  return (
    <p class="chips">
      <span class="note">who speaks</span>
      {[...spoken].map(([name, { at, count }]) => (
        <span class="chip">
          <a href={hrefOf('/people', { name, report: read.id })}>{name}</a>{' '}
          <a class="sg" href={`#${sentenceAnchor(read, at)}`}>
            {count}
            <span class="vh">{` by ${name}, the first`}</span>
          </a>
        </span>
      ))}
    </p>
  );
};

/** The address of the sentence that holds an offset, or of the last before it. */
export function sentenceAnchor({ sentences }: Pick<ReadReport, 'sentences'>, offset: number): string {
  let at = 0;
  for (const [index, [start]] of sentences.entries()) if (start <= offset) at = index;
  return `${SENTENCE_SIGN}-${at + 1}`;
}

/** Each version against the one before it, the newest change first. */
const Versions = ({ versions }: { versions: readonly StoredVersion[] }) => (
  <Section id="versions" title="What changed" note={`${versions.length} versions of this text were loaded`}>
    {versions
      .slice(1)
      .map((version, index) => (
        <article>
          <h3>
            {`Version ${version.version}`}{' '}
            <small>{`loaded ${dayText(version.loaded)}, against version ${versions[index]!.version}`}</small>
          </h3>
          <div class="changed">
            {changesOf(versions[index]!.text, version.text).map(change => (
              <ChangeText change={change} />
            ))}
          </div>
        </article>
      ))
      .reverse()}
  </Section>
);

const ChangeText = ({ change }: { change: Change }) =>
  change.kind === 'same' ? (
    <p class="none">{`… ${plural(change.lines, 'line')} as before …`}</p>
  ) : (
    <p>
      {change.runs.map(({ text, kind }) =>
        kind === 'gone' ? <del>{text}</del> : kind === 'new' ? <ins>{text}</ins> : text,
      )}
    </p>
  );
