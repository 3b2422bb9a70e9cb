// What becomes of a person, in words that exclude each other: whoever resigned was not sacked, whoever was acquitted was not convicted.
// Does not hold names for deeds that only judge; charged-names.ts does.
// Source: general knowledge of news English, written by us.

const patterns = (...sides: string[]): readonly RegExp[] => sides.map(words => new RegExp(`\\b(?:${words})\\b`, 'giu'));

/** Each row is one matter; each of its patterns is one way in which it may have ended. */
export const FATES: readonly (readonly RegExp[])[] = [
  patterns(
    'resigned|resigns|resignation|stepped down|steps down|stepped aside|stood down|quits?|handed in (?:his|her) notice|left of (?:his|her) own accord',
    'sacked|sacking|fired|firing|dismissed|dismissal|ousted|axed|thrown out|kicked out|forced out|pushed out|removed from (?:office|his|her|the)',
    'suspended|suspension|(?:placed|put) on leave',
  ),
  patterns('acquitted|acquittal|exonerated|found not guilty|cleared of', 'convicted|conviction|found guilty'),
  patterns(
    'suicide|took (?:his|her) own life|natural causes|heart attack',
    'murdered|assassinated|shot dead|stabbed to death',
  ),
  patterns(
    'surrendered|g(?:ave|iven) (?:himself|herself) up|turned (?:himself|herself) in',
    'captured|was caught|hunted down',
  ),
  patterns('fled|escaped|ran away', 'expelled|deported|extradited'),
];
