// Words that look like a side taken on a question and are none: thanks and hopes, denials, own doings and plans, cut matters.
// Does not find sides; claims.ts asks here of each.

/** Cues that look like a side and are none: thanks, wishes of goodwill, no comment, an abstention. */
const NO_SIDE =
  /\b(?:thank|thanks|thanked|praise[ds]?|gratitude|congratulate[ds]?|wish(?:es|ed)?|regret(?:s|ted)?|condolences?|comment|respond|disregard)\b|\bnot\s+(?:say|comment|answer|respond)\b/i;
/** What is denied or declined rather than opposed: claims about facts, and questions put to the holder. */
const NO_TARGET =
  /\b(?:abstain|abstention|comment|recovery|interview|condolences?)\b|^(?:who|what|where|when|how)\b|^(?:any |all |the |such )?(?:(?!to\b|that\b)\p{Ll}+ )?(?:links?|claims?|accusations?|allegations?|suggestions?|reports?|criticism|rumou?rs?|charges?|responsibility)\b/iu;
/** "once opposed the bridge", "had previously backed it": where somebody stood before, and no longer says. */
const FORMER = /\b(?:once|formerly|previously)\b/i;
/** "intends to fly home": what somebody is about to do is no side others could take, too. */
const isOwnPlan = (cue: string, content: string): boolean =>
  /\b(?:intend|plan|aim|prepar|decid|hope|hoping)\w*$/i.test(cue) && /^to\b/i.test(content);

/** "refused to shake hands", "would not seek re-election": what somebody does not do himself is no side others could take. Source: general knowledge. */
const isOwnDoing = (cue: string, content: string): boolean =>
  (/\b(?:refus|declin)\w*$/i.test(cue) && OWN_ACT.test(content)) ||
  (/\b(?:not|never)\s+seek$|n[’']t seek$/i.test(cue) && /^(?:re-?election|another term|a \S+ term)\b/i.test(content));
const OWN_ACT =
  /^to (?:shake|speak|talk|answer|reply|respond|look|smile|sit|attend|elaborate|discuss|say|tell|name|identify|apologi[sz]e|comment|speculate|be (?:drawn|named|identified|interviewed|photographed))\b/i;

/** "hoped diplomacy would prevail": how somebody hopes that things will go. */
const isHope = (cue: string, content: string): boolean =>
  /\bhop(?:es?|ed|ing)$/i.test(cue) &&
  !/^(?:to|for)\b/i.test(content) &&
  /\s(?:will|would|can|could|may|might)\s/.test(content);

/** "wants her gone", "won't come back as a juror": whom or where it goes to, and no matter. */
const NO_MATTER =
  /^(?:(?:me|him|them|us|back|away|out|home|her (?:gone|back|out)|you)\b|(?:his|her|its|their|our|my) (?:\p{Ll}+ )?(?:life|lives|survival|job|jobs|career|careers|reputation)\b)/iu;
/** "to stay calm", "to keep the peace": what anybody is asked of in trouble. */
const MANNERS =
  /^to (?:stay|keep|remain|be) (?:calm|quiet|patient|safe|vigilant|strong|united|silent|indoors|away|careful|cautious|alert|brave)\b/i;
/** Who, and nothing that is to be decided: "sided with the government". */
const WHO =
  /^(?:the )?(?:government|president|prime minister|minister|opposition|court|police|army|mayor|king|queen|party|majority|winner|losers?|victims?)$/i;

/** Whether the words of a stance take no side on a question that others could take another side on. */
export const isNoSide = (cue: string, content: string): boolean =>
  NO_SIDE.test(cue) ||
  FORMER.test(cue) ||
  NO_TARGET.test(content) ||
  isOwnPlan(cue, content) ||
  isOwnDoing(cue, content) ||
  isHope(cue, content) ||
  NO_MATTER.test(content) ||
  MANNERS.test(content) ||
  WHO.test(content) ||
  (/\bfor$/.test(cue) && /^sale\b/.test(content));
