// Section "Where the reports differ": real disagreements first, then wordings (collated above), then those that only seem so.
// Compares nothing; compare/ did.
import type { Disagreement } from '../../../model/index.js';
import { doubtfulSpeakers } from '../../../record/checks/disagreements.js';
import { isSetAside } from '../../../record/decisions/index.js';
import type { DossierContext } from '../context.js';
import { Fold, flat, InPlace, LineId, Section, Siglum, siglaText } from '../words.js';
import { DecidedMarks } from './decisions.js';

/** Real disagreements shown unfolded. */
const SHOWN = 8;
/** Longest wording printed here in full; the collation holds the whole. */
const SHOWN_CHARS = 220;

/** Loudest first: what cannot both be true before what is only worded otherwise. */
const KIND_ORDER: readonly Disagreement['kind'][] = ['number', 'date', 'speaker', 'role', 'wording'];

export const DisagreementsSection = ({ context }: { context: DossierContext }) => {
  const collated = wordingsCollated(context);
  const aside = context.record.disagreements.filter(isSetAside);
  const standing = context.record.disagreements.filter(line => !isSetAside(line));
  const real = standing
    .filter(line => !line.apparent)
    .sort((a, b) => rank(a) - rank(b) || reportsOf(b) - reportsOf(a) || (a.id < b.id ? -1 : 1));
  const apparent = standing.filter(line => line.apparent);
  const isDoubtful = doubtfulSpeakers(context.record);
  const own = real.filter(line => !collated(line) && !isDoubtful(line));
  const above = real.filter(collated);
  const doubtful = real.filter(isDoubtful);
  return (
    <Section id="differ" title="Where the reports differ" note="numbers, dates, names, roles">
      {own.length === 0 ? <p class="note">No number, date, speaker or role parts between these reports.</p> : ''}
      <List context={context} lines={own.slice(0, SHOWN)} />
      {own.length > SHOWN ? (
        <Fold label={`${own.length - SHOWN} more`}>
          <List context={context} lines={own.slice(SHOWN)} />
        </Fold>
      ) : (
        ''
      )}
      {above.length > 0 ? (
        <Fold label={`${above.length} in wording, set side by side above`}>
          <List context={context} lines={above} />
        </Fold>
      ) : (
        ''
      )}
      {doubtful.length > 0 ? (
        <Fold label={`${doubtful.length} in the speaker, of wordings that may be two utterances`}>
          <List context={context} lines={doubtful} />
        </Fold>
      ) : (
        ''
      )}
      {apparent.length > 0 ? (
        <Fold label={`${apparent.length} that only seem to differ, with the reason`}>
          <List context={context} lines={apparent} />
        </Fold>
      ) : (
        ''
      )}
      {aside.length > 0 ? (
        <Fold label={`${aside.length} set aside by a person`}>
          <List context={context} lines={aside} />
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const rank = (line: Disagreement): number => KIND_ORDER.indexOf(line.kind);

const reportsOf = (line: Disagreement): number => new Set(line.values.map(value => value.report)).size;

/** Whether a disagreement in wording is about an utterance, whose wordings the page collates already. */
function wordingsCollated(context: DossierContext): (line: Disagreement) => boolean {
  const members = new Set(
    context.record.utterances
      .filter(line => line.members.length > 1)
      .flatMap(line => line.members.map(member => `${member.report} ${member.span[0]}`)),
  );
  return line => line.kind === 'wording' && line.values.every(value => members.has(`${value.report} ${value.span[0]}`));
}

/** The tellings of one value together, the value named once. */
function byValue(line: Disagreement): { value: Disagreement['values'][number]; isFirst: boolean }[] {
  const groups = new Map<string, Disagreement['values']>();
  for (const value of line.values) groups.set(value.value, [...(groups.get(value.value) ?? []), value]);
  return [...groups.values()].flatMap(own => own.map((value, index) => ({ value, isFirst: index === 0 })));
}

/** `412000000` as `412,000,000`; what is no plain number stays as it is. */
const amountText = (value: string): string =>
  /^\d{5,}$/.test(value) ? value.replace(/\B(?=(?:\d{3})+$)/g, ',') : value;

const List = ({ context, lines }: { context: DossierContext; lines: readonly Disagreement[] }) => (
  <ul class="differ">
    {lines.map(line => (
      <li id={line.id} data-reports={siglaText(context, line.values)}>
        <span class="tag">{line.kind}</span>
        <div>
          <p>
            <span class="said">{flat(line.about)}</span>
            {line.apparent ? <span class="note"> only seems so: {line.apparent}</span> : ''}{' '}
            <LineId context={context} id={line.id} />
            <DecidedMarks line={line} />
          </p>
          <ul class="values">
            {byValue(line).map(({ value, isFirst }) => (
              <li>
                <Siglum context={context} of={value} />
                {flat(value.value) === flat(value.text) ? '' : <b>{isFirst ? amountText(value.value) : ''}</b>}
                <InPlace context={context} of={value} cut={SHOWN_CHARS} />
              </li>
            ))}
          </ul>
        </div>
      </li>
    ))}
  </ul>
);
