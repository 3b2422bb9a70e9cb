// The decisions of a person that touch a line, and those that were meant for it and are not followed, with the reason.
// Decides nothing.
import type { Decision, StoryRecord } from '../model/index.js';
import { lineOfId, placesOf } from '../record/decisions/index.js';
import type { ExplainedRow } from './index.js';

export function decisionRows(record: StoryRecord, id: string): ExplainedRow[] {
  const found = lineOfId(record, id);
  if (!found) return [];
  const applied = new Set(found.line.decided?.map(one => one.decision));
  const places = placesOf(found.kind, found.line);
  const isHere = ({ a, b }: Decision) =>
    [a, b].some(
      place =>
        place &&
        places.some(one => one.report === place.report && one.span[0] === place.span[0] && one.text === place.text),
    );
  return record.decisions
    .filter(one => applied.has(one.id ?? '') || (one.state !== 'applied' && one.about === found.kind && isHere(one)))
    .flatMap(one =>
      [one.a, one.b].flatMap((place, index) =>
        place
          ? [
              {
                label: index === 0 ? 'decided' : '  with',
                evidence: { report: place.report, span: place.span, text: place.text },
                ...(index === 0 ? { note: noteOf(one) } : {}),
              },
            ]
          : [],
      ),
    );
}

const noteOf = ({ id, action, value, by, at, note, state, because, undone }: Decision): string =>
  [
    `${action}${value ? ` ${value}` : ''}`,
    `by ${by ?? 'a person'}${at ? `, ${at.slice(0, 10)}` : ''}`,
    note,
    state === 'applied' ? undefined : state,
    because,
    undone && `taken back by ${undone.by ?? 'a person'}`,
    id,
  ]
    .filter(Boolean)
    .join('; ');
