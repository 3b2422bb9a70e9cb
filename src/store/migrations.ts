// The versions of a store's tables, oldest first, as each engine writes them. Only ever appended to.
// Does not run them; migrate.ts does.
import { MARKED_LETTERS } from './words.js';

export interface Migration {
  sqlite: readonly string[];
  postgres: readonly string[];
}

/** Names with values, the version of the tables among them. Stands before the first version, since turns are taken on it. */
export const META_TABLE = 'CREATE TABLE IF NOT EXISTS meta (name text PRIMARY KEY, value text NOT NULL)';

/** Keys of reports that one month has room for, on PostgreSQL; the months since 1970 times this stay below 2^53. */
export const KEYS_OF_A_MONTH = 2 ** 32;

/** In the table of names and values: the last month whose reports stand in the part of those kept before reports had months. */
export const MONTHS_BEFORE = 'report_before';

const columns = (key: string, integer: string, bytes: string): string => `
  key ${key},
  id text NOT NULL,
  sha256 text NOT NULL,
  version integer NOT NULL,
  title text,
  outlet text,
  language text NOT NULL,
  lo text NOT NULL,
  hi text NOT NULL,
  text text NOT NULL,
  meta text NOT NULL,
  reading ${bytes},
  analyser text,
  state text NOT NULL,
  attempts integer NOT NULL,
  worker text,
  lease ${integer} NOT NULL,
  code text,
  message text,
  indexed integer NOT NULL,
  loaded text NOT NULL`;

const lineColumns = (key: string, integer: string): string => `
  key ${key},
  report ${integer} NOT NULL REFERENCES report (key) ON DELETE CASCADE,
  kind text NOT NULL,
  id text NOT NULL,
  type text NOT NULL,
  who text,
  bearer text,
  words text NOT NULL,
  start integer NOT NULL,
  stop integer NOT NULL`;

const rejectedColumns = (key: string): string => `
  key ${key},
  id text NOT NULL,
  code text NOT NULL,
  message text NOT NULL,
  at text NOT NULL`;

/** Stories: what grouping keeps of each text, who is in which story, and what a person decided. */
const storyTables = (key: string, integer: string, bytes: string, end: string): string[] => [
  `CREATE TABLE bag (report ${integer} PRIMARY KEY REFERENCES report (key) ON DELETE CASCADE, id text NOT NULL,
    version integer NOT NULL, day integer, place integer, was integer, words ${bytes} NOT NULL,
    grouped integer NOT NULL)${end}`,
  `CREATE TABLE member (report text PRIMARY KEY, story text NOT NULL, event text NOT NULL, thread text NOT NULL,
    block integer NOT NULL)${end}`,
  `CREATE TABLE joined (thread text PRIMARY KEY, story text NOT NULL)${end}`,
  `CREATE TABLE story (id text PRIMARY KEY, title text NOT NULL, reports integer NOT NULL, outlets integer NOT NULL,
    lo text NOT NULL, hi text NOT NULL, changed text NOT NULL, revision ${integer} NOT NULL)${end}`,
  `CREATE TABLE story_name (id text PRIMARY KEY, report text NOT NULL)${end}`,
  `CREATE TABLE decision (key ${key}, id text NOT NULL, body text NOT NULL, at text NOT NULL)${end}`,
  `CREATE TABLE story_record (story text PRIMARY KEY, revision ${integer} NOT NULL, analyser text NOT NULL,
    body ${bytes} NOT NULL)${end}`,
  `ALTER TABLE report ADD COLUMN bagged ${integer} NOT NULL DEFAULT 0`,
  "CREATE INDEX report_unbagged ON report (key) WHERE bagged = 0 AND state = 'read'",
  'CREATE INDEX bag_place ON bag (place)',
  'CREATE INDEX bag_id ON bag (id, version)',
  'CREATE INDEX bag_open ON bag (report) WHERE grouped = 0',
  'CREATE INDEX bag_dated ON bag (report) WHERE day IS NOT NULL',
  'CREATE INDEX bag_undated ON bag (report) WHERE day IS NULL',
  'CREATE INDEX member_story ON member (story)',
  'CREATE INDEX member_thread ON member (thread)',
  'CREATE INDEX story_revision ON story (revision)',
  'CREATE UNIQUE INDEX decision_id ON decision (id)',
];

/** What following keeps; see followed.ts. */
const followedTable = (integer: string): string => `
  CREATE TABLE followed (
    name text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    due ${integer} NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (name, kind, key)
  )`;

const SQLITE_KEY = 'integer PRIMARY KEY';
const POSTGRES_KEY = 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY';

/** The same on both engines. Workers look for what waits; the index for what it lacks. */
const INDEXES = [
  'CREATE UNIQUE INDEX report_text ON report (id, sha256)',
  'CREATE UNIQUE INDEX report_version ON report (id, version)',
  "CREATE INDEX report_open ON report (state, attempts, key) WHERE state IN ('waiting', 'reading')",
  'CREATE INDEX report_unindexed ON report (key) WHERE indexed < 2',
  'CREATE INDEX report_day ON report (lo)',
  'CREATE INDEX line_report ON line (report)',
  'CREATE UNIQUE INDEX rejected_id ON rejected (id, code)',
];

/** Outlets are asked for in any case of letters. */
const OUTLET_INDEX = 'CREATE INDEX report_outlet ON report (lower(outlet))';

/** What was not read yet is not looked through each time something is indexed. */
const READ_UNINDEXED = [
  'DROP INDEX report_unindexed',
  "CREATE INDEX report_unindexed ON report (key) WHERE indexed < 2 AND state IN ('read', 'failed')",
];

/** An article may go back to a text it had: the same text is then a version more. Ids are found by `report_version`. */
const TEXTS_RETURN = ['DROP INDEX report_text'];

/**
 * Lines by the month their report came in: what is older than the months people search leaves by dropping a table. PostgreSQL's keys
 * of reports say the month (see postgres/months.ts), so a part is a range of keys; the lines kept before are one part of their own.
 */
const LINES_BY_MONTH = [
  'ALTER TABLE line RENAME TO line_before',
  'ALTER TABLE line_before ALTER COLUMN key DROP IDENTITY',
  'ALTER TABLE line_before DROP CONSTRAINT line_pkey',
  'ALTER TABLE line_before ADD CONSTRAINT line_before_pkey PRIMARY KEY (report, key)',
  'DROP INDEX line_report',
  'ALTER INDEX line_words RENAME TO line_before_words',
  'CREATE SEQUENCE line_key',
  "SELECT setval('line_key', (SELECT coalesce(max(key), 0) + 1 FROM line_before), false)",
  `CREATE TABLE line (${lineColumns("bigint NOT NULL DEFAULT nextval('line_key')", 'bigint')}, searchable tsvector,
    PRIMARY KEY (report, key)) PARTITION BY RANGE (report)`,
  'CREATE INDEX line_words ON line USING gin (searchable)',
  "ALTER TABLE line_before ALTER COLUMN key SET DEFAULT nextval('line_key')",
  `ALTER TABLE line ATTACH PARTITION line_before FOR VALUES FROM (MINVALUE) TO (${KEYS_OF_A_MONTH})`,
];

/** Stories that wait to be written anew; see story-due.ts. */
const storyDue = (end: string): string => `CREATE TABLE story_due (story text PRIMARY KEY, hi text NOT NULL)${end}`;

/** Revisions are drawn from a sequence, which makes nobody wait until the one who drew has ended. */
const REVISIONS = [
  'CREATE SEQUENCE revision',
  "SELECT setval('revision', (SELECT coalesce(max(value::bigint), 0) + 1 FROM meta WHERE name = 'revision'), false)",
];

/**
 * Reports by the month they came in, by the same ranges of keys as their lines. What was there stays where it is, as one part up to the
 * end of the month that has begun: no row moves. No index over all parts can say that a version is there once, so a small table of ids,
 * versions and hashes does, filled with the reports themselves; it also tells whether a text is known without a look into each month.
 * Lines and bags point to no part that would have to outlive them: a month goes as it came.
 */
const REPORTS_BY_MONTH = [
  `DO $$ DECLARE pointing record; BEGIN
    FOR pointing IN SELECT conrelid::regclass AS owner, conname AS name FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'report'::regclass AND conparentid = 0
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', pointing.owner, pointing.name); END LOOP; END $$`,
  'ALTER TABLE report RENAME TO report_before',
  'CREATE SEQUENCE report_key',
  "SELECT setval('report_key', last_value, is_called) FROM report_key_seq",
  'ALTER TABLE report_before ALTER COLUMN key DROP IDENTITY',
  "ALTER TABLE report_before ALTER COLUMN key SET DEFAULT nextval('report_key')",
  'DROP INDEX report_version',
  'ALTER INDEX report_pkey RENAME TO report_before_pkey',
  ...['open', 'unindexed', 'day', 'words', 'outlet', 'unbagged'].map(
    name => `ALTER INDEX report_${name} RENAME TO report_before_${name}`,
  ),
  `CREATE TABLE report (${columns("bigint PRIMARY KEY DEFAULT nextval('report_key')", 'bigint', 'bytea')},
    searchable tsvector, bagged bigint NOT NULL DEFAULT 0) PARTITION BY RANGE (key)`,
  'CREATE INDEX report_version ON report (id, version)',
  "CREATE INDEX report_open ON report (state, attempts, key) WHERE state IN ('waiting', 'reading')",
  "CREATE INDEX report_unindexed ON report (key) WHERE indexed < 2 AND state IN ('read', 'failed')",
  "CREATE INDEX report_unbagged ON report (key) WHERE bagged = 0 AND state = 'read'",
  'CREATE INDEX report_day ON report (lo)',
  OUTLET_INDEX,
  'CREATE INDEX report_words ON report USING gin (searchable)',
  `INSERT INTO meta SELECT '${MONTHS_BEFORE}', last_value / ${KEYS_OF_A_MONTH} FROM report_key`,
  `DO $$ BEGIN EXECUTE format('ALTER TABLE report ATTACH PARTITION report_before FOR VALUES FROM (MINVALUE) TO (%s)',
    (SELECT (value::bigint + 1) * ${KEYS_OF_A_MONTH} FROM meta WHERE name = '${MONTHS_BEFORE}')); END $$`,
  `CREATE TABLE report_text (id text NOT NULL, version integer NOT NULL, sha256 text NOT NULL, PRIMARY KEY (id, version))`,
  'INSERT INTO report_text SELECT id, version, sha256 FROM report',
  `CREATE FUNCTION keep_report_texts() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO report_text SELECT id, version, sha256 FROM added; RETURN NULL; END $$`,
  `CREATE TRIGGER report_texts AFTER INSERT ON report REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION keep_report_texts()`,
];

export const MIGRATIONS: readonly Migration[] = [
  {
    sqlite: [
      `CREATE TABLE report (${columns(SQLITE_KEY, 'integer', 'blob')}) STRICT`,
      `CREATE TABLE line (${lineColumns(SQLITE_KEY, 'integer')}) STRICT`,
      `CREATE TABLE rejected (${rejectedColumns(SQLITE_KEY)}) STRICT`,
      ...INDEXES,
      // The text of a report never changes, so its index holds no second copy; lines come and go with readings.
      "CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content='report', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2')",
      "CREATE VIRTUAL TABLE line_words USING fts5 (words, content='line', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2')",
      // A line that goes takes its words along, if they were indexed: the index would answer with lines that are gone.
      `CREATE TRIGGER line_gone AFTER DELETE ON line WHEN (SELECT indexed FROM report WHERE key = old.report) = 2 BEGIN
        INSERT INTO line_words (line_words, rowid, words) VALUES ('delete', old.key, old.words); END`,
    ],
    postgres: [
      `CREATE TABLE report (${columns(POSTGRES_KEY, 'bigint', 'bytea')}, searchable tsvector)`,
      `CREATE TABLE line (${lineColumns(POSTGRES_KEY, 'bigint')}, searchable tsvector)`,
      `CREATE TABLE rejected (${rejectedColumns(POSTGRES_KEY)})`,
      ...INDEXES,
      'CREATE INDEX report_words ON report USING gin (searchable)',
      'CREATE INDEX line_words ON line USING gin (searchable)',
    ],
  },
  {
    sqlite: storyTables(SQLITE_KEY, 'integer', 'blob', ' STRICT'),
    postgres: storyTables(POSTGRES_KEY, 'bigint', 'bytea', ''),
  },
  {
    sqlite: [followedTable('integer')],
    postgres: [followedTable('bigint')],
  },
  {
    sqlite: [],
    // Texts whose letters bear marks are indexed anew, without them.
    postgres: [`UPDATE report SET indexed = 0 WHERE title ~ '[${MARKED_LETTERS}]' OR text ~ '[${MARKED_LETTERS}]'`],
  },
  { sqlite: [OUTLET_INDEX], postgres: [OUTLET_INDEX] },
  {
    sqlite: READ_UNINDEXED,
    postgres: READ_UNINDEXED,
  },
  { sqlite: TEXTS_RETURN, postgres: TEXTS_RETURN },
  { sqlite: [], postgres: LINES_BY_MONTH },
  { sqlite: [storyDue(' STRICT')], postgres: [storyDue(''), ...REVISIONS] },
  // In a file the index of versions is unique itself.
  { sqlite: ['CREATE VIEW report_text AS SELECT id, version, sha256 FROM report'], postgres: REPORTS_BY_MONTH },
];
