// Two finite verbs of one clause with nothing to join them: what the tree makes of each; all sentences are invented.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

const parsed = (text: string) => analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!.tokens;

/** `subject < verb` of every finite verb that has a subject of its own, and `noun > clause` of those that are said of a noun. */
function clauses(text: string): string[] {
  const tokens = parsed(text);
  const found: string[] = [];
  for (const { form, head, rel } of tokens) {
    if (rel.startsWith('nsubj')) found.push(`${form} < ${tokens[head]!.form}`);
    if (rel === 'acl' || rel === 'acl:relcl') found.push(`${tokens[head]!.form} > ${form}`);
  }
  return found;
}

describe('which verb is whose', () => {
  test.each([
    ['The report published Tuesday showed that half of the crews had left.', ['report > published', 'report < showed']],
    ['A letter signed by ten mayors urged the board to wait.', ['letter < urged', 'letter > signed']],
    ['The march planned for Monday drew many people.', ['march < drew', 'march > planned']],
    ['The exchange, announced for Friday, did not take place.', ['exchange < take', 'exchange > announced']],
    ['The exchange announced for Friday never happened.', ['exchange < happened', 'exchange > announced']],
    ['The second exchange, planned for 25 November, did not take place.', ['exchange < take', 'exchange > planned']],
    ['The match, due to start at noon, never took place.', ['match < took', 'match > start']],
    ['The parade planned for May did not happen.', ['parade < happen', 'parade > planned']],
    ['The launch, once set for April, has still not happened.', ['launch < happened', 'launch > set']],
    ['The execution, set for Friday, was not carried out.', ['execution < carried', 'execution > set']],
    ['Kovač, reached on Tuesday, said the boat sank.', ['Kovač < said', 'Kovač > reached', 'boat < sank']],
    ['Kovač said his band and helper Ivo Brod, known as Mud, wrote new songs.', ['Kovač < said', 'band < wrote']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expect.arrayContaining(expected)));

  test.each([
    ['a verb with an object', 'The report published names and showed that half had left.', 'report < published'],
    ['one of several', 'Kovač said a word, left the hall and went home.', 'Kovač < said'],
    ['a verb before a clause', 'Southmark came round after the cabinet undertook to pay.', 'Southmark < came'],
    ['what was feared', 'The mayor feared was not alone.', 'mayor < feared'],
    ['a subject and its verb', 'Kovač reached the port on Tuesday, said the mayor.', 'Kovač < reached'],
  ])('%s stays as it is', (_, text, kept) => expect(clauses(text)).toContain(kept));
});

/** Of the word that is asked for the one it hangs on. */
const headOf = (text: string, form: string): string | undefined => {
  const tokens = parsed(text);
  return tokens[tokens.find(token => token.form === form)?.head ?? -1]?.form;
};

describe('what is said with what', () => {
  test.each([
    ['Kovač said the bridge was not safe, and that the towns had a bond.', 'had', 'safe'],
    ['Kovač acknowledged that the mayor erred but noted that crews had left.', 'noted', 'acknowledged'],
    ['It said 7,100 people were in shelters, 61 had been injured and 88 houses were lost.', 'injured', 'shelters'],
    [
      'Brixia, an Italian maker of tin machines, accounts for €11m of the team’s €19m budget and has decided to stay.',
      'decided',
      'accounts',
    ],
    ['Families on both sides want the lists published, which the army opposes.', 'published', 'want'],
    ['Brod explained the agreement would have left bakers without flour.', 'agreement', 'left'],
    ['In a memo to heads, Kovač said the Lirian people deserved as much access as possible.', 'people', 'deserved'],
    ['She reckons the poker simply smelled of brush.', 'poker', 'smelled'],
    ['A key can never be tied to a buyer or recovered by its owner.', 'recovered', 'tied'],
    ['Less than a third agreed that Norland would have to wait.', 'Less', 'third'],
    ['Her friends have in the past said that she would not stand.', 'friends', 'said'],
    ['The ministry has in recent weeks warned of floods.', 'ministry', 'warned'],
    ['The union, which accused her of lying, went home.', 'her', 'accused'],
    ['Earlier Tuesday, his manager, Ivo Brod, says his streak is proof.', 'manager', 'says'],
    ['They had in stock painted boats.', 'They', 'had'],
    ['The exchange, which was to be completed today, has been postponed by a day.', 'exchange', 'postponed'],
    ['The exchange, which was to be completed today, has been postponed by a day.', 'completed', 'exchange'],
    ['The driver, who has been named only as Janko M., 54, has told police that it failed.', 'driver', 'told'],
    ['The invitation, which must be unanimous, will be debated by ministers.', 'invitation', 'debated'],
    ['His gran, who would not be named, said only: “Ask the school.”', 'gran', 'said'],
    ['Its director, Ana Kovač, who told staff that she would stay, did not appear.', 'director', 'appear'],
    ['Brod, who stole two cars, sold guns and ran a house, has been jailed.', 'Brod', 'jailed'],
  ])('%s: %s', (text, form, head) => expect(headOf(text, form)).toBe(head));

  test.each([
    ['who it was that did it', 'It was Brod, who in May talked the king out of it.', 'who', 'talked'],
    ['a deed', 'Brod said he was tired and left the hall.', 'left', 'said'],
    ['boats that somebody built', 'Kovač wants the boats built by his firm.', 'built', 'boats'],
    ['what kind of thing is wanted', 'Kovač wants a settlement drawn on the old map.', 'drawn', 'settlement'],
    ['an answer', 'He told her it was late, she replied that it was not.', 'replied', 'told'],
    ['an object and its participle', 'Kovač praised the crews trained by the port.', 'crews', 'praised'],
    ['a day that is what is told of', 'Tuesday, the day of the vote, began badly.', 'Tuesday', 'began'],
    ['whose lying it was', 'The union mocked her lying to them.', 'her', 'lying'],
    ['a clause whose subject asks', 'Kovač said on Friday who had paused the study.', 'paused', 'Friday'],
    ['an owner', 'She saw a house left by a buyer or recovered by its owner.', 'left', 'house'],
    ['a plain word of speech', 'Kovač said that the mayor erred and noted that crews had left.', 'noted', 'erred'],
  ])('.not %s', (_, text, form, head) => expect(headOf(text, form)).toBe(head));
});
