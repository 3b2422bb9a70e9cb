// A pile of six short invented reports, and deciding about its record as the command line does.
import { type Decision, readReport, recordOf, reportFromText, type StoryRecord } from '../../../src/index.js';
import { DECIDABLE, decisionId, type Resolved, resolvePlace } from '../../../src/record/decisions/index.js';

export const TEXTS: Record<string, string> = {
  'a.txt':
    'Bridge to open in May\n\nLESSA, May 4 2031 — Mayor Ana Kovač said on Monday that the new bridge will open in May. “We have waited long enough for this bridge,” Kovač said. A crane fell into the river on April 12, 2031.\n',
  'b.txt':
    'Lessa waits for its bridge\n\nMayor Ana Kovač said the people of Lessa had waited long enough for this bridge. Workers blocked the road in March.\n',
  'c.txt':
    'Harbour talks\n\nThe engineer Ana Kovač-Lind inspected the harbour on Tuesday. “The quay is in good order,” Kovač-Lind said.\n',
  'd.txt':
    'More on the bridge\n\nMayor A. K. Kowatsch told Radio Lessa that the toll would be two crowns. “No one will pay twice,” said Bo Lind, a councillor.\nLind said he opposes the toll. The council supports the toll, according to a letter seen by Radio Lessa.\n',
  'e.txt':
    'Bridge bill grows\n\nMayor Ana Kovač called it dear. The bridge has cost 40 million crowns, the council said.\n',
  'f.txt': 'Bridge bill\n\nMayor Ana Kovač called it fair. The bridge has cost 45 million crowns, the council said.\n',
};

export const reportsOf = (texts: Record<string, string> = TEXTS) =>
  Object.entries(texts).map(([id, text]) => reportFromText(id, text, { published: '2031-05-05' }));

/** The record of some texts as decisions have it. */
export const recordWith = (decisions: readonly Decision[], texts: Record<string, string> = TEXTS): StoryRecord =>
  recordOf(reportsOf(texts), { decisions });

const reports = reportsOf();
const context = {
  record: recordOf(reports),
  readings: reports.map(report => ({ ...readReport(report), text: report.text })),
};

/** What a person typed, as the places it means. */
export const resolved = (argument: string, action: keyof typeof DECIDABLE): Resolved =>
  resolvePlace(argument, DECIDABLE[action], context);

/** A decision as `onrecord decide` makes it; the third word is the value, or the name of the speaker. */
export function decided(action: Decision['action'], first: string, second = '', by = 'ana'): Decision {
  const { kind, places, name } = resolved(first, action);
  const isName = action === 'set-speaker' && second !== 'nobody';
  const other = isName
    ? resolvePlace(second, ['entity'], context).places[0]
    : action === 'same' || action === 'different'
      ? resolvePlace(second, [kind], context).places[0]
      : places[1];
  const decision: Decision = {
    action,
    about: kind,
    a: places[0]!,
    ...(other ? { b: other } : {}),
    ...(name === undefined ? {} : { value: name }),
    ...(action === 'set-date' || (action === 'set-speaker' && !isName) ? { value: second } : {}),
    by,
    at: '2031-05-06T08:00:00.000Z',
  };
  return { id: decisionId(decision), ...decision };
}

/** The entity that bears a spelling in a report. */
export const bearer = (record: StoryRecord, report: string, text: string) =>
  record.entities.find(entity => entity.surfaces.some(one => one.report === report && one.text === text));

/** The utterance that holds some words of a report. */
export const uttered = (record: StoryRecord, report: string, words: string) =>
  record.utterances.find(
    line => line.relation !== 'related' && line.members.some(one => one.report === report && one.text.includes(words)),
  );

/** The event told in a sentence that holds some words. */
export const happened = (record: StoryRecord, words: string) =>
  record.events.find(event => event.members.some(member => member.text.includes(words)));
