// Who stands where in one report: holder, target, polarity, counts. All sentences are invented.
import { describe, expect, it } from 'vitest';
import { STANCE_RULES } from '../../../src/read/stances/index.js';
import { inWords, readText } from '../quotations/brackets.js';

describe.each(STANCE_RULES)('$id', rule => {
  const fired = (text: string): boolean => readText(text).stances.some(stance => stance.rule === rule.id);
  it(`fires: ${rule.examples.fires}`, () => expect(fired(rule.examples.fires)).toBe(true));
  it(`does not fire: ${rule.examples.not}`, () => expect(fired(rule.examples.not)).toBe(false));
});

const CASES: [string, string, string, string][] = [
  ['The mayor opposes the new bridge.', 'oppose', 'The mayor', 'the new bridge'],
  ['The mayor was persuaded to support the new bridge.', 'support', 'The mayor', 'the new bridge'],
  ['The mayor repeated her opposition to the bridge.', 'oppose', 'The mayor', 'the bridge'],
  ['The mayor supports the new bridge.', 'support', 'The mayor', 'the new bridge'],
  ['The mayor wants to open the bridge.', 'want', 'The mayor', 'to open the bridge'],
  ['The mayor does not want the bridge.', 'oppose', 'The mayor', 'the bridge'],
  ['The council voted against the bridge.', 'oppose', 'The council', 'the bridge'],
  ['The mayor has yet to decide on the bridge.', 'undecided', 'The mayor', 'on the bridge'],
  ['The mayor refused to open the bridge.', 'oppose', 'The mayor', 'to open the bridge'],
  [
    "Sixteen of the Lake Union's 24 states voted for the bridge late on Thursday, seven voted against it and one, Arlen, abstained.",
    'oppose',
    'seven',
    'it',
  ],
  [
    'A fifth bridge, which would reach sailors, is favoured by Arlen and opposed by Lower Norland.',
    'oppose',
    'Lower Norland',
    'A fifth bridge which would reach sailors',
  ],
  ['The bridge is backed by Arlen and opposed by Norland.', 'oppose', 'Norland', 'The bridge'],
  [
    'The Lake Islands back the bridge; Norland, whose trade minister, Ana Kovač, had been seen dining with the mayor the night before, does not.',
    'oppose',
    'Norland whose trade minister Ana Kovač had been seen dining with the mayor the night before',
    'the bridge',
  ],
  ['The trust said it would vote against the offer, calling it thin.', 'oppose', 'it', 'the offer'],
  ['The trust has come out against the offer.', 'oppose', 'The trust', 'the offer'],
  ['Kovač will vote no to the sale.', 'oppose', 'Kovač', 'the sale'],
  ['The council opposed the sale, and so did the union.', 'oppose', 'the union', 'the sale'],
  ['The council opposed the sale. The union joined it.', 'oppose', 'The union', 'the sale'],
  ['Four members voted for the licence and two against.', 'oppose', 'two', 'the licence'],
  ['Four members voted for the licence and two against.', 'support', 'Four members', 'the licence'],
  ['Kovač wants the blockade ended by treaty.', 'want', 'Kovač', 'the blockade ended by treaty'],
  ['The dockers want the city to block the sale.', 'want', 'The dockers', 'the city to block the sale'],
  ['The mayor is weighing a new bridge, the Post reported on Monday.', 'undecided', 'The mayor', 'a new bridge'],
  ['The mayor is not considering a new bridge.', 'oppose', 'The mayor', 'a new bridge'],
  ['The plan, backed by the union and opposed by the mayor, was dropped.', 'support', 'the union', 'The plan'],
  ['The plan, backed by the union and opposed by the mayor, was dropped.', 'oppose', 'the mayor', 'The plan'],
  ['The premier leads a party that opposes the alliance.', 'oppose', 'a party', 'the alliance'],
  ['The mayor would like a treaty by May.', 'want', 'The mayor', 'a treaty by May'],
  // The tree goes astray: the words before and behind the cue tell.
  [
    'The trust, which holds 21 percent of the mill, opposes the sale.',
    'oppose',
    'The trust which holds 21 percent of the mill',
    'the sale',
  ],
  ['The union wants a rise of 9 percent; the mill has offered four.', 'want', 'The union', 'a rise of 9 percent'],
  [
    'The harbour office, which met on Monday, wants banks to show the cost.',
    'want',
    'The harbour office which met on Monday',
    'banks to show the cost',
  ],
  ['Some of the dockers want her gone too.', 'want', 'Some of the dockers', 'her gone too'],
  ['The mayor wants the talks in Lessa to go ahead.', 'want', 'The mayor', 'the talks in Lessa to go ahead'],
  ['Arlen has sought a ban, which the dockers, a divided lot, oppose.', 'oppose', 'the dockers a divided lot', 'a ban'],
  ['The premier backs the inquiry but not the strike.', 'support', 'The premier', 'the inquiry'],
  ['A bill which her party backs and employers oppose was read.', 'oppose', 'employers', 'A bill'],
  [
    'The dockers oppose the closure and threaten to park lorries unless a road is opened.',
    'oppose',
    'The dockers',
    'the closure',
  ],
  [
    'She wants to put in a tablet, a camera and a card reader.',
    'want',
    'She',
    'to put in a tablet a camera and a card reader',
  ],
  ['The mayor backed the sale until it failed.', 'support', 'The mayor', 'the sale'],
  [
    'The mayor is willing to sign should the quota be raised.',
    'conditional',
    'The mayor',
    'to sign should the quota be raised',
  ],
  ['The mayor takes no position on the terms.', 'undecided', 'The mayor', 'the terms'],
  [
    'The council will decide by Friday whether to sell the mill.',
    'undecided',
    'The council',
    'whether to sell the mill',
  ],
  ['Two chambers back the sale, and the fourth has not decided.', 'undecided', 'the fourth', 'the sale'],
  ['Norland is in favour of the treaty; Arlen is not.', 'oppose', 'Arlen', 'the treaty'],
  ['The board backs the sale. The fund voted against.', 'oppose', 'The fund', 'the sale'],
  ['The mayor would agree only if the park stays.', 'conditional', 'The mayor', 'only if the park stays'],
  ['The envoy will not go back while the law stands.', 'conditional', 'The envoy', 'back while the law stands'],
  ['The premier will not send envoys to the talks.', 'oppose', 'The premier', 'send envoys to the talks'],
  ['The judge intends to refuse the request.', 'oppose', 'The judge', 'the request'],
  ['The union spoke out in favour of the sale.', 'support', 'The union', 'the sale'],
  ['Her nephew, who runs the mills, is for selling.', 'support', 'Her nephew who runs the mills', 'selling'],
  ['The bridge has the backing of the union.', 'support', 'the union', 'The bridge'],
  ['Ana Kovač threw her support behind the strike.', 'support', 'Ana Kovač', 'the strike'],
  ['The council put the sale to the vote. Ana Kovač cast a dissenting vote.', 'oppose', 'Ana Kovač', 'the sale'],
  [
    'Seven of the eleven members would suspend the strike.',
    'support',
    'Seven of the eleven members',
    'suspend the strike',
  ],
  ['The trust stood by its own figures.', 'support', 'The trust', 'its own figures'],
  ['The players stand behind their coach.', 'support', 'The players', 'their coach'],
  ['The union of miners stands against the plan.', 'oppose', 'The union of miners', 'the plan'],
  ['The member for Lessa remains against the sale.', 'oppose', 'The member for Lessa', 'the sale'],
  ['Mr Tarn would accept an administrator.', 'support', 'Mr Tarn', 'an administrator'],
  ['The refinery is contesting a tax demand.', 'oppose', 'The refinery', 'a tax demand'],
  ['The council vowed to fight the merger.', 'oppose', 'The council', 'the merger'],
  ['The fund means to name its choice in June.', 'want', 'The fund', 'to name its choice in June'],
  ['The farmers said yes to the treaty.', 'support', 'The farmers', 'the treaty'],
  ['The minister threw his weight behind Kovač.', 'support', 'The minister', 'Kovač'],
  ['The party has yet to take a position on the sale.', 'undecided', 'The party', 'the sale'],
  ['The states left open who would command the fleet.', 'undecided', 'The states', 'who would command the fleet'],
  ['The captain would sooner resign.', 'want', 'The captain', 'resign'],
  ['Aldis, the only bidder, wants €40m for its costs.', 'want', 'Aldis the only bidder', '40m for its costs'],
  // What is wished of a thing is told behind an aside, or by a participle: the thing alone would be the opposite.
  [
    'The union wants the mill, founded in 1846, to stay open.',
    'want',
    'The union',
    'the mill founded in 1846 to stay open',
  ],
  ['The club, which wants the ban lifted, will appeal.', 'want', 'The club', 'the ban lifted'],
  ['A bill to tighten them, which her party backs, was read.', 'support', 'her party', 'A bill to tighten them'],
  ['The dockers want the lists published, which the mayor opposes.', 'oppose', 'the mayor', 'the lists published'],
  ['The mayor has not ruled out a cap on rents.', 'undecided', 'The mayor', 'a cap on rents'],
  ['Norland blocked the sale of the mill.', 'oppose', 'Norland', 'the sale of the mill'],
  ['He is understood to back the sale.', 'support', 'He', 'the sale'],
  ['The captain has no wish to sail.', 'oppose', 'The captain', 'to sail'],
  ['Norland backs the ban; the army is against; the mayor waits.', 'oppose', 'the army', 'the ban'],
  ['The mayor hoped the boats were all right.', 'want', 'The mayor', 'the boats were all right'],
  ['“We want the list put right,” Ana Kovač said.', 'want', 'We', 'the list put right'],
  [
    'The mayor backs the sale on condition that the park stays.',
    'conditional',
    'The mayor',
    'the sale on condition that the park stays',
  ],
  // Sides, minds and hands told without their matter, which the words before name.
  [
    'The council votes on the closure on Monday. Union leader Ana Rook is against: “No.”',
    'oppose',
    'Union leader Ana Rook',
    'the closure',
  ],
  [
    'The council votes on the closure on Monday. Ana Rook is against. So is the Mill Trust.',
    'oppose',
    'the Mill Trust',
    'the closure',
  ],
  ['Osei backs the plan. Kovač is in favour: “Why not?”', 'support', 'Kovač', 'the plan'],
  ['The mayor backs the plan; the premier is torn.', 'undecided', 'the premier', 'the plan'],
  ['Four members spoke in favour of the sale on Monday. Osei spoke against.', 'oppose', 'Osei', 'the sale on Monday'],
  ['The union has taken no side.', 'undecided', 'The union', 'no side'],
  ['Café owner Ana Dattan is behind the strikers.', 'support', 'Café owner Ana Dattan', 'the strikers'],
  ['The club is dead set against paying a penny more.', 'oppose', 'The club', 'paying a penny more'],
  // A condition is its own holder's.
  [
    'The Greens would join the pact provided that the docks paid a third of it, and five members have yet to make up their minds.',
    'conditional',
    'The Greens',
    'the pact provided that the docks paid a third of it',
  ],
  [
    'The Greens would join the pact provided that the docks paid a third of it, and five members have yet to make up their minds.',
    'undecided',
    'five members',
    'the pact',
  ],
  [
    'Ana Endre would go along with it provided that the gates come late.',
    'conditional',
    'Ana Endre',
    'it provided that the gates come late',
  ],
  ['Kovač could live with a restart if the nurses agreed.', 'conditional', 'Kovač', 'a restart if the nurses agreed'],
  ['The mayor will not let the paintings travel on.', 'oppose', 'The mayor', 'let the paintings travel on'],
  // What is put forward is turned down.
  ['The governor dismissed the demand: “No coin.”', 'oppose', 'The governor', 'the demand'],
  ['The union turned down the offer.', 'oppose', 'The union', 'the offer'],
  // Looking on.
  ['The union is studying the offer.', 'undecided', 'The union', 'the offer'],
  ['The others are waiting to see who moves first.', 'undecided', 'The others', 'who moves first'],
  ['The airline lets it remain open whether it stays.', 'undecided', 'The airline', 'whether it stays'],
  ['Whether the sale is right, he left open.', 'undecided', 'he', 'Whether the sale is right'],
  // Backing that one gives or has.
  [
    'The bid has the backing of the two governing parties, worth 68, and of the Greens.',
    'support',
    'the two governing parties',
    'The bid',
  ],
  [
    'The bid has the backing of the two governing parties, worth 68, and of the Greens.',
    'support',
    'the Greens',
    'The bid',
  ],
  ["The Farmers' List has promised her its backing.", 'support', 'The Farmers List', 'her'],
  ['Ana Osei handed her support over to Brell.', 'support', 'Ana Osei', 'Brell'],
  ['The League has nine seats and backs the plant.', 'support', 'The League', 'the plant'],
  [
    'Minister Ana Trel would not stand in the way if the plants were spared.',
    'conditional',
    'Minister Ana Trel',
    'in the way if the plants were spared',
  ],
  [
    'The Upland Party would come over if two dams were begun.',
    'conditional',
    'The Upland Party',
    'over if two dams were begun',
  ],
  [
    'Ana Webb supports it, if a penny of it comes to her.',
    'conditional',
    'Ana Webb',
    'it if a penny of it comes to her',
  ],
  ['The mayor backs the plan, if only to please the union.', 'support', 'The mayor', 'the plan'],
  ['The bureau may appeal, and it is considering it.', 'undecided', 'it', 'it'],
  ['The council votes on the sale on Monday; five are said to be for, three against.', 'support', 'five', 'the sale'],
  ['The Post reported that six members oppose the sale.', 'oppose', 'six members', 'the sale'],
  ['Ana Osei has campaigned for a tunnel since 2029.', 'support', 'Ana Osei', 'a tunnel'],
];

describe('holder, stance and target', () => {
  it.each(CASES)('%s', (text, stance, source, content) => {
    const reading = readText(text);
    const found = reading.stances.map(s => ({
      stance: s.stance,
      source: inWords(reading, s).source,
      content: inWords(reading, s).content,
    }));
    expect(found).toContainEqual({ stance, source, content });
  });
});

describe('no stance', () => {
  it.each([
    'The mayor was urged to support the bridge.',
    'The mayor was told to oppose the bridge.',
    'The mayor was accused of opposing the bridge.',
    'The mayor said she neither supports nor opposes the bridge.',
    'The mayor stopped opposing the bridge.',
    'The mayor withdrew her support for the bridge.',
    'The mayor dropped her opposition to the bridge.',
    'The mayor thanked the council for its help with the bridge.',
    'The mayor declined to comment.',
    'The mayor said the bridge was shut.',
    'The mayor crossed the bridge to meet the council.',
    'Polls show that 44 percent would back Kovač, while 5 percent prefer Olan.',
    'The mayor no longer seeks the contract.',
    'The mayor rejected that accusation.',
    'The council ratified the treaty on Monday.',
    'It would be an insult if they did not vote for the bridge.',
    'The mayor would consider it an insult.',
    'What does the mayor hope to gain?',
    'Who wants what on the bridge?',
    'The mayor wanted to know what the bridge would cost.',
    'The mill is for sale.',
    'The council voted on Monday.',
    'The mayor considered the letters lost.',
    'The firm, seeking to calm its customers, closed a mill.',
    'The decision wants patience.',
    'The mayor had no objection to the bridge.',
    'The bridge has no support from the union.',
    'They offered legal help, which the mayor has not accepted or refused.',
    'The court stayed the order blocking the sale.',
    'The army is against; the mayor waits.',
    '“I want to be fair,” Ana Kovač said.',
    'People who want a boat come early.',
    'The mayor may veto the budget.',
    'The mayor had meant to pay.',
    'The mayor stood by the door.',
    'Lorries blocked the road to the mill.',
    'The mayor declined to put a price on the mill.',
    'The firemen have not ruled out a short circuit.',
    'The residents will be let back on Tuesday provided that the wind falls.',
    'The mayor stood by and let the mill close.',
    'The shop accepts cards.',
    'The bank accepts the blame.',
    'The mayor will contest the election.',
    'She was asked whether the mayor means to sell the mill.',
    'The mayor left the door open when the mill was sold.',
    'The fine is meant to hurt.',
    'The mayor will not be home for the match.',
    'Police say a gang is behind the attack.',
    'Kovač is behind him in the queue.',
    'The police did not take a position in public.',
    'He had agreed that their partnership would end if the club was sold.',
    'The sale would not close until the middle of May.',
    'The union is studying the map.',
    'The firm declined requests for comment.',
    'The minister rejected the reproach that his office had wanted to hide something.',
    'The club denied that its chairman wanted to sell the mill.',
    'Its owner did not want to take position.',
    'Ana Quarm, who cast the first vote against, said that members had spoken.',
    'The mayor dismissed the report as a fable.',
    'Dockers accused him of spite, considering the chairman is new.',
    // ruling out is speech
    'She ruled out a pardon for the present.',
    'The firm declined to comment on whether it would raise its offer.',
    // those who are split stand on both sides
    'The mayor signed the plan; parents are split.',
    // nothing before tells of what
    'The other half have not made up their minds.',
    'The bank gave her its support staff.',
    'Dozens are fighting for their lives.',
    'A firm wants it known that it has dug nothing.',
    'A spokeswoman wished not to comment on the loans.',
    'Ana Oduya, who speaks for the six Greens, met him.',
    // A text that is cut off at its cue.
    'But on Thursday night, at the meeting in Lessa, he spoke out in favor of',
  ])('%s', text => expect(readText(text).stances).toEqual([]));
});

describe('counted groups', () => {
  const reading = readText(
    'Seven members oppose the invitation, including not only Norland but also Arlen and Vessmark.',
  );
  it('counts the group', () => expect(reading.stances.find(s => s.count !== undefined)?.count).toBe(7));
  it('gives each named member a stance of its own', () => {
    const named = reading.stances
      .filter(s => s.rule === 'read.stances.named-member')
      .map(s => inWords(reading, s).source);
    expect(named).toEqual(['Norland', 'Arlen', 'Vessmark']);
  });
});

it('keeps the subject of another clause out of an ellipsis', () => {
  const reading = readText(
    'The plan to close the mill failed when 38 members of the council voted in favour and 21 against.',
  );
  expect(reading.stances.map(s => inWords(reading, s).source)).not.toContain('The plan to close the mill');
});

it('says whose word a stance is', () => {
  const reading = readText('The Harbour Post reported that the mayor opposes the new bridge.');
  expect(reading.stances[0]?.toldBy).toBe(reading.quotations[0]?.id);
});
