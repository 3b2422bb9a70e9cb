// Section "Check these first": at most a screen, the rest folded. Each piece of proof on a line of its own, beside its siglum.
// Picks nothing; record/checks did.
import type { Check, Evidence } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { type CollationCell, collate } from '../pictures/collation.js';
import { Fold, onePerReport, Section, Sigla, Siglum, shortened, siglaText } from '../words.js';

/** What fits a laptop's first screen. */
const SHOWN = 6;
/** Pieces of evidence printed under a check; the sigla lead to all of them. */
const SHOWN_EVIDENCE = 3;
const SHOWN_CHARS = 165;
/** Kinds of checks whose proofs word one thing in several ways, so that the words that differ are the point. */
const WORDED: ReadonlySet<string> = new Set(['wording', 'number', 'date', 'hedge', 'negation', 'names']);
/** Below this share of common words everything would be loud. */
const LEAST_SHARED = 0.2;

export const ChecksSection = ({ context }: { context: DossierContext }) => {
  const { checks } = context.record;
  const shown = varied(checks, SHOWN);
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
        <Proof context={context} proof={proof} isWorded={WORDED.has(check.kind)} />
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
const Proof = ({
  context,
  proof,
  isWorded,
}: {
  context: DossierContext;
  proof: readonly Evidence[];
  isWorded: boolean;
}) => {
  const texts = proof.map(item => shortened(item.text, SHOWN_CHARS));
  const { rows, sharedShare } = collate(texts, Number.POSITIVE_INFINITY);
  const isAligned = isWorded && proof.length > 1 && sharedShare >= LEAST_SHARED && sharedShare < 1;
  return (
    <div class="proof">
      {proof.map((item, index) => (
        <p>
          <Siglum context={context} of={item} />
          <a class="said" href={context.anchorOf(item)}>
            {isAligned
              ? loudRuns(rows[index]!.flatMap(cell => cell.runs)).map(run => (
                  <>{run.isLoud ? <mark>{run.text}</mark> : run.text} </>
                ))
              : texts[index]}
          </a>
        </p>
      ))}
    </div>
  );
};

/** Words that all wordings have, and words that they have not, in turns. */
function loudRuns(runs: CollationCell['runs']): { text: string; isLoud: boolean }[] {
  const merged: { text: string; isLoud: boolean }[] = [];
  for (const { text, kind } of runs) {
    const last = merged.at(-1);
    if (last?.isLoud === (kind !== 'all')) last.text += ` ${text}`;
    else merged.push({ text, isLoud: kind !== 'all' });
  }
  return merged;
}

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
