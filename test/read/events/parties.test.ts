// Who takes part in an event and on which side, and what it is only about. A sentence is one case: trigger, and each party by its role.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const CASES: readonly [sentence: string, trigger: string, parties: string[]][] = [
  // People and bodies are parties, what they deal with is not.
  ['The council rejected the offer on Monday.', 'rejected', ['actor The council', 'about the offer']],
  ['The council rejected the dockers on Monday.', 'rejected', ['actor The council', 'recipient the dockers']],
  ['Ana Kovač walked to a kiosk on Monday.', 'walked', ['actor Ana Kovač', 'about a kiosk']],
  [
    'Police arrested Ana Kovač on suspicion of fraud.',
    'arrested',
    ['actor Police', 'recipient Ana Kovač', 'about suspicion of fraud'],
  ],
  ['Three dockers were taken to hospital on Monday.', 'taken', ['recipient Three dockers', 'about hospital']],
  ['The vote weakened the mayor on Monday.', 'weakened', ['about The vote', 'recipient the mayor']],
  ['The ferry hit the quay on Monday.', 'hit', ['actor The ferry', 'about the quay']],
  // A talk is between those whose words were said in it; whoever is told something in an interview holds no talk.
  ['Kovač told the king in a phone call that the port was safe.', 'call', ['actor Kovač', 'recipient the king']],
  [
    'In the conversation the minister has assured Brod that it is safe.',
    'conversation',
    ['actor the minister', 'recipient Brod'],
  ],
  ['Kovač told reporters in an interview that she was ill.', 'interview', []],
  [
    'The bill has drawn criticism from some other quarters.',
    'criticism',
    ['actor some other quarters', 'about The bill'],
  ],
  [
    'The minister of Lessa Ana Kovač in the telephone conversation has assured Brod that it is safe.',
    'conversation',
    ['actor The minister of Lessa Ana Kovač', 'recipient Brod'],
  ],
  // Where something else was hit, a place behind "on" is where; a phrase ends at a semicolon.
  ['A bus was hit on the Lessa road on Monday.', 'hit', ['victim A bus', 'about the Lessa road']],
  ['Rebels fired on Lessa on Monday.', 'fired', ['actor Rebels', 'victim Lessa']],
  [
    'It had put all seven dead at the depot; four of them were on a bus that was hit on Monday.',
    'hit',
    ['victim a bus'],
  ],
  // A word that only stresses who did it is nobody.
  ['The city itself bought the course on Monday.', 'bought', ['actor The city', 'about the course']],
  // Whom somebody wants to be arrested has arrested nobody.
  ['Voters want Ana Kovač arrested.', 'arrested', ['recipient Ana Kovač']],
  // What is struck, seized or shut stands on the other side, person or not.
  ['Rebels shelled the bridge on Monday.', 'shelled', ['actor Rebels', 'victim the bridge']],
  // Whom somebody expects to be beaten is on the other side, not whoever expects it.
  ['Villagers expected Ana Kovač to be beaten by the guards.', 'beaten', ['actor the guards', 'victim Ana Kovač']],
  ['Villagers want the army to attack the rebels.', 'attack', ['actor the army', 'victim the rebels']],
  ['The army wants to attack the rebels.', 'attack', ['actor The army', 'victim the rebels']],
  // Who dies does nothing.
  ['Two miners died on Monday.', 'died', ['recipient Two miners']],
  ['Two miners resigned on Monday.', 'resigned', ['actor Two miners']],
  // What one speaks for is not what one does; what one meets for is.
  ['The ministers met for talks on Monday.', 'talks', ['actor The ministers']],
  ['The ministers spoke on the attack on Monday.', 'attack', []],
  // What a happening harms it befalls; what it only brings about it does not.
  ['The attack wounded two miners.', 'attack', ['victim two miners']],
  ['The attack sparked protests.', 'attack', []],
  // Who had no part in it has none, and nobody is nobody.
  ['Workers did not join the strike.', 'strike', []],
  ['The army did not launch the attack.', 'attack', ['actor The army']],
  ['Nobody was hurt in the attack.', 'attack', []],
  // A name before the noun is the doer's, unless it is the victim's, the place's or only tells which one is meant.
  ['The Hamas attack killed 12 people.', 'attack', ['actor Hamas', 'victim 12 people']],
  ['The U.S. attack killed 12 people.', 'attack', ['actor U.S.', 'victim 12 people']],
  ['The London attack killed 12 people.', 'attack', ['about London', 'victim 12 people']],
  ['The Clinton investigation ended on Monday.', 'investigation', []],
  ['The mayor, Ana Kovač, is dead. The Kovač assassination shocked the town.', 'assassination', ['victim Kovač']],
  // What somebody receives, suffers or rejects another has done.
  ['Ana Kovač suffered an assault on Monday.', 'assault', ['victim Ana Kovač']],
  ['Ana Kovač carried out an assault on Monday.', 'assault', ['actor Ana Kovač']],
  ['The council rejected a request from Ana Kovač.', 'request', ['actor Ana Kovač']],
  ['The withdrawal from Arlen began on Monday.', 'withdrawal', ['about Arlen']],
  // Who is punished is on the other side, whoever got it or has to bear it.
  ['The athlete got a ban for doping.', 'ban', ['about doping', 'recipient The athlete']],
  ['The council imposed a ban on Monday.', 'ban', ['actor The council']],
  ['The regulator hit the bank with a fine.', 'hit', ['actor The regulator', 'recipient the bank', 'about a fine']],
  ['Talks between the union and the port resumed on Monday.', 'Talks', ['actor the union', 'actor the port']],
];

describe('parties', () => {
  it.each(CASES)('%s', (sentence, trigger, parties) => {
    const event = readEvents(sentence).find(({ trigger: at }) => sentence.slice(...at) === trigger);
    expect(event?.actors.map(({ role, span }) => `${role} ${sentence.slice(...span)}`)).toEqual(parties);
  });
});
