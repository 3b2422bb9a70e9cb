// Section "Where the reports differ": real disagreements first, then those that only seem so, with the reason.
// Compares nothing; compare/ did.
import type { Disagreement } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { Fold, flat, LineId, Said, Section, Siglum } from '../words.js';

/** Real disagreements shown unfolded. */
const SHOWN = 12;

export const DisagreementsSection = ({ context }: { context: DossierContext }) => {
  const real = context.record.disagreements.filter(line => !line.apparent);
  const apparent = context.record.disagreements.filter(line => line.apparent);
  return (
    <Section id="differ" title="Where the reports differ" note="numbers, dates, names, roles">
      {real.length === 0 ? <p class="note">No number, date, speaker or role parts between these reports.</p> : ''}
      <List context={context} lines={real.slice(0, SHOWN)} />
      {real.length > SHOWN ? (
        <Fold label={`${real.length - SHOWN} more`}>
          <List context={context} lines={real.slice(SHOWN)} />
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
    </Section>
  );
};

const List = ({ context, lines }: { context: DossierContext; lines: readonly Disagreement[] }) => (
  <ul class="differ">
    {lines.map(line => (
      <li id={line.id} data-reports={[...new Set(line.values.map(value => context.siglumOf(value.report)))].join(' ')}>
        <p>
          <span class="tag">{line.kind}</span> {line.about}
          {line.apparent ? <span class="note"> — only seems so: {line.apparent}</span> : ''} <LineId id={line.id} />
        </p>
        <dl>
          {line.values.map(value => (
            <>
              {flat(value.value) === flat(value.text) ? <dt class="vh">value</dt> : <dt>{value.value}</dt>}
              <dd>
                <Siglum context={context} of={value} /> <Said context={context} of={value} cut={220} />
              </dd>
            </>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);
