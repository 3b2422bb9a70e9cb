// The rules by which two names are judged, each with a pair that it decides and a near one that it does not.
// Does not judge; persons.ts, organisations.ts and places.ts do, and their judgements carry these addresses.
import type { Rule } from '../../model/index.js';

/** Examples are pairs: `one name ~ the other`, with the kind in brackets where it matters. */
export type NamePairRule = Rule;

const rule = (
  name: string,
  finds: string,
  fires: string,
  not: string,
  source = 'general knowledge of how agencies print foreign names; thresholds set on invented names',
): NamePairRule => ({
  id: `compare.names.${name}`,
  finds,
  examples: { fires, not },
  source,
});

export const NAME_PAIR_RULES: readonly NamePairRule[] = [
  rule(
    'same-letters',
    'The same letters once accents, stops and capitals are put aside.',
    'Ana Kovac ~ Ana Kovač',
    'Ana Kovac ~ Ina Kovač',
  ),
  rule('same-skeleton', 'Lone names whose spellings fold to one skeleton.', 'Sokyra ~ Sokira', 'Sokyra ~ Sokal'),
  rule('same-words', 'The same words in another order.', 'Ana Kovač ~ KOVAČ Ana', 'Ana Kovač ~ Ana Horvat'),
  rule(
    'words-agree',
    'Every word has its like: a spelling, a short form, an initial, or one slip of the pen.',
    'Andriy Sokyra ~ Andrii Sokira',
    'Andriy Sokyra ~ Oleksiy Sokyra',
  ),
  rule('run-together', 'Two words printed as one.', 'Sergey Sokira ~ Serhiysokyra', 'Sergey Sokira ~ Sergeykovich'),
  rule(
    'lone-name',
    'A lone surname or given name of a full name: unsure, context must tell.',
    'Sokyra ~ Andriy Sokyra',
    'Kovač ~ Andriy Sokyra',
  ),
  rule('lone-names-near', 'Lone names one letter apart: unsure.', 'Marden ~ Merden', 'Marden ~ Kostel'),
  rule(
    'gendered-surnames',
    'A man’s and a woman’s form of one surname are two people.',
    'Petrenkov ~ Petrenkova',
    'Petrenkov ~ Petrenkow',
  ),
  rule(
    'other-patronymic',
    'Two patronymics make two people.',
    'Ivan Petrovich Sokolin ~ Ivan Sergeyevich Sokolin',
    'Ivan Petrovich Sokolin ~ Ivan Sokolin',
  ),
  rule(
    'other-words',
    'Words left over on both sides that are not alike.',
    'Ana Kovač ~ Ana Horvat',
    'Ana Kovač ~ Ana Maria Kovač',
  ),
  rule(
    'one-word-shared',
    'One word agrees and nothing else can be compared: unsure.',
    'Ana Kovač ~ Kovač de',
    'Ana Kovač ~ Ana Kovač',
  ),
  rule(
    'two-slips',
    'A slip in two words at once: unsure.',
    'Rustam Qodirin ~ Rustem Qadirin',
    'Rustam Qodirin ~ Rustam Qodirin',
  ),
  rule(
    'short-slip',
    'A slip in a short word beside words as short: unsure.',
    'Li E Maran ~ Li E Meran',
    'Lidia Boran ~ Lidia Boren',
  ),
  rule(
    'order-differs',
    'The words agree, but in an order that no turning round gives: unsure.',
    'Ana Bella Clara Dora ~ Dora Clara Bella Ana',
    'Ana Kovač ~ Kovač Ana',
  ),
  rule(
    'much-left-out',
    'Most of one name is missing in the other: unsure.',
    'Ana Kovač ~ Ana Bella Clara Dora Elsa Kovač',
    'Ana Kovač ~ Ana Bella Kovač',
  ),
  rule('no-words', 'One of them has no word to compare: unsure.', '--- ~ Ana Kovač', 'Ana ~ Ana Kovač'),
  rule(
    'known-body',
    'Two names of one well-known body.',
    'UN ~ United Nations (organisation)',
    'UN ~ United Rovers (organisation)',
  ),
  rule(
    'acronym',
    'The first letters of the other’s words.',
    'NDU ~ Northern Dock Union (organisation)',
    'NDU ~ Southern Dock Union (organisation)',
  ),
  rule(
    'legal-form',
    'The same name with two legal forms is two companies.',
    'Halden AG ~ Halden GmbH (organisation)',
    'Halden AG ~ Halden (organisation)',
  ),
  rule(
    'other-number',
    'Numbers that differ.',
    'Halden Fund 21 ~ Halden Fund 2 (organisation)',
    'Halden Fund Two ~ Halden Fund 2 (organisation)',
  ),
  rule(
    'other-place',
    'Places inside the names that differ.',
    'Bank of Austria ~ Bank of Australia (organisation)',
    'Bank of Austria ~ Bank of Austria Ltd (organisation)',
  ),
  rule(
    'part-of',
    'A word that only one of them has: unsure, or another branch where it is a place or number.',
    'Halden Marine ~ Halden (organisation)',
    'Halden Marine ~ Halden Marine Ltd (organisation)',
  ),
  rule(
    'known-place',
    'Names of one place in two languages.',
    'Kyiv ~ Kiev (place)',
    'Kyiv ~ Kharkiv (place)',
    'src/lists/countries.ts and places.ts',
  ),
  rule(
    'near-places',
    'Places whose words are one letter apart: unsure.',
    'Tashbulan ~ Tashbulen (place)',
    'Tashbulan ~ Morvane (place)',
  ),
  rule(
    'place-tail',
    'A noun for the sort of place that only one of them has: unsure.',
    'Sarda ~ Sarda Island (place)',
    'Sarda ~ Corda Island (place)',
  ),
];
