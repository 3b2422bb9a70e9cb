// What a report says has not come about, told as a noun or as a verb: one sentence a case, with its trigger and status.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const statusOf = (text: string, trigger: string): string | undefined =>
  readEvents(text).find(event => text.slice(...event.trigger) === trigger)?.status;

describe('what has not come about', () => {
  it.each([
    ['The march in Lessa did not take place.', 'march'],
    ['The meeting never took place.', 'meeting'],
    ['The second exchange, announced for Saturday, did not take place.', 'exchange'],
    ['The second exchange failed to take place.', 'exchange'],
    ['The second exchange, planned for 25 November, did not take place.', 'exchange'],
    ['The execution, set for Friday, was not carried out.', 'execution'],
    ['The march did not go ahead.', 'march'],
    ['The colonel denied that his men destroyed the bridge.', 'destroyed'],
    ['The army did not launch an attack.', 'attack'],
    ['The court has yet to hold the hearing.', 'hearing'],
    ['The attack, which never happened, was told twice.', 'attack'],
    ['The exchange announced for Saturday has yet to take place.', 'exchange'],
    ['The court has yet to rule on the ban.', 'rule'],
    ['The council has yet to approve the sale.', 'approve'],
    ['The claims are yet to be paid.', 'paid'],
    ['The two sides came close to signing a treaty.', 'signing'],
    ['Instead of closing the mine, the firm sold it.', 'closing'],
    ['The council voted against closing the school.', 'closing'],
    ['The council decided against a ban.', 'ban'],
    ['A deal is far from being signed.', 'signed'],
    ['The army no longer attacks the port.', 'attacks'],
    ['The city nearly closed the school on Monday.', 'closed'],
    ['The school was nearly closed by the city.', 'closed'],
    ['Police prevented protesters from storming the hall.', 'storming'],
    ['The army was barred from entering the town.', 'entering'],
    ['The guards managed to keep the crowd from attacking the bus.', 'attacking'],
    ['She talked the board out of closing the mine.', 'closing'],
    ['The bank held off raising rates.', 'raising'],
    ['The mayor did not fire the only chief.', 'fire'],
    ['The army did not manage to seize the port.', 'seize'],
    ['The firm never began building the bridge.', 'building'],
    ['The police did not come looking for him.', 'looking'],
    ['The city did not get to sell the mine.', 'sell'],
    ['The mayor cannot just fire the chief.', 'fire'],
    ['The bridge was to have opened in May.', 'opened'],
    ['The trial that was to have opened in May has been struck from the list.', 'trial'],
    ['Not one house was searched.', 'searched'],
    ['Not a single shot was fired.', 'fired'],
    ['Not even the mayor has resigned.', 'resigned'],
  ])('%s', (text, trigger) => expect(statusOf(text, trigger)).toBe('denied'));

  it.each([
    ['The march in Lessa did not draw many people.', 'march', 'occurred'],
    ['The attack did not take long.', 'attack', 'occurred'],
    ['The union did not condemn the attack.', 'attack', 'occurred'],
    ['The exchange will take place on Saturday.', 'exchange', 'planned'],
    ['The bridge was to be opened in May.', 'opened', 'planned'],
    ['The hearing, which was to have resumed on Monday, has been put back.', 'hearing', 'planned'],
    ['The firm seems to have sold the mine.', 'sold', 'occurred'],
    ['If the march does not take place, Brod will resign.', 'march', 'conditional'],
    ['It was the worst storm yet to hit the coast.', 'hit', 'occurred'],
    ['The council has approved the sale.', 'approved', 'occurred'],
    ['The two sides are close to signing a treaty.', 'signing', 'conditional'],
    ['The two sides moved closer to signing a treaty.', 'signing', 'conditional'],
    ['The mayor not only fired the chief but closed his office.', 'fired', 'occurred'],
    ['Not even half the council has closed the school.', 'closed', 'occurred'],
    ['Not every house was searched.', 'searched', 'occurred'],
    ['The board left despite a plea from the mayor not to be kept waiting.', 'plea', 'occurred'],
    ['The army denies that the man who was beaten in the film was ever its prisoner.', 'beaten', 'occurred'],
    ['Not even three members voted for it.', 'voted', 'occurred'],
    ['Not only did police arrest the mayor, they searched his house.', 'arrest', 'occurred'],
    ['The army did not just shell the port; it burned the mill.', 'shell', 'occurred'],
    ['The strike was not just a protest but a warning.', 'protest', 'occurred'],
    ['The gates should not have been opened.', 'opened', 'occurred'],
    ['The army managed to seize the port.', 'seize', 'occurred'],
    ['The army did not stop shelling the town.', 'shelling', 'occurred'],
    ['The minister did not rule out closing the port.', 'closing', 'conditional'],
    ['The mayor has not refused to resign.', 'resign', 'conditional'],
    ['The gates should not be opened.', 'opened', 'denied'],
    ['Nobody answered before the flood.', 'flood', 'occurred'],
    ['The firm will fight the penalty in court.', 'penalty', 'occurred'],
    ['The party will fight the merger.', 'merger', 'planned'],
    ['The families want the dam pulled down.', 'pulled down', 'proposed'],
    ['The union wanted more: it raised its claim.', 'raised', 'occurred'],
    ['Kovač requested a meeting with Brod, which took place on Monday.', 'meeting', 'occurred'],
    ['Police could not stop protesters from storming the hall.', 'storming', 'occurred'],
    ['The guards failed to stop the crowd from attacking the bus.', 'attacking', 'occurred'],
    ['The law would prevent the ministry from deporting the family.', 'deporting', 'conditional'],
    ['Brod wants a ban to stop the firm from closing the mine.', 'closing', 'conditional'],
    ['She talked the board into closing the mine.', 'closing', 'occurred'],
    ['She returned from visiting the camp.', 'visiting', 'occurred'],
    ['The council voted on closing the school.', 'voted', 'occurred'],
    ['He lives far from the fire.', 'fire', 'occurred'],
    ['Prices nearly doubled.', 'doubled', 'occurred'],
    ['The blast injured nearly 40 people.', 'injured', 'occurred'],
    ['Almost since the army attacked the port, Lessa has been without water.', 'attacked', 'occurred'],
  ])('not: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what was only attempted, or can only come', () => {
  it.each([
    ['The bomb has the potential to destroy the bridge.', 'destroy'],
    ['The offence carries a maximum penalty of ten years.', 'penalty'],
    ['The law allows police to seize cars.', 'seize'],
    ['Kovač repeated his veto threat on Monday.', 'veto'],
    ['Invasion fears have grown.', 'Invasion'],
    ['Gunmen attempted to kill the minister.', 'kill'],
    ['Rebels are trying to seize the port.', 'seize'],
    ['An attempt to kill the minister was filmed.', 'kill'],
    ['He was charged with attempting to bomb the train.', 'bomb'],
  ])('%s', (text, trigger) => expect(statusOf(text, trigger)).toBe('conditional'));

  it.each([
    ['Gunmen managed to kill the minister.', 'kill', 'occurred'],
    ['The guards allowed the prisoners to flee.', 'flee', 'occurred'],
    ['No law allows her to sell the harbour.', 'sell', 'denied'],
    ['Resignation calls grew on Monday.', 'Resignation', 'proposed'],
    ['Calls for a strike grew on Monday.', 'strike', 'proposed'],
    ['The appeal was dismissed on Monday.', 'appeal', 'occurred'],
    ['Brod took the chance to criticise the mayor.', 'criticise', 'occurred'],
    ['The judge imposed a penalty of ten years.', 'penalty', 'occurred'],
    ['She was wanted for the killing of a baker.', 'killing', 'occurred'],
    ['Rebels tried and failed to seize the port.', 'seize', 'denied'],
  ])('not: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what a phrase leaves open', () => {
  it.each([
    ['Rumours of an attack spread through the town.', 'attack'],
    ['The mayor is thinking of resigning.', 'resigning'],
    ['The mayor is on the verge of resigning.', 'resigning'],
    ['Hopes for a deal faded.', 'deal'],
    ['The mayor is desperate for a new deal.', 'deal'],
    ['The idea of closing the mine is old.', 'closing'],
    ['Had the army attacked, hundreds would have died.', 'attacked'],
  ])('%s', (text, trigger) => expect(statusOf(text, trigger)).toBe('conditional'));

  it.each([
    ['News of the attack spread through the town.', 'attack'],
    ['Had the army attacked the port?', 'attacked'],
    ['The cost of closing the mine was borne by the town.', 'closing'],
  ])('not: %s', (text, trigger) => expect(statusOf(text, trigger)).not.toBe('conditional'));
});

it('gives what took place no place for a party', () => {
  expect(readEvents('The march took place on Monday.').map(({ actors }) => actors.length)).toEqual([0]);
});
