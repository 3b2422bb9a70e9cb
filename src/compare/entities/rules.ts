// The rules that join entities over reports, or keep them apart, each with a pair of reports' words for and against.
// Does not judge; judge.ts does, and its judgements carry these addresses.
import type { Rule } from '../../model/index.js';

const rule = (name: string, finds: string, fires: string, not: string): Rule => ({
  id: `compare.entities.${name}`,
  finds,
  examples: { fires, not },
  source: 'set on the invented stories of the corpus: who is who against wrong joins',
});

/** Examples are two reports' words, parted by ` ~ `. */
export const ENTITY_RULES: readonly Rule[] = [
  rule(
    'names-agree',
    'Full names that spelling judges the same.',
    'Minister Andriy Sokyra spoke. ~ Minister Andrii Sokira spoke.',
    'Minister Andriy Sokyra spoke. ~ Minister Oleksiy Sokyra spoke.',
  ),
  rule(
    'near-name-and-role',
    'Full names a slip apart in each word, with a role in common.',
    'Mayor Rustam Qodirin spoke. ~ Mayor Rustem Qadirin spoke.',
    'Mayor Rustam Qodirin spoke. ~ Trader Rustem Qadirin spoke.',
  ),
  rule(
    'near-surname-and-role',
    'Lone surnames one letter apart, with a role in common.',
    'Mayor Qodirin spoke. ~ Mayor Qadirin spoke.',
    'Mayor Qodirin spoke. ~ Trader Qadirin spoke.',
  ),
  rule(
    'surname-and-role',
    'A lone surname and a full name with a role in common.',
    'Mayor Sokyra spoke. ~ Mayor Andriy Sokyra spoke.',
    'Mayor Sokyra spoke. ~ Mayor Andriy Kovač spoke.',
  ),
  rule(
    'shared-surname',
    'A lone surname and the full name it ends; unsure where roles or a second bearer speak against it.',
    'Mr Sokyra spoke. ~ Andriy Sokyra spoke.',
    'Mr Sokyra spoke. ~ Andriy Kovač spoke.',
  ),
  rule(
    'short-given-name',
    'Full names of one surname and one role, the given name of one cut short in the other.',
    'Mayor Bartolomeu Marden spoke. ~ Mayor Bart Marden spoke.',
    'Mayor Bartolomeu Marden spoke. ~ Trader Bart Marden spoke.',
  ),
  rule(
    'surnames',
    'Lone surnames that differ.',
    'Mr Marden spoke. ~ Mr Merden spoke.',
    'Mr Marden spoke. ~ Mr Marden spoke.',
  ),
  rule(
    'roles-differ',
    'Names a slip apart whose roles belong to two countries: unsure.',
    'French Minister Andriy Sokyran spoke. ~ German Minister Andriy Sokyren spoke.',
    'French Minister Andriy Sokyran spoke. ~ French Minister Andriy Sokyren spoke.',
  ),
  rule(
    'other-gender',
    'A woman and a man.',
    'Mr Sokyra spoke. ~ Mrs Sokyra spoke.',
    'Mr Sokyra spoke. ~ Mr Sokyra spoke.',
  ),
  rule(
    'other-kind',
    'One kind here and another there: unsure.',
    'Coldharbour Partners bought it. ~ They met in Coldharbour on Monday.',
    'Coldharbour Partners bought it. ~ Coldharbour Partners sold it.',
  ),
  rule(
    'same-name-other-kind',
    'One name of several words that two readings give two kinds.',
    'Mr Keelan Marlow spoke. ~ Envoys met in the town of Keelan Marlow.',
    'Mr Keelan Marlow spoke. ~ Envoys met in the town of Keelan Market.',
  ),
  rule(
    'short-name',
    'A short name with a word of its own for the long one.',
    'Coldharbour Partners bought it. ~ The buyer is the Coldharbour fund.',
    'The Commission acted. ~ The Border Commission of Lirania acted.',
  ),
  rule(
    'short-of-both',
    'Two longer names that differ, each shortened in its report to the words both begin with.',
    'Marl School will close. The head of Marl spoke. ~ The Marl Mercury reported it. Marl said it had proof.',
    'Marl School will close. The head of Marl spoke. ~ Marl School won. The head of Marl wept.',
  ),
  rule(
    'town-or-body',
    'A short name that one report takes for a place and with which a longer name of a body begins: unsure.',
    'The Marl School was shut. ~ Marl said it was glad. ~ They met in the town of Marl.',
    'The Marl School was shut. ~ Marl said it was glad. ~ They met in the town of Orm.',
  ),
  rule(
    'place-tail',
    'A place with and without the noun for its sort.',
    'A ferry sank off Sarda Island. ~ A ferry sank off Sarda.',
    'A shell hit Sarda region. ~ A shell hit Sarda.',
  ),
  rule(
    'near-place',
    'Places one letter apart that no list knows.',
    'Shells fell on the town of Tashbulan. ~ Shells fell on the town of Tashbulen.',
    'Shells fell on the plains of Slovakia. ~ Shells fell on the plains of Slovenia.',
  ),
  rule(
    'institution',
    'Institutions named by a common noun alone: unsure.',
    'The government said the bridge is closed. ~ The government said the road is closed.',
    'The finance ministry closed it. ~ The finance ministry closed it.',
  ),
  rule(
    'member-differs',
    'A pair that agrees, refused because another member of the group is somebody else.',
    'Envoys met Jan Daniel Sokyra. ~ Envoys met Jan Sokyra. ~ Envoys met Jan Pavel Sokyra.',
    'Envoys met Jan Daniel Sokyra. ~ Envoys met Jan Sokyra.',
  ),
  rule(
    'given-name',
    'A lone given name and the only full name of the story that begins with it.',
    'Andriy spoke first. ~ Andriy Sokyra spoke.',
    'Oleksiy spoke first. ~ Andriy Sokyra spoke.',
  ),
  rule(
    'near-name-in-story',
    'Full names one letter apart in both words, within one story.',
    'Rustam Qodirin spoke. ~ Rustem Qadirin spoke.',
    'Rustam Qodirin spoke. ~ Rustana Qadirin spoke.',
  ),
  rule(
    'sounds-alike',
    'Full names, or lone surnames with a role in common, whose consonants are one to the ear, in two reports of one story.',
    'Warden Carmela Zerrin spoke. ~ Carmela Tserin spoke.',
    'Warden Carmela Zerrin spoke. ~ Warden Carmela Tsalin spoke.',
  ),
  rule(
    'told-alias',
    'Two names that a report gives for one another: "formerly", "also known as", "known until ... as".',
    'The deal was signed by TransMarl, the operator known until January as Marl Tramways. ~ Marl Tramways paid.',
    'The deal was signed by TransMarl and by the owner of Marl Tramways. ~ Marl Tramways paid.',
  ),
  rule(
    'could-be-either',
    'A short name that fits two different long ones of other reports: unsure.',
    'Mr Sokyra spoke. ~ Andriy Sokyra and Oleksiy Sokyra met.',
    'Mr Sokyra spoke. ~ Andriy Sokyra met envoys.',
  ),
  rule(
    'other-story',
    'A short or common name that agrees, in reports of two stories: unsure.',
    'Mr Sokyra met the envoys. ~ Mr Sokyra met the envoys.',
    'Andriy Sokyra met envoys. ~ Andriy Sokyra met envoys.',
  ),
];
