// Section "Where it comes from": origins before outlets, each with the crediting words; text that reports share.
// Reads no credit; compare/origins and compare/reuse did.
import type { Origin } from '../../../model/index.js';
import { type DossierContext, plural } from '../context.js';
import { type GraphEdge, type GraphNode, SourceGraph } from '../pictures/source-graph.js';
import { Fold, flat, LineId, onePerReport, order, Said, Section, Sigla, Siglum, siglaText } from '../words.js';
import { DecidedMarks } from './decisions.js';

/** Origins drawn: those most reports lean on. */
const DRAWN = 12;
/** Reports drawn: more, and the drawing no longer fits a page. */
const DRAWN_REPORTS = 12;
const SHOWN_PAIRS = 200;

const RELATION = {
  'copies-prose': 'share prose',
  'reports-on': 'one reports on the other',
  'shared-origin': 'share an origin',
};

export const OriginsSection = ({ context }: { context: DossierContext }) => {
  const { origins } = context.listed;
  const { reuse, origins: all } = context.record;
  const graph = graphOf(context, origins.slice(0, DRAWN));
  return (
    <Section
      id="origins"
      title="Where it comes from"
      note="origins are counted, not outlets; each line is a credit in a report"
    >
      {origins.length === 0 ? <p class="note">No report says where it has something from.</p> : ''}
      <SourceGraph {...graph} />
      <ul class="lines small-only">
        {origins.slice(0, DRAWN).map(origin => (
          <li>
            <b>{context.nameOf(origin.id)}</b> <Sigla context={context} of={origin.reports} />
          </li>
        ))}
      </ul>
      {origins.length > 0 ? (
        <Fold label={`${plural(origins.length, 'origin')}, as a table`}>
          <OriginTable context={context} origins={origins} />
          {all.length > origins.length ? (
            <p class="note">{all.length - origins.length} more, of one report each, stand in record.json.</p>
          ) : (
            ''
          )}
        </Fold>
      ) : (
        ''
      )}
      {reuse.length > 0 ? (
        <Fold label={`${plural(reuse.length, 'pair')} of reports that share text or an origin`}>
          <ul class="lines">
            {[...reuse]
              .sort((a, b) => b.share - a.share)
              .slice(0, SHOWN_PAIRS)
              .map(pair => (
                <li data-reports={siglaText(context, [{ report: pair.a }, { report: pair.b }])}>
                  <a class="sig" href={`#r-${context.siglumOf(pair.a)}`}>
                    {context.siglumOf(pair.a)}
                  </a>
                  <a class="sig" href={`#r-${context.siglumOf(pair.b)}`}>
                    {context.siglumOf(pair.b)}
                  </a>{' '}
                  {RELATION[pair.relation]}: {pair.because.join('; ')}
                  {pair.runs.slice(0, 3).map(run => (
                    <>
                      {' '}
                      <Said context={context} of={{ report: pair.a, span: run.a, text: run.text }} cut={200} />
                    </>
                  ))}
                </li>
              ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

/** What a report has something through, rather than from: an agency, an outlet, whoever obtained it or passed it on. */
const isRelay = (origin: Origin): boolean =>
  origin.kind === 'agency' ||
  origin.kind === 'outlet' ||
  (origin.from?.length ?? 0) > 0 ||
  ((origin.kind === 'other' || origin.kind === 'unnamed') &&
    origin.reports.some(item => item.relation === 'obtained' || item.relation === 'via'));

function graphOf(context: DossierContext, origins: readonly Origin[]): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const sigla = (a: string, b: string) => order(context.siglumOf(a), context.siglumOf(b));
  const reports = [...new Set(origins.flatMap(origin => origin.reports.map(item => item.report)))]
    .sort(sigla)
    .slice(0, DRAWN_REPORTS);
  const credited = origins.flatMap(origin =>
    onePerReport(origin.reports)
      .filter(item => reports.includes(item.report))
      .map(item => ({ origin, item })),
  );
  const relays = new Map(origins.filter(isRelay).map(origin => [origin.id, origin]));
  /** A report leans on what is behind a relay through the relay: the straight edge would say it twice. */
  const passedOn = ({ origin, item }: (typeof credited)[number]) =>
    [...relays.values()].some(
      relay =>
        relay.from?.includes(origin.id) &&
        relay.id !== origin.id &&
        relay.reports.some(own => own.report === item.report),
    );
  const straight = credited.filter(edge => !passedOn(edge));
  const edges: GraphEdge[] = [
    ...straight.map(({ origin, item }) => ({
      from: origin.id,
      to: `r:${item.report}`,
      words: flat(item.text),
      href: context.anchorOf(item),
    })),
    ...[...relays.values()].flatMap(relay =>
      (relay.from ?? [])
        .filter(from => from !== relay.id && origins.some(origin => origin.id === from && !isRelay(origin)))
        .map(from => ({
          from,
          to: relay.id,
          words: relay.reports[0] ? flat(relay.reports[0].text) : '',
          href: `#${relay.id}`,
        })),
    ),
  ];
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes: GraphNode[] = [
    ...origins.map(origin => ({
      id: origin.id,
      label: flat(context.nameOf(origin.id)),
      layer: isRelay(origin) ? ('relay' as const) : ('origin' as const),
      href: `#${origin.id}`,
    })),
    ...reports.map(report => ({
      id: `r:${report}`,
      label: context.siglumOf(report),
      layer: 'report' as const,
      href: `#r-${context.siglumOf(report)}`,
      words: context.reportOf.get(report)?.outlet ?? '',
      proofs: distinctWords(
        straight
          .filter(({ item }) => item.report === report)
          .map(({ item }) => ({ words: flat(item.text), href: context.anchorOf(item) })),
      ),
    })),
  ];
  return { nodes: nodes.filter(node => drawn.has(node.id)), edges };
}

function distinctWords<T extends { words: string }>(proofs: readonly T[]): T[] {
  return proofs.filter((proof, index) => proofs.findIndex(other => other.words === proof.words) === index);
}

const OriginTable = ({ context, origins }: { context: DossierContext; origins: readonly Origin[] }) => (
  <div class="scroll" role="group" aria-label="origins" tabindex={0}>
    <table class="events">
      <thead>
        <tr>
          <th scope="col">origin</th>
          <th scope="col">kind</th>
          <th scope="col">the crediting words</th>
          <th scope="col">reports</th>
        </tr>
      </thead>
      <tbody>
        {origins.map(origin => (
          <tr id={origin.id} data-reports={siglaText(context, origin.reports)}>
            <td>
              {context.nameOf(origin.id)}
              {origin.from && origin.from.length > 0 ? (
                <small class="basis"> from {origin.from.map(id => context.nameOf(id)).join(', ')}</small>
              ) : (
                ''
              )}
            </td>
            <td>{origin.kind}</td>
            <td>
              {origin.reports.slice(0, 8).map(item => (
                <div>
                  <Siglum context={context} of={item} /> <small class="basis">{item.relation}</small>{' '}
                  <Said context={context} of={item} cut={120} />
                </div>
              ))}
            </td>
            <td>
              <Sigla context={context} of={origin.reports} /> <LineId context={context} id={origin.id} />
              <DecidedMarks line={origin} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
