// Credits that stand outside sentences: agency tags, datelines, source lines, hashtags, and marks of a house's own release.
// Does not change the roles of lines; intake gives them.
import { OUTLET_WORDS } from '../../lists/agencies.js';
import type { Line, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { findAgency, isLetters, isSameOutlet } from './outlets.js';
import type { CreditRule, FoundCredit } from './rule.js';

interface PrintedLine {
  line: Line;
  text: string;
  at: number;
}

const linesOf = (reading: Reading): PrintedLine[] =>
  reading.report.lines.map(line => ({ line, text: reading.text.slice(line.span[0], line.span[1]), at: line.span[0] }));

function tag(reading: Reading, span: Span, originSpan: Span, relation: FoundCredit['relation'] = 'via'): FoundCredit {
  const origin = reading.text.slice(originSpan[0], originSpan[1]);
  const { outlet } = reading.report;
  const own = outlet !== undefined && isSameOutlet(origin, outlet);
  return {
    span,
    origin,
    originSpan,
    relation,
    kind: own ? 'own' : findAgency(origin) || isLetters(origin) ? 'agency' : 'outlet',
  };
}

/** A name in capitals or of capitalised words, as agency tags are: "(Lessa Wire)", "LPS". */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?: (?:\p{Lu}|&|de |of )[\p{L}\p{N}&.-]*){0,4}`;
/** In brackets, or between strokes: "(Lessa Wire)", "/LPS/". */
const IN_DATELINE = new RegExp(String.raw`\((${NAME})\)|(?<=\s)/(${NAME})/`, 'u');
const END_TAG = new RegExp(String.raw`[.!?”"]\s+\(?(${NAME})\)?\s*$`, 'u');

export const agencyTag: CreditRule = {
  id: 'read.credits.agency-tag',
  finds:
    'the agency named in a dateline or at the end of a paragraph: "PORT LESSA (Lessa Wire) -", "... on Friday. LPS"',
  examples: {
    fires: 'PORT LESSA (Reuters) - Dockers walked out on Tuesday.',
    not: 'PORT LESSA (population 2,300) - Dockers walked out on Tuesday.',
  },
  source: 'form of agency copy',
  find: reading => {
    const found: FoundCredit[] = [];
    for (const { line, text, at } of linesOf(reading)) {
      if (line.role === 'title' || line.role === 'heading' || line.role === 'question') continue;
      const opening = line.dateline ?? (line.role === 'dateline' ? line.span : null);
      const agency = opening && IN_DATELINE.exec(reading.text.slice(opening[0], opening[1]));
      if (agency) {
        const start = opening[0] + agency.index;
        const end = start + agency[0].length;
        found.push(tag(reading, [start, end], [start + 1, end - 1]));
      }
      if (line.role !== 'body') continue;
      const end = END_TAG.exec(text);
      const name = end?.[1];
      const bracketed = end !== null && /\)\s*$/.test(end[0]);
      if (
        !end ||
        !name ||
        !(bracketed
          ? findAgency(name) || isLetters(name) || /\b(?:Wire|Agency|Press|News|Service|Newswire)\b/.test(name)
          : findAgency(name) || isLetters(name))
      )
        continue;
      const start = at + end.index + end[0].lastIndexOf(name);
      const span: Span = [start, start + name.length];
      found.push(tag(reading, bracketed ? [span[0] - 1, span[1] + 1] : span, span));
    }
    return found;
  },
};

const SOURCE_LINE =
  /^\W*(?:[^.:\n]{0,40}\. )?(sources?|via|with reporting (?:by|from)|additional reporting(?: by)?|reporting by|with (?:files|material|input|information) from|originally published (?:by|in|on)|first published (?:by|in|on))\s*[:–-]?\s+/i;
const LIST_GAP = /\s*(?:,|\/|;|\band\b|&)\s*/u;

const GENERIC_SOURCE = /^(?:agencies|wires|news agencies|wire services|local media|media)$/i;

/** A name of an outlet: of capitalised words without brackets; behind "reporting by" a reporter's name is none. */
function isSourceName(name: string, byReporter: boolean): boolean {
  if (GENERIC_SOURCE.test(name)) return true;
  if (!/^\p{Lu}[^()[\]:]*$/u.test(name) || name.split(' ').length > 6) return false;
  return (
    !byReporter ||
    findAgency(name) !== undefined ||
    isLetters(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some(w => OUTLET_WORDS.has(w))
  );
}

export const sourceLine: CreditRule = {
  id: 'read.credits.source-line',
  finds:
    'outlets named in a line of their own: "Source: Lessa Wire", "Via SNS, Radio Lessa", "Additional reporting by agencies"',
  examples: {
    fires: 'Dockers walked out on Tuesday.\n\nSource: Lessa Wire',
    not: 'Sources of drinking water are drying up, engineers say.',
  },
  source: 'form of agency and portal copy',
  find: reading => {
    const found: FoundCredit[] = [];
    for (const { line, text, at } of linesOf(reading)) {
      if (line.role === 'title' || line.role === 'question' || line.role === 'answer' || text.length > 140) continue;
      const opening = SOURCE_LINE.exec(text);
      if (
        !opening ||
        (!/^via$/i.test(opening[1]!) && !opening[0].includes(':') && !/ (?:by|from|in|on)\b/i.test(opening[1]!))
      )
        continue;
      const rest = text.slice(opening[0].length);
      let from = 0;
      for (const piece of rest.split(LIST_GAP)) {
        const start = rest.indexOf(piece, from);
        from = start + piece.length;
        const name = piece.replace(/[.\s]+$/, '');
        if (!isSourceName(name, /reporting/i.test(opening[1]!))) break;
        const span: Span = [at + opening[0].length + start, at + opening[0].length + start + name.length];
        found.push(tag(reading, [at + opening[0].indexOf(opening[1]!), span[1]], span));
      }
    }
    return found;
  },
};

const HASHTAG = /#([\p{L}\p{N}_]+\.(?:[a-z]{2,6}))(?![\p{L}\p{N}])/gu;
const AGENCY_TAG = /#([\p{L}\p{N}_]+)/gu;

export const hashtag: CreditRule = {
  id: 'read.credits.hashtag',
  finds: 'an outlet left among the hashtags of a page that took its copy: "#News #lessapost.com"',
  examples: {
    fires: 'Dockers walked out on Tuesday.\n\n#Dockers #Strike #lessapost.com #World',
    not: 'Dockers walked out on Tuesday.\n\n#Dockers #Strike #World',
  },
  source: 'form of portal copy',
  find: reading => {
    const found: FoundCredit[] = [];
    for (const { text, at } of linesOf(reading)) {
      if (!text.includes('#')) continue;
      for (const pattern of [HASHTAG, AGENCY_TAG])
        for (const match of text.matchAll(pattern)) {
          if (pattern === AGENCY_TAG && !findAgency(match[1]!)) continue;
          const start = at + match.index;
          found.push(tag(reading, [start, start + match[0].length], [start + 1, start + match[0].length]));
        }
    }
    return found;
  },
};

const RELEASE =
  /\bfor immediate (?:release|publication)\b|^\W*press (?:release|contacts?)\b|^\W*media contacts?\b|^\W*notes? to editors\b|^\W*(?:filed|lodged) with the \p{Lu}[^.\n]{2,60}|^\W*(?:statement|communiqué|communique|transcript|readout) (?:of|by|from|on)\b|^\W*(?:unedited )?transcript\b/iu;

export const ownRelease: CreditRule = {
  id: 'read.credits.own-release',
  finds: 'marks of a text that its own house gives out: a press release, a statement, a filing, a transcript',
  examples: {
    fires: 'For immediate release\n\nThe board has adopted the dredging contribution.',
    not: 'The prisoners were listed for release on Monday.',
  },
  source: 'form of press releases',
  find: reading => {
    const found: FoundCredit[] = [];
    for (const { text, at, line } of linesOf(reading)) {
      if (text.length > 160 && line.role !== 'title') continue;
      const match = RELEASE.exec(text);
      if (!match) continue;
      const lead = match[0].length - match[0].trimStart().length;
      const span: Span = [at + match.index + lead, at + match.index + match[0].length];
      const words = reading.text.slice(span[0], span[1]);
      found.push({ span, origin: words, originSpan: span, relation: 'published', kind: 'own', document: words });
    }
    return found;
  },
};

const OWN_INTERVIEW =
  /\b(?:exclusive interview|(?:we|our (?:reporter|correspondent)) (?:sat down|spoke|talked) (?:with|to)|joined us|(?:is|are) with us|spoke to us|our (?:reporter|correspondent) spoke|in (?:the|our) studio)\b/iu;

export const ownInterview: CreditRule = {
  id: 'read.credits.own-interview',
  finds: 'words that say the house asked itself: "we sat down with", "joined us in the studio"',
  examples: {
    fires: 'We sat down with the engineer Ana Kovač to talk about the bridge.',
    not: 'The engineer Ana Kovač sat down with the board to talk about the bridge.',
  },
  source: 'form of interviews',
  find: reading => {
    const found: FoundCredit[] = [];
    for (const { text, at, line } of linesOf(reading)) {
      if (line.role === 'furniture' || line.role === 'byline') continue;
      const match = OWN_INTERVIEW.exec(text);
      if (!match) continue;
      const span: Span = [at + match.index, at + match.index + match[0].length];
      found.push({ span, origin: match[0], originSpan: span, relation: 'told', kind: 'own', document: 'interview' });
    }
    return found;
  },
};
