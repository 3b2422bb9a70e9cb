// Units that reports put for one another: "ships" and "vessels", "people" and "residents".
// Does not hold currencies and measures; those are in units.ts.
// Source: general knowledge of news English, written by us.

/** Nouns that stand for people in a count; "people" and "residents" may count the same. */
export const PEOPLE_NOUNS: readonly string[] =
  `people person man woman child boy girl civilian resident worker soldier officer passenger victim villager pupil student
   patient participant customer borrower employee staff migrant miner player captive prisoner detainee hostage dead injured wounded
   missing body corpse fitter labourer neighbour voter crew sailor son daughter brother sister fighter rebel gunman militant recruit
   troop serviceman striker picket protester demonstrator marcher firefighter fireman rescuer medic tourist guest refugee evacuee
   survivor casualty suspect inmate teenager adult infant baby pensioner fan spectator driver pilot guard farmer fisherman client
   household-member colleague relative death life fatality native islander local
   martyr conscript reservist paratrooper marine mercenary insurgent terrorist rioter looter hooligan provocateur activist supporter
   follower onlooker bystander reveller mourner worshipper pilgrim believer visitor attendee delegate holidaymaker traveller commuter
   motorist cyclist pedestrian walker climber skier swimmer bather shopper diner consumer user subscriber depositor saver investor
   shareholder creditor taxpayer householder homeowner tenant squatter citizen inhabitant foreigner expatriate deportee
   jobseeker claimant beneficiary applicant candidate trainee apprentice docker welder builder courier cleaner nurse doctor teacher
   lecturer engineer technician scientist researcher volunteer paramedic reporter journalist trader grower herder breeder shepherd
   youngster youth minor orphan toddler veteran retiree sufferer donor plaintiff defendant accused convict prisoner-of-war`.split(
    /\s+/,
  );

/** Units that reports put for one another, each line one kind of thing. */
export const ALIKE_UNITS: readonly (readonly string[])[] = [
  ['tonne', 'ton'],
  ['member', 'nation', 'state', 'country', 'government', 'capital'],
  ['vote', 'ballot', 'voice'],
  ['home', 'house', 'household', 'dwelling'],
  ['kilogram', 'kilo'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['litre', 'liter'],
  ['ship', 'vessel', 'boat', 'tanker', 'barge'],
  ['drone', 'uav'],
  ['missile', 'rocket'],
  ['plane', 'aircraft', 'jet'],
  ['job', 'post', 'position'],
  ['lawmaker', 'deputy', 'legislator'],
  ['shop', 'store', 'branch', 'outlet'],
  ['dose', 'shot', 'jab'],
  ['shell', 'round'],
];
