// Section "Where it comes from": origins before outlets, each with the crediting words; text that reports share.
// Reads no credit; compare/origins and compare/reuse did.
import type { Origin } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { type GraphEdge, type GraphNode, SourceGraph } from '../pictures/source-graph.js';
import { Fold, flat, LineId, onePerReport, Said, Section, Sigla, Siglum } from '../words.js';

/** Origins drawn: those most reports lean on. */
const DRAWN = 12;

const RELATION = {
  'copies-prose': 'share prose',
  'reports-on': 'one reports on the other',
  'shared-origin': 'share an origin',
};

export const OriginsSection = ({ context }: { context: DossierContext }) => {
  const origins = [...context.record.origins].sort((a, b) => reportsOf(b) - reportsOf(a) || (a.id < b.id ? -1 : 1));
  const { reuse } = context.record;
  return (
    <Section id="origins" title="Where it comes from" note="origins are counted, not outlets">
      {origins.length === 0 ? <p class="note">No report says where it has something from.</p> : ''}
      <SourceGraph {...graphOf(context, origins.slice(0, DRAWN))} />
      {origins.length > 0 ? (
        <Fold label={`All ${origins.length} origins, as a table`}>
          <OriginTable context={context} origins={origins} />
        </Fold>
      ) : (
        ''
      )}
      {reuse.length > 0 ? (
        <Fold label={`${reuse.length} pairs of reports that share text or an origin`}>
          <ul class="lines">
            {reuse.map(pair => (
              <li>
                <b>
                  {context.siglumOf(pair.a)} and {context.siglumOf(pair.b)}
                </b>{' '}
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

const reportsOf = (origin: Origin): number => new Set(origin.reports.map(item => item.report)).size;

function graphOf(context: DossierContext, origins: readonly Origin[]): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const reports = [...new Set(origins.flatMap(origin => origin.reports.map(item => item.report)))].sort();
  const shown = new Set(origins.map(origin => origin.id));
  const nodes: GraphNode[] = [
    ...origins.map(origin => ({
      id: origin.id,
      label: flat(origin.name),
      layer: 'origin' as const,
      href: `#${origin.id}`,
    })),
    ...reports.map(report => ({
      id: `r:${report}`,
      label: context.siglumOf(report),
      layer: 'report' as const,
      href: `#r-${context.siglumOf(report)}`,
    })),
  ];
  const edges: GraphEdge[] = origins.flatMap(origin => [
    ...onePerReport(origin.reports).map(item => ({
      from: origin.id,
      to: `r:${item.report}`,
      words: flat(item.text),
      href: context.anchorOf(item),
    })),
    ...(origin.from ?? [])
      .filter(from => shown.has(from) && from !== origin.id)
      .map(from => ({
        from,
        to: origin.id,
        words: origin.reports[0] ? flat(origin.reports[0].text) : '',
        href: `#${origin.id}`,
      })),
  ]);
  return { nodes, edges };
}

const OriginTable = ({ context, origins }: { context: DossierContext; origins: readonly Origin[] }) => (
  <div class="scroll">
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
          <tr id={origin.id}>
            <td>
              <span class="said">{origin.name}</span>
              {origin.from && origin.from.length > 0 ? (
                <small class="basis"> from {origin.from.map(id => context.nameOf(id)).join(', ')}</small>
              ) : (
                ''
              )}
            </td>
            <td>{origin.kind}</td>
            <td>
              {origin.reports.map(item => (
                <>
                  <Siglum context={context} of={item} /> {item.relation}: <Said
                    context={context}
                    of={item}
                    cut={120}
                  />{' '}
                </>
              ))}
            </td>
            <td>
              <Sigla context={context} of={origin.reports} /> <LineId id={origin.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
