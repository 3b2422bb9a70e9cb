// Section "Who said what": utterances that several reports render, their wordings side by side; then all others by speaker.
// Groups nothing; compare/utterances did.
import type { Utterance } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { collate } from '../pictures/collation.js';
import { Fold, flat, LineId, onePerReport, Said, Section, Sigla, Siglum } from '../words.js';

/** Utterances with several wordings shown unfolded. */
const SHOWN = 6;
/** More columns than this and a table no longer fits the page: the wordings are set as running lines. */
const MOST_COLUMNS = 9;

export const SaidSection = ({ context }: { context: DossierContext }) => {
  const { utterances } = context.record;
  const compared = utterances
    .filter(line => line.relation !== 'related' && reportsOf(line) > 1)
    .sort(bySalience(context));
  const alone = utterances.filter(line => !compared.includes(line));
  return (
    <Section id="said" title="Who said what" note="one utterance, its wordings side by side">
      {compared.length === 0 ? <p class="note">No utterance stands in more than one report.</p> : ''}
      {compared.slice(0, SHOWN).map(line => (
        <Wordings context={context} line={line} />
      ))}
      {compared.length > SHOWN ? (
        <Fold label={`${compared.length - SHOWN} more utterances in several reports`}>
          {compared.slice(SHOWN).map(line => (
            <Wordings context={context} line={line} />
          ))}
        </Fold>
      ) : (
        ''
      )}
      <BySpeaker context={context} lines={alone} />
    </Section>
  );
};

const reportsOf = (line: Utterance): number => new Set(line.members.map(member => member.report)).size;

/** What several reports carry and word differently stands first. */
const bySalience = (context: DossierContext) => (a: Utterance, b: Utterance) =>
  weight(context, b) - weight(context, a) || (a.id < b.id ? -1 : 1);

function weight(context: DossierContext, line: Utterance): number {
  const direct = line.members.filter(member => member.type === 'direct').length;
  const telling = line.differences.some(difference => difference.kind !== 'cut' && difference.kind !== 'marks') ? 3 : 0;
  const first = Math.min(
    ...line.members.map(member => member.span[0] / (context.reportOf.get(member.report)?.length ?? 1)),
  );
  return reportsOf(line) * 2 + telling + Math.min(direct, 3) + (line.relation === 'reworded' ? 2 : 0) + (1 - first);
}

const Wordings = ({ context, line }: { context: DossierContext; line: Utterance }) => {
  const { rows } = collate(
    line.members.map(member => (member.pieces ?? [member]).map(piece => piece.text).join(' … ')),
  );
  const columns = rows[0]?.length ?? 0;
  const kinds = [...new Set(line.differences.map(difference => difference.kind))];
  return (
    <article class="utterance" id={line.id} data-reports={siglaText(context, line)} data-person={line.speaker ?? ''}>
      <h3>
        {speaker(context, line)}
        <small>
          {' '}
          {context.countOf(
            line.members.map(member => member.report),
            line.origins,
          )}{' '}
          · {line.relation.replace('-', ' ')}
          {kinds.length > 0 ? ` · differs in ${kinds.join(', ')}` : ''} <LineId id={line.id} />
        </small>
      </h3>
      <section class="scroll" aria-label={`wordings ${line.id}`} tabindex={0}>
        <table class={columns > MOST_COLUMNS ? 'coll running' : 'coll'}>
          <tbody>
            {line.members.map((member, index) => (
              <tr>
                <th scope="row">
                  <Siglum context={context} of={member} />
                  <span class="how">
                    {[
                      member.type,
                      member.channel && `through ${flat(member.channel)}`,
                      member.certainty === 'stated' ? '' : member.certainty,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                {rows[index]!.map(cell => (
                  <td class={cell.state}>
                    {cell.runs.map(run => (
                      <>
                        <span class={run.isShared ? 'shared' : 'own'}>{run.text}</span>{' '}
                      </>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Fold
        label={`why joined${line.refused && line.refused.length > 0 ? `, and what was kept apart (${line.refused.length})` : ''}`}
      >
        <p class="note">{line.because.join(' · ')}</p>
        {(line.refused ?? []).map(one => (
          <p class="note">
            kept apart {context.siglumOf(one.report)}: {one.because.join('; ')}
          </p>
        ))}
      </Fold>
    </article>
  );
};

const siglaText = (context: DossierContext, line: Utterance): string =>
  onePerReport(line.members)
    .map(member => context.siglumOf(member.report))
    .join(' ');

const speaker = (context: DossierContext, line: Utterance) =>
  line.speaker === null ? (
    <span class="unknown">no one named</span>
  ) : (
    <a href={`#${line.speaker}`}>{context.nameOf(line.speaker)}</a>
  );

const BySpeaker = ({ context, lines }: { context: DossierContext; lines: readonly Utterance[] }) => {
  const groups = new Map<string | null, Utterance[]>();
  for (const line of lines) groups.set(line.speaker, [...(groups.get(line.speaker) ?? []), line]);
  const ordered = [...groups].sort(
    ([a, x], [b, y]) =>
      Number(a === null) - Number(b === null) || y.length - x.length || (String(a) < String(b) ? -1 : 1),
  );
  if (ordered.length === 0) return <></>;
  return (
    <>
      <h3 class="sub">In one report only</h3>
      {ordered.map(([id, own]) => (
        <Fold label={`${context.nameOf(id)} · ${own.length}`}>
          <ul class="lines">
            {own.sort(byPlace).map(line => (
              <li id={line.id} data-reports={siglaText(context, line)} data-person={id ?? ''}>
                {line.members.map(member => (
                  <>
                    <Said context={context} of={member.pieces?.[0] ?? member} />
                    {(member.pieces ?? []).slice(1).map(piece => (
                      <>
                        {' … '}
                        <Said context={context} of={piece} />
                      </>
                    ))}{' '}
                  </>
                ))}
                <small>
                  {[...new Set(line.members.map(member => member.type))].join(', ')}
                  {line.members.some(member => member.certainty !== 'stated') ? ', not stated outright' : ''}
                </small>{' '}
                <Sigla context={context} of={line.members} /> <LineId id={line.id} />
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
};

const byPlace = (a: Utterance, b: Utterance): number => {
  const [x, y] = [a.members[0]!, b.members[0]!];
  return x.report === y.report ? x.span[0] - y.span[0] : x.report < y.report ? -1 : 1;
};
