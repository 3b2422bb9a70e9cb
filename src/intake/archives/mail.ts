// Messages in EML, pages saved as MHTML, and mailboxes of many messages: the words of each, and what hangs on it.
// Does not take the day a page was saved for the day it was published.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { OnrecordError } from '../../errors.js';
import { reportFromHtml } from '../html.js';
import type { ReportMeta } from '../report.js';
import { skip, type Taken } from '../taken.js';
import { reportFromText } from '../text.js';
import { wholeOf } from './bounds.js';
import { baseName, type Entry, endingOf, entryId, type Format, heldEntry, type Taking, takeInside } from './entry.js';
import { linesOf } from './rows.js';
import { isWanted } from './wanted.js';

const headerOf = (message: Email, key: string): string | undefined =>
  message.headers.find(header => header.key === key)?.value.trim();

/** A page that a browser saved: its head names the page, and its day is the day of saving. */
const isSavedPage = (message: Email, entry: Entry): boolean =>
  /^mht(?:ml)?$/.test(endingOf(entry.name)) || headerOf(message, 'snapshot-content-location') !== undefined;

/** What a saved page holds beside itself are its frames, advertising as a rule: they follow in pages of their own. */
function firstPage(html: string): string {
  const end = /<\/html\s*>/i.exec(html);
  return end ? html.slice(0, end.index + end[0].length) : html;
}

function metaOfMessage(message: Email): ReportMeta {
  const name = message.from?.name || undefined;
  // A list sends in the name of an outlet, a person in his own.
  const isList = ['list-id', 'list-unsubscribe'].some(key => headerOf(message, key) !== undefined);
  const date = headerOf(message, 'date');
  return {
    title: message.subject,
    ...(isList ? { outlet: name } : { byline: name }),
    published: date,
    publishedField: date && 'mail date',
  };
}

/** A page in a message may be a layout from which no article can be told; the plain words beside it are then better. */
function reportOfMessage(id: string, message: Email, saved: boolean): Taken {
  const url = headerOf(message, 'snapshot-content-location') ?? headerOf(message, 'content-location');
  const meta = saved ? { url } : metaOfMessage(message);
  const text = message.text?.trim() ?? '';
  if (message.html !== undefined && message.html.trim() !== '')
    try {
      const report = reportFromHtml(id, saved ? firstPage(message.html) : message.html, meta);
      if (saved || report.text.length * 2 >= text.length) return { report };
    } catch (error) {
      if (!(error instanceof OnrecordError) || text === '') throw error;
    }
  if (text === '') throw new OnrecordError('E101', id);
  return { report: reportFromText(id, text, meta) };
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const attachmentName = ({ filename, mimeType }: Attachment, number: number): string =>
  filename ?? (mimeType === 'message/rfc822' ? `message-${number}.eml` : `part-${number}`);

async function parseMessage(bytes: Uint8Array, id: string): Promise<Email> {
  try {
    // Messages inside messages are reports of their own.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (cause) {
    throw new OnrecordError('E113', id, { cause });
  }
}

async function* takeMessage(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const bytes = await wholeOf(entry.open(), taking.bounds.limits.maxBytes, entry.id);
  if (bytes.length === 0) throw new OnrecordError('E101', entry.id);
  const message = await parseMessage(bytes, entry.id);
  if (message.headers.length === 0) throw new OnrecordError('E102', entry.id);
  const saved = isSavedPage(message, entry);
  if (!taking.isKnown(entry.id)) yield reportOfMessage(entry.id, message, saved);
  if (saved) return;
  for (const [i, attachment] of message.attachments.entries()) {
    const id = entryId(entry.id, attachmentName(attachment, i + 1));
    if (!isWanted(id.slice(entry.id.length + 1))) continue;
    taking.bounds.countEntry(entry.id);
    yield* takeInside(heldEntry(id, baseName(id), bytesOf(attachment)), taking);
  }
}

export const mail: Format = { name: 'mail or saved page', endings: ['eml', 'mht', 'mhtml'], take: takeMessage };

/** Any byte is one letter of latin1 and comes back as it was. */
async function* letters(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of stream) yield Buffer.from(chunk).toString('latin1');
}

/** The messages of a mailbox as bytes; one over the limit comes out as null. */
async function* messagesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Buffer | null> {
  let lines: string[] = [];
  let size = 0;
  let afterBlank = true;
  let begun = false;
  const whole = (): Buffer | null => (size > maxBytes ? null : Buffer.from(lines.join('\n'), 'latin1'));
  for await (const line of linesOf(letters(stream), maxBytes)) {
    if (afterBlank && line?.startsWith('From ')) {
      if (begun) yield whole();
      [lines, size, begun] = [[], 0, true];
    } else {
      size += line === null ? maxBytes + 1 : line.length + 1;
      // Lines of the text that begin like a message were marked when they were put in.
      if (line !== null && size <= maxBytes) lines.push(line.replace(/^>(>*From )/, '$1'));
      else lines = [];
    }
    afterBlank = line === '';
  }
  if (begun) yield whole();
}

async function* takeMailbox(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  let n = 0;
  for await (const bytes of messagesOf(entry.open(), taking.bounds.limits.maxBytes)) {
    n++;
    taking.bounds.countEntry(entry.id);
    if (bytes === null) {
      yield skip('E104', `${entry.id}:${n}`);
      continue;
    }
    const named = /^message-id:\s*<([^<>\s]{1,300})>/im.exec(bytes.toString('latin1', 0, 65_536))?.[1];
    const id = named === undefined ? `${entry.id}:${n}` : entryId(entry.id, named);
    yield* takeInside(heldEntry(id, 'message.eml', bytes), taking);
  }
  if (n === 0) throw new OnrecordError('E102', entry.id);
}

export const mailbox: Format = {
  name: 'mailbox',
  endings: ['mbox'],
  begins: head => Buffer.from(head.subarray(0, 5)).toString('latin1') === 'From ',
  take: takeMailbox,
};
