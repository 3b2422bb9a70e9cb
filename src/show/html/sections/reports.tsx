// Section "The reports": each with its date and basis, what it alone has, and its whole text with every mark, linked both ways.
// The text is printed as stored; marks are laid over it.
import type { RecordReport } from '../../../model/index.js';
import { type DossierContext, plural, whenText } from '../context.js';
import { renderMarkedText } from '../pictures/marked-text.js';
import { Section } from '../words.js';

export const ReportsSection = ({ context, leaning }: { context: DossierContext; leaning: Leaning }) => (
  <Section id="reports" title="The reports" note="unaltered; marks are laid over the text">
    <div class="scroll">
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
            <tr>
              <td>
                <a class="sig" href={`#r-${report.siglum}`}>
                  {report.siglum}
                </a>
              </td>
              <td>{report.outlet ?? <span class="none">not stated</span>}</td>
              <td class="said">{report.title ?? report.id}</td>
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
      <ReportText context={context} report={report} leaning={leaning} open={index < 3} />
    ))}
  </Section>
);

/** Which lines of the record lean on which sentence: `A-12` to line ids. */
export type Leaning = ReadonlyMap<string, readonly string[]>;

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
    <details class="report" id={`r-${report.siglum}`} open={open}>
      <summary>
        <span class="sig">{report.siglum}</span> <span class="said">{report.title ?? report.id}</span>
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
