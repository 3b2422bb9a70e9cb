// Words by which a capitalised name is known to be a thing: a law, a treaty, an event, a ship, a work; and capitalised
// words that are no names.
// Source: written for Onrecord from general knowledge.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns that head the name of a thing that is neither person, place nor body. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  words(`act law bill treaty convention protocol agreement accord accords pact charter constitution directive regulation
  resolution amendment plan programme strategy doctrine war games olympics cup championship championships prize award
  festival marathon derby tournament article clause rule measure section chapter exercise operation report index survey
  declaration statement memorandum initiative budget tax scandal affair crisis revolution uprising massacre battle siege
  anniversary day week month year memorial monument statue bible koran virus disease syndrome hurricane typhoon cyclone
  storm earthquake tournament final finals open grand prix drum line tram`),
);

/** Words after which the name of a ship or the like stands: "the ferry Havbris". */
export const VESSEL_NOUNS: ReadonlySet<string> = new Set(
  words(`ferry ship vessel boat tanker trawler freighter yacht dredger tug frigate destroyer submarine warship carrier
  steamer liner schooner barge lifeboat longliner comet asteroid satellite rocket film novel book song album play series
  documentary opera exhibition show newspaper magazine dog cat horse`),
);

/**
 * Nouns of ships, aircraft, trains, spacecraft, animals and works, one sort a line, as they are taken up again: "the freighter Havbris ...
 * the vessel". Before the colon stand nouns for all of the sort; one behind it is no other of that line: a tug is no ferry.
 */
const NAMED_THINGS: readonly string[] = [
  `ship vessel boat craft: ferry tanker trawler freighter yacht dredger tug frigate destroyer submarine warship steamer liner schooner
  barge lifeboat longliner cutter corvette cruiser catamaran dinghy minesweeper icebreaker`,
  'plane aircraft: jet airliner helicopter seaplane airship glider bomber',
  'train: express locomotive sleeper tram',
  'spacecraft craft: satellite rocket lander rover telescope capsule orbiter',
  'film movie: documentary',
  'book: novel memoir biography',
  'play production show: opera musical ballet',
  'dog: puppy hound terrier collie spaniel labrador',
  'horse: mare stallion gelding colt filly',
];

/** The lines of `NAMED_THINGS` in which a noun stands, and whether it means all of the sort there. */
export const SORTS_OF_THINGS: ReadonlyMap<string, readonly { sort: number; any: boolean }[]> = (() => {
  const sorts = new Map<string, { sort: number; any: boolean }[]>();
  for (const [sort, line] of NAMED_THINGS.entries()) {
    const [all = '', some = ''] = line.split(':');
    for (const [list, any] of [[all, true] as const, [some, false] as const])
      for (const noun of words(list)) sorts.set(noun, [...(sorts.get(noun) ?? []), { sort, any }]);
  }
  return sorts;
})();

/** Words that stand with a capital in running text and name nobody. */
export const CAPITALISED_COMMON: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec christmas easter ramadan eid diwali hanukkah i am pm gmt utc est cet bst no q a
  internet web earth god q&a ipo ipos midnight faq mp3 pdf covid-19 covid tv dna hiv aids gdp mp mps ceo cfo vat sms gps uav ngo ngos id ok phd mba`),
);

/** Function words and openers that a sentence or a headline may begin with: never a name alone. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`the a an this that these those some any no each every either neither both all many much more most few several
  other another such same one two three four five six seven eight nine ten eleven twelve i me my mine you your yours he him
  his she her hers it its we us our ours they them their theirs who whom whose which what where when why how here there and
  or but nor so yet for if unless until till while whereas because since although though as than whether of in on at by to
  from with without within into onto upon over under above below between among through during before after about against
  around across along toward towards off out up down near per despite amid following according regarding concerning be is
  are was were been being have has had do does did can could will would shall should may might must not never only also
  even just still already again however meanwhile moreover furthermore nevertheless nonetheless instead thus hence therefore
  earlier later today yesterday tomorrow tonight now then once perhaps maybe yes well indeed asked speaking talking writing
  according let lets let's don't it's he's she's we're they're i'm that's there's what's anyone everyone someone nobody
  nothing something everything anything none people most last next first second third finally ultimately recently currently
  similarly additionally overall like unlike given considering amid beyond police officials witnesses residents experts
  critics supporters sources dear thank thanks please read watch see more related share photo video image update breaking
  exclusive analysis opinion editorial interview live new old former deputy acting ex mr mrs ms dr`),
);

/** What a body is called right before its name: "utility Carrow Power". At the head of a sentence its capital is the sentence's. */
export const DESCRIBED_BODIES: ReadonlySet<string> = new Set(
  words(`utility consultancy campaigners campaigner retailer supermarket carrier lender insurer brewer drugmaker chipmaker
  carmaker automaker planemaker shipbuilder bookmaker housebuilder broker brokers operator startup start-up charity
  think-tank newspaper broadcaster regulator watchdog conglomerate landlocked neighbouring neighboring rival supplier
  manufacturer miner shipowner developer publisher distributor wholesaler exporter importer producer maker analysts
  researchers lawyers economists company firm magazine website portal rivals toymaker airline airlines bookseller jeweller
  winemaker contractor landlord owner owners giant parent subsidiary`),
);
