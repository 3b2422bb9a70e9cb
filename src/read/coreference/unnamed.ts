// Somebody or something without a name: sources of their own, and those who only stand in the way of others.
// Does not resolve; what it makes is met by later pronouns.
import { INSTITUTION_NOUNS, SPEAKING_INSTITUTIONS, STANDING_INSTITUTIONS } from '../../lists/institutions.js';
import type { Span } from '../../model/index.js';
import { UNNAMED_SOURCE } from '../../model/index.js';
import type { Known } from './clusters.js';
import { tokenFrom } from './descriptions.js';
import type { Asked } from './features.js';
import { INDEFINITE, type Nominal, type Pronoun } from './phrases.js';
import { countsSeveral } from './source-nouns.js';
import type { Walk } from './walk.js';

export const unnamedBefore = (walk: Walk, item: Pronoun | Nominal): Asked['unnamed'] => {
  if (item.form === 'pronoun') return undefined;
  const ghost = walk.ghosts.get(`${item.kind} ${item.noun}`);
  return ghost && (ghost.introduced ? 'introduced' : 'taken as known');
};

/** An unnamed person, body or place that nothing else covers: "the emir", "a woman in the queue". */
export function ghostOf(walk: Walk, item: Pronoun | Nominal): Known | undefined {
  if (item.form !== 'nominal' || item.plural || item.thing) return undefined;
  const key = `${item.kind} ${item.noun}`;
  const known = walk.ghosts.get(key) ?? {
    kind: item.kind,
    name: item.noun,
    named: false,
    ghost: true as const,
    ...(INDEFINITE.test(item.determiner) ? { introduced: true as const } : {}),
    keys: new Set<string>(),
    roles: [],
    plural: false,
    mentions: [],
    ...(item.gender ? { gender: item.gender } : {}),
  };
  walk.ghosts.set(key, known);
  if (isOfficeAlone(item) || isBodyAlone(item)) walk.waiting.push(waitingFor(item));
  return known;
}

/** "The minister", "Foreign minister" in a headline: nothing behind it says whose or which. */
function isOfficeAlone({ sentence, i, kind, determiner, ofSource }: Nominal): boolean {
  if (kind !== 'person' || ofSource || (determiner !== 'the' && !(determiner === '' && sentence.role === 'title')))
    return false;
  return !/^(?:of|for|in|at|from|who|whose|that)$/.test(sentence.tokens[i + 1]?.lower ?? '');
}

/** "Regulator" in a headline. */
const isBodyAlone = ({ sentence, kind, determiner, modifiers }: Nominal): boolean =>
  kind === 'organisation' && determiner === '' && modifiers.length === 0 && sentence.role === 'title';

const waitingFor = (item: Nominal): Known => ({
  kind: item.kind,
  name: [...item.modifiers, item.noun].join(' '),
  named: false,
  keys: new Set(),
  roles: [],
  plural: false,
  mentions: [{ span: item.span, form: 'nominal', because: '', rule: 'read.coreference.only-body' }],
  ...(item.gender ? { gender: item.gender } : {}),
});

/**
 * A source without a name. "a spokeswoman", "two officials", "witnesses" are somebody of their own; "the government",
 * "police" are institutions that have no other name, and a paper that speaks goes by its own words; "the company", "the
 * defendant", "Actress" in a headline and "A pensioner" in a lead are somebody whom the report likely names elsewhere, and
 * are kept only if it does.
 */
export function newSource(walk: Walk, nominal: Nominal): Known | undefined {
  // "whose government had agreed": a clause about somebody, not a source
  if (/^(?:whose|which)$/.test(nominal.modifiers[0] ?? '')) return undefined;
  const institution = isInstitution(nominal);
  const paper = nominal.kind === 'other' && !INSTITUTION_NOUNS.has(nominal.noun);
  const before = paper && /^the\b/i.test(walk.text.slice(...nominal.span)) ? samePaper(walk, nominal) : undefined;
  if (before) {
    const { span } = nominal;
    before.mentions.push({
      span,
      form: 'nominal',
      because: `called so too: ${before.name}`,
      rule: 'read.coreference.paper',
    });
    return before;
  }
  const determiner = nominal.ofSource ? '' : nominal.determiner;
  const indefinite = /^(?:a|an|one|another|some|two|three)$/.test(determiner) || (nominal.plural && determiner === '');
  const several = nominal.plural && (isSeveral(walk, nominal) || countsSeveral(nominal.noun));
  const lead = nominal.sentence.role === 'title' || nominal.sentence.i <= walk.lead;
  const [because, rule] = institution
    ? ['an institution named by its noun', 'read.coreference.institution']
    : paper
      ? ['a paper that speaks', 'read.coreference.paper']
      : ['a source without a name', UNNAMED_SOURCE];
  const named = institution || paper;
  // "leadership aides say": they have no other name, and go by these words
  const people = nominal.plural && nominal.kind === 'group' && !several;
  const first = wholeFrom(nominal);
  // "The Treasury": a short form in capitals stands without its article
  const article = institution && /^(?:the|The) \p{Lu}/u.test(walk.text.slice(first, first + 6)) ? 4 : 0;
  const whole: Span = [first + article, nominal.span[1]];
  const above = people ? ofHeadline(walk, nominal) : undefined;
  if (above) {
    const { span } = nominal;
    above.mentions.push({
      span,
      form: 'name',
      because: `called so in the headline: ${above.name}`,
      rule: UNNAMED_SOURCE,
    });
    return above;
  }
  const known: Known = {
    kind: institution ? 'organisation' : nominal.kind,
    name: walk.text.slice(...whole),
    named,
    keys: new Set(),
    roles: [],
    plural: nominal.plural,
    mentions: [{ span: institution ? whole : nominal.span, form: named || people ? 'name' : 'nominal', because, rule }],
    ...(nominal.gender ? { gender: nominal.gender } : {}),
    ...(!named && (nominal.plural ? several : !indefinite || lead) ? { tentative: true } : {}),
  };
  walk.all.push(known);
  return known;
}

/** "Aides", "Residents" of the headline, for the same bare noun below it. */
function ofHeadline({ all, headlineEnd }: Walk, { noun, determiner, modifiers }: Nominal): Known | undefined {
  if (determiner !== '' || modifiers.length > 0) return undefined;
  const isSame = ({ name, mentions: [first] }: Known): boolean =>
    first?.rule === UNNAMED_SOURCE && first.span[1] <= headlineEnd && name.toLowerCase() === noun;
  return all.find(isSame);
}

/** Nouns that one paper may go by: "a memo ... the note". */
const PAPER_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(['memo', 'note', 'letter', 'message', 'email', 'e-mail', 'circular', 'document', 'text']),
  new Set(['study', 'report', 'paper', 'research', 'analysis', 'review', 'document']),
  new Set(['poll', 'survey']),
  new Set(['lawsuit', 'filing', 'complaint', 'suit', 'document']),
];

/** The one paper that spoke before and may go by another noun. */
function samePaper({ all }: Walk, { noun }: Nominal): Known | undefined {
  const names = PAPER_NOUNS.filter(nouns => nouns.has(noun));
  const papers = all.filter(({ mentions }) => mentions[0]?.rule === 'read.coreference.paper');
  const fits = papers.filter(({ name }) => {
    const last = name.toLowerCase().split(/\s+/).at(-1)!;
    return names.some(nouns => nouns.has(last));
  });
  return papers.length === 1 ? fits[0] : undefined;
}

/** "The two ministers", "both sides", "Councillors" in a headline: people or bodies named elsewhere, and nothing tells which. */
const isSeveral = ({ text }: Walk, { noun, span, sentence }: Nominal): boolean =>
  NAMED_APART.has(noun) &&
  (/^(?:the|these|both|neither|either|each)\b/i.test(text.slice(...span)) || sentence.role === 'title');

const NAMED_APART: ReadonlySet<string> = new Set(
  `sides ministers leaders presidents premiers candidates countries nations parties companies firms governments unions men women
  teams clubs banks cities councillors members partners allies rivals mayors governors owners founders`.split(/\s+/),
);

/** "Police", "the government", "the mainland council": not "the council", which is another name's noun. */
const isInstitution = ({ noun, determiner, plural, modifiers }: Nominal): boolean =>
  !plural &&
  /^(?:the|'s|)$/.test(determiner) &&
  (STANDING_INSTITUTIONS.has(noun) ||
    (SPEAKING_INSTITUTIONS.has(noun) &&
      (modifiers.length > 0 || determiner === "'s") &&
      !OWNED.test(modifiers[0] ?? '')));

/** "its press office": whose it is has to be known first. */
const OWNED = /^(?:his|her|its|their|our|my|same|new|other|rival)$/;

/** Where a nominal begins with its possessor: "The president's office" is not "office". */
function wholeFrom({ sentence, span, determiner }: Nominal): number {
  const { tokens } = sentence;
  let first = tokenFrom(sentence, span[0]);
  if (determiner !== "'s") return span[0];
  for (first -= 2; first > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tokens[first - 1]!.upos); first--);
  return tokens[Math.max(first, 0)]!.start;
}
