// Section "Check these first": at most a screen, the rest folded.
// Picks nothing; record/checks did.
import type { Check } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { Fold, onePerReport, Said, Section, Sigla } from '../words.js';

/** What fits a laptop's first screen. */
const SHOWN = 6;
/** Pieces of evidence printed under a check; the sigla lead to all of them. */
const SHOWN_EVIDENCE = 3;
const SHOWN_CHARS = 150;

export const ChecksSection = ({ context }: { context: DossierContext }) => {
  const { checks } = context.record;
  const shown = varied(checks, SHOWN);
  const rest = checks.filter(check => !shown.includes(check));
  return (
    <Section id="checks" title="Check these first" note={`${shown.length} of ${checks.length}`}>
      {checks.length === 0 ? <p class="note">No wording, number or date parts in these reports.</p> : ''}
      <ul class="checks">
        {shown.map(check => (
          <CheckLine context={context} check={check} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Fold label={`${rest.length} more to check`}>
          <ul class="checks">
            {rest.map(check => (
              <CheckLine context={context} check={check} />
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const CheckLine = ({ context, check }: { context: DossierContext; check: Check }) => (
  <li
    data-kind={check.kind}
    data-reports={onePerReport(check.evidence)
      .map(item => context.siglumOf(item.report))
      .join(' ')}
  >
    <span class="tag">{check.kind}</span>
    <div>
      <p>{check.about.length > 0 ? <a href={`#${check.about[0]}`}>{check.line}</a> : check.line}</p>
      <p class="proof">
        {check.evidence.slice(0, SHOWN_EVIDENCE).map((item, index) => (
          <>
            {index > 0 ? <span class="slash"> / </span> : ''}
            <Said context={context} of={item} cut={SHOWN_CHARS} />
          </>
        ))}
      </p>
    </div>
    <Sigla context={context} of={check.evidence} />
  </li>
);

/** The most pressing checks, at most two of a kind, so that one noisy kind does not fill the screen. */
function varied(checks: readonly Check[], limit: number): Check[] {
  const perKind = new Map<string, number>();
  const shown: Check[] = [];
  for (const check of checks) {
    const count = perKind.get(check.kind) ?? 0;
    if (count >= 2 || shown.length >= limit) continue;
    perKind.set(check.kind, count + 1);
    shown.push(check);
  }
  return shown;
}
