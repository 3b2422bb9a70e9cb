import { describe, expect, it } from 'vitest';
import { newComparison } from '../../src/compare/comparison.js';
import {
  BLOCK_DAYS,
  BLOCK_REACH,
  blockOf,
  findBag,
  foldBag,
  groupBlock,
  groupStories,
  type Placed,
  type StoryRow,
  stories as storiesOfPile,
} from '../../src/compare/stories/index.js';
import { linkGroups } from '../../src/compare/stories/link.js';
import { reportFromText } from '../../src/intake/index.js';
import { readReport } from '../../src/read/index.js';

const ROWS: readonly StoryRow[] = [
  {
    id: 'dock-1',
    date: '2031-05-13',
    title: 'Dockers walk out at Port Lessa',
    text: 'Dockers at Port Lessa walked out over wages. Union leader Ana Kovač said talks with the harbour board had collapsed. Cranes stood still and nine ferries were held.',
  },
  {
    id: 'dock-2',
    date: '2031-05-13',
    title: 'Port Lessa dockers strike as wage talks collapse',
    text: 'Cranes stood still in Port Lessa after dockers walked out. Anna Kovac, who leads the union, blamed the harbour board for the collapse of wage talks.',
  },
  {
    id: 'dock-3',
    date: '2031-05-18',
    title: 'Harbour board and dockers talk again',
    text: 'The harbour board of Port Lessa and the dockers’ union led by Ana Kovač met again over wages, five days after the walkout that held ferries and cranes.',
  },
  {
    id: 'quake-1',
    date: '2031-05-13',
    title: 'Earthquake damages monastery in Arven',
    text: 'A shallow earthquake cracked the bell tower of the monastery above Arven. Monks slept outside. The seismological institute measured 5.1.',
  },
  {
    id: 'old-1',
    date: '2029-02-01',
    title: 'Dockers walk out at Port Lessa',
    text: 'Dockers at Port Lessa walked out over wages. Union leader Ana Kovač said talks with the harbour board had collapsed.',
  },
];
const groupOf = (rows: readonly StoryRow[], key: 'event' | 'story') =>
  new Map(groupStories(rows).map(row => [row.id, row[key]]));

describe('stories of a stream', () => {
  const events = groupOf(ROWS, 'event');
  const stories = groupOf(ROWS, 'story');

  it('puts two reports of one day’s strike in one event, other spellings of a name included', () => {
    expect(events.get('dock-1')).toBe(events.get('dock-2'));
  });
  it('lets the talks five days later go on with the same story', () => {
    expect(stories.get('dock-3')).toBe(stories.get('dock-1'));
  });
  it('keeps another event of the day apart', () => {
    expect(stories.get('quake-1')).not.toBe(stories.get('dock-1'));
  });
  it('keeps the same words of another year apart', () => {
    expect(stories.get('old-1')).not.toBe(stories.get('dock-1'));
  });
  it('says why: the words that bind', () => {
    expect(groupStories(ROWS)[0]!.because[0]).toMatch(/^with 1 more: .*Lessa/);
  });
  it('does not depend on the order of the rows, and answers in it', () => {
    const turned = [...ROWS].reverse();
    expect(groupStories(turned).map(row => row.id)).toEqual(turned.map(row => row.id));
    expect(groupOf(turned, 'event')).toEqual(new Map([...events].reverse()));
  });
  it('takes rows without date or title, and no rows at all', () => {
    expect(groupStories([])).toEqual([]);
    expect(
      new Set(
        groupOf(
          ROWS.slice(0, 2).map(({ id, text }) => ({ id, text })),
          'event',
        ).values(),
      ).size,
    ).toBe(1);
  });
});

describe('stories of a pile laid together', () => {
  const LATER: StoryRow = {
    id: 'dock-4',
    date: '2031-06-09',
    title: 'Court clears Ana Kovač over the Port Lessa walkout',
    text: 'Union leader Ana Kovač broke no law when dockers at Port Lessa walked out in May and cranes stood still, a judge ruled on a complaint of the harbour board.',
  };
  const STRANGER: StoryRow = {
    id: 'club-1',
    date: '2031-06-09',
    title: 'Arven signs a goalkeeper',
    text: 'The football club of Arven has signed a goalkeeper for two seasons. Supporters sang in the rain, and the coach praised his calm.',
  };
  const storyOf = (rows: readonly StoryRow[]): Map<string, string> => {
    const comparison = newComparison(
      rows.map(row => {
        const report = reportFromText(row.id, `${row.title}\n\n${row.text}`, { published: row.date! });
        return { report, read: readReport(report) };
      }),
    );
    storiesOfPile.run(comparison);
    return new Map(comparison.stories.flatMap(story => story.reports.map(id => [id, story.id] as const)));
  };
  const found = storyOf([...ROWS, LATER, STRANGER]);

  it('joins a later chapter that names the same rare things', () => {
    expect(found.get('dock-4')).toBe(found.get('dock-1'));
  });
  it('keeps a stranger of that day and the same words of another year apart', () => {
    expect(found.get('club-1')).not.toBe(found.get('dock-4'));
    expect(found.get('old-1')).not.toBe(found.get('dock-1'));
  });
  it('leaves a stream as it was: there a story closes', () => {
    expect(groupOf([...ROWS, LATER], 'story').get('dock-4')).not.toBe(groupOf([...ROWS, LATER], 'story').get('dock-1'));
  });
});

describe('rare names that two reports of a pile share', () => {
  const pile = (...given: readonly [id: string, published: string, text: string][]) => {
    const comparison = newComparison(
      given.map(([id, published, text]) => {
        const report = reportFromText(id, text, { published });
        return { report, read: readReport(report) };
      }),
    );
    storiesOfPile.run(comparison);
    return new Map(comparison.stories.flatMap(story => story.reports.map(id => [id, story.id])));
  };
  const fire =
    'Blaze guts boathouse\n\nA blaze gutted the boathouse of Brockmarsh on Monday. The owner, Ilse Tannhuber, and the chandler Piet Zoltany watched it burn.';

  it('make a later chapter one of the story, whatever else it tells and months behind', () => {
    const stories = pile(
      ['fire', '2031-03-04', fire],
      [
        'verdict',
        '2031-06-20',
        'Insurer must pay\n\nJudges ordered a payout in the dispute between Ilse Tannhuber and her insurer. The boathouse of Brockmarsh had been valued by Piet Zoltany.',
      ],
    );
    expect(stories.get('fire')).toBe(stories.get('verdict'));
  });

  it('.not: with two names in common, or long after, it is another story', () => {
    const stories = pile(
      ['fire', '2031-03-04', fire],
      [
        'race',
        '2031-03-06',
        'Regatta drowned in rain\n\nRowers from nine towns met in the rain. Crews of schools and clubs raced over two thousand metres, and the women set a record before thunder stopped the finals. Crowds from Brockmarsh cheered the Tannhuber crew.',
      ],
      [
        'late',
        '2032-06-20',
        'Insurer must pay\n\nJudges ordered a payout in the dispute between Ilse Tannhuber and her insurer. The boathouse of Brockmarsh had been valued by Piet Zoltany.',
      ],
    );
    expect(new Set(stories.values()).size).toBe(3);
  });
});

describe('average link', () => {
  it('joins while the mean over all pairs holds, and does not chain', () => {
    const chain = [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [2, 3, 0.5],
    ] as const;
    expect(linkGroups(4, chain, 0.3)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
  it('leaves those without a like one alone', () => {
    expect(linkGroups(3, [[0, 1, 0.4]], 0.3)).toEqual([[0, 1], [2]]);
  });
});

describe('average link with what must stay apart', () => {
  const like = [
    [0, 1, 0.9],
    [1, 2, 0.8],
    [0, 2, 0.7],
  ] as const;
  const apart = (marks: number[], pairs: [number, number][]) =>
    linkGroups(3, like, 0.5, { marks: Int32Array.from(marks), pairs });

  it('joins what nothing parts', () => expect(apart([0, 1, 0], [])).toEqual([[0, 1, 2]]));
  it('keeps marked groups apart', () => expect(apart([1, 0, 1], [])).toEqual([[0, 1], [2]]));
  it('keeps a pair apart through the groups they join', () =>
    expect(apart([0, 0, 0], [[0, 2]])).toEqual([[0, 1], [2]]));
});

describe('stories block by block', () => {
  const bags = ROWS.map(row => foldBag(findBag(row), new Map()));
  /** All blocks in their order, each with the reports of the days around it. */
  const placeAll = (apart: readonly (readonly [string, string])[] = []) => {
    const placed = new Map<string, Placed>();
    for (const block of [...new Set(bags.map(bag => blockOf(bag.day)))].sort((a, b) => a - b)) {
      const found = groupBlock({
        block,
        bags: bags.filter(
          ({ day }) =>
            day >= block * BLOCK_DAYS - BLOCK_REACH.before && day < (block + 1) * BLOCK_DAYS + BLOCK_REACH.behind,
        ),
        orderOf: id => ROWS.findIndex(row => row.id === id),
        placed: id => placed.get(id),
        apart,
      });
      for (const [id, place] of found) placed.set(id, place);
    }
    return placed;
  };

  it('are the stories of all at once', () => {
    const placed = placeAll();
    const whole = groupOf(ROWS, 'story');
    for (const a of ROWS)
      for (const b of ROWS)
        expect(placed.get(a.id)!.story === placed.get(b.id)!.story, `${a.id} ${b.id}`).toBe(
          whole.get(a.id) === whole.get(b.id),
        );
  });
  it('are named after the first of their reports to come in', () => {
    expect(placeAll().get('dock-3')!.story).toBe('dock-1');
  });
  it('go on without a report that must stay apart from one of an earlier block', () => {
    const placed = placeAll([['dock-3', 'dock-1']]);
    expect(placed.get('dock-2')!.story).toBe('dock-1');
    expect(placed.get('dock-3')!.story).toBe('dock-3');
  });
});
