// Templates give the features that `mix` gives, one after another; a name that is no value is refused.
import { expect, test } from 'vitest';
import { mix } from '../../src/language/perceptron.js';
import { Templates, valuesFor } from '../../src/language/templates.js';

const NAMES = ['word', 'tag', 'gap'];

test('a template is the mix of its number and its values', () => {
  const values = valuesFor(NAMES);
  values.set([-77_123, 12, 3]);
  const out = new Uint32Array(6);
  expect(new Templates(NAMES, ['3 tag', '17 word tag', '20 gap word tag']).mixInto(values, out, 2)).toBe(5);
  expect([...out]).toEqual([0, 0, mix(3, 12), mix(17, -77_123, 12), mix(20, 3, -77_123, 12), 0]);
});

test('a template that names no value is an error of ours', () => {
  expect(() => new Templates(NAMES, ['3 tog'])).toThrow('"3 tog" names tog');
});
