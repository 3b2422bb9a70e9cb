import { expect, it } from 'vitest';
import { readText } from './sheets.js';

const REPORT = `Dockers walk out at Port Lessa
Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.
The board, which employs 2,300 people, said it would not meet the union before the summer.
Nine ships left for other harbours during the night, the harbour master said on Wednesday.
2031-05-14 09:20:00
#Lessa #docks
`;
const INTERVIEW = `## “A promise is not a pier”
**Quay Post Exclusive Interview with Ana Kovač, leader of the dockers' union**
The walkout at Port Lessa has brought the harbour to a stand, and nobody expects it to end this week.
**Quay Post:** How long will this last?
**Ana Kovač:** As long as the board stays silent.
**Quay Post:** And then?
**Kovač:** Then we shall see.`;

it('a report with an interview appended has two parts, and the date belongs to the first', () => {
  const report = readText(REPORT + INTERVIEW);
  expect(report.parts.map(part => [report.text.slice(...part.span), part.title])).toEqual([
    [REPORT, 'Dockers walk out at Port Lessa'],
    [INTERVIEW, '“A promise is not a pier”'],
  ]);
  expect(report.published?.lo).toBe('2031-05-14T09:20:00');
  expect(report.lines.map(line => line.part ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
  expect(report.warnings.join()).toMatch(/W305/);
});

it('an interview alone has one part', () => {
  expect(readText(INTERVIEW).parts).toHaveLength(1);
});

it('a report with cross-heads has one part', () => {
  const text = REPORT.replace('Nine ships', '## The night after\nNine ships').replace(/\n#.*\n$/, '\n');
  expect(readText(text).parts).toHaveLength(1);
});
