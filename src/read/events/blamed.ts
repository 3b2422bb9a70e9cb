// Who did what a gerund tells, where the verb before it blames, thanks, holds or charges somebody for it.
// Does not say whether it was done; denials.ts and alleged.ts do.
import type { Token } from '../../model/index.js';
import { blameBefore, isParty, openerOf } from '../blame.js';
import { childBy, childrenOf, headOf, prepositionOf, type Tree } from './tree.js';

/** What somebody is given or takes for what he did himself. */
const GAINS: ReadonlySet<string> = new Set(
  'prize award medal praise credit criticism applause fire reputation responsibility blame fine sentence'.split(' '),
);
/** What somebody takes, with what he did himself behind "of". */
const STEPS: ReadonlySet<string> = new Set('step liberty risk trouble mistake habit responsibility option'.split(' '));

/** "Police arrested [Demir] for stabbing a baker": what the gerund tells, the object did, and not the subject; null where nobody did. */
export function whoIsBlamed(tree: Tree, gerund: Token, up: Token): Token | null | undefined {
  const blame = blameBefore(tree.tokens, gerund, verb => childBy(tree, verb, 'obj'));
  if (blame === undefined) {
    const opener = openerOf(tree.tokens, gerund);
    return opener && whoIsCharged(tree, up, opener);
  }
  const { verb, object, opener } = blame;
  if (isParty(object)) return object;
  // "upheld the conviction of [Demir] for taking bribes"
  const held = childrenOf(tree, object).find(child => child.i < gerund.i && prepositionOf(tree, child) === 'of');
  if (held && opener.lower === 'for' && isParty(held)) return held;
  if (up !== object) return undefined;
  // "won a prize for rescuing two men", "took the step of closing it": a thing did nothing, and only with these whoever won or took it did.
  const own = (opener.lower === 'of' ? STEPS : GAINS).has(object.lemma);
  return (own && childrenOf(tree, verb).find(child => child.rel.startsWith('nsubj'))) || null;
}

/** Nouns of a charge, of which its gerund is no deed: "allegations of bribing a judge". */
const CHARGES = new Set(
  'charge count allegation accusation suspicion claim trial investigation inquiry warrant'.split(' '),
);
/** Verbs whose subject the charge is against. */
const CHARGED = new Set('face await deny reject fight admit stand go be'.split(' '));

/** "Demir is on trial for stabbing", "suspended over allegations of bribing", "wanted by the court for ordering": no charge and no court did it. */
function whoIsCharged(tree: Tree, up: Token, opener: Token): Token | null | undefined {
  const isCharge = CHARGES.has(up.lemma) && up.upos === 'NOUN';
  if (!isCharge && up.rel !== 'obl:agent') {
    // "a machine for sorting waste", "thanks for joining us"
    return opener.lower === 'for' && up.upos === 'NOUN' && !isParty(up) ? null : undefined;
  }
  let at: Token | undefined = up;
  for (let step = 0; step < 3 && at !== undefined && at.upos !== 'VERB'; step++) {
    const subject = childBy(tree, at, 'nsubj');
    if (subject) return subject;
    at = headOf(tree, at);
  }
  if (at?.upos !== 'VERB') return null;
  return childBy(tree, at, 'nsubj:pass') ?? (CHARGED.has(at.lemma) ? (childBy(tree, at, 'nsubj') ?? null) : null);
}
