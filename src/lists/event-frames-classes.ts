// Classes of nouns that event frames name as objects (`obj:@aid`): what is signed, sent, lifted, held or fired.
// Does not type anything by itself; the frames in event-frames-cooperation.ts and event-frames-conflict.ts do.
// Source: written by hand from general knowledge of English news, following the public type definitions of PLOVER.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NOUN_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  deal: words(`agreement accord deal treaty pact memorandum contract protocol compromise settlement partnership charter
    convention mou communique framework roadmap truce ceasefire armistice arrangement undertaking formula plan`),
  talk: words(`talk negotiation meeting summit discussion dialogue consultation conversation conference session visit
    mediation hearing debate round congress assembly gathering retreat briefing call`),
  troops:
    words(`troop force soldier army unit battalion brigade regiment fleet warship warplane ship vessel aircraft carrier jet
    bomber tank reservist marine platoon division contingent convoy guard militia paratrooper fighter helicopter frigate
    destroyer submarine battery artillery squadron patrol gunboat commando armour peacekeeper navy reserve personnel police
    officer troops forces howitzer gun`),
  weapon:
    words(`weapon missile rocket shell grenade bomb torpedo drone mortar artillery gas round bullet flare gun rifle
    shot arms ammunition munition warhead salvo explosive howitzer cannon mine warplane`),
  aid: words(`aid assistance relief loan grant fund funding money supply supplies food medicine equipment donation subsidy
    asylum citizenship vaccine convoy cash credit bailout shelter refuge package blanket tent dose generator ambulance
    medic doctor nurse rescuer team help contribution compensation payment visa scholarship ventilator mask water fuel
    dollar euro pound yen million billion guarantee $ € £ us$ crown dinar rupee peso franc lira won yuan krona kroner surgeon interpreter
    meal plough bread flour milk insulin antibiotic oxygen
    ration parcel cot sandbag kit fodder cement stove roofing sheeting latrine incubator crutch wheelchair`),
  militaryAid: words('weapon arms ammunition missile tank jet munition howitzer drone'),
  sanction: words('sanction embargo tariff penalty fine boycott duty levy sanctions'),
  curb: words(`curfew blockade ban restriction lockdown emergency siege cordon quarantine closure freeze curb limit cap
    checkpoint roadblock censorship law tax measure rule martial`),
  captive:
    words(`prisoner hostage detainee captive inmate activist convict journalist sailor soldier dissident pow suspect
    fisherman crew opponent reporter aid-worker abductee schoolgirl pilot protester demonstrator man woman people remains body
    seaman national citizen member leader politician worker student lawyer critic captain driver teenager boy girl youth teacher editor
    general mayor engineer nurse villager tourist staff employee trader relative brother husband son`),
  attack: words(`attack strike assault raid offensive bombing airstrike invasion incursion shelling warfare ambush
    bombardment campaign massacre`),
  protest: words(`protest rally march strike demonstration sit-in walkout boycott vigil hunger-strike riot stoppage
    mutiny picket blockade petition`),
  suit: words('lawsuit suit complaint charge indictment case claim grievance petition motion'),
  probe: words('investigation inquiry probe audit hearing review case file proceedings query'),
  tie: words('tie relation link contact cooperation talk negotiation diplomatic dialogue relationship membership'),
  exercise: words('exercise drill manoeuvre maneuver patrol training wargame'),
  office: words('post office job position seat power presidency chairmanship leadership role'),
  envoy: words('ambassador envoy diplomat attaché charge consul attache'),
  territory: words(`city town village area territory region land island base airport post district border province
    bridge building capital port station hill valley checkpoint`),
  answer: words(
    'request proposal offer demand plan bid call appeal motion bill deal application invitation resolution claim',
  ),
  bill: words('bill law resolution motion budget amendment measure act legislation plan package statute'),
  peace: words('truce ceasefire cease-fire armistice hostilities fire cessation war conflict siege fighting blockade'),
  arms: words('arm arms weapon gun rifle missile stockpile arsenal ammunition'),
  support: words('support backing solidarity confidence endorsement blessing approval readiness willingness welcome'),
  condolence: words('condolence sympathy congratulation gratitude thanks appreciation'),
  concern: words(
    'concern outrage anger alarm condemnation dismay disapproval criticism displeasure indignation objection',
  ),
  warning: words('warning threat ultimatum deadline'),
  demand: words('demand request appeal plea petition call application invitation letter'),
  power: words('power control office government'),
  asset: words(
    'asset account property money fund reserve ship vessel tanker cargo weapon drug house passport document shipment',
  ),
  rescuer:
    words(`rescuer diver firefighter coastguard lifeboat medic paramedic volunteer navy helicopter crew surgeon doctor nurse
    team ambulance lifeguard dog villager neighbour neighbor trawler`),
  casualty:
    words(`survivor body passenger miner victim casualty wounded people man woman child boy girl crew sailor climber patient
    skier worker tourist resident driver migrant climber caver injured dead villager swimmer fisherman`),
  projectile: words('shell missile rocket drone bomb bullet mortar round projectile salvo'),
  police:
    words(`police officer policeman guard gunman soldier troop agent militiaman bailiff rebel militant paratrooper inspector
    detective army militia kidnapper`),
  nature:
    words(`fire blaze flood earthquake quake storm hurricane cyclone typhoon tornado landslide avalanche eruption wildfire
    collapse crash accident wave wind lightning tree roof bridge car lorry truck train bus virus disease outbreak heat
    explosion tremor mudslide derailment engine wall rain frost drought cold smoke gas`),
  weather:
    words(`storm hurricane cyclone typhoon tornado hailstorm thunderstorm snowstorm sandstorm blizzard lightning hail snow rain wind gale
    heatwave heat wave drought flood earthquake quake tsunami landslide mudslide avalanche eruption wildfire weather downpour monsoon fog frost
    cold tremor aftershock volcano`),
  print:
    words(`report statement figure datum data poll survey album film video result document study photograph picture image
    recording transcript letter list record forecast estimate book song single footage audio`),
  passage: words(
    'pass ridge bridge road lane street face square tunnel highway line path slope beach airspace port border crossing lock canal channel waterway',
  ),
  chamber:
    words(`parliament council senate house lawmaker chamber assembly congress deputy legislature commons board committee senator panel
    councillor lord synod cabinet`),
  striker: words(
    'docker driver worker teacher nurse doctor pilot handler miner student courier conductor employee staff union baker cleaner',
  ),
};
