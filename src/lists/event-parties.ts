// Verbs and nouns by which the two sides of an event stand: who makes what the noun tells, who gets it, who has to bear it.
// Does not look at a sentence; read/events/phrases.ts does.
// Source: general knowledge of news English, written by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that only carry an event noun: "launched an attack on", "held talks with", "imposed sanctions on". */
export const LIGHT_VERBS = words(
  `hold launch carry make stage conduct impose issue give take sign reach begin start open continue resume have do
  file bring announce declare order lift end stop halt suspend cancel mount face express offer send receive call
  demand reject accept undergo commit perform wage lead join attend plan organise organize host deliver submit
  extend renew raise lodge strike agree seek win get suffer kill wound claim witness see cause`,
);

/** Nouns of what one gives another: with a verb of getting, or a possessor, the other stands there. */
export const GIVEN = words(
  'invitation aid help assistance support loan guarantee pardon permission grant relief asylum funding',
);

/** What somebody is given by another though he would not have it, and the verbs of who has it: "got a ban", "faces a fine". */
export const PUNISHMENTS = words('fine penalty ban sentence suspension punishment reprimand rebuke demotion sanction');

/** Verbs of whoever has to bear a punishment. */
export const ENDURING = words('get receive face serve suffer pay incur earn risk draw fear avoid escape await dodge');

/** Verbs of whoever gets, or would get, what is given. */
export const GETTING = words(
  `seek get obtain receive win await request demand want need accept reject decline secure ask beg earn expect
  welcome lack`,
);

/** Of these the possessor is the one who gets: "Arlen's invitation to join". "Arlen's aid" may go either way. */
export const POSSESSOR_GETS = words('invitation pardon asylum');

/** Nouns of what comes from whoever does it: "a request from Kovač", "attacks from rebels"; a withdrawal from Lessa does not. */
export const COMES_FROM = words(
  `request call appeal demand plea offer proposal bid complaint criticism condemnation accusation allegation praise
  applause support backing aid help donation payment loan gift pressure resistance opposition protest threat
  warning attack invitation lawsuit rebuke backlash testimony apology`,
);

/** Nouns before which a name may be the doer's, the victim's or the place's: "the Kovač trial", "the Lessa shooting", "the Arlen war". */
export const NAMED_BY = words(
  'investigation inquiry probe trial case lawsuit suit hearing scandal affair war shooting massacre bombing stabbing inquest crisis',
);

/** Verbs of coming to what is then done: "met for talks" tells who talked, "spoke for the deal" not who made it. */
export const COMING = words(
  'meet gather assemble convene come go return sit arrive travel fly join head turn resort move agree',
);

/** "received threats", "faced an attack": whom it was done to. */
export const RECEIVING = words('receive face suffer endure draw attract survive withstand');

/** "rejected the request", "accepted the offer": what another made. */
export const OF_ANOTHER = words('reject accept demand see witness');

/** Verbs besides those of harm by which a happening reaches whom it befalls. */
export const BEFALLING = words(
  'leave target displace affect uproot spare force drive shut halt close cripple paralyse paralyze break shatter smash burn engulf',
);

/** Talks that two hold with each other; at a news conference or in an interview whoever is told something is no second party. */
export const TALKS = words('call conversation talk chat meeting dinner lunch telephone phone');
/** Verbs whose object is whom the subject speaks to. */
export const SPEAKS_TO = words(
  'tell assure inform promise warn urge ask thank congratulate brief remind reassure implore press invite advise threaten',
);

/** Talks and other happenings that bear the name of where they are held or were: "the Rostrand meeting", "the Carvina primary". */
export const GATHERINGS = words('summit talk meeting conference debate congress ceremony round');
export const LOCAL_HAPPENINGS = words(
  'election primary caucus vote referendum contest race festival marathon derby eruption landslide avalanche wildfire outbreak siege',
);
/** Deeds before which the name of a state tells who did them as often as where: "a Carvina strike". */
export const DONE_BY_STATES = words(
  'attack strike raid assault bombing killing invasion offensive airstrike incursion shelling vote talk meeting',
);
