// Names that the reading of one report passed over and other reports of its story know: each found again, word for word.
// Does not judge: a name that two entities of the story bear, or that may be a common word, is left alone.
import { peopleOf } from '../../language/peoples.js';
import { EMPTY_WORDS } from '../../lists/content-words.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import type { Span, Surface } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { touching } from '../utterances/within.js';
import type { LocalEntity } from './local.js';

/** Letters that a name must have to be told from a word. */
const LEAST_LETTERS = 4;
const CAPITALISED = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}]*(?:[-’']\p{L}+)*/gu;
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu;
/** A single capitalised word after a stop, a mark or the beginning may be any word; beside another it is part of a name. */
const OPENS = /(?:^|[.!?:;–—“”"‘’(\n•*]\s*|\p{Lu}[^\s.,;:!?]* (?:and )?)$/u;
const GOES_ON = /^(?: and)? \p{Lu}/u;
const BESIDE_CHARS = 24;
/** Lines in which a name stands for the page, not for the story. */
const PAGE_ROLES = new Set(['furniture', 'byline', 'date', 'dateline']);

/** For each group, surfaces in reports whose reading has no mention there. */
export function findSpotted<G extends { members: readonly LocalEntity[] }>(
  comparison: Comparison,
  groups: readonly G[],
): Map<G, Surface[]> {
  const byStory = new Map<string, Map<string, G | null>>();
  const places = new Set(groups.filter(({ members }) => members.every(({ kind }) => kind === 'place')));
  for (const group of groups) {
    for (const { story, named, kind, spellings, shortForms } of group.members) {
      if (!named || kind === 'other' || kind === 'group') continue;
      const names = byStory.get(story) ?? new Map<string, G | null>();
      byStory.set(story, names);
      for (const { text } of [...spellings, ...shortForms]) {
        if (text.length < LEAST_LETTERS || !/^\p{Lu}/u.test(text)) continue;
        const surname = text.split(' ').at(-1)!;
        // two people of one surname: alone it names neither
        const forms = kind === 'person' && surname.length >= LEAST_LETTERS ? new Set([text, surname]) : [text];
        for (const form of forms) {
          const known = names.get(form);
          names.set(form, known === undefined || known === group ? group : null);
        }
      }
    }
  }
  const witnessOf = new Map(comparison.witnesses.map(witness => [witness.report.id, witness]));
  const found = new Map<G, Surface[]>();
  const add = (group: G, report: string, span: Span, text: string): void => {
    const surfaces = found.get(group) ?? [];
    found.set(group, surfaces);
    const before = surfaces.find(surface => surface.report === report && surface.text === text);
    if (before) before.count++;
    else surfaces.push({ text, report, count: 1, evidence: { report, span, text } });
  };
  for (const { id, reports } of comparison.stories) {
    const names = byStory.get(id);
    if (names === undefined) continue;
    const countries = new Map<string, G | null>();
    const peoples = new Map<string, G | null>();
    for (const [name, group] of names) {
      const country = COUNTRY_BY_NAME.get(name);
      if (country) countries.set(country.name, group);
      else if (group !== null && places.has(group))
        for (const people of peopleOf(name))
          peoples.set(people, names.has(people) || peoples.has(people) ? null : group);
    }
    const byFirst = new Map<string, string[]>();
    for (const [name, group] of names) {
      if (group === null) continue;
      const first = name.split(/[\s]/)[0]!;
      const list = byFirst.get(first);
      if (list) list.push(name);
      else byFirst.set(first, [name]);
    }
    const witnesses = reports.flatMap(report => witnessOf.get(report) ?? []);
    const small = new Set(witnesses.flatMap(({ report }) => report.text.match(SMALL_WORD) ?? []));
    for (const { report, read } of witnesses) {
      const page = read.lines.filter(line => PAGE_ROLES.has(line.role)).map(line => line.span);
      const taken = touching([...read.mentions.map(mention => mention.span), ...page]);
      for (const match of report.text.matchAll(CAPITALISED)) {
        const list = byFirst.get(match[0].replace(/[’']s$/, ''));
        const name = list === undefined ? undefined : longestAt(report.text, match.index, list);
        if (name === undefined) {
          const country = COUNTRY_BY_DEMONYM.get(match[0]);
          const group = country ? countries.get(country.name) : peoples.get(match[0]);
          const span: Span = [match.index, match.index + match[0].length];
          if (group && !taken(span) && saysWhose(report.text, span[1])) add(group, report.id, span, match[0]);
          continue;
        }
        const span: Span = [match.index, match.index + name.length];
        if (taken(span)) continue;
        if (!/\s/.test(name) && (small.has(name.toLowerCase()) || isInName(report.text, span))) continue;
        add(names.get(name)!, report.id, span, name);
      }
    }
  }
  return found;
}

/** "the Arlenian port": the word for a country's people says whose something is, where a noun goes on with it. */
function saysWhose(text: string, end: number): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + BESIDE_CHARS))?.[1];
  return next !== undefined && !EMPTY_WORDS.has(next);
}

const isInName = (text: string, [start, end]: Span): boolean =>
  OPENS.test(text.slice(Math.max(0, start - BESIDE_CHARS), start)) || GOES_ON.test(text.slice(end, end + BESIDE_CHARS));

/** The longest of the names that stands here and ends where a word ends. */
function longestAt(text: string, at: number, names: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const name of names)
    if (
      (best === undefined || name.length > best.length) &&
      text.startsWith(name, at) &&
      !/^[\p{L}\p{N}-]/u.test(text.slice(at + name.length, at + name.length + 1))
    )
      best = name;
  return best;
}
