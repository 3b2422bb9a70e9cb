// One utterance, its wordings side by side: a row a wording, aligned word by word; wordings that say the same share a row.
// Aligns with pictures/collation; groups nothing that compare/utterances has not.
import type { Utterance, UtteranceMember } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { type CollationCell, collate } from '../pictures/collation.js';
import { Fold, flat, LineId, onePerReport, order, Said, Sigla, Siglum, shortened, siglaText } from '../words.js';
import { Commands, DecidedMarks } from './decisions.js';

/** Wordings aligned; beyond it a reader compares no more than the most telling ones. */
const SHOWN_ROWS = 6;
/** Below this share of common words columns would tear sentences apart, and the wordings are set as running lines. */
const LEAST_SHARED = 0.45;
const CUE_CHARS = 44;
/** A cell of so few letters is not broken over lines. */
const SHORT_CHARS = 24;

const RELATION: Record<Utterance['relation'], string> = {
  'same-words': 'word for word',
  cut: 'one is cut from another',
  reworded: 'reworded',
  related: 'one occasion',
};

export const Wordings = ({ context, line }: { context: DossierContext; line: Utterance }) => {
  const all = distinct(context, line);
  const rows = tellingFirst(all).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  const rest = all.filter(row => !rows.includes(row));
  const { rows: cells, sharedShare } = collate(rows.map(row => row.text));
  const isRunning = sharedShare < LEAST_SHARED;
  const kinds = [...new Set(line.differences.map(difference => difference.kind))];
  return (
    <article
      class="utterance"
      id={line.id}
      data-reports={siglaText(context, line.members)}
      data-person={line.speaker ?? ''}
    >
      <h3>
        <Speaker context={context} line={line} />
        <small>
          {' '}
          {context.countOf(
            line.members.map(member => member.report),
            line.origins,
          )}{' '}
          · {RELATION[line.relation]}
          {kinds.length > 0 ? ` · differs in ${kinds.join(', ')}` : ''} <LineId context={context} id={line.id} />
        </small>
        <DecidedMarks line={line} />
      </h3>
      <div class="scroll" role="group" aria-label={`wordings of ${line.id}`} tabindex={0}>
        <table class={isRunning ? 'coll running' : 'coll'}>
          <tbody>
            {rows.map((row, index) => (
              <tr>
                <RowHead context={context} members={row.members} />
                {isRunning ? (
                  <td>
                    <Runs runs={cells[index]!.flatMap(cell => cell.runs)} />
                  </td>
                ) : (
                  cells[index]!.map(cell => (
                    <td class={cell.text.length <= SHORT_CHARS ? `${cell.state} short` : cell.state}>
                      <Runs runs={cell.runs} />
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest.length > 0 ? (
        <Fold label={`${rest.length} more wordings`}>
          <ul class="lines">
            {rest.map(row => (
              <li>
                <Sigla context={context} of={row.members} /> <Said context={context} of={row.members[0]!} />
              </li>
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
      <Fold
        label={`why joined${line.refused && line.refused.length > 0 ? `, and what was kept apart (${line.refused.length})` : ''}`}
      >
        <p class="note">{line.because.join(' · ')}</p>
        {(line.refused ?? []).map(one => (
          <p class="note">
            kept apart {context.siglumOf(one.report)}: {one.because.join('; ')}
          </p>
        ))}
        <Commands context={context} of={commandsFor(line)} />
      </Fold>
    </article>
  );
};

/** To part what was joined, and to set the line aside. */
function commandsFor({ id, members }: Utterance): string[][] {
  const [first, ...others] = members.filter(member => member.quotation !== '');
  const other = others.find(member => member.report !== first?.report) ?? others[0];
  const name = ({ report, quotation }: UtteranceMember) => `${report}#${quotation}`;
  return [...(first && other ? [['different', name(first), name(other)]] : []), ['wrong', id]];
}

/** A run of words is quiet where all wordings have it, loud where it stands alone. */
const Runs = ({ runs }: { runs: CollationCell['runs'] }) => (
  <>
    {runs.map(run => (
      <>{run.kind === 'some' ? run.text : <span class={run.kind === 'all' ? 'shared' : 'own'}>{run.text}</span>} </>
    ))}
  </>
);

const RowHead = ({ context, members }: { context: DossierContext; members: readonly UtteranceMember[] }) => {
  const first = members[0]!;
  const outlet = context.reportOf.get(first.report)?.outlet;
  return (
    <th scope="row">
      {onePerReport(members).map(member => (
        <Siglum context={context} of={member} />
      ))}
      {outlet && onePerReport(members).length === 1 ? <span class="outlet">{outlet}</span> : ''}
      <span class="how">
        {[
          [...new Set(members.map(member => member.type))].join(', '),
          first.channel && `through ${flat(first.channel)}`,
          members.some(member => member.certainty === 'stated') ? '' : first.certainty,
        ]
          .filter(Boolean)
          .join(' · ')}
        {framed(first) ? <span class="said"> {framed(first)}</span> : ''}
      </span>
    </th>
  );
};

/** Source and cue as the report has them, in its order. */
const framed = (member: UtteranceMember): string =>
  [member.source, member.cue]
    .filter(part => part !== undefined && /\p{L}/u.test(part.text))
    .sort((a, b) => a!.span[0] - b!.span[0])
    .map(part => shortened(part!.text, CUE_CHARS))
    .join(' … ');

interface Wording {
  text: string;
  members: UtteranceMember[];
}

/** Wordings that differ in no letter or digit share a row; rows stand in the order of the sigla. */
function distinct(context: DossierContext, line: Utterance): Wording[] {
  const rows = new Map<string, Wording>();
  const members = [...line.members].sort(
    (a, b) => order(context.siglumOf(a.report), context.siglumOf(b.report)) || a.span[0] - b.span[0],
  );
  for (const member of members) {
    const text = (member.pieces ?? [member]).map(piece => piece.text).join(' … ');
    const key = text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const row = rows.get(key);
    if (row) row.members.push(member);
    else rows.set(key, { text, members: [member] });
  }
  return [...rows.values()];
}

/** The fullest wording, then those with most words of their own. */
function tellingFirst(rows: readonly Wording[]): Wording[] {
  if (rows.length <= SHOWN_ROWS) return [...rows];
  const { rows: cells } = collate(rows.map(row => row.text));
  const own = new Map(
    rows.map((row, index) => [
      row,
      cells[index]!.flatMap(cell => cell.runs)
        .filter(run => run.kind === 'own')
        .reduce((sum, run) => sum + run.text.split(' ').length, 0),
    ]),
  );
  const fullest = [...rows].sort((a, b) => b.text.length - a.text.length)[0]!;
  const telling = rows.filter(row => row !== fullest).sort((a, b) => own.get(b)! - own.get(a)!);
  return [fullest, ...telling.slice(0, SHOWN_ROWS - 1)];
}

/** Who said it, linked to the card. */
export const Speaker = ({ context, line }: { context: DossierContext; line: Utterance }) =>
  line.speaker === null ? (
    <span class="unknown">no one named</span>
  ) : (
    <a class="speaker" href={`#${line.speaker}`}>
      {context.nameOf(line.speaker)}
    </a>
  );
