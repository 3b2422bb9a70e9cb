// A quotation in the making, and the shape of a quotation rule.
// Does not settle claims on the same words; settle.ts does.
import type { Certainty, QuotationWarning, Rule, Span } from '../../model/index.js';
import { type Page, type Reported, wholeStretches } from './page.js';
import { type Run, spanOf, type Tree } from './tree.js';

export interface Draft {
  rule: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  certainty: Certainty;
  addressee?: Span;
  channel?: Span;
  /** Where the cue was found; drafts without a cue have none. */
  from?: Reported;
  carriedFrom?: Draft;
  inside?: Draft;
  warnings?: QuotationWarning[];
}

export interface QuotationRule extends Rule {
  find(page: Page, before: readonly Draft[]): Draft[];
}

const runSpan = (tree: Tree, run: Run): Span => spanOf(tree, run);

/** A draft from a cue: spans of its cue, source, addressee and channel, with the content given. */
export function draftOf(
  page: Page,
  rule: string,
  found: Reported,
  content: readonly Span[],
  certainty: Certainty,
  cueTo?: number,
): Draft {
  const { cue, source, addressee } = found;
  const cueSpan = runSpan(cue.tree, { from: cue.group.from, to: Math.max(cue.group.to, cueTo ?? 0) });
  const draft: Draft = {
    rule,
    content: wholeStretches(page, content, cueSpan),
    cue: [cueSpan],
    source: source ? [runSpan(cue.tree, source.run)] : [],
    certainty,
    from: found,
  };
  if (addressee) draft.addressee = runSpan(cue.tree, addressee);
  if (source?.channel) draft.channel = runSpan(cue.tree, source.channel);
  return draft;
}
