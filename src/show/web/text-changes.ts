// What changed from one version of a text to the next: line by line, and word by word within a line that was altered.
// Renders nothing.
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface ChangeRun {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** Lines left as they were are counted; others come with their words. */
export type Change = { kind: 'same'; lines: number } | { kind: 'changed'; runs: ChangeRun[] };

/** Beyond so many edits a text is another text, and its lines are set whole: the time of comparing grows with the edits. */
const MOST_EDITS = 2_000;

const linesOf = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '');

/** The changes in the order of the text. */
export function changesOf(before: string, after: string): Change[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const parts = diffArrays(was, is, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: was },
    { removed: false, added: true, value: is },
  ];
  const changes: Change[] = [];
  let gone: string[] = [];
  const flush = () => {
    for (const line of gone) changes.push(whole(line, 'gone'));
    gone = [];
  };
  for (const { removed, added, value } of parts) {
    if (removed) {
      gone.push(...value);
      continue;
    }
    if (!added) {
      flush();
      changes.push({ kind: 'same', lines: value.length });
      continue;
    }
    for (const line of value) {
      const old = gone.shift();
      changes.push(old === undefined ? whole(line, 'new') : { kind: 'changed', runs: wordRuns(old, line) });
    }
    flush();
  }
  flush();
  return changes;
}

const whole = (text: string, kind: 'gone' | 'new'): Change => ({ kind: 'changed', runs: [{ text, kind }] });

function wordRuns(before: string, after: string): ChangeRun[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return [
      { text: before, kind: 'gone' },
      { text: after, kind: 'new' },
    ];
  return parts.map(({ value, added, removed }) => ({ text: value, kind: added ? 'new' : removed ? 'gone' : 'same' }));
}
