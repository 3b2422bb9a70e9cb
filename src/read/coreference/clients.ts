// "Her client said": whoever the report says the lawyer acts for. Nobody where it tells of two, or of none.
// Does not say who "her" is: the lawyer named last is.
import type { Known } from './clusters.js';
import type { Nominal } from './phrases.js';
import type { Resolution, Seen } from './resolve.js';

/** So far apart a lawyer and a client may stand in the sentence that tells of both. */
const REACH_CHARS = 90;

/** So many sentences back the lawyer may be named: farther on, it is another's client. */
const REACH_SENTENCES = 8;

const LAWYER =
  '(?:lawyers?|attorneys?|counsel|barrister|solicitor|advocate|defender|agent|legal adviser|legal representative)';
const WORDS = '(?:[\\p{L}-]+ ){0,3}';
/** Behind the one who is served: "[Moll]'s lawyer, Ana Kovač", "[his] lawyer, Ana Kovač". */
const SERVED_BEFORE = new RegExp(`^(?:['’]s?)? ${WORDS}${LAWYER}[,:]? (?:${WORDS})$`, 'u');
/** Between a lawyer and the one behind: "[Ana Kovač], a lawyer for [Moll]", "[Ana Kovač], who represents [Moll]". */
const SERVED_BEHIND = new RegExp(
  `^,? (?:who |${WORDS}${LAWYER} )(?:for|of|acting for|represent(?:s|ed|ing)|defend(?:s|ed|ing)|is defending|acts for) (?:Mr |Ms |Mrs |the )?$`,
  'u',
);
/** "A lawyer for [Moll], Ana Kovač": what stands before the one served. */
const FOR = new RegExp(`${LAWYER} (?:for|of|representing) (?:Mr |Ms |Mrs |the )?$`, 'iu');
const FOR_CHARS = 40;

const isLawyerOf = (text: string, lawyer: Seen, served: Seen): boolean => {
  if (served.span[1] <= lawyer.span[0]) {
    const between = text.slice(served.span[1], lawyer.span[0]);
    if (between.length > REACH_CHARS) return false;
    return (
      SERVED_BEFORE.test(between) ||
      (/^, (?:Mr |Ms |Mrs |Dr )?$/.test(between) &&
        FOR.test(text.slice(Math.max(0, served.span[0] - FOR_CHARS), served.span[0])))
    );
  }
  return (
    served.span[0] - lawyer.span[1] <= REACH_CHARS && SERVED_BEHIND.test(text.slice(lawyer.span[1], served.span[0]))
  );
};

/** Whom "her client" means. */
export function resolveClient(text: string, nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  if (!isClient(nominal)) return undefined;
  const served = new Map<Known, Known>();
  for (let n = seen.length - 1; n >= 0; n--) {
    const lawyer = seen[n]!;
    if (nominal.sentence.i - lawyer.sentence.i > REACH_SENTENCES) break;
    if (lawyer.form !== 'name' || lawyer.known.kind !== 'person' || lawyer.span[0] >= nominal.span[0]) continue;
    for (const step of [-1, 1])
      for (let i = n + step; seen[i]?.sentence === lawyer.sentence; i += step) {
        const other = seen[i]!;
        if (other.known !== lawyer.known && other.known.named && isLawyerOf(text, lawyer, other))
          served.set(other.known, lawyer.known);
      }
    // the lawyer named last of whom a client is told
    if (served.size > 0) break;
  }
  const [one, more] = [...served];
  if (!one || more) return undefined;
  const [client, lawyer] = one;
  return { known: client, because: `${lawyer.name} acts for ${client.name}`, rule: 'read.coreference.client' };
}

export const isClient = ({ noun, determiner }: Nominal): boolean =>
  noun === 'client' && /^(?:his|her|their|my|'s)$/.test(determiner);
