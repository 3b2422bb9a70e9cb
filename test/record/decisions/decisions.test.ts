// A person's decisions, one worked story an action: what the record says before, what it says after, and what is kept either way.
import { describe, expect, test } from 'vitest';
import { type Decision, diffRecords, parseDecisions, serializeRecord } from '../../../src/index.js';
import { decisionLine } from '../../../src/record/decisions/index.js';
import { bearer, decided, happened, recordWith, resolved, TEXTS, uttered } from './pile.js';

const BEFORE = recordWith([]);
const states = (decisions: readonly Decision[]) => decisions.map(one => one.state);

describe('same and different', () => {
  test('different parts two people who were taken for one, whoever else bears the name', () => {
    const record = recordWith([decided('different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind')]);
    expect(bearer(record, 'a.txt', 'Ana Kovač')!.id).not.toBe(bearer(record, 'c.txt', 'Ana Kovač-Lind')!.id);
    expect(states(record.decisions)).toEqual(['applied']);
    expect(bearer(record, 'c.txt', 'Ana Kovač-Lind')!.decided).toEqual([
      { decision: record.decisions[0]!.id, action: 'different', by: 'ana', at: '2031-05-06T08:00:00.000Z' },
    ]);
  });

  test.each([
    ['b.txt', 'e.txt'],
    ['b.txt', 'f.txt'],
    ['e.txt', 'f.txt'],
  ])('different parts %s and %s, where a third report words name and office alike', (one, other) => {
    const record = recordWith([decided('different', `${one}: Ana Kovač`, `${other}: Ana Kovač`)]);
    expect(bearer(record, one, 'Ana Kovač')!.id).not.toBe(bearer(record, other, 'Ana Kovač')!.id);
    expect(states(record.decisions)).toEqual(['applied']);
  });

  test('same joins two names that no rule would', () => {
    expect(bearer(BEFORE, 'a.txt', 'Ana Kovač')!.id).not.toBe(bearer(BEFORE, 'd.txt', 'Bo Lind')!.id);
    const record = recordWith([decided('same', 'a.txt: Ana Kovač', 'd.txt: Bo Lind')]);
    expect(bearer(record, 'a.txt', 'Ana Kovač')!.id).toBe(bearer(record, 'd.txt', 'Bo Lind')!.id);
    expect(bearer(record, 'd.txt', 'Bo Lind')!.joins.map(join => join.rule)).toContain('decision');
  });

  test('different parts two quotations; the people who said them stay who they were', () => {
    expect(uttered(BEFORE, 'a.txt', 'We have waited')!.id).toBe(uttered(BEFORE, 'b.txt', 'had waited')!.id);
    const record = recordWith([decided('different', 'a.txt#q2', 'b.txt#q1')]);
    expect(uttered(record, 'a.txt', 'We have waited')!.id).not.toBe(uttered(record, 'b.txt', 'had waited')!.id);
    expect(record.entities.map(entity => entity.id)).toEqual(BEFORE.entities.map(entity => entity.id));
  });

  test('same joins two quotations and no one who is named in them', () => {
    const record = recordWith([decided('same', 'a.txt#q1', 'd.txt: the toll would be two crowns')]);
    expect(uttered(record, 'a.txt', 'will open')!.id).toBe(uttered(record, 'd.txt', 'two crowns')!.id);
    expect(bearer(record, 'd.txt', 'Radio Lessa')!.id).not.toBe(bearer(record, 'a.txt', 'Ana Kovač')!.id);
  });

  test('different parts two names that one report was read as using of one person; what follows each goes with it', () => {
    const record = recordWith([decided('different', 'a.txt: Mayor Ana Kovač', 'a.txt: Kovač said')]);
    expect(states(record.decisions)).toEqual(['applied']);
    const [mayor, other] = [bearer(record, 'a.txt', 'Ana Kovač')!, bearer(record, 'a.txt', 'Kovač')!];
    expect(mayor.id).not.toBe(other.id);
    expect(uttered(record, 'a.txt', 'will open')!.speaker).toBe(mayor.id);
    expect(uttered(record, 'a.txt', 'We have waited')!.speaker).toBe(other.id);
  });

  test('same joins two events that no rule would, and they stay joined', () => {
    expect(happened(BEFORE, 'crane')!.id).not.toBe(happened(BEFORE, 'blocked')!.id);
    const record = recordWith([decided('same', 'a.txt: fell', 'b.txt: blocked')]);
    expect(happened(record, 'crane')!.id).toBe(happened(record, 'blocked')!.id);
    expect(happened(record, 'crane')!.because).toContain('decided by ana');
    expect(states(record.decisions)).toEqual(['applied']);
  });

  test('different parts two events that were taken for one', () => {
    const texts = {
      ...TEXTS,
      'g.txt': 'Crane falls\n\nA crane fell into the river at Lessa on April 12, 2031. Divers went down.\n',
    };
    const held = { ...decided('different', 'a.txt: fell', 'b.txt: blocked'), b: undefined };
    const fell = { report: 'g.txt', span: [21, 25] as [number, number], text: 'fell' };
    const before = recordWith([], texts);
    const at = (record: typeof before, report: string) =>
      record.events.find(event => event.members.some(member => member.report === report && /fell/.test(member.text)))!;
    expect(at(before, 'a.txt').id).toBe(at(before, 'g.txt').id);
    const record = recordWith([{ ...held, b: fell }], texts);
    expect(at(record, 'a.txt').id).not.toBe(at(record, 'g.txt').id);
    expect(states(record.decisions)).toEqual(['applied']);
  });

  test('one name cannot be parted from itself; it says so', () => {
    const record = recordWith([decided('different', 'a.txt: Mayor Ana Kovač', 'a.txt: Mayor Ana Kovač')]);
    expect(states(record.decisions)).toEqual(['unapplied']);
    expect(record.decisions[0]!.because).toContain('one entity');
  });
});

describe('wrong', () => {
  const aside = decided('wrong', uttered(BEFORE, 'c.txt', 'quay')!.id);

  test('sets a line aside: it stays in the record, marked', () => {
    const line = uttered(recordWith([aside]), 'c.txt', 'quay')!;
    expect(line.members[0]!.text).toBe('“The quay is in good order,”');
    expect(line.decided!.map(one => one.action)).toEqual(['wrong']);
  });

  test('touches no other line', () => {
    const changes = diffRecords(BEFORE, recordWith([aside]));
    expect(changes.map(({ kind, change, fields }) => [kind, change, fields])).toEqual([
      ['utterances', 'changed', ['decided']],
    ]);
  });

  test.each(['entities', 'events', 'questions', 'disagreements', 'origins'] as const)('may be said of %s', kind => {
    expect(BEFORE[kind]).not.toEqual([]);
    for (const { id } of BEFORE[kind]) {
      const record = recordWith([decided('wrong', id)]);
      expect([id, states(record.decisions)]).toEqual([id, ['applied']]);
      expect([...record[kind]].find(line => line.id === id)!.decided).toHaveLength(1);
    }
  });

  test('leaves no check that is only about lines set aside', () => {
    const about = BEFORE.checks.find(check => check.about.length === 1)!.about[0]!;
    const record = recordWith([decided('wrong', about)]);
    expect(record.checks.some(check => check.about.includes(about))).toBe(false);
  });
});

describe('date', () => {
  test('sets when an event was, and says who decided it', () => {
    const { id } = happened(BEFORE, 'blocked the road')!;
    const record = recordWith([decided('set-date', id, '2031-03-11')]);
    expect(happened(record, 'blocked the road')!.when).toEqual({
      lo: '2031-03-11',
      hi: '2031-03-11',
      grain: 'day',
      basis: 'stated',
      because: 'decided by ana',
    });
    expect(record.events.map(event => event.when?.lo ?? '9999')).toEqual(
      record.events.map(event => event.when?.lo ?? '9999').sort(),
    );
  });

  test.each([
    ['2031-03', '2031-03-01', '2031-03-31', 'month'],
    ['2032-02', '2032-02-01', '2032-02-29', 'month'],
    ['2031', '2031-01-01', '2031-12-31', 'year'],
    ['2031-03-11..2031-04-02', '2031-03-11', '2031-04-02', 'day'],
    ['..2031-03-11', '', '2031-03-11', 'day'],
    ['2031-03..', '2031-03-01', '', 'day'],
  ])('%s is from %s to %s', (value, lo, hi, grain) => {
    const { id } = happened(BEFORE, 'blocked the road')!;
    const record = recordWith([decided('set-date', id, value)]);
    expect(happened(record, 'blocked the road')!.when).toMatchObject({ lo, hi, grain });
  });

  test('unknown takes a date away', () => {
    const { id } = happened(BEFORE, 'blocked the road')!;
    expect(happened(recordWith([decided('set-date', id, 'unknown')]), 'blocked the road')!.when).toBeNull();
  });
});

describe('speaker', () => {
  test('sets who said it', () => {
    const { id } = uttered(BEFORE, 'c.txt', 'quay')!;
    const record = recordWith([decided('set-speaker', id, 'd.txt: Bo Lind')]);
    expect(uttered(record, 'c.txt', 'quay')!.speaker).toBe(bearer(record, 'd.txt', 'Bo Lind')!.id);
    expect(uttered(record, 'c.txt', 'quay')!.because).toContain('speaker decided by ana');
  });

  test('nobody is an answer too', () => {
    const { id } = uttered(BEFORE, 'c.txt', 'quay')!;
    const record = recordWith([decided('set-speaker', id, 'nobody')]);
    expect(uttered(record, 'c.txt', 'quay')!.speaker).toBeNull();
  });
});

describe('an argument that names no line', () => {
  test.each<[what: string, action: 'same' | 'set-speaker', argument: string, code: string]>([
    ['an id of no line', 'same', 'U0', 'E202'],
    ['a report that is not there', 'same', 'z.txt: Ana Kovač', 'E202'],
    ['words that stand nowhere', 'same', 'a.txt: Ana Kovalska', 'E205'],
    ['words of no name, quotation or event', 'same', 'a.txt: the river', 'E205'],
    ['an annotation of another kind', 'set-speaker', 'a.txt#e1', 'E210'],
  ])('%s (%s %s)', (_, action, argument, code) => {
    expect(() => resolved(argument, action)).toThrow(code);
  });

  test('words of two lines', () => {
    expect(() => resolved('a.txt: e', 'set-speaker')).toThrow('E208');
  });

  test('the siglum and words broken over lines do for a name', () => {
    const { siglum } = BEFORE.reports.find(report => report.id === 'd.txt')!;
    expect(resolved(`${siglum}: Bo  Lind`, 'same').places[0]).toMatchObject({ report: 'd.txt', text: 'Bo Lind' });
  });
});

describe('decisions outlive a change of the pile', () => {
  const apart = decided('different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind');
  const aside = decided('wrong', uttered(BEFORE, 'c.txt', 'quay')!.id);
  const dated = decided('set-date', happened(BEFORE, 'blocked the road')!.id, '2031-03-11');

  test('a report that grew in front', () => {
    const texts = { ...TEXTS, 'c.txt': `Correction: an earlier version had the wrong day.\n\n${TEXTS['c.txt']}` };
    const record = recordWith([apart, aside], texts);
    expect(states(record.decisions)).toEqual(['applied', 'applied']);
    expect(uttered(record, 'c.txt', 'quay')!.decided).toHaveLength(1);
  });

  test('a report under a new name', () => {
    const { 'b.txt': text, ...others } = TEXTS;
    const record = recordWith([dated], { ...others, 'moved/b2.txt': text! });
    expect(states(record.decisions)).toEqual(['applied']);
    expect(record.decisions[0]!.a!.report).toBe('moved/b2.txt');
    expect(happened(record, 'blocked the road')!.when!.lo).toBe('2031-03-11');
  });

  test('words that are gone make an orphan, never a guess', () => {
    const texts = {
      ...TEXTS,
      'b.txt': 'Lessa waits\n\nStrikers blocked a lane in March. Later they blocked the quay in April.\n',
      'c.txt': 'Harbour talks\n\nThe engineer inspected the harbour.\n',
    };
    const record = recordWith([apart, aside, dated], texts);
    expect(states(record.decisions)).toEqual(['orphaned', 'orphaned', 'orphaned']);
    expect(record.events.every(event => event.decided === undefined)).toBe(true);
  });

  test('a report taken out of the pile', () => {
    const { 'c.txt': _, ...rest } = TEXTS;
    expect(states(recordWith([apart], rest).decisions)).toEqual(['orphaned']);
  });
});

describe('contradictions: neither is followed, both are named', () => {
  test('same and different of one pair, whichever mention was named', () => {
    const record = recordWith([
      decided('same', 'a.txt: Ana Kovač', 'd.txt: Bo Lind'),
      decided('different', 'd.txt: Bo Lind', 'a.txt: Kovač said', 'bo'),
    ]);
    expect(states(record.decisions)).toEqual(['contradicted', 'contradicted']);
    expect(record.decisions[0]!.because).toContain(`decided by bo (${record.decisions[1]!.id})`);
    expect(bearer(record, 'a.txt', 'Ana Kovač')!.id).not.toBe(bearer(record, 'd.txt', 'Bo Lind')!.id);
  });

  test('different of what two others make one; a third that has no part in it stands', () => {
    const record = recordWith([
      decided('same', 'a.txt: Ana Kovač', 'd.txt: Bo Lind'),
      decided('same', 'd.txt: Bo Lind', 'c.txt: Ana Kovač-Lind'),
      decided('different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind'),
      decided('same', 'a.txt: Ana Kovač', 'b.txt: Ana Kovač'),
    ]);
    expect(states(record.decisions)).toEqual(['contradicted', 'contradicted', 'contradicted', 'applied']);
  });

  test('two dates for one event; one date said twice is none', () => {
    const { id } = happened(BEFORE, 'blocked the road')!;
    const two = [decided('set-date', id, '2031-03-11'), decided('set-date', id, '2031-03-12', 'bo')];
    const record = recordWith(two);
    expect(states(record.decisions)).toEqual(['contradicted', 'contradicted']);
    expect(happened(record, 'blocked the road')!.when).toEqual(happened(BEFORE, 'blocked the road')!.when);
    const twice = [decided('set-date', id, '2031-03-11'), decided('set-date', id, '2031-03-11', 'bo')];
    expect(states(recordWith(twice).decisions)).toEqual(['applied', 'applied']);
  });

  test('two speakers of one utterance; two spellings of one speaker are one', () => {
    const { id } = uttered(BEFORE, 'c.txt', 'quay')!;
    const two = [decided('set-speaker', id, 'd.txt: Bo Lind'), decided('set-speaker', id, 'a.txt: Ana Kovač')];
    expect(states(recordWith(two).decisions)).toEqual(['contradicted', 'contradicted']);
    const one = [decided('set-speaker', id, 'b.txt: Ana Kovač'), decided('set-speaker', id, 'a.txt: Kovač said')];
    expect(states(recordWith(one).decisions)).toEqual(['applied', 'applied']);
  });
});

describe('decisions.jsonl', () => {
  const one = decided('different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind');
  const two = decided('wrong', uttered(BEFORE, 'c.txt', 'quay')!.id);

  test('is read as it was written', () => {
    expect(parseDecisions(decisionLine(one) + decisionLine(two), 'decisions.jsonl')).toEqual([one, two]);
  });

  test('undo marks a decision wherever its line stands; the record is as before it', () => {
    const undo = decisionLine({
      undoes: two.id!,
      by: 'bo',
      at: '2031-05-07T08:00:00.000Z',
      note: 'it was a quotation',
    });
    for (const text of [decisionLine(two) + undo, undo + decisionLine(two)]) {
      const [read] = parseDecisions(text, 'decisions.jsonl');
      expect(read!.undone).toEqual({ by: 'bo', at: '2031-05-07T08:00:00.000Z', note: 'it was a quotation' });
      const record = recordWith([read!]);
      expect(states(record.decisions)).toEqual(['undone']);
      expect(diffRecords(BEFORE, record)).toEqual([]);
    }
  });

  test('may be written by hand, without pins', () => {
    const line = '{"action":"same","a":{"report":"b.txt","text":"Ana Kovač"},"b":{"report":"d.txt","text":"Bo Lind"}}';
    const record = recordWith(parseDecisions(line, 'decisions.jsonl'));
    expect(states(record.decisions)).toEqual(['applied']);
    expect(bearer(record, 'b.txt', 'Ana Kovač')!.id).toBe(bearer(record, 'd.txt', 'Bo Lind')!.id);
  });

  test.each([
    ['not JSON', '<<<<<<< ours', 'E209'],
    ['no action', '{"a":{"report":"a.txt","text":"x"}}', 'E209'],
    ['no words', '{"action":"wrong"}', 'E209'],
    ['no date', '{"action":"set-date","a":{"report":"a.txt","text":"fell"},"value":"Tuesday"}', 'E207'],
    [
      'no day of the calendar',
      '{"action":"set-date","a":{"report":"a.txt","text":"fell"},"value":"2031-02-29"}',
      'E207',
    ],
    [
      'a span backwards',
      '{"action":"set-date","a":{"report":"a.txt","text":"fell"},"value":"2031-03..2031-02"}',
      'E207',
    ],
  ])('%s is said with its line: %s', (_, line, code) => {
    expect(() => parseDecisions(`${decisionLine(one)}\n${line}\n`, 'decisions.jsonl')).toThrow(code);
  });
});

describe('for any pile', () => {
  const all = [
    decided('different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind'),
    decided('same', 'a.txt: Ana Kovač', 'd.txt: Bo Lind'),
    decided('wrong', uttered(BEFORE, 'c.txt', 'quay')!.id),
    decided('set-date', happened(BEFORE, 'blocked the road')!.id, '2031-03-11'),
  ];
  test.each(['abcdef', 'fedcba', 'caefdb', 'bdface'])(
    'the order %s of the reports changes no byte, and different stays different',
    order => {
      const record = recordWith(all, Object.fromEntries([...order].map(id => [`${id}.txt`, TEXTS[`${id}.txt`]!])));
      expect(serializeRecord(record)).toBe(serializeRecord(recordWith(all)));
      expect(bearer(record, 'a.txt', 'Ana Kovač')!.id).not.toBe(bearer(record, 'c.txt', 'Ana Kovač-Lind')!.id);
      expect(states(record.decisions)).toEqual(['applied', 'applied', 'applied', 'applied']);
    },
  );

  test('the order of the decisions changes no line', () => {
    expect(diffRecords(recordWith(all), recordWith([...all].reverse()))).toEqual([]);
  });

  test('without decisions nothing is marked', () => {
    expect(serializeRecord(BEFORE)).not.toContain('"decided"');
  });
});
