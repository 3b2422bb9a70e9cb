// One report read, for a person at a terminal: each line that was found, in text order, with its sentence's words and its rule.
// Shows annotations; finds none.
import pc from 'picocolors';
import type { ReadReport, Report, Span } from '../../model/index.js';

/** Renders one reading as text; colours only where the terminal has them. */
export function renderReading(report: Report, read: ReadReport): string {
  const words = (span: Span) => report.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
  const joined = (spans: readonly Span[]) => spans.map(words).join(' … ');
  const nameOf = (id: string | null) =>
    id === null ? 'unknown' : (read.entities.find(entity => entity.id === id)?.name ?? id);
  const row = (at: number, kind: string, text: string, rule: string) => ({
    at,
    text: `  ${pc.dim(String(at).padStart(6))}  ${kind.padEnd(9)} ${text}  ${pc.dim(rule)}`,
  });
  const rows = [
    ...read.quotations.map(quotation =>
      row(
        quotation.content[0]?.[0] ?? 0,
        quotation.type,
        `${pc.bold(nameOf(quotation.speaker))}${quotation.source.length > 0 ? ` (${pc.magenta(joined(quotation.source))})` : ''} ${pc.yellow(joined(quotation.cue))} ${pc.green(joined(quotation.content))}${(quotation.warnings ?? []).map(warning => pc.red(` !${warning}`)).join('')}`,
        `${quotation.rule} ${quotation.certainty}`,
      ),
    ),
    ...read.stances.map(stance =>
      row(
        stance.content[0]?.[0] ?? stance.cue[0]?.[0] ?? 0,
        stance.stance,
        `${pc.bold(nameOf(stance.holder))} ${pc.yellow(joined(stance.cue))} ${pc.green(joined(stance.content))}`,
        stance.rule,
      ),
    ),
    ...read.events.map(event =>
      row(
        event.trigger[0],
        'event',
        `${pc.bold(event.type)} ${event.status} ${pc.yellow(words(event.trigger))} ${event.actors.map(actor => `${actor.role} ${pc.magenta(words(actor.span))}`).join(', ')}${event.when ? ` ${pc.cyan(range(event.when))}` : ''}`,
        event.rule,
      ),
    ),
    ...read.timexes.map(timex =>
      row(timex.span[0], 'time', `${pc.cyan(words(timex.span))} = ${timex.value}`, timex.rule),
    ),
    ...read.figures.map(figure =>
      row(
        figure.span[0],
        'figure',
        `${pc.cyan(words(figure.span))} = ${figure.bound === 'exact' ? '' : `${figure.bound} `}${figure.value}${figure.hi === undefined ? '' : `..${figure.hi}`}${figure.of === undefined ? '' : ` of ${figure.of}`} ${figure.unit}`,
        figure.rule,
      ),
    ),
    ...read.credits.map(credit =>
      row(
        credit.span[0],
        'credit',
        `${pc.bold(credit.origin)} ${credit.relation} ${pc.green(words(credit.span))}`,
        credit.rule,
      ),
    ),
  ].sort((a, b) => a.at - b.at);
  const people = read.entities.map(entity => `${entity.name} (${entity.kind})`).join(', ');
  return [
    pc.bold(read.title ?? read.id),
    pc.dim(
      [read.outlet, read.published ? `published ${range(read.published)}` : 'no publication date']
        .filter(Boolean)
        .join(' · '),
    ),
    ...(people ? [`  ${people}`] : []),
    ...rows.map(({ text }) => text),
    ...read.warnings.map(warning => pc.red(`  ${warning}`)),
    '',
    '',
  ].join('\n');
}

const range = ({ lo, hi }: { lo: string; hi: string }): string => (lo === hi ? lo : `${lo || '…'}..${hi || '…'}`);
