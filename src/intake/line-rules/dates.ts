// Lines that are nothing but a date or a time of day.
// Does not look for dates inside sentences; read/timexes/ does.
import { readDateLine } from '../published.js';
import { eachLine, type LineRule } from '../sheet.js';

export const dateRules: readonly LineRule[] = [
  {
    id: 'intake.lines.date',
    finds: 'a line that is only a date or time, with or without "Published", "Updated"',
    examples: {
      fires:
        'Dockers walk out\nPublished: 14 May 2031, 09:20 | Updated 15 May 2031\nDockers at Port Lessa walked out on Tuesday.',
      not: 'Dockers walk out\nPublished on 14 May 2031, the report named nine dockers.',
    },
    source: 'shapes of date lines in news pages and exports; a line with any other word is left alone',
    find: eachLine('date', line => line.wordCount <= 20 && readDateLine(line.words) !== null),
  },
];
