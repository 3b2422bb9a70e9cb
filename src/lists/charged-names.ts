// Words for one deed that say who is to blame, whether it was lawful, or whether it is over: "taken" and "stolen", "paused" and "stopped".
// Does not hold words that mean the same; synonyms.ts does.
// Source: general knowledge of news English, written by us.

/** In each pair a report that chooses the one word says what a report that chooses the other does not. */
export const CHARGED_NAMES: readonly (readonly [string, string])[] = [
  ['take taken acquire remove', 'steal stolen theft loot rob robbery snatch plunder'],
  ['pause suspend suspension postpone delay interrupt freeze', 'stop end halt cancel scrap abandon terminate'],
  ['resign resignation quit departure retire', 'sack dismiss dismissal fire oust remove removal'],
  ['die dead death perish', 'murder assassinate assassination execute execution massacre slaughter'],
  ['crash', 'downed shot'],
  ['protest march rally demonstration demonstrate gather', 'riot mob storm rampage'],
  ['evacuate relocate', 'flee fled expel deport'],
  ['accident incident mishap', 'attack sabotage bombing arson'],
  ['rescue injection inject recapitalise bailout', 'takeover nationalise nationalisation expropriate seize'],
  ['operation advance', 'invasion invade occupation occupy annex'],
  ['arrest detain detention', 'abduct abduction kidnap kidnapping'],
  ['scuffle shove push jostle match', 'brawl assault beating beat attack'],
  ['restrict limit curb', 'ban outlaw prohibit'],
  ['mistake error misstate', 'lie deceive mislead fraud'],
  ['offer proposal propose', 'ultimatum threat threaten'],
];
