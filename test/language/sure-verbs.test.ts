// Verbs that the words around them prove, and look-alikes; all sentences are invented.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

const tagOf = (text: string, form: string): string | undefined =>
  analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!.tokens.find(token => token.form === form)
    ?.xpos;

describe('what must be a verb', () => {
  test.each([
    ['Most voters back the plan.', 'back', 'VBP'],
    ['The Lake Islands back the bridge; Norland does not.', 'back', 'VBP'],
    ['The Greens back the tax, polls show.', 'back', 'VBP'],
    ['Two of the four bakers’ chambers in the valley support an opening, one is against.', 'support', 'VBP'],
    ['Will the army attack Lessa?', 'attack', 'VB'],
    ['Mayor Brod and his deputy Ana Kovač will campaign for her in May.', 'campaign', 'VB'],
    ['Should the trial start again?', 'start', 'VB'],
    ['Brixia, an Italian maker of tin machines, accounts for €11m of the budget.', 'accounts', 'VBZ'],
    ['The bridge will open in May, local media reported, citing the ministry.', 'reported', 'VBD'],
    ['“The bridge remains open,” Brod reaffirmed, adding that it is safe.', 'reaffirmed', 'VBD'],
  ])('%s: %s', (text, form, tag) => expect(tagOf(text, form)).toBe(tag));

  test.each([
    ['a question with a verb', 'Will the army attack stop the talks?', 'attack', 'NN'],
    ['another verb before', 'The crews brought boats back the next day.', 'back', 'RB'],
    ['another verb behind', 'The boats back the next day were wet.', 'back', 'RB'],
    ['a verb in its clause', 'The chambers in the valley need the support the town gave.', 'support', 'NN'],
    ['a noun that was told', 'The mayor left the hall, a decision announced on Monday.', 'announced', 'VBN'],
    ['a row of names', 'Brixia, an Italian maker of tin machines, accounts and two banks met.', 'accounts', 'NNS'],
  ])('.not with %s', (_, text, form, tag) => expect(tagOf(text, form)).toBe(tag));
});
