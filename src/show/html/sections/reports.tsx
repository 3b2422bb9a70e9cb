// Section "The reports": each with its date and basis, what it alone has, and its whole text with every mark, linked both ways.
// The text is printed as stored; marks are laid over it.
import type { RecordReport } from '../../../model/index.js';
import { type DossierContext, plural, whenText } from '../context.js';
import { type Leaning, renderMarkedText } from '../pictures/marked-text.js';
import { Section, shortened } from '../words.js';

export const ReportsSection = ({ context, leaning }: { context: DossierContext; leaning: Leaning }) => (
  <Section id="reports" title="The reports" note="unaltered; marks are laid over the text">
    <div class="scroll" role="group" aria-label="reports" tabindex={0}>
      <table class="reps">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">siglum</span>
            </th>
            <th scope="col">outlet</th>
            <th scope="col">title</th>
            <th scope="col">published</th>
            <th scope="col">leans on</th>
          </tr>
        </thead>
        <tbody>
          {context.record.reports.map(report => (
            <tr data-reports={report.siglum}>
              <td>
                <a class="sig" href={`#r-${report.siglum}`}>
                  {report.siglum}
                </a>
              </td>
              <td>{report.outlet ?? <span class="none">not stated</span>}</td>
              <td class={report.title ? 'said' : ''}>{report.title ?? report.id}</td>
              <td>
                <Published report={report} />
              </td>
              <td>
                {report.origins.length === 0 ? (
                  <span class="none">no credit</span>
                ) : (
                  report.origins
                    .slice(0, 4)
                    .map(id => context.nameOf(id))
                    .join(', ')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {context.record.skipped.length > 0 ? (
      <div class="skipped">
        <h3>Skipped</h3>
        <ul class="lines">
          {context.record.skipped.map(skip => (
            <li>
              <b>{skip.id}</b> {skip.message}
            </li>
          ))}
        </ul>
      </div>
    ) : (
      ''
    )}
    {context.record.reports.map((report, index) => (
      <ReportText
        context={context}
        report={report}
        leaning={leaning}
        open={context.record.reports.length <= LARGE_PILE && index < OPEN_REPORTS}
      />
    ))}
  </Section>
);

const LABEL_CHARS = 60;

/** `A · Harbour Post · 7 Mar 2031`, as a sentence shown out of its place is headed. */
const labelOf = (report: RecordReport): string =>
  [
    report.siglum,
    report.outlet ?? shortened(report.title ?? report.id, LABEL_CHARS),
    report.published && report.published.basis !== 'unknown' ? whenText(report.published) : '',
  ]
    .filter(Boolean)
    .join(' · ');

const Published = ({ report }: { report: RecordReport }) => {
  const { published } = report;
  if (!published || published.basis === 'unknown') return <span class="none">no date given</span>;
  return (
    <>
      {whenText(published)}
      <small class="basis">
        {' '}
        {published.basis}
        {published.field ? `: ${published.field}` : ''}
        {published.because ? `: ${published.because}` : ''}
      </small>
    </>
  );
};

/** Texts unfolded at first: in a large pile none, so that the page lays out at once. */
const OPEN_REPORTS = 1;
const LARGE_PILE = 30;

const ReportText = ({
  context,
  report,
  leaning,
  open,
}: {
  context: DossierContext;
  report: RecordReport;
  leaning: Leaning;
  open: boolean;
}) => {
  const witness = context.witnesses.get(report.id);
  return (
    <details class="report" id={`r-${report.siglum}`} data-reports={report.siglum} open={open}>
      <summary data-label={labelOf(report)}>
        <span class="sig">{report.siglum}</span>{' '}
        <span class={report.title ? 'said' : ''}>{report.title ?? report.id}</span>
        <small>
          {' '}
          {report.id} · {plural(witness?.read.sentences.length ?? 0, 'sentence')} · sha256 {report.sha256.slice(0, 12)}
          {report.language === 'en' ? '' : ` · ${report.language}: kept and left unread`}
        </small>
      </summary>
      {report.url && /^https?:/.test(report.url) ? (
        <p class="note">
          <a href={report.url} rel="noopener noreferrer nofollow">
            {report.url}
          </a>
        </p>
      ) : (
        ''
      )}
      {report.warnings.map(text => (
        <p class="note">{text}</p>
      ))}
      <div class="text">{witness ? renderMarkedText(witness, report.siglum, leaning) : ''}</div>
    </details>
  );
};
