// The words of the calendar: months, weekdays, parts of the day, seasons, units of time, feasts, zones.
// Does not compute dates (read/timexes/calendar.ts) and does not find anything.
// Source: general knowledge of English and of the Gregorian calendar, written by us; value codes are TIMEX3's
// (TimeML 1.2.1 annotation guidelines). No corpus behind them.

const numbered = (names: readonly string[], first: number): [string, number][] => names.map((n, k) => [n, k + first]);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    1,
  ),
]);

/** Short months; a full stop may follow. Read only beside a day or a year: "Mar" and "Dec" alone are other things. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** ISO numbers: Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 1),
);

/** Short weekdays; read only with a capital and a full stop or beside a date ("sat" and "sun" are words). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['teatime', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['sundown', 'EV'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
]);

/** First and last minute of a part of the day, only to give it an interval. Night runs into the next morning. */
export const PART_HOURS: Readonly<Record<PartOfDay, readonly [string, string]>> = {
  MO: ['05:00', '11:59'],
  MI: ['11:00', '13:59'],
  AF: ['12:00', '17:59'],
  EV: ['17:00', '22:59'],
  NI: ['18:00', '05:59'],
};

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
export const SEASONS: ReadonlyMap<string, SeasonCode> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** First month of a season on the northern half of the earth, where most of the reports come from. */
export const SEASON_START: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Units of time, the plural left out; the code is TIMEX3's, with T before units of the clock. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'N'],
  ['week', 'W'],
  ['fortnight', 'FN'],
  ['weekend', 'WE'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
]);

export const TIME_UNIT_PLURALS: ReadonlyMap<string, string> = new Map(
  [...TIME_UNITS].map(([unit, code]) => [unit === 'century' ? 'centuries' : `${unit}s`, code]),
);

/** Short units, read only after a number: "10 mins". */
export const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['sec', 'TS'],
  ['secs', 'TS'],
  ['min', 'TM'],
  ['mins', 'TM'],
  ['hr', 'TH'],
  ['hrs', 'TH'],
  ['wk', 'W'],
  ['wks', 'W'],
  ['yr', 'Y'],
  ['yrs', 'Y'],
]);

/** Feasts with a fixed day: month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ['epiphany', [1, 6]],
  ['candlemas', [2, 2]],
  ['new year', [1, 1]],
  ['new year day', [1, 1]],
  ['new year eve', [12, 31]],
  ['valentine day', [2, 14]],
  ['st patrick day', [3, 17]],
  ['april fools day', [4, 1]],
  ['may day', [5, 1]],
  ['bastille day', [7, 14]],
  ['assumption day', [8, 15]],
  ['halloween', [10, 31]],
  ['all saints day', [11, 1]],
  ['all souls day', [11, 2]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['veterans day', [11, 11]],
  ['international women day', [3, 8]],
  ['world health day', [4, 7]],
]);

/** Feasts counted in days from (western) Easter Sunday. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
  ['shrove tuesday', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['holy saturday', -1],
  ['easter', 0],
  ['easter day', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['pentecost', 49],
  ['whitsun', 49],
  ['whit sunday', 49],
  ['whit monday', 50],
  ['corpus christi', 60],
]);

/** Feasts on the n-th weekday of a month: month, ISO weekday, n (-1 is the last one). */
export const FLOATING_FEASTS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['thanksgiving', [11, 4, 4]],
  ['thanksgiving day', [11, 4, 4]],
  ['labor day', [9, 1, 1]],
  ['memorial day', [5, 1, -1]],
  ['martin luther king day', [1, 1, 3]],
]);

/** Time zones and their hours from UTC; "local time" is read too and gives no offset. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['jst', '+09:00'],
  ['ist', '+05:30'],
]);
