// What a sentence talks of, by its common nouns: countries, firms, sport, places, courts, houses. A name nobody knows is likelier of
// the kind that such sentences name. Does not weigh; the weights of clues stand in models/en/names.json.
// Source: written for Onrecord from general knowledge; which topics help was tried by cross-validation on its own corpus.
import type { Sentence } from '../../model/index.js';

const TOPICS: readonly (readonly [string, string])[] = [
  [
    'states',
    `border ambassador embassy consulate envoy diplomat treaty troop parliament ally minister navy army drill export sanction ceasefire
    truce invasion neighbour neighbor capital premier president summit visa missile pact accord alliance membership member republic
    kingdom sovereignty occupation annexation warship frontier regime junta coup referendum extradition refugee delegation note
    veto council union bloc artillery strike raid drone shell warplane soldier`,
  ],
  [
    'trade',
    `share profit customer plant factory company firm price market buyer deal order revenue sale bid merger owner brand rival investor
    chief lender product insurer bank staff bond stake dividend app platform subscriber user shop store chain supplier contract
    contractor startup software chip device maker producer retailer analyst bankruptcy takeover loan debt account fee tariff
    shareholder executive job worker`,
  ],
  [
    'sport',
    `match league coach goal club round season striker keeper cup team squad fan stadium referee tournament midfielder defender pitch
    medal race lap final champion title win defeat draw player score`,
  ],
  [
    'spots',
    `road village town resident river coast port harbour harbor station mile kilometre kilometer mountain valley island district street
    route shore house bridge hill forest lake bay beach neighbourhood suburb province region outskirts farm field flood fire storm
    quake earthquake slope ward settlement crossing crew ferry train bus airport`,
  ],
  [
    'courts',
    'judge court trial jury lawyer defendant prosecutor sentence charge verdict bail witness appeal hearing plaintiff lawsuit',
  ],
  [
    'houses',
    'hospital clinic school university museum theatre orchestra choir church mosque nurse doctor teacher pupil student patient',
  ],
  [
    'outlets',
    'newspaper paper magazine broadcaster radio television channel interview reporter editor reader programme podcast website',
  ],
  [
    'parties',
    'party voter poll candidate campaign seat vote election ballot majority lawmaker senator coalition opposition',
  ],
];

const TOPICS_OF = new Map<string, string[]>();
for (const [topic, nouns] of TOPICS)
  for (const noun of nouns.split(/\s+/)) TOPICS_OF.set(noun, [...(TOPICS_OF.get(noun) ?? []), `talk:${topic}`]);

const known = new WeakMap<Sentence, readonly string[]>();

/** Topics of a sentence, as clues. */
export function talkOf(sentence: Sentence): readonly string[] {
  const before = known.get(sentence);
  if (before) return before;
  const topics = new Set<string>();
  for (const { lower, lemma } of sentence.tokens)
    for (const topic of TOPICS_OF.get(lemma) ?? TOPICS_OF.get(lower) ?? []) topics.add(topic);
  const out = [...topics];
  known.set(sentence, out);
  return out;
}
