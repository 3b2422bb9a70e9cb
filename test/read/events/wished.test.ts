// What is told as wished, voted on, approved, put off or still to come, and not as done: one sentence a case, with its trigger and status.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const statusOf = (text: string, trigger: string): string | undefined =>
  readEvents(text).find(event => text.slice(...event.trigger) === trigger)?.status;

type Case = [sentence: string, trigger: string, status: string];

describe('what somebody would have or not', () => {
  it.each<Case>([
    ["The farmers' leader is against a strike.", 'strike', 'proposed'],
    ['The union is for a general strike.', 'strike', 'proposed'],
    ['The mayor is opposed to a ban.', 'ban', 'proposed'],
    ['She argued for a cut in the rate.', 'cut', 'proposed'],
    ['They spoke out for a boycott.', 'boycott', 'proposed'],
    ['The governor at first resisted an independent inquiry.', 'inquiry', 'proposed'],
    ['Seven states are against inviting Lessa.', 'inviting', 'proposed'],
    ['The council will vote on closing the hospital.', 'closing', 'proposed'],
    ['The minister backs a budget that doubles the tax on fuel.', 'doubles', 'proposed'],
    ['She refused to sign a bill that bans smoking.', 'bans', 'proposed'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['Kovač spoke for an hour about the strike.', 'strike', 'occurred'],
    ['The storm sank a ferry that carries cars.', 'sank', 'occurred'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('when it was asked is not what is asked for', () => {
  it.each<Case>([
    ['The mayor insisted during a tour of the port that it was safe.', 'tour', 'occurred'],
    ['Kovač demanded a recount after the vote.', 'vote', 'occurred'],
    ['Kovač called for a boycott.', 'boycott', 'proposed'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what may come, and what will not', () => {
  it.each<Case>([
    ['The papers reported on the possible closing of the ports.', 'closing', 'conditional'],
    ['An appeal is certain, his lawyer said.', 'appeal', 'conditional'],
    ['The arrest of the minister is only a matter of time.', 'arrest', 'conditional'],
    ['A ceasefire is out of the question.', 'ceasefire', 'denied'],
    ['Vaccination remains off the table.', 'Vaccination', 'denied'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it('not what was likely before it came', () =>
    expect(statusOf('The clash was inevitable, and nine men died.', 'clash')).toBe('occurred'));
});

describe('what is approved or agreed on is still to be done', () => {
  it.each<Case>([
    ['The council approved the closure of the school.', 'closure', 'planned'],
    ['The transfer was approved on 3 February by the Senate.', 'transfer', 'planned'],
    ['Both states agreed to the sale of the port.', 'sale', 'planned'],
    ['Both states agree truce and exchange of prisoners.', 'exchange', 'planned'],
    ['The agreed acquisition of the brewer values it at six billion.', 'acquisition', 'planned'],
    ['Under the deal, each army withdraws its guns from the bridge.', 'withdraws', 'planned'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it('but an agreement that is approved is there', () =>
    expect(statusOf('The council approved the deal with the bank.', 'deal')).toBe('occurred'));
});

describe('what is put to a later day, or stands behind “before” in the present', () => {
  it.each<Case>([
    ['The launch slips to Saturday over a sticky valve.', 'launch', 'planned'],
    ['The exchange is delayed until Sunday.', 'exchange', 'planned'],
    ['The wedding was put off until June.', 'wedding', 'planned'],
    ['The hearing was adjourned until May.', 'hearing', 'planned'],
    ['The talks come a day before leaders of the two states meet in Lessa.', 'meet', 'planned'],
    ['He stays in office until the party has chosen a successor.', 'chosen', 'planned'],
    ['Once the council has approved the plan, work will begin.', 'approved', 'conditional'],
    ['When the rebels have left, aid will flow.', 'left', 'planned'],
    ['Once the council had approved the plan, work began.', 'approved', 'occurred'],
    ['The banker was kept in jail pending trial.', 'trial', 'planned'],
    ['Prosecutors wanted the banker kept in jail until his trial.', 'trial', 'planned'],
    ['The banker was acquitted after a long trial.', 'trial', 'occurred'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['The match was delayed by fog.', 'match', 'occurred'],
    ['Crews had left before the bridge collapsed.', 'collapsed', 'occurred'],
    ['Before the palace of the commission 6,000 men have camped since Monday.', 'camped', 'occurred'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what its adjective or its clause puts ahead, or calls ongoing', () => {
  it.each<Case>([
    ['The planned closure of the school angered parents.', 'closure', 'planned'],
    ['The looming strike has cost the port a million.', 'strike', 'planned'],
    ['He would not talk about an ongoing investigation.', 'investigation', 'ongoing'],
    ['All three will be onstage on Tuesday in Lessa for the fourth debate.', 'debate', 'planned'],
    ['It takes 1,237 delegates to win the Republican nomination.', 'nomination', 'conditional'],
    ['Her chances of winning the nomination are good.', 'nomination', 'conditional'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['The planned strike was called off.', 'strike', 'denied'],
    ['The film of the planned attack was shown in court.', 'attack', 'occurred'],
    ['Kovač was onstage on Tuesday for the debate.', 'debate', 'occurred'],
    ['Brod was the first miner to win the nomination.', 'nomination', 'occurred'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what is only asked', () => {
  it.each<Case>([
    ['Will the army attack Lessa?', 'attack', 'conditional'],
    ['Should the trial start again?', 'start', 'conditional'],
    ['Has the minister resigned?', 'resigned', 'conditional'],
    ['Have you sold the mine twice?', 'sold', 'conditional'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['Why did the bridge collapse?', 'collapse', 'occurred'],
    ['Who killed the baker?', 'killed', 'occurred'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('a harm or a measure that is known, whatever is to be done about it', () => {
  it.each<Case>([
    ['The murder may never be solved.', 'murder', 'occurred'],
    ['The attack on the port will be answered, the general said.', 'attack', 'occurred'],
    ['The fire could have been prevented.', 'fire', 'occurred'],
    ['The attack will be denounced by the council.', 'attack', 'occurred'],
    ['The state must pay for the flood.', 'flood', 'occurred'],
    ['The ban will be lifted in May.', 'ban', 'occurred'],
    ['The widow will testify about the murder at the trial.', 'murder', 'occurred'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['The attack will be launched at dawn.', 'attack', 'planned'],
    ['A fine will be paid in May.', 'fine', 'planned'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

describe('what is there, whatever is asked or may come of it', () => {
  it.each<Case>([
    ['Locals spoke of a launch that should never have happened.', 'launch', 'occurred'],
    ['Kovač declined to say whether the state would apologise for the raid in Lessa.', 'raid', 'occurred'],
    ['He could not say whether the deaths were linked to the drug.', 'deaths', 'occurred'],
    ["The watchdog's probe, launched yesterday, could end in a fine.", 'probe', 'occurred'],
    ['The bank will pay not less than nine million.', 'pay', 'planned'],
    ['The match, due to start at noon, never took place.', 'start', 'planned'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<[sentence: string, trigger: string]>([
    ['It is unclear whether the strike will go ahead.', 'strike'],
    ['The probe, asked for yesterday, could end in a fine.', 'fine'],
  ])('not in: %s', (text, trigger) => expect(statusOf(text, trigger)).toBe('conditional'));
});

describe('a deed whose doer is ranked among those who did it', () => {
  it.each<Case>([
    ['The last coach to be sacked by the club was Ole Lind.', 'sacked', 'occurred'],
    ['He is the only suspect to be charged so far.', 'charged', 'occurred'],
    ['It was the fourth house to be shelled in the village.', 'shelled', 'occurred'],
  ])('%s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
  it.each<Case>([
    ['The next coach to be sacked will be Ole Lind.', 'sacked', 'planned'],
    ['The first patients to be treated will arrive on Monday.', 'treated', 'planned'],
    ['She will be the first minister to be tried.', 'tried', 'planned'],
    ['A line to be completed in May was shown to the council.', 'completed', 'planned'],
  ])('not in: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});
