// Verbs and nouns by how a time beside them holds for what else the sentence tells: those that carry a noun, happen with it, set its day.
// Does not look at a sentence; read/events/dating.ts does.
// Source: general knowledge of news English, written by hand; kept where more dates of our corpus came out right.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs under which an event noun happens when they do: "held talks", "imposed sanctions". */
export const CARRIERS =
  words(`hold launch carry make stage conduct impose issue give take sign reach begin start open continue resume have do
  file bring mount deliver send undergo commit perform wage lead join attend submit raise lodge win suffer witness see cast pay
  strike conclude host deal initiate score deploy inflict provide pay exchange receive cause spark trigger perform repel survive complete fight hand present dictate`);
/** Verbs of what a happening does as it happens: "the blast killed four". */
export const STRIKING =
  words(`kill wound injure hit strike destroy damage claim devastate tear rip rock shake blow trap topple flatten wreck hurt cut knock maim
  ignite sink bury level scorch drown`);
/** Verbs of what befalls people in a happening, and of what it costs them. */
export const HURTING = words('kill wound injure hurt maim die drown burn cost');
/** Verbs by which a happening gets another day. */
export const POSTPONING = words('postpone delay defer adjourn reschedule move shift');
/** Verbs of who is taken where others are harmed: "killed 12 rebels and captured six on Monday". */
export const TAKING = words('capture arrest detain seize abduct kidnap take');
/** Verbs whose subject happens when they do: those, and "the talks resumed". */
export const HAPPENINGS: ReadonlySet<string> = new Set([
  ...STRIKING,
  ...words(`begin start open resume take happen occur erupt leave sweep rage fail collapse fall go last continue conclude end finish force
    disrupt halt paralyse paralyze convene break come trigger spark cause set explode crash collide overturn derail capsize burn blow
    detonate`),
]);
/** Verbs by which somebody takes up what is there without him: the day of "condemned the raid on Friday" may be that of either. */
export const REACTING =
  words(`respond react reply sign vote condemn criticise criticize denounce decry deplore slam blast welcome praise hail mourn discuss
  debate address reject approve oppose back support investigate probe review defend deny confirm acknowledge mention describe protest
  appeal complain ratify endorse veto reverse overturn uphold cancel postpone lift extend block ban rule comment apologise apologize
  testify speak tweet`);
/** Verbs and adjectives by which a day is set: "is due on Friday", "was scheduled for May". */
export const SETTINGS = words('schedule set plan slate book fix arrange due convene expect call');
/** Verbs that only say how the infinitive below them runs: its time is theirs. */
export const ASPECTS = words(
  'begin start continue resume stop finish manage fail help come go remain keep use try be have',
);
/** Verbs whose infinitive comes about with them: "prompted Arlen to sever ties". */
export const CAUSES = words('prompt force cause lead');
/** Verbs that lay their subject beside another happening, whose time it does not share. */
export const REFERRING = words(
  'follow precede recall echo mirror repeat resemble concern cover relate involve mark commemorate reverse undo end',
);
/** Participles that give a paper its day. */
export const DATING = words('dated sent published issued signed');
/** Nouns that only count or bound the event noun behind their "of": "a round of talks". */
export const PORTIONS = words('round series wave spate string barrage start beginning pair number set bout volley');
