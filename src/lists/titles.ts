// Titles: forms of address and offices that stand before a name and are left out of it.
// Source: written for Onrecord from general knowledge of news English.
import type { Gender } from './given-names.js';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Forms of address; they never stand alone for a person and open a name surely. Looked up without the final stop. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...words(
    'mr mister ratu tuan datuk dato sir lord herr monsieur señor senor signor baron duke earl count shaikh sheikh sheik emir sultan mullah ayatollah imam rabbi brother father rev friar pak hajji haji sri shri don king prince emperor tsar pope archbishop',
  ).map((w): [string, Gender] => [w, 'male']),
  ...words(
    'mrs ms miss madam madame dame lady frau mme mlle señora senora signora sister mother baroness duchess countess sheikha queen princess empress doña dona begum',
  ).map((w): [string, Gender] => [w, 'female']),
  ...words('dr prof professor doctor reverend revd rt excellency honour hon cllr ing dipl mx').map(
    (w): [string, undefined] => [w, undefined],
  ),
]);

/**
 * Offices and ranks that stand before a name ("Foreign Minister Ana Kovač", "harbour master Ilir Doda"): the last word
 * of the title. Lower-case words count only directly before a name.
 */
export const OFFICES: ReadonlySet<string> = new Set(
  words(`minister president premier chancellor secretary senator congressman congresswoman representative deputy governor
  mayor councillor councilor alderman ambassador envoy consul spokesman spokeswoman spokesperson commissioner chairman
  chairwoman chairperson chair director manager chief head boss leader coordinator commander general admiral colonel major
  captain lieutenant sergeant corporal private marshal brigadier commodore officer inspector superintendent constable
  sheriff detective judge justice magistrate prosecutor attorney lawyer solicitor counsel barrister advocate professor
  lecturer teacher headmaster headmistress headteacher principal dean rector provost bishop archbishop cardinal pope patriarch vicar
  priest abbot imam rabbi ayatollah mufti king queen prince princess emperor sultan emir speaker whip lawmaker legislator
  parliamentarian mp mep sen rep gov gen col lt capt maj sgt cpl adm pvt cdr cmdr supt insp pres amb hon president-elect
  minister-designate chancellor-designate vice-president ex-president ex-minister treasurer economist analyst strategist
  researcher scientist historian geologist seismologist hydrologist glaciologist epidemiologist biologist chemist physicist
  meteorologist astronomer engineer architect surgeon doctor physician nurse midwife coach trainer goalkeeper striker
  midfielder defender captain skipper winger forward referee champion actor actress singer author writer poet novelist
  filmmaker composer conductor artist editor publisher reporter correspondent journalist columnist presenter host anchor
  activist campaigner organiser organizer unionist farmer baker fisherman fisher miner driver pilot sailor shopkeeper
  trader broker banker billionaire tycoon magnate businessman businesswoman entrepreneur founder co-founder owner
  shareholder investor executive ceo cfo coo chairman resident witness survivor student pupil pensioner widow widower
  negotiator mediator diplomat rapporteur ombudsman auditor curator librarian archivist pastor chaplain deacon ranger
  watchman guard firefighter paramedic rescuer warden foreman steward welder electrician plumber carpenter mechanic
  translator interpreter adviser advisor aide assistant agent associate colleague counterpart brother sister son daughter
  mother father husband wife uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother partner friend
  neighbour neighbor rival predecessor successor candidate nominee incumbent contender challenger backbencher frontbencher
  attaché administrator registrar clerk recorder coroner bailiff usher pathologist master mate premier-elect mayor-elect
  governor-elect senator-elect contractor builder landlord tenant grower producer dealer collector donor patron pensioner
  shepherd trucker courier cyclist swimmer runner sprinter boxer wrestler cellist violinist pianist soprano tenor baritone
  intendant commentator moderator passenger motorist villager islander eyewitness bystander caller justices judges
  ministers senators generals presidents colonels captains choreographer dancer sculptor painter photographer designer programmer developer consultant accountant
  wali vali prefect subprefect pharmacist optician dentist veterinarian physiotherapist paediatrician pediatrician
  cardiologist oncologist radiologist virologist psychologist psychiatrist therapist weaver tailor cobbler
  hairdresser waiter waitress florist grocer greengrocer bricklayer roofer joiner beekeeper herder goatherd docker
  stevedore caretaker janitor cleaner seamstress lifeguard diver mountaineer stationmaster ferryman trawlerman signalman
  machinist postman postwoman bookseller stallholder goldsmith blacksmith undertaker innkeeper hotelier restaurateur
  archaeologist anthropologist sociologist botanist zoologist ecologist entomologist mathematician linguist
  bookkeeper pollster demographer sociologist psychologist psychiatrist neurologist cardiologist virologist linguist
  philosopher theologian banker financier lobbyist whistleblower defendant plaintiff suspect convict prisoner inmate
  pharmacist investigator headteacher msp hairdresser nanny caretaker janitor chef waiter waitress barista magician
  comedian playwright screenwriter winemaker beekeeper florist jeweller dentist veterinarian physiotherapist paediatrician
  oncologist radiologist toxicologist immunologist microbiologist zoologist botanist ecologist oceanographer volcanologist
  archaeologist anthropologist criminologist statistician mathematician auctioneer surveyor locksmith bricklayer docker
  seaman policeman policewoman fireman astronaut cosmonaut paratrooper medic nun monk friar mum mom dad grandad granddad gran granny grandma grandpa nan
  fellow dissident exile refugee migrant veteran conscript cadet ministress crooner heir heiress`),
);

/** Honours and degrees printed behind a name: "Ana Kovač KC". */
export const LETTERS_BEHIND_NAMES: ReadonlySet<string> = new Set(
  words('KC QC SC MP MEP MSP MLA PhD DPhil MBE OBE CBE KBE DBE MD CMG CPA FRS JP RN'),
);

/** What tells a son from his father behind a name, without its stop: "Ana Kovač" has none, "Martin Roth Jr." has. */
export const GENERATIONS: ReadonlySet<string> = new Set(words('jr sr ii iii'));

/** Offices that say what a firm is as well: "rival Paylane", "owner Halden Marine". Before one unknown word they prove no person. */
export const OFFICES_OF_FIRMS: ReadonlySet<string> = new Set(
  words(
    'rival owner founder partner publisher producer dealer trader broker contractor builder developer grower tenant agent donor',
  ),
);

/** Offices as they are cut short before a name: "Gov. Ana Kovač" is a governor. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map(
  words(`gov:governor sen:senator rep:representative gen:general col:colonel lt:lieutenant capt:captain maj:major sgt:sergeant
  cpl:corporal adm:admiral cmdr:commander supt:superintendent insp:inspector pres:president amb:ambassador prof:professor
  dr:doctor cllr:councillor rev:reverend revd:reverend`).map(pair => pair.split(':') as [string, string]),
);

/** Words that may stand inside a title before its last word: "deputy foreign minister", "chief executive officer". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`deputy vice assistant associate acting interim caretaker former ex late retired incoming outgoing current then new
  newly-elected senior junior chief lead head first second third foreign prime interior home finance defence defense justice
  health education energy transport trade economy economic economics labour labor agriculture farm environment climate
  culture sport sports tourism housing infrastructure science technology digital development planning security intelligence
  police army navy naval air force military fire rescue coast guard state federal national regional provincial district
  local city town village municipal county borough parish council party opposition coalition government cabinet parliament
  parliamentary senate house majority minority union labour student church museum hospital school university college court
  supreme high appeal presiding attorney solicitor advocate lieutenant major brigadier rear wing squadron staff sergeant
  master executive managing general operating financial marketing communications press information media technical project
  programme program country harbour harbor port airport station museum site duty human rights special presidential
  ministerial royal crown lord lady club team head youth football rugby cricket ice hockey basketball tennis chess
  shadow external internal european foreign-affairs public private political policy legal research sales operations
  retail risk investment vice-chair returning chief-of-staff electoral election chargé commissioner minister president
  secretary chairman social veterans emergency civil water mining fisheries forestry immigration border customs tax
  trade-union floor whip bloc group branch works ship ferry crab-boat depot custody family defence star key expert
  lifelong longtime veteran celebrated renowned prominent leading top self-declared self-proclaimed ousted jailed exiled
  elected appointed designated visiting honorary emeritus founding co rotating`),
);

/** Titles of several words whose last word alone says too little: "chief of staff", "secretary general". */
export const TITLE_TAILS: ReadonlySet<string> = new Set(words('general elect designate emeritus'));

/** Nouns whose bearer is known to be a woman or a man. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    'spokeswoman chairwoman congresswoman businesswoman policewoman headmistress actress queen princess duchess mother sister daughter wife widow aunt niece grandmother granddaughter woman girl lady nun empress heiress waitress hostess baroness mayoress ministress midwife mum mom bride fiancée girlfriend stepmother alderwoman camerawoman saleswoman countess landlady seamstress actress soprano',
  ).map((w): [string, Gender] => [w, 'female']),
  ...words(
    'spokesman chairman congressman businessman policeman headmaster king prince duke father brother son husband widower uncle nephew grandfather grandson man boy gentleman monk emperor fisherman watchman fireman salesman cameraman foreman dad groom fiancé boyfriend stepfather alderman landlord deckhand craftsman clergyman priest bishop archbishop cardinal pope imam crooner tenor baritone',
  ).map((w): [string, Gender] => [w, 'male']),
]);

/** Matters that finish a title: "Secretary of State", "Minister for European Affairs". */
export const TITLE_MATTERS: ReadonlySet<string> = new Set(
  words(`state defense defence staff finance foreign interior justice health education energy transport trade labor labour
  agriculture culture police mission operations external internal economy environment affairs security homeland commerce
  treasury works public veterans relations development planning housing sport sports tourism industry infrastructure
  digital science home parliament relations appeals`),
);
