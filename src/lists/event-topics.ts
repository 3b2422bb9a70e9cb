// Words that tell what a report is about, as far as the meaning of its verbs hangs on it: "killed" by a flood or by an army.
// Does not sort reports into stories; compare/stories does that by all their words.
// Source: general knowledge of news English, written by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const TOPIC_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  war: words(`army soldier troop shell shelling missile drone artillery front rebel militia ceasefire truce militant bomb airstrike offensive
    battalion trench invasion war fighter commander brigade tank insurgent gunman hostage armistice enemy frontline guerrilla prisoner`),
  disaster:
    words(`earthquake quake flood flooding storm hurricane cyclone typhoon tornado landslide avalanche eruption wildfire rubble survivor
    rescuer tremor magnitude dam mudslide drought evacuee capsize ferry wreck lifeboat firefighter blaze smoke derail collapse debris aftershock drown
    accident explosion blast ruin gas leak burn rescue brigade dust silo crush`),
  court:
    words(`court judge trial defendant prosecutor prosecution lawyer verdict sentence appeal jury testimony guilty plea charge indictment
    tribunal acquittal bail witness plaintiff hearing lawsuit attorney conviction counsel barrister`),
  vote: words(`parliament vote ballot election deputy lawmaker bill coalition opposition amendment referendum majority party candidate senator
    council mayor minister legislature veto quorum abstain committee chamber speaker budget`),
  business:
    words(`company share shareholder profit revenue merger takeover bank investor price market plant factory sale firm stock dividend
    chief executive subsidiary creditor bankruptcy loan customer output dealer supplier quarter`),
  labour: words(
    'strike union picket worker wage walkout staff pay employer shift docker stoppage conductor driver overtime',
  ),
  health: words(
    'hospital patient vaccine doctor disease virus outbreak dose infection clinic nurse medicine drug trial symptom epidemic',
  ),
  crime: words(
    'police arrest suspect theft robbery murder detective gang stab officer burglar fraud custody crime stolen',
  ),
  talks: words(
    'talk negotiation summit delegation envoy mediator treaty minister ambassador embassy diplomat agreement sanction bilateral consulate',
  ),
  sport: words('match club coach goal player team league season cup tournament referee fan stadium striker'),
};

/** A report is about a topic from this many of its words on; two may stand in any report by chance. */
export const TOPIC_AT_WORDS = 4;

/** Words of harm that tell of an attack in a war and of a mishap in a disaster. */
export const HARM_WORDS: ReadonlySet<string> = words(
  'explosion explode blast kill injure injured hurt wound wounded dead destroy burn killing crush fire hit strike damage',
);

/** What does harm by no one's will. A blast or an explosion may be meant and stands in no such list. */
export const MISHAPS: ReadonlySet<string> = words(
  `accident crash collision collapse derailment capsizing sinking stampede crush earthquake quake tremor aftershock flood flooding storm hurricane
  cyclone typhoon tornado landslide mudslide avalanche rockfall eruption wildfire blaze inferno heatwave tsunami wave wind lightning cave-in
  pile-up fall drought cold frost snow rain blizzard hail gale downpour debris rubble mud lava`,
);
