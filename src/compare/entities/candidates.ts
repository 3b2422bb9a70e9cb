// Pairs of entities worth judging: those that share a word of a name, folded, or the letters a name is shortened to.
// Does not judge; keeps the work near-linear in the number of entities.
import { plain, skeleton } from '../../language/spellings.js';
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { familiesOfName } from '../../lists/given-names.js';
import { KNOWN_ORGANISATIONS } from '../../lists/organisations.js';
import { EXONYMS, KNOWN_PLACES } from '../../lists/places.js';
import { initials } from '../names/organisations.js';
import { soundOf } from '../names/sounds.js';
import type { LocalEntity } from './local.js';

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'al', 'el', 'van', 'von', 'bin', 'del', 'in', 'on']);
const known = new Map<string, string>();
KNOWN_ORGANISATIONS.forEach((names, i) => {
  for (const name of names) known.set(name.toLowerCase(), `body ${i}`);
});
EXONYMS.forEach((names, i) => {
  for (const name of names) known.set(name.toLowerCase(), `town ${i}`);
});

/** Keys under which an entity can meet another: folded words of its names, their initials, the body or country they name. */
function blockKeys(local: LocalEntity): Set<string> {
  const keys = new Set<string>();
  // within a story a word in common is enough to look; stories meet only in full names and what the lists know
  const kind = `${local.story} ${local.kind === 'person' ? 'p' : 'x'}`;
  for (const { text } of local.spellings) {
    const name = text.replace(/^the /i, '');
    const words = plain(name.replace(/\./g, ''))
      .split(/[\s'’-]+/)
      .filter(word => word.length > 1 && !SMALL.has(word));
    if (words.length > 1) keys.add(`name ${words.map(skeleton).join('')}`);
    // what a report spells by ear meets the other spelling by its sound; of a person the given name may be an initial
    keys.add(
      `${kind} sound ${soundOf((local.kind === 'person' && words.length > 1 ? words.slice(1) : words).join(''))}`,
    );
    // a slip of the pen rarely changes both ends of a word
    for (const word of words) {
      const folded = skeleton(word);
      keys.add(`${kind} ${folded}`);
      if (local.kind === 'person' && words.length > 1)
        for (const family of familiesOfName(word)) keys.add(`${kind} family ${family}`);
      if (folded.length >= 6) {
        keys.add(`${kind} ^${folded.slice(0, 4)}`);
        keys.add(`${kind} $${folded.slice(-4)}`);
      }
    }
    if (local.kind !== 'person') {
      const compact = name.replace(/[.\s]/g, '');
      if (/^\p{Lu}{2,8}$/u.test(compact)) keys.add(`${kind} letters ${compact}`);
      if (words.length > 1) keys.add(`${kind} letters ${initials(name)}`);
      const body = known.get(name.toLowerCase());
      if (body) keys.add(body);
      if (KNOWN_PLACES.has(name)) keys.add(`place ${name}`);
      const country = COUNTRY_BY_NAME.get(name);
      if (country) keys.add(`country ${country.name}`);
    }
  }
  return keys;
}

/** A block larger than this is a common word ("Union"): only equal names meet in it. */
const LARGEST_BLOCK = 400;

/** Pairs that share a key, each once. Entities without a name meet nobody unless a person decided so. */
export function candidatePairs(
  locals: readonly LocalEntity[],
  decided: ReadonlyMap<string, unknown>,
  keyOf: (a: LocalEntity, b: LocalEntity) => string,
): [LocalEntity, LocalEntity][] {
  const blocks = new Map<string, LocalEntity[]>();
  for (const local of locals) {
    if (!local.named) continue;
    for (const key of blockKeys(local)) {
      const block = blocks.get(key);
      if (block) block.push(local);
      else blocks.set(key, [local]);
    }
  }
  const pairs = new Map<string, [LocalEntity, LocalEntity]>();
  const add = (a: LocalEntity, b: LocalEntity) => {
    if (a !== b && a.report !== b.report) pairs.set(keyOf(a, b), [a, b]);
  };
  for (const block of blocks.values()) {
    const bySignature = new Map<string, LocalEntity[]>();
    for (const local of block) bySignature.set(local.signature, [...(bySignature.get(local.signature) ?? []), local]);
    const heads = [...bySignature.values()].map(same => same[0]!);
    // entities of one signature are chained; different ones meet once for each signature and report
    for (const same of bySignature.values()) for (let i = 1; i < same.length; i++) add(same[i - 1]!, same[i]!);
    if (heads.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < heads.length; i++)
      for (let j = i + 1; j < heads.length; j++) {
        const [a, b] = [heads[i]!, heads[j]!];
        if (a.report !== b.report) add(a, b);
        else {
          const other =
            bySignature.get(b.signature)!.find(local => local.report !== a.report) ??
            bySignature.get(a.signature)!.find(local => local.report !== b.report);
          if (other) add(other.signature === b.signature ? a : b, other);
        }
      }
  }
  if (decided.size > 0) {
    const byKey = new Map(locals.map(local => [local.key, local]));
    for (const key of decided.keys()) {
      const [a, b] = key.split('\u0001').map(part => byKey.get(part!));
      if (a && b) pairs.set(key, [a, b]);
    }
  }
  return [...pairs.values()];
}
