// Names that sound alike, whatever the alphabet they came from, and names that only look alike.
import { describe, expect, test } from 'vitest';
import { personsSoundAlike, placesSoundAlike, soundOf } from '../../../src/compare/names/sounds.js';

describe('sounds', () => {
  const same: [string, string][] = [
    ['zerrin', 'tserin'],
    ['huamera', 'wamera'],
    ['tskhvelia', 'cxvelia'],
    ['khrystal', 'hrystal'],
    ['marrow', 'marov'],
  ];
  test.each(same)('%s and %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

  const other: [string, string][] = [
    ['zerrin', 'selin'],
    ['oduro', 'doro'],
    ['tskhvelia', 'tskhvaria'],
  ];
  test.each(other)('.not %s and %s', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)));
});

describe('people', () => {
  const alike: [string, string][] = [
    ['Carmela Zerrin', 'Carmela Tserin'],
    ['Giorgi Tskhvelia', 'Georgy Cxvelia'],
    ['K. Odouran', 'Kwabina Oduran'],
    ['Umar Ag Silani', 'Omar Ag Sila Ni'],
  ];
  test.each(alike)('%s and %s', (a, b) => expect(personsSoundAlike(a, b)).toBeDefined());

  const apart: [string, string][] = [
    // a man and a woman
    ['Mario Santos', 'Maria Santos'],
    ['Yan Petrovin', 'Yan Petrovina'],
    // one given name, another surname
    ['Giorgi Tskhvelia', 'Giorgi Tskhvaria'],
    // one surname, another given name
    ['Carmela Zerrin', 'Lucia Tserin'],
    // a lone name
    ['Zerrin', 'Carmela Tserin'],
  ];
  test.each(apart)('.not %s and %s', (a, b) => expect(personsSoundAlike(a, b)).toBeUndefined());
});

describe('places and bodies', () => {
  test.each([
    ['Hadramel', 'Khadramel'],
    ['Tin Ahara', 'Tinahara'],
    ['Radio Maridian', 'Radio Marydian'],
  ])('%s and %s', (a, b) => expect(placesSoundAlike(a, b)).toBeDefined());

  test.each([
    ['Orm', 'Urm'],
    ['Slavania', 'Slavakia'],
  ])('.not %s and %s', (a, b) => expect(placesSoundAlike(a, b)).toBeUndefined());
});
