// Section "Check these first": at most a screen, the rest folded. Each piece of proof on a line of its own, beside its siglum.
// Picks nothing; record/checks did.
import type { Check, Evidence } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { alignedProof, IN_PLACE, shownFirst } from '../proof.js';
import { Fold, flat, InPlace, onePerReport, Section, Sigla, Siglum, siglaText } from '../words.js';

/** What fits a laptop's first screen. */
const SHOWN = 6;
/** Checks listed in the fold; nobody works through more in one page. */
const FOLDED = 200;
/** Pieces of evidence printed under a check; the sigla lead to all of them. */
const SHOWN_EVIDENCE = 3;
const SHOWN_CHARS = 165;

export const ChecksSection = ({ context }: { context: DossierContext }) => {
  const { checks } = context.record;
  const shown = shownFirst(checks, SHOWN);
  const rest = checks.filter(check => !shown.includes(check));
  return (
    <Section id="checks" title="Check these first" note={`${shown.length} of ${checks.length}, the most pressing`}>
      {checks.length === 0 ? <p class="note">No wording, number or date parts in these reports.</p> : ''}
      <ul class="checks">
        {shown.map(check => (
          <CheckLine context={context} check={check} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Fold label={`${rest.length} more to check`}>
          <ul class="checks">
            {rest.slice(0, FOLDED).map(check => (
              <CheckLine context={context} check={check} />
            ))}
          </ul>
          {rest.length > FOLDED ? <p class="note">{rest.length - FOLDED} more stand in record.json.</p> : ''}
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const CheckLine = ({ context, check }: { context: DossierContext; check: Check }) => {
  const proof = check.evidence.slice(0, SHOWN_EVIDENCE);
  const rest = onePerReport(check.evidence.slice(SHOWN_EVIDENCE));
  return (
    <li data-kind={check.kind} data-reports={siglaText(context, check.evidence)}>
      <span class="tag">{check.kind}</span>
      <div>
        <p>
          <CheckWords context={context} check={check} />
          {rest.length > 0 ? (
            <small>
              {' '}
              also <Sigla context={context} of={rest} />
            </small>
          ) : (
            ''
          )}
        </p>
        <Proof context={context} check={check} proof={proof} />
      </div>
    </li>
  );
};

/** The line is ours; words of a report in it keep the reports' face. */
const CheckWords = ({ context, check }: { context: DossierContext; check: Check }) => {
  const [about] = check.about;
  const words = context.aboutOf(about);
  const at = words ? check.line.indexOf(words) : -1;
  const line =
    at < 0 ? (
      check.line
    ) : (
      <>
        {check.line.slice(0, at)}
        <span class="said">{words}</span>
        {check.line.slice(at + words!.length)}
      </>
    );
  return about === undefined || context.listed.leftOut.has(about) ? <>{line}</> : <a href={`#${about}`}>{line}</a>;
};

/** Wordings are set against each other: only what differs is loud. */
const Proof = ({ context, check, proof }: { context: DossierContext; check: Check; proof: readonly Evidence[] }) => {
  const aligned = alignedProof(
    check.kind,
    proof.map(item => flat(item.text)),
    SHOWN_CHARS,
  );
  return (
    <div class="proof">
      {proof.map((item, index) => (
        <p>
          <Siglum context={context} of={item} />
          {aligned ? (
            <a class="said" href={context.anchorOf(item)}>
              {aligned[index]!.map(run => (
                <>{run.isLoud ? <mark>{run.text}</mark> : run.text} </>
              ))}
            </a>
          ) : (
            <InPlace context={context} of={item} cut={SHOWN_CHARS} always={IN_PLACE.has(check.kind)} />
          )}
        </p>
      ))}
    </div>
  );
};
