// News of the record: statements, positions, figures, corrections since an earlier look.
export { buildNews } from './build.js';
export { NEWS_KINDS, type News, type NewsKind, type NewsLine } from './news.js';
