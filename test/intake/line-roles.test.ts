import { describe, expect, it } from 'vitest';
import { lineRules } from '../../src/intake/index.js';
import { marked, readText, roleNames, words } from './sheets.js';

describe('each rule of line roles', () => {
  for (const rule of lineRules) {
    it(`${rule.id} fires`, () => {
      expect(readText(rule.examples.fires).lines.map(line => line.rule)).toContain(rule.id);
    });
    it(`${rule.id} lets the near miss be`, () => {
      expect(readText(rule.examples.not).lines.map(line => line.rule)).not.toContain(rule.id);
    });
  }
});

const SHEETS: Record<string, string> = {
  'a plain report': `
    title   | Dockers walk out at Port Lessa
    body    | Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.
    body    | “We will not sign a blank page,” union leader Ana Kovač told reporters at the gate.
    byline  | By Petr Maly`,
  'a copied page: section glued together, title twice, share bar, comment form': `
    furniture | WorldHarbours

    title     | Dockers walk out at Port Lessa

    title     | Dockers walk out at Port Lessa

    date      | Published: 14 May 2031, 09:20
    body      | Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.

    heading   | No agreement in sight

    body      | The board, which employs 2,300 people, said it would not meet the union before the summer.

    furniture | SHARE NOW
    furniture | Share on facebook
    furniture | WhatsApp
    furniture | You may also like
    furniture | Five harbours seen from above
    furniture | Leave a Reply
    furniture | Your email address will not be published. Required fields are marked *`,
  'a date line and hashtags below the text': `
    title     | Dockers walk out at Port Lessa
    body      | Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.
    date      | 2031-05-14 09:20:00
    furniture | #Lessa #docks #strike #☂ #Quay.example`,
  'an interview with labels': `
    title    | “A promise is not a pier”
    body     | We met Ana Kovač, who leads the dockers' union, on the evening of the walkout at the gate of Port Lessa.
    question | **The Quay Post:** Ms Kovač, how long will this last?
    answer   | **Ana Kovač:** As long as the board stays silent.
    answer   | The page they sent us was blank, and nobody signs a blank page.
    question | **The Quay post:** The board says you never answered its letter.
    answer   | **Kovač:** We answered it on Monday.
    question | **The Quay Post:** Thank you.`,
  'an interview without labels': `
    title    | Three questions for Ana Kovac
    byline   | Interview: Petr Maly
    body     | The woman who leads the dockers of Lessa on patience, paper and the sea.
    question | Your members have been out for nine days. How long will this last?
    answer   | As long as the board stays silent. I have time.
    question | The board says you never answered its letter. Is that so?
    answer   | We answered it on Monday.
    answer   | The page they sent us was blank, and nobody signs a blank page.
    question | What next?
    answer   | I shall sleep.`,
  'a report that puts questions to its readers': `
    title   | Ana Kovac and the nine days
    body    | Ana Kovac, interviewed at the gate of Port Lessa on Tuesday, says her members have time.
    body    | How long will this last?
    body    | “As long as the board stays silent,” she says.
    body    | Who pays?
    body    | “We do,” she says.
    body    | What next?
    body    | “I shall sleep,” Kovac says.`,
  'the notes under a press release': `
    title     | Lessa Lines opens a second quay
    body      | Lessa Lines will open a second quay at Port Lessa in May, the company announced on Tuesday.
    furniture | ENDS
    furniture | Notes to editors
    furniture | 1. Lessa Lines carries two million passengers a year.`,
  'an agency report': `
    title    | Dockers walk out at Port Lessa
    dateline | LESSA, May 14 (LNA) —
    body     | Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.
    byline   | (Reporting by Ana Maly; editing by Ivo Dren)
    furniture | [LNA] am/id`,
  Markdown: `
    title     | # Dockers walk out at Port Lessa
    body      | Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.
    heading   | ## What the board says
    body      | > The board regrets the walkout and will answer the union in writing before Friday.
    furniture | ---
    byline    | By Ana Kovac and Petr Maly, harbour correspondents`,
};

describe('roles of lines', () => {
  for (const [name, sheet] of Object.entries(SHEETS))
    it(name, () => {
      const { text, roles } = marked(sheet);
      expect(roleNames(readText(text))).toEqual(roles);
    });
});

/** Sentences that look like furniture, bylines, dates, headings or turns and are the report's own. */
const BODY = [
  'Share prices of the harbour company fell by a tenth on Monday.',
  'Follow us to the gate, she told the dockers, and hundreds did.',
  'Comments are closed circles of the same five men, the mayor said of the letters page.',
  'Subscribe to the union, or lose your berth: that was the choice, said Kovač.',
  'By Tuesday evening, the docks were empty.',
  'Published on 14 May 2031, the report named nine dockers.',
  'In 2031 the harbour had forty cranes.',
  'Read more than the first page, the judge told the board, and you will find the clause.',
  'The photo: nine men on a pier, none of them smiling.',
  'The reason: the board had stopped answering the union.',
  'The newsletter of the board said it would sign up for our newsletter campaign as well.',
  'Copyright law, she said, was no reason to keep the contract secret.',
];

describe('body lines stay body', () => {
  for (const sentence of BODY)
    it(sentence, () => {
      const prose = 'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.';
      const report = readText(`${prose}\n\n${sentence}\n\n${prose}`);
      expect(roleNames(report)).toEqual(['body', 'body', 'body']);
    });
});

it('leaves Markdown marks outside the span of a line', () => {
  const report = readText('# Dockers walk out\n\n> The board regrets the walkout and will answer in writing.');
  expect(report.lines.map(line => words(report, line))).toEqual([
    'Dockers walk out',
    'The board regrets the walkout and will answer in writing.',
  ]);
});

it('points at the words that name the speaker, on every line of the turn', () => {
  const report = readText(
    'Q: Will the docks open?\nA: Not before Friday.\n\n**Kovač:** We answered.\n\nThe page was blank, and nobody signs a blank page.\n\n**The Quay Post:** When?\n\n**Kovač:** On Monday.',
  );
  expect(report.lines.map(line => line.speaker && report.text.slice(...line.speaker))).toEqual([
    'Q',
    'A',
    'Kovač',
    'Kovač',
    'The Quay Post',
    'Kovač',
  ]);
});

describe('text broken at a fixed width', () => {
  const wrapped = `DOCKERS WALK OUT

Dockers at Port Lessa walked out on Tuesday after talks with the
harbour board collapsed, the union said. Nine ships left for other
harbours during the night, and the harbour master said that more
would follow before Friday.

The board, which employs 2,300 people, said that it would not meet
the union again before the summer.`;

  it('is read by paragraphs; the line breaks stay where they are', () => {
    const report = readText(wrapped);
    expect(report.lines).toHaveLength(3);
    expect(report.text).toBe(wrapped);
    expect(words(report, report.lines[2]!)).toBe(wrapped.slice(wrapped.indexOf('The board')));
  });

  it('lines that end as sentences do are not joined', () => {
    const prose = 'Dockers at Port Lessa walked out on Tuesday after talks collapsed.';
    expect(readText([prose, prose, prose, prose].join('\n')).lines).toHaveLength(4);
  });
});
