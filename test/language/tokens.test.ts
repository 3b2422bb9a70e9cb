import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/index.js';

const cut = (text: string): string =>
  tokenize(text)
    .map(([start, end]) => text.slice(start, end))
    .join(' | ');

/** Text, and its tokens set apart by bars. */
const CASES: readonly [text: string, tokens: string][] = [
  // Clitics, straight and curly
  ["They don't know Lessa's mayor.", "They | do | n't | know | Lessa | 's | mayor | ."],
  ['They don’t know Lessa’s mayor.', 'They | do | n’t | know | Lessa | ’s | mayor | .'],
  ["She cannot go, and shouldn't've come.", "She | can | not | go | , | and | should | n't | 've | come | ."],
  ['The pilots’ union won’t sign.', 'The | pilots | ’ | union | wo | n’t | sign | .'],
  // An apostrophe typed the wrong way round, and a mark that opens without a space before it
  ['Lessa‘s mayor isn‘t here.', 'Lessa | ‘s | mayor | is | n‘t | here | .'],
  ['the so-called‘hot’ phase', 'the | so | - | called | ‘ | hot | ’ | phase'],
  ["O'Rourke and d'Avila stay whole.", "O'Rourke | and | d'Avila | stay | whole | ."],
  // Stops that belong to their word, and stops that do not
  ['Dr. Kovač met J. Ortega in the U.S.', 'Dr. | Kovač | met | J. | Ortega | in | the | U.S.'],
  ['Dr.Kovač spoke.', 'Dr. | Kovač | spoke | .'],
  [
    'The road is long.While it rained, we walked.',
    'The | road | is | long | . | While | it | rained | , | we | walked | .',
  ],
  ['Portal.Az and harbour.example.com reported it.', 'Portal.Az | and | harbour.example.com | reported | it | .'],
  ['Talks on Dec. 3-4 end at 5 p.m. today.', 'Talks | on | Dec. | 3 | - | 4 | end | at | 5 | p.m. | today | .'],
  ['No. 5 is open. No, it is not.', 'No. | 5 | is | open | . | No | , | it | is | not | .'],
  ['We may. They may not.', 'We | may | . | They | may | not | .'],
  // Numbers, money, units
  ['A $3.5bn loan and 12,400.50 francs', 'A | $ | 3.5 | bn | loan | and | 12,400.50 | francs'],
  ['US$5m, €40 and 7%', 'US$ | 5 | m | , | € | 40 | and | 7 | %'],
  ['At 10:30am the 21st of the 1990s', 'At | 10:30 | am | the | 21st | of | the | 1990s'],
  ['Call 555-201-3344 between 9/11 and 24/7.', 'Call | 555-201-3344 | between | 9/11 | and | 24/7 | .'],
  // Hyphens as the treebanks cut them
  ['a long-term, pre-war, non-member plan', 'a | long | - | term | , | pre-war | , | non-member | plan'],
  ['Brekke–Dahl and North–South', 'Brekke | – | Dahl | and | North | – | South'],
  [
    'The Post–shows that pages 3–4 are missing.',
    'The | Post | – | shows | that | pages | 3 | – | 4 | are | missing | .',
  ],
  // Addresses
  [
    'See https://lessa.example/port?x=1, or mail ana@lessa.example.',
    'See | https://lessa.example/port?x=1 | , | or | mail | ana@lessa.example | .',
  ],
  ['@harbour_board wrote #strike', '@harbour_board | wrote | #strike'],
  // Marks, dashes, signs
  ['“We go,” she said — twice…', '“ | We | go | , | ” | she | said | — | twice | …'],
  ['**Dr. Kovač:** Yes.', '** | Dr. | Kovač | : | ** | Yes | .'],
  ['Why?! Stop!!!', 'Why | ?! | Stop | !!!'],
  ['AT&T and R&D', 'AT&T | and | R&D'],
  // Other scripts, joined emoji, odd spaces, line breaks of two characters
  ['Лесса and 港口 said 👩‍🚀🇺🇳 yes', 'Лесса | and | 港口 | said | 👩‍🚀 | 🇺 | 🇳 | yes'],
  ['22\u00a0000 people\r\nleft', '22 | 000 | people | left'],
  ['caf\u0065\u0301 Brunó', 'cafe\u0301 | Brunó'],
  ['the ’90s and ’em', 'the | ’90s | and | ’em'],
  ['', ''],
  [' \n\t ', ''],
];

describe('tokenize', () => {
  it.each(CASES)('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it('gives the same cuts for straight and curly apostrophes', () => {
    const text = "It's what they'd said: Lessa's port isn't the pilots' harbour.";
    const spans = tokenize(text);
    expect(tokenize(text.replaceAll("'", '’'))).toEqual(spans);
  });

  it('reads a stretch with the offsets of the whole text', () => {
    expect(tokenize('one two three', [4, 7])).toEqual([[4, 7]]);
  });
});
