// Section "Who said what": utterances that several reports render, their wordings side by side; then direct words of those
// whom most reports name; then all others in an index of speakers. Groups nothing; compare/utterances did.
import type { Utterance } from '../../../model/index.js';
import { isSure, nearnessOf, sureMembers } from '../../../record/checks/sure.js';
import { isSetAside } from '../../../record/decisions/index.js';
import { type DossierContext, plural } from '../context.js';
import { Fold, flat, LineId, Said, Section, Sigla, siglaText } from '../words.js';
import { DecidedMarks } from './decisions.js';
import { Speaker, Wordings } from './wordings.js';

/** Utterances with several wordings shown unfolded. */
const SHOWN = 5;
/** Direct words of one report shown unfolded: few, because one report alone carries them. */
const SHOWN_ALONE = 4;
/** Words below this say too little on their own ("a turning point"). */
const LEAST_WORDS = 7;
/** Speakers listed before the rest of the index folds. */
const SHOWN_SPEAKERS = 40;

export const SaidSection = ({ context }: { context: DossierContext }) => {
  const aside = context.record.utterances.filter(isSetAside);
  const utterances = context.record.utterances.filter(line => !isSetAside(line));
  const reach = reachOf(context);
  const compared = utterances
    .filter(line => line.relation !== 'related' && reportsOf(line) > 1)
    .sort(bySalience(context));
  const shown = compared.filter(isSure).slice(0, SHOWN);
  const folded = compared.filter(line => !shown.includes(line));
  const isCompared = new Set(compared);
  const alone = utterances.filter(line => !isCompared.has(line));
  const telling = alone
    .filter(isOwnWords)
    .sort((a, b) => weighAlone(context, reach, b) - weighAlone(context, reach, a) || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN_ALONE);
  return (
    <Section
      id="said"
      title="Who said what"
      note="one utterance, its wordings side by side; what one has alone is loud"
    >
      {compared.length === 0 ? <p class="note">No utterance stands in more than one report.</p> : ''}
      {shown.map(line => (
        <Wordings context={context} line={line} />
      ))}
      {folded.length > 0 ? (
        <Fold label={`${plural(folded.length, 'more utterance')} in several reports`}>
          {folded.map(line => (
            <Wordings context={context} line={line} />
          ))}
        </Fold>
      ) : (
        ''
      )}
      {telling.length > 0 ? (
        <>
          <h3 class="sub">Direct words, in one report only</h3>
          <ul class="lines">
            {telling.map(line => (
              <Line context={context} line={line} withSpeaker />
            ))}
          </ul>
        </>
      ) : (
        ''
      )}
      <Index context={context} reach={reach} lines={alone.filter(line => !telling.includes(line))} />
      {aside.length > 0 ? (
        <Fold label={`${plural(aside.length, 'utterance')} set aside by a person`}>
          <ul class="lines">
            {aside.map(line => (
              <Line context={context} line={line} withSpeaker />
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const reportsOf = (line: Utterance): number => new Set(line.members.map(member => member.report)).size;

/** In how many reports a speaker is named. */
function reachOf(context: DossierContext): ReadonlyMap<string, number> {
  return new Map(
    context.record.entities.map(entity => [entity.id, new Set(entity.surfaces.map(one => one.report)).size]),
  );
}

/** What several reports carry and word differently stands first. */
const bySalience = (context: DossierContext) => (a: Utterance, b: Utterance) =>
  weight(context, b) - weight(context, a) || (a.id < b.id ? -1 : 1);

function weight(context: DossierContext, line: Utterance): number {
  const direct = line.members.filter(member => member.type === 'direct').length;
  const telling = line.differences.some(difference => difference.kind !== 'cut' && difference.kind !== 'marks') ? 3 : 0;
  const sure = sureMembers(line);
  const stated = sure.filter(member => member.certainty === 'stated').length;
  const reworded = line.relation === 'reworded' ? 2 : 0;
  return (
    new Set(sure.map(member => member.report)).size * 2 +
    telling +
    Math.min(direct, 3) +
    Math.min(stated, 2) +
    reworded +
    nearnessOf(line) * 4 +
    (1 - first(context, line))
  );
}

/** How far into its report it stands first, 0..1. */
const first = (context: DossierContext, line: Utterance): number =>
  Math.min(...line.members.map(({ report, span }) => span[0] / (context.reportOf.get(report)?.length || 1)));

/** Stated, direct, long enough to say something, and by someone named. */
const isOwnWords = (line: Utterance): boolean =>
  line.speaker !== null &&
  line.members.every(
    ({ type, certainty, text, warnings }) =>
      type === 'direct' && certainty === 'stated' && !warnings?.length && text.split(/\s+/).length >= LEAST_WORDS,
  );

const weighAlone = (context: DossierContext, reach: ReadonlyMap<string, number>, line: Utterance): number =>
  Math.min(reach.get(line.speaker!) ?? 1, 5) + (1 - first(context, line)) * 2;

/** An index of speakers, as at the back of a book: name, number of utterances; each opens in place. */
const Index = ({
  context,
  reach,
  lines,
}: {
  context: DossierContext;
  reach: ReadonlyMap<string, number>;
  lines: readonly Utterance[];
}) => {
  const groups = new Map<string | null, Utterance[]>();
  for (const line of lines) {
    const own = groups.get(line.speaker);
    if (own) own.push(line);
    else groups.set(line.speaker, [line]);
  }
  const weigh = (id: string | null, own: readonly Utterance[]) => (reach.get(id ?? '') ?? 0) * 2 + own.length;
  const ordered = [...groups].sort(
    ([a, x], [b, y]) =>
      Number(a === null) - Number(b === null) || weigh(b, y) - weigh(a, x) || (String(a) < String(b) ? -1 : 1),
  );
  if (ordered.length === 0) return <></>;
  const entries = ordered.map(([id, own]) => <Entry context={context} id={id} lines={own.sort(byPlace)} />);
  return (
    <>
      <h3 class="sub">
        All else, by speaker <small>in one report only</small>
      </h3>
      <div class="index">{entries.slice(0, SHOWN_SPEAKERS)}</div>
      {entries.length > SHOWN_SPEAKERS ? (
        <Fold label={`${entries.length - SHOWN_SPEAKERS} more speakers`}>
          <div class="index">{entries.slice(SHOWN_SPEAKERS)}</div>
        </Fold>
      ) : (
        ''
      )}
    </>
  );
};

const Entry = ({ context, id, lines }: { context: DossierContext; id: string | null; lines: readonly Utterance[] }) => (
  <details>
    <summary>
      {context.nameOf(id)} <small>{lines.length}</small>
    </summary>
    <ul class="lines">
      {lines.map(line => (
        <Line context={context} line={line} />
      ))}
    </ul>
  </details>
);

const Line = ({ context, line, withSpeaker }: { context: DossierContext; line: Utterance; withSpeaker?: boolean }) => (
  <li id={line.id} data-reports={siglaText(context, line.members)} data-person={line.speaker ?? ''}>
    {withSpeaker ? (
      <>
        <Speaker context={context} line={line} />{' '}
      </>
    ) : (
      ''
    )}
    {line.members.map(member => (
      <>
        {member.cue && member.type !== 'direct' ? (
          <>
            <i>
              <Said context={context} of={member.cue} />
            </i>
            {': '}
          </>
        ) : (
          ''
        )}
        <Said
          context={context}
          of={{ ...member, text: (member.pieces ?? [member]).map(piece => flat(piece.text)).join(' … ') }}
        />{' '}
      </>
    ))}
    <small>
      {[...new Set(line.members.map(member => member.type))].join(', ')}
      {line.members.some(member => member.certainty !== 'stated') ? ', not stated outright' : ''}
    </small>{' '}
    <Sigla context={context} of={line.members} /> <LineId context={context} id={line.id} />
    <DecidedMarks line={line} />
  </li>
);

const byPlace = (a: Utterance, b: Utterance): number => {
  const [x, y] = [a.members[0]!, b.members[0]!];
  return x.report === y.report ? x.span[0] - y.span[0] : x.report < y.report ? -1 : 1;
};
