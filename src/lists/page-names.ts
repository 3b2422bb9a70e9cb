// Words in class, id and role names of pages by which their makers mark what is not the article.
// Source: general knowledge of page templates, written by us; each word stands for a part of the name between hyphens or capitals.
// Does not decide: page/article.ts leaves an element out only if little of the page's prose stands in it.

/** Parts of names of furniture: one is enough. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'comment comments commentlist disqus livefyre respond discussion replies share shares sharing sharebar sharetools social socials sharethis addthis addtoany ' +
    'related relateds recirc recirculation recommend recommended recommendation recommendations outbrain taboola revcontent zergnet readmore morelike ' +
    'sidebar rail rightrail aside complementary promo promos promotion promoted teaser teasers excerpt newsletter newsletters subscribe subscription signup optin ' +
    'footer foot colophon nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging ' +
    'ad ads adv advert adverts advertisement advertising adslot adunit adwrap dfp gpt sponsor sponsored sponsors sponsorship affiliate ' +
    'popular trending mostread mostpopular mostviewed latest ticker carousel slider slideshow gallery thumbnails widget widgets ' +
    'popup modal overlay lightbox tooltip cookie cookies consent gdpr paywall banner masthead login signin register toolbar tools toolbox utility ' +
    'print email tags tag taglist tagcloud keywords topics categories cat-links meta metadata byline bylines author authors authorbox bio ' +
    'timestamp dateline pubdate posted caption captions credit credits photocredit hidden invisible noprint offscreen sr-only screenreader skip skiplink ' +
    'pullquote pulledquote infobox factbox rating ratings vote votes poll quiz search searchform contact copyright legal disclaimer corrections ' +
    'jumplink toc player videoplayer video-player audio-player feedback survey donate donation membership app-promo download'
  ).split(' '),
);

/** Parts of names that leave no doubt, however much text stands there: comments can be longer than the report. */
export const STRONG_FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'comment comments commentlist disqus livefyre respond replies cookie cookies consent gdpr newsletter newsletters outbrain taboola revcontent zergnet ' +
    'related recirc recirculation recommended recommendations mostread mostpopular readmore morelike modal popup lightbox ' +
    'footer foot sidebar masthead'
  ).split(' '),
);

/** Parts of names that mark the article itself, or its text. */
export const ARTICLE_NAMES: ReadonlySet<string> = new Set(
  'article articlebody articletext articlecontent story storybody storytext storycontent entry entrycontent postbody postcontent bodytext bodycopy maintext newstext articlepage'.split(
    ' ',
  ),
);

/** Names of the element that holds the article's text, in so many words. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  'articlebody article-body storybody story-body entry-content post-content article-content'.split(' '),
);

/** Names of the lines between headline and text that sum the article up. */
export const STANDFIRST_NAMES: ReadonlySet<string> = new Set(
  'standfirst dek deck subtitle subhead subheadline subheading summary strapline subhed lede teaser-text sub-title sub-headline excerpt tagline synopsis'.split(
    ' ',
  ),
);

/** The parts of a class, id or role value: `articleBody related-links` gives article, body, related, links and the joined articlebody. */
export function nameParts(value: string): string[] {
  const parts: string[] = [];
  for (const name of value.split(/\s+/)) {
    if (name === '' || name.length > 80) continue;
    const lower = name.toLowerCase();
    const pieces = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    parts.push(...pieces, lower.replace(/[^a-z]/g, ''));
    for (let i = 1; i < pieces.length; i++) parts.push(`${pieces[i - 1]}-${pieces[i]}`, `${pieces[i - 1]}${pieces[i]}`);
  }
  return parts;
}
