// What stands before a title and is no part of it: `UPDATE 1-`, `EXCLUSIVE:`, `Opinion |`.
// Does not touch words that say whose word the title is: "Report: …", "Poll: …" stay.

/** Source: general knowledge of agency and portal copy, written by us. */
const KICKERS: ReadonlySet<string> = new Set(
  (
    'update|updated|breaking|breaking news|just in|developing|developing story|alert|news alert|urgent|flash|newsflash|exclusive|live|live updates|live blog|watch|watch live|video|listen|photos|in pictures|' +
    'opinion|editorial|comment|commentary|column|op-ed|analysis|news analysis|explainer|explained|factbox|timeline|wrapup|refile|corrected|correction|clarification|rpt|repeat|insight|focus|' +
    'feature|special report|breakingviews|preview|review|fact check|read|must read|press release|podcast'
  ).split('|'),
);
/** Agencies set theirs in capitals with a number and a bare hyphen: `UPDATE 1-Talks`, `CORRECTED-UPDATE 2-Talks`. */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu} -]{1,22}?)(?: ?\d{1,2})?(?:-|\s*[:|]\s*|\s+[-–—]\s+|\s*—\s*)/u;
const IN_SMALL = /^(\p{Lu}[\p{L}-]+(?: [\p{L}]+)?)(?: \d{1,2})?(?:\s*[:|]\s+|\s+[-–—]\s+)/u;
/** `Tennis-Quist wins in Lessa`: agencies name the sport before a bare hyphen, with a capital behind it. Source: the same. */
const SPORTS: ReadonlySet<string> = new Set(
  (
    'soccer|football|tennis|golf|cricket|rugby|rugby union|rugby league|basketball|baseball|athletics|swimming|cycling|boxing|rowing|sailing|judo|skiing|' +
    'alpine skiing|biathlon|gymnastics|hockey|ice hockey|volleyball|handball|badminton|chess|figure skating|motor racing|motorcycling|formula one|f1|' +
    'olympics|paralympics|doping|nba|nfl|nhl|mlb|mma'
  ).split('|'),
);
const BEFORE_HYPHEN = /^(\p{Lu}[\p{L}\d]+(?: \p{L}+)?)-(?=\p{Lu})/u;
/** `[Lessa Press Agency] Dockers walk out`: what an agency sets before its titles. */
const IN_BRACKETS = /^\[\p{L}[^[\]]{1,38}\]\s+/u;
const MAX_KICKERS = 3;

/** Number of signs before the title's own words. */
export function kickerLength(words: string): number {
  let at = 0;
  for (let n = 0; n < MAX_KICKERS; n++) {
    const rest = words.slice(at, at + 40);
    const m = IN_CAPITALS.exec(rest) ?? IN_SMALL.exec(rest);
    const sport = BEFORE_HYPHEN.exec(rest);
    if (m && KICKERS.has(m[1]!.trim().toLowerCase())) at += m[0].length;
    else if (sport && SPORTS.has(sport[1]!.toLowerCase())) at += sport[0].length;
    else {
      const bracket = n === 0 ? IN_BRACKETS.exec(words.slice(0, 44)) : null;
      if (!bracket) break;
      at += bracket[0].length;
    }
  }
  return /[\p{L}\p{N}]/u.test(words.slice(at)) ? at : 0;
}
