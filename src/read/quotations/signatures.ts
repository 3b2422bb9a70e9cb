// Names behind a dash that sign the words in marks before them: “…” — Ana Kovač, mayor.
// Does not read names before a colon; colons.ts does.

import type { Draft, QuotationRule } from './draft.js';

/** Words of a name with its roles. */
const MAX_NAME_WORDS = 14;

/** A dash, or a hyphen that opens a line of its own. */
const SIGNATURE = /^(?:\s*[–—―]\s*|\s*\n\s*-{1,2}\s+)(?=\p{Lu}|(?:tweet|post|statement|letter|note|comment) )/u;

/** Shortened titles, whose full stop ends no signature. */
const TITLE_STOP = /(?:^|\s)(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Adm|Rev|Hon|St|Jr|\p{Lu})$/u;

/** `Rep. Ana Kovač`, `Ana Kovač, mayor, speaking on Monday`, `tweet on Sunday by actor Ana Kovač`: where the name begins in what is signed, and the name. */
function signedName(rest: string): [from: number, name: string] | null {
  const line = /^[^“”"«»;:]*/u.exec(rest)![0].trimEnd();
  let stop = line.indexOf('. ');
  while (stop >= 0 && TITLE_STOP.test(line.slice(0, stop))) stop = line.indexOf('. ', stop + 1);
  const closed = stop >= 0 || line.length === rest.trimEnd().length;
  const whole = (stop >= 0 ? line.slice(0, stop) : line).replace(/\.$/u, '');
  const by = /^(?:tweet|post|statement|letter|note|comment) (?:\p{L}+ ){0,3}by /u.exec(whole)?.[0].length ?? 0;
  let name = whole.slice(by);
  if (name.split(/\s+/u).length > MAX_NAME_WORDS || /, (?:\p{Ll}+ing|who) /u.test(name))
    name = name.slice(0, name.indexOf(','));
  return closed && name.length > 0 && name.split(/\s+/u).length <= MAX_NAME_WORDS ? [by, name] : null;
}

export const signature: QuotationRule = {
  id: 'read.quotations.signature',
  finds: 'A name behind a dash that signs the words in marks before it.',
  examples: { fires: '“A bridge is not a boat.” — Ana Kovač', not: '“A bridge is not a boat” — and Ana Kovač left.' },
  source: 'research note on quotations, section 2: users ask for dash signatures',
  find(page) {
    const drafts: Draft[] = [];
    for (const stretch of page.stretches) {
      if (!stretch.speech) continue;
      const end = stretch.mark.span[1];
      const dash = SIGNATURE.exec(page.text.slice(end, end + 8));
      if (!dash) continue;
      const start = end + dash[0].length;
      const lineEnd = page.text.indexOf('\n', start);
      const rest = page.text.slice(start, Math.min(lineEnd < 0 ? page.text.length : lineEnd, start + MAX_SIGNATURE));
      const signed = signedName(rest);
      if (!signed) continue;
      const [from, name] = signed;
      const tokens = page.tokens.filter(
        token => token.start >= start + from && token.end <= start + from + name.length,
      );
      if (tokens.length === 0 || tokens.some(token => /^(?:VB[DZP]|MD)$/.test(token.xpos))) continue;
      const mark = end + dash[0].search(/\S/u);
      drafts.push({
        rule: signature.id,
        content: [stretch.mark.span],
        cue: [[mark, mark + 1]],
        source: [[start + from, start + from + name.length]],
        certainty: 'stated',
      });
    }
    return drafts;
  },
};

/** Letters that a signature with its roles may have. */
const MAX_SIGNATURE = 160;
