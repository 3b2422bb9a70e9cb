// Nouns for people and bodies that can speak, think or want; the rest of the nouns are things.
// Source: written by hand from general knowledge. Names are not listed: a name may always speak.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

/** Base forms. */
export const SPEAKING_NOUNS = words(
  `abbot academic accountant activist actor actress adherent administration administrator admiral adviser advisor advocate agency agent aide
  alliance ally ambassador analyst anchor announcer applicant archbishop architect army artist assembly assistant association astronomer athlete
  attendee attorney audience aunt author authority aviator backer baker bank banker bench billionaire biographer bishop blogger bloc board body
  boss boy broadcaster broker brother buyer businessman businesswoman businesspeople cabinet campaign campaigner candidate captain cardinal
  carrier caucus celebrity chair chairman chairperson chairwoman chamber champion chancellor charity chef chief child church citizen city
  clergy clergyman cleric clerk client clinic club coach coalition colleague collector colonel columnist comedian commander commentator
  commission commissioner committee commodore community commuter company composer comrade conductor congregation congress congressman
  congresswoman conservative constituent consul consultant consumer contractor coordinator coroner corporation correspondent council councillor
  councilman councilor councilwoman counsel counsellor counterpart country couple court cousin creditor crew critic crowd customer dad dean
  defendant defender delegate delegation democrat demonstrator department deputy descendant designer detective detractor developer diplomat
  directorate director dissident doctor donor driver duchess duke economist editor editorialist elder elector electorate embassy emperor
  employee employer engineer enthusiast entrepreneur envoy epidemiologist everybody everyone evangelical examiner executive exile expert
  faction fan farmer father federation feminist fighter financier firefighter firm fisherman flatmate follower force forecaster founder foundation
  friend fund gardener general geologist girl girlfriend government governor grandfather grandmother group grower guard guardian guerrilla guest
  guild gunman half head historian homeowner hospital host hostage household housewife hunter husband imam immigrant industry informant inhabitant
  inmate insider inspector inspectorate institute institution instructor insurer insurgent intellectual interpreter interviewer inventor
  investigator investor islander jeweller journalist judge judiciary junta juror jury justice kid king labor labour landlord lawmaker lawyer
  leader leadership league lecturer legislator legislature lender liberal librarian lieutenant listener lobby lobbyist local lord loyalist
  magistrate magnate majority man manager management manufacturer marine mariner marketer marshal mayor mechanic media mediator medic member
  merchant midwife migrant military militant militia miller millionaire minder miner minister ministry minority missionary mistress mob
  moderate moderator mogul monarch monk mother mourner movement mum museum musician nanny nation nationalist navy negotiator neighbor
  neighbour nephew network newspaper nobody novelist nun nurse nursery observer offender office officer official ombudsman onlooker operative
  operator opponent opposition orchestra organiser organization organisation organizer outfit outlet outsider owner painter panel panelist
  paper parent parishioner parliament parliamentarian participant partner party passenger passer-by pastor patient patriarch patron
  paramedic peasant pensioner people percent person philanthropist philosopher photographer physician physicist pilot pioneer plaintiff planner
  player poet police policeman policewoman politician pollster pope populist premier presenter presidency president press priest primate prince
  princess principal prisoner producer professor progressive promoter proponent prosecution prosecutor protester protestor provider psychiatrist
  psychologist publican publisher pundit pupil queen rabbi ranger rebel recruit rector referee reformer refugee regime regulator relative
  reporter representative republic republican researcher reservist resident respondent retailer retiree reviewer rider rival royal runner
  sailor salesman scholar school scientist secretariat secretary seller senate senator sergeant sheriff shareholder shopkeeper side singer
  sister skeptic skipper smuggler soldier solicitor somebody someone son source sovereign speaker spectator spokesman spokespeople
  spokesperson spokeswoman sponsor squad staff staffer state statesman stakeholder steward strategist student superintendent superior
  supplier supporter surgeon surrogate survivor suspect syndicate teacher team teammate technician teen teenager tenant theologian thinker
  three-quarters third tourist town trader trainer translator traveler traveller treasurer treasury tribe tribunal troop trucker trust trustee
  tutor two-thirds tycoon uncle undersecretary union unionist university user vendor veteran vet viewer village villager visitor volunteer
  voter warden warlord watchdog weaver widow widower wife winner wing witness woman worker workforce writer youth youngster most many some
  angler archaeologist archivist auditor bailiff biologist boatman bookseller brewer broker builder bureau butcher butler caretaker carpenter cashier chain chair chaplain chemist
  chieftain classmate cleaner climber coastguard commandant committeeman conglomerate conservationist consortium constable constabulary constituency
  co-op co-operative cooperative corps county crewman curator cyclist dairyman dealer diocese diver docker drover ecologist electrician emir envoy
  environmentalist exporter federalist ferryman filmmaker fisher fisherfolk flagbearer forester garrison gamekeeper glaciologist goalkeeper goatherd grandparent grazier harbourmaster harvester haulier
  helmsman herder herdsman hotelier housemate hydrologist importer independent innkeeper janitor joiner jockey kingmaker laboratory lab lifeguard locksmith
  longshoreman maker mathematician meteorologist midfielder monastery motorist mountaineer municipality musher newsreader notary occupier
  oceanographer orphan outgoer parish parson paediatrician pediatrician pathologist pedestrian peer pharmacist picket plumber porter postman potter premiership
  prefect prefecture province provost radiologist railwayman rancher ratepayer rescuer rider roofer rower saleswoman seafarer seaman seismologist
  shepherd shipowner shipper shipyard shopper signatory signaller skier smallholder startup start-up statistician stepfather stepmother stevedore striker
  subsidiary sultan supermarket surveyor swimmer synod taxpayer telegrapher timekeeper trapper trustee umpire underwriter utility verger veterinarian vicar
  vintner virologist volcanologist vintner waiter walker warder watchman weatherman welder wholesaler wholesaler winemaker woodcutter zoologist
  family household respondent caller percent % cent per-cent proportion share one-third two-fifths three-fourths third half
  several few all both others none two three four five six seven eight nine ten dozens hundreds thousands millions quarter hardliner`,
);

/** Places and works where people are at work, named for those who speak there; base forms. */
export const SPEAKING_BODIES = words(
  `service centre center airport airline railway college academy camp magazine journal gazette tabloid daily weekly mission registry archive
  observatory zoo theatre theater cathedral mosque synagogue temple choir band studio brewery refinery hospice pharmacy prison jail regiment
  battalion brigade fleet bakery restaurant casino shop store hotel`,
);

/** Pronouns that stand for people or bodies; "it" for bodies. */
export const SPEAKING_PRONOUNS = words(
  'i we he she they who it those others another many some most few several both half all one anyone everyone someone nobody none each',
);
