// Reads our own annotated corpus into Reports and the ReadReports a perfect reader would give, for tests of later stages.
// Does not score anything; where the corpus folder is absent, tests skip.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Comparison, localKey, newComparison } from '../../src/compare/comparison.js';
import type {
  Decision,
  Entity,
  EntityKind,
  EventStatus,
  EventType,
  Figure,
  Line,
  LineRole,
  ReadReport,
  Report,
  Span,
  StanceKind,
  TimexType,
  When,
} from '../../src/model/index.js';

export interface CorpusReport {
  report: Report;
  read: ReadReport;
}

/** A member of the truth across reports: words (pieces joined by " … ") of one report. */
export interface Words {
  report: string;
  content: string;
}

/** The truth across the reports of one story, as far as these tests use it. */
export interface CorpusGroup {
  group: string;
  reports: string[];
  same_utterance: Words[][];
  different: [Words, Words, string][];
  entities: Record<string, Record<string, string[]>>;
  disagreements: { kind: string; about: string; values: Record<string, string>; apparent?: string | false }[];
  positions?: { holder: string; stance: string; toldBy: { report: string; words: string }[] }[];
  noStance?: { holder: string; report: string; words: string }[];
  rule?: { needed: number; report: string; words: string } | null;
}

const CORPUS = new URL('../../train/corpus/', import.meta.url);

/** Whether the corpus is on this machine; tests that need it skip otherwise. */
export const hasCorpus = (): boolean => existsSync(CORPUS);

const ROLES: Record<string, LineRole> = { T: 'title', F: 'furniture', H: 'heading', B: 'byline', S: 'body' };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (date: string): When | null =>
  DATE.test(date) ? { lo: date, hi: date, grain: 'day', basis: 'stated' } : null;

/** Spans of `words` in a sentence beginning at `base`: pieces joined by " … ", `#n` for the n-th occurrence. */
function spansOf(words: string, sentence: string, base: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of words.split(' … ')) {
    const numbered = /^(.*) #(\d)$/s.exec(part);
    const piece = numbered ? numbered[1]! : part;
    let at = numbered ? -1 : from - 1;
    for (let n = numbered ? Number(numbered[2]) : 1; n > 0; n--) at = sentence.indexOf(piece, at + 1);
    if (at < 0) throw new Error(`"${piece}" is not in "${sentence}"`);
    spans.push([base + at, base + at + piece.length]);
    from = at + piece.length;
  }
  return spans;
}

/** One report in the making: text and annotations as the lines come. */
class Draft {
  text = '';
  base = 0;
  sentence = '';
  readonly lines: Line[] = [];
  readonly sentences: Span[] = [];
  readonly kinds = new Map<string, EntityKind>();
  readonly read: Pick<
    ReadReport,
    'mentions' | 'entities' | 'quotations' | 'stances' | 'timexes' | 'events' | 'figures'
  > = { mentions: [], entities: [], quotations: [], stances: [], timexes: [], events: [], figures: [] };
  title?: string;

  constructor(readonly head: Record<string, string>) {}

  put(words: string, gap: string, role: LineRole): void {
    if (this.text) this.text += gap;
    this.base = this.text.length;
    this.text += words;
    this.sentence = words;
    const last = this.lines.at(-1);
    if (gap === ' ' && last) this.lines[this.lines.length - 1] = { ...last, span: [last.span[0], this.text.length] };
    else this.lines.push({ span: [this.base, this.text.length], role });
    if (role === 'body' || role === 'title' || role === 'heading') this.sentences.push([this.base, this.text.length]);
  }

  at = (words: string): Span[] => (words === '-' ? [] : spansOf(words, this.sentence, this.base));

  annotate(line: string): void {
    const tag = line.slice(0, line.indexOf(' '));
    const rest = line.slice(tag.length + 1);
    const id = `${tag}${this.text.length}-${this.read.mentions.length + this.read.quotations.length + this.read.stances.length + this.read.timexes.length + this.read.events.length + this.read.figures.length}`;
    if (tag === 'q+') this.read.quotations.at(-1)!.content.push(...this.at(rest));
    else if (tag === 'q') this.quotation(id, rest.split(' | '));
    else if (tag === 's') {
      const [stance, source, cue, content, holder] = rest.split(' | ') as [StanceKind, string, string, string, string];
      const spans = { source: this.at(source), cue: this.at(cue), content: this.at(content) };
      this.read.stances.push({
        id,
        stance,
        ...spans,
        holder: holder.includes('+') ? null : named(holder),
        certainty: 'stated',
        rule: 'gold',
      });
    } else if (tag === 'n' || tag === 'o' || tag === 'r') this.mention(id, tag, rest);
    else if (tag === 't') {
      const [, type, value, words] = /^(\S+) (\S+): (.+)$/s.exec(rest) as unknown as [
        string,
        TimexType,
        string,
        string,
      ];
      const day = DATE.test(value) ? { lo: value, hi: value, grain: 'day' } : {};
      this.read.timexes.push({ id, type, value, ...day, span: this.at(words)[0]!, basis: 'stated', rule: 'gold' });
    } else if (tag === 'e') this.event(id, rest.split(' | '));
    else if (tag === 'f') this.figure(id, rest);
    else throw new Error(`unknown mark ${line}`);
  }

  private quotation(id: string, [type, source, cue, content, speaker, ...more]: string[]): void {
    const quotation: ReadReport['quotations'][number] = {
      id,
      type: type as 'direct',
      source: this.at(source!),
      cue: this.at(cue!),
      content: this.at(content!),
      speaker: named(speaker!),
      certainty: 'stated',
      rule: 'gold',
    };
    for (const extra of more) {
      const words = extra.slice(extra.indexOf(': ') + 2);
      if (extra.startsWith('addressee')) quotation.addressee = words;
      if (extra.startsWith('channel')) quotation.channel = words;
    }
    this.read.quotations.push(quotation);
  }

  private mention(id: string, tag: string, rest: string): void {
    const shape = /^(?:(person|organisation|place|group|other) )?(\S+): (.+)$/s.exec(rest)!;
    const [, kind, entity, words] = shape as unknown as [string, EntityKind | undefined, string, string];
    if (tag === 'n' && kind) this.kinds.set(entity, kind);
    for (const span of this.at(words)) {
      if (tag === 'o') this.entity(entity).roles.push({ text: this.text.slice(...span), span });
      else {
        this.entity(entity);
        const form = tag === 'n' ? 'name' : 'nominal';
        this.read.mentions.push({ id: `${id}-${span[0]}`, span, kind: kind ?? 'other', entity, form });
      }
    }
  }

  private entity(id: string): ReadReport['entities'][number] {
    let entity = this.read.entities.find(x => x.id === id);
    if (!entity) this.read.entities.push((entity = { id, kind: 'other', name: id, roles: [] }));
    return entity;
  }

  private event(id: string, [head, ...more]: string[]): void {
    const [, type, status, words] = /^(\S+) (\S+): (.+)$/s.exec(head!) as unknown as [
      string,
      EventType,
      EventStatus,
      string,
    ];
    const actors = more
      .filter(x => x.startsWith('actor: ') || x.startsWith('recipient: '))
      .map(x => ({
        role: x.startsWith('actor') ? ('actor' as const) : ('recipient' as const),
        entity: null,
        span: this.at(x.slice(x.indexOf(': ') + 2))[0]!,
      }));
    const evidence: Span = [this.base, this.text.length];
    const trigger = this.at(words)[0]!;
    this.read.events.push({ id, type, status, trigger, actors, when: null, figures: [], evidence, rule: 'gold' });
  }

  private figure(id: string, rest: string): void {
    const [, value, unit, bound, words, of] = /^(\S+) (\S+) (\S+): (.+?)(?: \| of: (\S+))?$/s.exec(rest)!;
    const [lo, hi] = value!.split('..').map(Number);
    const figure: Figure = {
      id,
      span: this.at(words!)[0]!,
      value: lo!,
      unit: unit!,
      what: unit!,
      bound: bound === 'between' ? 'exact' : (bound as Figure['bound']),
      rule: 'gold',
    };
    this.read.figures.push({ ...figure, ...(hi === undefined ? {} : { hi }), ...(of ? { of: Number(of) } : {}) });
  }

  finish(): CorpusReport {
    const { id, outlet, published } = this.head;
    const report: Report = {
      id: id!,
      text: this.text,
      sha256: createHash('sha256').update(this.text).digest('hex'),
      language: 'en',
      published: dayOf(published ?? ''),
      lines: this.lines,
      parts: [{ span: [0, this.text.length] }],
      warnings: [],
      ...(outlet ? { outlet } : {}),
      ...(this.title ? { title: this.title } : {}),
    };
    for (const entity of this.read.entities) {
      entity.kind = this.kinds.get(entity.id) ?? 'other';
      const names = this.read.mentions.filter(m => m.entity === entity.id);
      const longest = names.reduce((best, m) => (m.span[1] - m.span[0] > best[1] - best[0] ? m.span : best), [
        0, 0,
      ] as Span);
      if (longest[1] > 0) entity.name = this.text.slice(...longest);
    }
    for (const mention of this.read.mentions) mention.kind = this.kinds.get(mention.entity) ?? 'other';
    const { text: _, ...shared } = report;
    return { report, read: { ...shared, sentences: this.sentences, credits: [], ...this.read } };
  }
}

/** A speaker or holder id; joint ones ("a+b") stay joint, "?" is nobody known. */
const named = (id: string): string | null => (id === '?' ? null : id);

/** The reports of one file of the corpus, in its order. */
export function readCorpusText(source: string): CorpusReport[] {
  const drafts: Draft[] = [];
  let gap = '\n\n';
  for (const line of source.split('\n')) {
    if (!line.trim()) continue;
    if (line.startsWith('R ')) {
      const [id, ...fields] = line.slice(2).split(' | ');
      const head: Record<string, string> = { id: id!.trim() };
      for (const field of fields)
        head[field.slice(0, field.indexOf(':')).trim()] = field.slice(field.indexOf(':') + 1).trim();
      drafts.push(new Draft(head));
      gap = '\n\n';
      continue;
    }
    const draft = drafts.at(-1)!;
    if (line === 'P') gap = '\n\n';
    else if (line.startsWith('  ')) draft.annotate(line.trim());
    else {
      const role = ROLES[line[0]!]!;
      draft.put(line.slice(2), role === 'body' ? gap : '\n\n', role);
      if (role === 'title') draft.title = line.slice(2);
      gap = role === 'body' ? ' ' : '\n\n';
    }
  }
  return drafts.map(draft => draft.finish());
}

/** All reports of the corpus by id. */
export function readCorpus(): Map<string, CorpusReport> {
  const reports = new Map<string, CorpusReport>();
  for (const file of readdirSync(CORPUS).sort()) {
    if (!file.endsWith('.txt')) continue;
    const source = readFileSync(fileURLToPath(new URL(file, CORPUS)), 'utf8');
    for (const one of readCorpusText(source)) reports.set(one.report.id, one);
  }
  return reports;
}

/** The stories of the corpus that carry the truth across their reports. */
export const readCorpusGroups = (): CorpusGroup[] =>
  readdirSync(CORPUS)
    .filter(file => file.endsWith('.groups.json'))
    .sort()
    .flatMap(file => JSON.parse(readFileSync(fileURLToPath(new URL(file, CORPUS)), 'utf8')) as CorpusGroup[]);

/** A comparison of some corpus reports with the entities of the annotation: what a perfect reader and matcher of names would hand on. */
export function goldComparison(reports: readonly CorpusReport[], decisions: Decision[] = []): Comparison {
  const comparison = newComparison(
    reports.map(({ report, read }) => ({ report, read })),
    decisions,
  );
  const byId = new Map<string, Entity>();
  for (const { report, read } of comparison.witnesses) {
    comparison.originsOf.set(report.id, [report.id]);
    for (const local of read.entities) {
      comparison.entityOf.set(localKey(report.id, local.id), local.id);
      let entity = byId.get(local.id);
      if (!entity) {
        entity = { id: local.id, kind: local.kind, name: local.name, surfaces: [], roles: [], joins: [], members: [] };
        byId.set(local.id, entity);
      }
      if (entity.kind === 'other') entity.kind = local.kind;
      entity.members.push({ report: report.id, entity: local.id });
      for (const role of local.roles) entity.roles.push({ report: report.id, span: role.span, text: role.text });
      for (const mention of read.mentions) {
        if (mention.entity !== local.id || mention.form !== 'name') continue;
        const text = report.text.slice(...mention.span);
        const known = entity.surfaces.find(x => x.text === text && x.report === report.id);
        if (known) known.count++;
        else {
          const evidence = { report: report.id, span: mention.span, text };
          entity.surfaces.push({ text, report: report.id, count: 1, evidence });
        }
      }
    }
  }
  comparison.entities = [...byId.values()];
  return comparison;
}
