// What a person sees at a terminal: the reading of one report, the summary of a pile.
import { describe, expect, test } from 'vitest';
import { readReport, recordOf, reportFromText } from '../../src/index.js';
import { renderReading } from '../../src/show/cli/reading.js';
import { renderSummary } from '../../src/show/cli/summary.js';
import { exampleReports } from '../support/pile.js';

const examples = await exampleReports();

const plain = (text: string) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');

describe('a reading', () => {
  const report = reportFromText(
    'bridge.txt',
    'Bridge to open\n\nMayor Ana Kovač said the bridge will open in May. Nothing else is known. Kovač did not say who will pay.',
    { published: '2031-03-07', outlet: 'Harbour Post', language: 'en' },
  );
  const read = readReport(report);
  const shown = plain(renderReading(report, read, false));

  test('marks source, cue and content in their sentence', () => {
    expect(shown.replace(/\s+/g, ' ')).toContain(
      '[source Mayor Ana Kovač] [cue said] [content the bridge will open in May]',
    );
  });

  test('names the speaker in full, and the rule', () => {
    const [quotation] = read.quotations;
    expect(shown).toContain(`Ana Kovač, ${quotation!.certainty}  ${quotation!.rule}`);
  });

  test('shows every sentence of a quotation, and the words for a source without a name', () => {
    const long = reportFromText('c.txt', 'A nurse said: “We were told nothing. The ward was shut. No one came.”', {
      published: '2031-03-07',
      language: 'en',
    });
    const lines = plain(renderReading(long, readReport(long), false)).replace(/\s+/g, ' ');
    expect(lines).toContain('No one came.”');
    expect(lines).toContain('A nurse (no one named)');
  });

  test('keeps every word of a sentence that it shows', () => {
    const words = shown.replace(/\[(?:source|cue|content) |\]/g, '').replace(/\s+/g, ' ');
    expect(words).toContain('Mayor Ana Kovač said the bridge will open in May.');
  });
});

describe('a summary', () => {
  const record = recordOf(examples);
  const shown = plain(renderSummary(record, 'out'));

  test('opens with what to check first, and every quoted word stands in the record', () => {
    expect(shown).toMatch(/^CHECK THESE FIRST {2}\d+ of \d+\n/);
    const proofs = shown.split('\n').filter(line => /^ {15}[A-Z]/.test(line));
    expect(proofs.length).toBeGreaterThan(3);
    const texts = record.checks.flatMap(check => check.evidence.map(item => item.text.replace(/\s+/g, ' ').trim()));
    for (const proof of proofs) {
      const words = proof.trim().slice(1).trim().replace(/ ?…$/, '');
      expect(texts.some(text => text.startsWith(words))).toBe(true);
    }
  });

  test('lists each report with its siglum and date, and where the dossier lies', () => {
    for (const report of record.reports) expect(shown).toContain(report.id);
    expect(shown).toContain('out/dossier.html');
  });

  test('counts the origins that lean on no other one, as the dossier does', () => {
    const leaning = reportFromText(
      'times.txt',
      'Bridge opens in May\n\nThe bridge will open in May, local media reported, citing the ministry.',
      { published: '2031-03-07', outlet: 'Lowland Times', language: 'en' },
    );
    const told = recordOf([leaning]);
    expect(told.origins.map(origin => origin.name).sort()).toEqual(['Ministry', 'local media']);
    expect(plain(renderSummary(told, 'out'))).toContain('1 report · 1 origin · 1 story');
  });
});
