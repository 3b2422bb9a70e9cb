// Feeds in: RSS, Atom, RDF, JSON Feed, and the lists of feeds that readers keep.
export { type Feed, type FeedEntry, type FeedText, looksLikeFeed, MOST_ENTRIES, parseFeed } from './feed.js';
export { feedsOfOpml } from './opml.js';
export { metaOfEntry, reportFromEntry, reportsFromFeed, wordsOf } from './reports.js';
