// Words of institutions that news names without capitals: "the finance ministry", "state police", "the coast guard".
// Source: written for Onrecord from general knowledge of news English.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns that name an institution once something says which one. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  words(`ministry department agency authority bureau commission committee council tribunal court parliament senate assembly
  government administration inspectorate directorate service services police army navy guard guards federation association
  union broadcaster regulator observatory secretariat treasury radio television exchange chamber office academy company
  board brigade utility cooperative co-operative legislature embassy cabinet`),
);

/** Nouns of bodies that speak under whose and which they are: "Norland's rescue centre", "the observer mission". */
export const SPEAKING_INSTITUTIONS: ReadonlySet<string> = new Set([
  ...INSTITUTION_NOUNS,
  ...words(`centre center mission force forces fund foundation institute museum hospital university headquarters unit panel
  registry consulate delegation presidency prosecution campaign inquiry laboratory station`),
]);

/** Institutions of which a place has one, so that their noun alone says which: "police said". "The company" is somebody else's name. */
export const STANDING_INSTITUTIONS: ReadonlySet<string> = new Set(
  words(
    'government police army navy parliament treasury military legislature cabinet senate administration prosecution opposition tribunal',
  ),
);

/** Words that say which one. */
export const INSTITUTION_MATTERS: ReadonlySet<string> = new Set(
  words(`finance foreign interior home justice health education energy transport trade economy labour labor agriculture farm
  environment climate culture sport housing infrastructure science defence defense security intelligence immigration border
  customs tax tourism planning forestry fisheries mining water power electricity gas railway railways rail highways highway
  roads traffic coast harbour harbor port airport canal river prison prisons fire rescue emergency emergencies ambulance
  weather meteorological seismic mines pensions communications media broadcasting parole heritage ports shipping fishing
  farmers' fishermen's carriers' truckers' tenants' bakers' pilots' journalists' writers' veterans' statistics statistical electoral election elections competition cartel markets securities
  financial banking central national federal state provincial regional district county city municipal town parish village
  military presidential royal constitutional supreme high appeal appeals criminal anti-corruption ethics audit investigative
  public works utilities aviation maritime nuclear space food drug drugs medicines safety children's student farmers'
  teachers' miners' nurses' drivers' workers' dockers' textile metalworkers' consumer data privacy press press-office human
  rights ombudsman's prosecutor's governor's mayor's foreign-affairs exporters' bakers' guides' riot secret`),
);
