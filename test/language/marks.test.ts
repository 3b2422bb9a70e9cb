import { describe, expect, it } from 'vitest';
import { findMarks } from '../../src/language/index.js';
import { linesOf } from './lines.js';

const stretches = (text: string): string[] => findMarks(text, linesOf(text)).map(({ span }) => text.slice(...span));

/** Text and the stretches in it, in order. */
const CASES: readonly [text: string, ...stretches: string[]][] = [
  ['“We go,” she said.', '“We go,”'],
  ['"We go," she said, "and stay away."', '"We go,"', '"and stay away."'],
  ['She said «we go» again.', '«we go»'],
  ['„Wir gehen“, she said.', '„Wir gehen“'],
  ["``We go,'' she said.", "``We go,''"],
  // Single marks, and the apostrophes among them
  ["'We won't go,' he said.", "'We won't go,'"],
  ['‘We won’t go,’ he said.', '‘We won’t go,’'],
  ["'The members' vote stands,' he said.", "'The members' vote stands,'"],
  ['The board’s ‘hot phase’ is over.', '‘hot phase’'],
  // Nested
  ['“She told me ‘go away’ twice,” he said.', '“She told me ‘go away’ twice,”', '‘go away’'],
  // Opened curly, closed straight
  ['“We go," she said.', '“We go,"'],
  ['"We go,” she said.', '"We go,”'],
  // Closed with the mark that opens, and opened with the one that closes
  ['“We go,“ she said. “We stay.“', '“We go,“', '“We stay.“'],
  ['She called it ”a mess” twice.', '”a mess”'],
  ['‘‘We go,’’ she said.', '‘‘We go,’’'],
  // A single mark before the double one at the end
  ['“She told me ‘go away’.” He left.', '“She told me ‘go away’.”', '‘go away’'],
  ['“She told me: ‘Go away.’” He left.', '“She told me: ‘Go away.’”', '‘Go away.’'],
  // Curly marks between straight ones
  ['She said: "It is a “hot phase” for us."', '"It is a “hot phase” for us."', '“hot phase”'],
  // Never closed: to the end of the paragraph
  ['“We go. We stay away.\nThe board met.', '“We go. We stay away.'],
  ['"We go, she said. “They stay,” he said.', '"We go, she said.', '“They stay,”'],
  // Never closed before a paragraph that opens with the same mark: whole, whatever is inside
  ['"We saw a “hot phase” there.\n"We left."', '"We saw a “hot phase” there.', '“hot phase”', '"We left."'],
  ['‘We saw the board’s ships.\n‘We left,’ she said.', '‘We saw the board’s ships.', '‘We left,’'],
  // Opened three times and never closed: each goes on to the next, and holds none that runs past its own end
  ['“We saw “the ships “leave.', '“We saw', '“the ships “leave.', '“leave.'],
  ['““ships“leave', '“ships“leave', '“leave'],
  ['“We saw «the “ships” leave.', '“We saw', '«the “ships” leave.', '“ships”'],
  // A closing mark lost between two quotations
  ['"We go, she said. "They stay."', '"We go, she said.', '"They stay."'],
];

/** No stretch in any of these. */
const NONE: readonly string[] = [
  'The board’s members’ vote',
  "It's the pilots' union, isn't it?",
  'He is 6\'2" tall.',
  "Back in the '90s, rock 'n' roll ruled.",
  'A stray ” mark.',
  'An empty "" pair.',
  'In the ‘90s they met.\nIn the ‘80s they had not.',
  'Lessa‘s mayor isn‘t here.',
];

describe('findMarks', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each(NONE)('none in: %s', text => {
    expect(stretches(text)).toEqual([]);
  });

  it('says what a stretch is in, and what it goes on with', () => {
    const text = '“We go. She said ‘no’ once.\n“We stay.”';
    const [first, nested, second] = findMarks(text, linesOf(text));
    expect(first).toMatchObject({ closed: false, parent: -1, continues: -1, style: 'double' });
    expect(nested).toMatchObject({ closed: true, parent: 0, style: 'single', words: 1 });
    expect(second).toMatchObject({ closed: true, continues: 0, words: 2 });
  });

  it('says when the marks do not match', () => {
    expect(findMarks('“We go,"', linesOf('“We go,"'))[0]).toMatchObject({ mixed: true, closed: true });
  });

  it('leaves furniture out', () => {
    const text = '“Share this”';
    expect(findMarks(text, [{ span: [0, text.length], role: 'furniture' }])).toEqual([]);
  });
});
