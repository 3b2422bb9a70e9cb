// Where reports give one person two ages: "Ana Kovač, 34," beside "Ana Kovač, a weaver of 43".
// Does not read figures; an age stands beside a name and counts nothing.
import type { Disagreement, Entity, Evidence, Span } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, type Witness } from '../comparison.js';
import { lineOf, reportsOf, valueFrom } from './line.js';

/** Right behind a name: ", 34,", " (34)", ", aged 34", ", a weaver of 34". */
const BEHIND =
  /^(?:,? \(|, (?:now )?(?:aged |age )?|,? aged |, (?:a|an|the) (?:\p{Ll}[\p{L}-]*'?s? ){1,3}of )(\d{1,3})(?=[,.;:)”"]|\s(?:and|who|whose|from|told|said|is|was)\b|$)/u;
/** Right before a name: "the 34-year-old weaver ". */
const BEFORE = /(?<![\d.,-])(\d{1,3})-year-old (?:\p{Ll}[\p{L}'’-]* ){0,3}$/u;
const BEHIND_CHARS = 60;
const BEFORE_CHARS = 60;
const OLDEST = 119;
/** A birthday may lie between two reports. */
const BIRTHDAY_YEARS = 1;

function ageBeside(witness: Witness, [start, end]: Span): Evidence | undefined {
  const { text } = witness.report;
  const behind = BEHIND.exec(text.slice(end, end + BEHIND_CHARS));
  const from = Math.max(0, start - BEFORE_CHARS);
  const before = behind === null ? BEFORE.exec(text.slice(from, start)) : null;
  const digits = behind?.[1] ?? before?.[1];
  if (digits === undefined || Number(digits) < 1 || Number(digits) > OLDEST) return undefined;
  const at = behind === null ? from + before!.index : end + behind[0].length - digits.length;
  return evidenceOf(witness, [at, at + digits.length]);
}

/** "The 45-year-old, from Calgary", and "the director, 42,": an age beside a description of the person. */
const WITHIN = /(?<![\d.,-])(\d{1,3})-year-old\b/u;
function ageWithin(witness: Witness, span: Span): Evidence | undefined {
  const found = WITHIN.exec(witness.report.text.slice(...span));
  if (!found) return ageBeside(witness, span);
  const at = span[0] + found.index;
  return evidenceOf(witness, [at, at + found[1]!.length]);
}

/** The first age that each report gives of each person of the pile; beside the name rather than beside a description. */
function findAgesTold(comparison: Comparison): Map<string, (Evidence & { described: boolean })[]> {
  const ages = new Map<string, (Evidence & { described: boolean })[]>();
  for (const witness of comparison.witnesses) {
    const persons = witness.read.mentions.filter(({ kind }) => kind === 'person');
    const ordered = [
      ...persons.filter(({ form }) => form === 'name'),
      ...persons.filter(({ form }) => form === 'nominal'),
    ];
    for (const { form, entity, span } of ordered) {
      const id = comparison.entityOf.get(localKey(witness.report.id, entity));
      if (id === undefined) continue;
      const found = form === 'name' ? ageBeside(witness, span) : ageWithin(witness, span);
      if (found === undefined) continue;
      const age = { ...found, described: form !== 'name' };
      const known = ages.get(id);
      if (!known) ages.set(id, [age]);
      else if (!known.some(x => x.report === age.report)) known.push(age);
    }
  }
  return ages;
}

/** One person of two ages. */
export function findAges(comparison: Comparison): Disagreement[] {
  const names = new Map<string, Entity['name']>(comparison.entities.map(({ id, name }) => [id, name]));
  return [...findAgesTold(comparison)].flatMap(([id, ages]) => {
    const years = ages.map(age => Number(age.text));
    if (reportsOf(ages) < 2 || new Set(years).size < 2) return [];
    // A description may mean somebody else than the reading takes it to.
    if (ages.every(age => age.described)) return [];
    const isBirthday = Math.max(...years) - Math.min(...years) <= BIRTHDAY_YEARS;
    const isDescribed = new Set(ages.flatMap(age => (age.described ? [] : [age.text]))).size < 2;
    const apparent = isBirthday
      ? 'a birthday may lie between the reports'
      : isDescribed
        ? 'one age stands beside a description'
        : undefined;
    const values = ages.map(({ described: _, ...age }) => valueFrom(age));
    return [lineOf('number', `age of ${names.get(id) ?? id}`, values, ['one person, two ages'], apparent)];
  });
}
