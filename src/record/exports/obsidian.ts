// The record as a folder of linked notes: one a report, person, body, event and question; each line links to its sentence.
// A person's words below a note's mark are kept by mergeNote; nothing of the reports can mark up, link or embed.
import type { Entity, Evidence, Position, Question, RecordEvent, RecordReport, Utterance } from '../../model/index.js';
import { dateLabelOf, dateWordsOf } from './dates.js';
import {
  type ExportContext,
  type ExportedFile,
  type Exporter,
  leadMemberOf,
  sentenceNumber,
  shortTo,
} from './exporter.js';
import { fileNamesOf } from './file-names.js';
import { escapeNote, renderNote } from './notes.js';

export const OBSIDIAN: Exporter = {
  format: 'obsidian',
  gives: 'a folder of linked Markdown notes, for Obsidian or any editor; what you write below a note’s mark is kept',
  build: context => {
    const vault = newVault(context);
    return [
      note('Record', indexNote(vault)),
      ...context.record.reports.map(report => note(vault.pathOf(reportKey(report.id)), reportNote(report, vault))),
      ...vault.parties.map(entity => note(vault.pathOf(entity.id), partyNote(entity, vault))),
      ...context.record.events.map(event => note(vault.pathOf(event.id), eventNote(event, vault))),
      ...context.record.questions.map(question => note(vault.pathOf(question.id), questionNote(question, vault))),
    ];
  },
};

const note = (path: string, text: string): ExportedFile => ({ path: `${path}.md`, text, isNote: true });

interface Vault {
  context: ExportContext;
  /** Entities that get a note: people and bodies. */
  parties: Entity[];
  /** What each entity said, took part in and stands for, by its id. */
  said: ReadonlyMap<string, Utterance[]>;
  tookPart: ReadonlyMap<string, RecordEvent[]>;
  stands: ReadonlyMap<string, { question: Question; position: Position }[]>;
  /** `People/Ana Kovač`, without the ending. */
  pathOf(id: string): string;
  /** `[[People/Ana Kovač|Ana Kovač]]`, or the escaped words where there is no note. */
  link(id: string, words?: string): string;
  /** The words, and a link to the sentence they stand in. */
  proof(evidence: Evidence): string;
}

/** Reports name their own ids: one might be that of a line. */
const reportKey = (id: string): string => `report:${id}`;

const FOLDER: Partial<Record<Entity['kind'], string>> = { person: 'People', organisation: 'Bodies' };

/** Longest words in a file's name that are a sentence, in UTF-16 units. */
const TITLE_CHARS = 60;

function newVault(context: ExportContext): Vault {
  const { reports, entities, utterances, events, questions } = context.record;
  const parties = entities.filter(({ kind }) => FOLDER[kind]);
  const paths = new Map<string, string>();
  const place = (folder: string, lines: readonly { id: string; words: string }[]) => {
    for (const [id, name] of fileNamesOf(lines)) paths.set(id, `${folder}/${name}`);
  };
  place(
    'Reports',
    reports.map(({ id, siglum, outlet }) => ({ id: reportKey(id), words: `${siglum} ${outlet ?? id}` })),
  );
  for (const [kind, folder] of Object.entries(FOLDER)) {
    place(
      folder,
      parties.filter(party => party.kind === kind).map(({ id, name }) => ({ id, words: name })),
    );
  }
  place(
    'Events',
    events.map(event => ({ id: event.id, words: eventTitle(event) })),
  );
  place(
    'Questions',
    questions.map(({ id, text }) => ({ id, words: shortTo(text, TITLE_CHARS) })),
  );
  const pathOf = (id: string) => paths.get(id)!;
  return {
    context,
    parties,
    said: gathered(utterances.map(utterance => [utterance.speaker, utterance])),
    tookPart: gathered(
      events.flatMap(event =>
        [...new Set(event.actors.map(({ entity }) => entity))].map(entity => [entity, event] as const),
      ),
    ),
    stands: gathered(
      questions.flatMap(question =>
        question.positions.map(position => [position.holder, { question, position }] as const),
      ),
    ),
    pathOf,
    link: (id, words = context.nameOf(id)) =>
      paths.has(id) ? `[[${pathOf(id)}|${linkWords(words)}]]` : escapeNote(words),
    proof: evidence => {
      const number = sentenceNumber(evidence, context);
      const target = `${pathOf(reportKey(evidence.report))}${number === null ? '' : `#^s${number}`}`;
      return `${inMarks(escapeNote(evidence.text))} [[${target}|${context.siglumOf(evidence.report)}]] ${evidence.span[0]}..${evidence.span[1]}`;
    },
  };
}

/** Words in marks of ours, unless the report has them in its own. */
const inMarks = (words: string): string => (/^["“”„«‘']/.test(words) ? words : `“${words}”`);

/** A link's words end at a bracket or bar, whatever stands before it. */
const linkWords = (words: string): string => escapeNote(words.replace(/[[\]|]/g, ' '));

const eventTitle = (event: RecordEvent): string =>
  [dateLabelOf(event.when), event.type, event.mode, shortTo(leadMemberOf(event).text, TITLE_CHARS)]
    .filter(Boolean)
    .join(' ');

function gathered<Line>(pairs: readonly (readonly [string | null, Line])[]): Map<string, Line[]> {
  const lists = new Map<string, Line[]>();
  for (const [key, line] of pairs) {
    if (key === null) continue;
    const list = lists.get(key);
    if (list) list.push(line);
    else lists.set(key, [line]);
  }
  return lists;
}

const bullets = (lines: readonly string[]): string => lines.map(line => `- ${line}`).join('\n');
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, bullets(lines)];

function indexNote({ context, parties, link, proof }: Vault): string {
  const { reports, events, questions, checks } = context.record;
  return renderNote({ onrecord: 'record' }, [
    '# Record',
    ...section(
      'Check these first',
      checks.map(
        check =>
          `**${escapeNote(check.kind)}** ${escapeNote(check.line)}${check.evidence.map(item => `\n  - ${proof(item)}`).join('')}`,
      ),
    ),
    ...section(
      'Reports',
      reports.map(({ id, title, siglum }) => `${siglum} ${link(reportKey(id), title ?? id)}`),
    ),
    ...section(
      'Timeline',
      events.map(event => `${dateWordsOf(event.when)}: ${link(event.id, eventTitle(event))}`),
    ),
    ...section(
      'Questions',
      questions.map(({ id, text }) => link(id, text)),
    ),
    ...section(
      'People and bodies',
      parties.map(({ id }) => link(id)),
    ),
  ]);
}

function reportNote(report: RecordReport, { context, link }: Vault): string {
  const { id, siglum, title, outlet, byline, url, language, sha256, published, origins } = report;
  const text = context.textOf(id);
  const sentences = context.readingOf(id)?.sentences ?? [];
  return renderNote(
    { onrecord: 'report', id, siglum, outlet, byline, url, language, sha256, published: dateWordsOf(published) },
    [
      `# ${siglum} ${escapeNote(title ?? id)}`,
      ...(origins.length > 0 ? [`Origins: ${origins.map(origin => link(origin)).join('; ')}`] : []),
      ...sentences.map(([start, end], index) => `${escapeNote(text.slice(start, end))} ^s${index + 1}`),
    ],
  );
}

function partyNote(
  { id, kind, name, surfaces, roles }: Entity,
  { said, tookPart, stands, link, proof }: Vault,
): string {
  const spellings = [...new Set(surfaces.map(({ text }) => text))].filter(text => text !== name);
  return renderNote({ onrecord: kind, id, aliases: spellings }, [
    `# ${escapeNote(name)}`,
    ...section('Roles', roles.map(proof)),
    ...section(
      'Spelled',
      surfaces.map(({ evidence, count }) => `${proof(evidence)} (${count})`),
    ),
    ...section(
      'Said',
      (said.get(id) ?? []).flatMap(({ members }) =>
        members.map(member => `${member.type}, ${member.certainty}: ${proof(member)}`),
      ),
    ),
    ...section(
      'Stands',
      (stands.get(id) ?? []).map(
        ({ question, position: { stance, evidence } }) =>
          `${stance} ${link(question.id, question.text)}: ${evidence.map(proof).join('; ')}`,
      ),
    ),
    ...section(
      'Took part',
      (tookPart.get(id) ?? []).map(event => `${dateWordsOf(event.when)}: ${link(event.id, eventTitle(event))}`),
    ),
  ]);
}

function eventNote(event: RecordEvent, { link, proof }: Vault): string {
  const { id, type, mode, status, when, place, actors, figures, members, differs } = event;
  return renderNote({ onrecord: 'event', id, type, mode, status, when: dateWordsOf(when), basis: when?.basis }, [
    `# ${escapeNote(eventTitle(event))}`,
    ...(differs.length > 0 ? [`Reports differ on: ${differs.join(', ')}`] : []),
    ...(event.alleged ? ['Alleged: no report tells it as its own knowledge.'] : []),
    ...section(
      'Told by',
      members.map(member => `${member.status}, ${dateWordsOf(member.when)}: ${proof(member)}`),
    ),
    ...section(
      'Actors',
      actors.map(
        ({ role, entity, evidence }) =>
          `${role}: ${entity === null ? '' : `${link(entity)} `}${evidence.map(proof).join('; ')}`,
      ),
    ),
    ...section('Place', place ? [proof(place)] : []),
    ...section('Figures', figures.map(proof)),
  ]);
}

function questionNote({ id, text, evidence, rule, positions }: Question, { link, proof, context }: Vault): string {
  return renderNote({ onrecord: 'question', id }, [
    `# ${escapeNote(text)}`,
    ...section('Asked', evidence.map(proof)),
    ...section('Needed', rule ? [`${rule.needed}: ${rule.evidence.map(proof).join('; ')}`] : []),
    ...section(
      'Positions',
      positions.map(
        ({ holder, stance, via, evidence: proofs }) =>
          `${link(holder)}: ${stance}${via.length > 0 ? ` (told by ${via.map(one => escapeNote(context.nameOf(one))).join(', ')})` : ''}: ${proofs.map(proof).join('; ')}`,
      ),
    ),
  ]);
}
