// Search: the lines and texts of the store in which some words stand, each in its sentence.
// Finds nothing itself; store/find.ts does.
import { type Found, type Hit, LINE_KINDS } from '../../../store/index.js';
import { dayText, plural } from '../../html/context.js';
import { flat } from '../../html/words.js';
import { Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import type { SearchParameters } from '../parameters.js';
import type { SaidLine } from '../record-person.js';

const KIND_LABEL: Readonly<Record<string, string>> = {
  report: 'texts',
  quotation: 'quotations',
  event: 'events',
  figure: 'figures',
  stance: 'stances',
  position: 'positions',
};

export const SearchPage = ({
  asked,
  found,
  visitor,
}: {
  asked: SearchParameters;
  /** Undefined before anything was asked for. */
  found: Found | undefined;
  visitor: Visitor;
}) => (
  <Frame title={asked.words ? `Search: ${asked.words}` : 'Search'} at="/search" visitor={visitor}>
    <h1>Search</h1>
    <form class="ask" action="/search" method="get" aria-label="search">
      <label class="wide">
        words that all occur, “a phrase”, begin*, -without, speaker:Kovač outlet:post from:2031-05
        <input type="search" name="words" value={asked.words ?? ''} />
      </label>
      <fieldset>
        <legend class="vh">kinds of line</legend>
        {LINE_KINDS.map(kind => (
          <label>
            <input type="checkbox" name="kind" value={kind} checked={asked.kinds?.split(',').includes(kind)} />
            {KIND_LABEL[kind] ?? kind}
          </label>
        ))}
      </fieldset>
      {asked.story === undefined ? (
        ''
      ) : (
        <label class="wide inline">
          <input type="checkbox" name="story" value={asked.story} checked />
          only in the story {asked.story}
        </label>
      )}
      <Field name="who" label="who, under any spelling" value={asked.who} />
      <Field name="outlet" label="outlet" value={asked.outlet} />
      <Field name="type" label="type: direct, ASSAULT, oppose …" value={asked.type} />
      <Field name="from" label="published from" type="date" value={asked.from} />
      <Field name="to" label="published to" type="date" value={asked.to} />
      <button type="submit">Search</button>
    </form>
    {found === undefined ? '' : <Hits found={found} asked={asked} />}
  </Frame>
);

const Field = ({
  name,
  label,
  type = 'text',
  value,
}: {
  name: string;
  label: string;
  type?: string;
  value: string | undefined;
}) => (
  <label>
    {label}
    <input type={type} name={name} value={value ?? ''} />
  </label>
);

const Hits = ({ found: { hits, next }, asked }: { found: Found; asked: SearchParameters }) => (
  <>
    <h2>
      {hits.length === 0 ? 'Nothing found' : plural(hits.length, 'line')}
      {next === undefined ? '' : <small> more on the next page</small>}
    </h2>
    <HitList hits={hits} />
    <NextPage
      href={
        next === undefined ? undefined : hrefOf('/search', { ...withoutKinds(asked), kinds: asked.kinds, after: next })
      }
    />
  </>
);

const withoutKinds = ({ kinds: _, after: __, ...rest }: SearchParameters) => rest;

/** Lines found, each with its sentence, its words marked. */
export const HitList = ({
  hits,
  isOfOne,
}: {
  hits: readonly SaidLine[] /** Who said it stands above. */;
  isOfOne?: boolean;
}) => (
  <ul class="hits">
    {hits.map(hit => (
      <li>
        <span class="tag">{[hit.kind === 'report' ? 'text' : hit.kind, hit.type].filter(Boolean).join(' ')}</span>
        <div>
          <p>
            {hit.who === undefined || isOfOne ? (
              ''
            ) : (
              <>
                <a class="by" href={hrefOf('/people', { name: hit.who, report: hit.report })}>
                  {hit.who}
                </a>{' '}
              </>
            )}
            <a class="said" href={placeHref(hit)}>
              <InSentence hit={hit} />
            </a>
          </p>
          <small>
            {hit.outlet ? (
              <>
                <bdi>{hit.outlet}</bdi>
                {' · '}
              </>
            ) : (
              ''
            )}
            {[hit.published && dayText(hit.published), (hit.version ?? 1) > 1 ? `version ${hit.version}` : '']
              .filter(Boolean)
              .map(part => `${part} · `)
              .join('')}
            <a href={hrefOf('/report', { id: hit.report })}>{hit.title ?? hit.report}</a>
          </small>
        </div>
      </li>
    ))}
  </ul>
);

/** The sentence in which a span stands, in the text of its report. */
export const placeHref = ({ report, span }: Pick<Hit, 'report' | 'span'>): string =>
  hrefOf('/place', { report, at: span[0] });

/** A mark over a whole sentence marks nothing. */
const isWhole = (around: string): boolean => !/[\p{L}\p{N}]/u.test(around);

/** Letters of a sentence shown around the words found; whole texts may come as one sentence. */
const AROUND_CHARS = 220;

const InSentence = ({ hit: { span, sentence, sentenceText, text } }: { hit: SaidLine }) => {
  const from = Math.max(0, span[0] - sentence[0]);
  const to = Math.max(from, Math.min(sentenceText.length, span[1] - sentence[0]));
  if (from >= sentenceText.length) return <>{flat(text)}</>;
  const before = sentenceText.slice(Math.max(0, from - AROUND_CHARS), from);
  const after = sentenceText.slice(to, to + AROUND_CHARS);
  return (
    <>
      {from > AROUND_CHARS ? '… ' : ''}
      {before.replace(/\s+/g, ' ')}
      {isWhole(before + after) ? (
        sentenceText.slice(from, to).replace(/\s+/g, ' ')
      ) : (
        <mark class="at">{sentenceText.slice(from, to).replace(/\s+/g, ' ')}</mark>
      )}
      {after.replace(/\s+/g, ' ')}
      {to + AROUND_CHARS < sentenceText.length ? ' …' : ''}
    </>
  );
};
