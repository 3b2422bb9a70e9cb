// What a cue takes: the frames in which verbs, nouns, adjectives and phrases report speech, belief or a stance.
// Does not list the cues themselves (verbs.ts, nouns.ts, phrases.ts) and does not look into text.

/** What stands for the content, or for the person addressed, in a cue's frame. */
export type Complement =
  /** Words in quotation marks, or words behind a colon. */
  | 'quote'
  /** A finite clause, with or without "that". */
  | 'that'
  /** "whether", "if", "how", "what", "who", "why" and a clause. */
  | 'wh'
  /** An infinitive that the source is to carry out: "promised to leave". */
  | 'to'
  /** A gerund: "denied taking it". */
  | 'ing'
  /** A noun phrase: "announced a plan", "praised the crew". */
  | 'np'
  /** A noun phrase and "as": "described it as a mistake". */
  | 'as'
  /** A noun phrase and a second one: "called it a mistake". */
  | 'name'
  /** The object is the person addressed, the content follows it: "told reporters that". */
  | 'recipient'
  /** The object is the person addressed and is to act: "urged the council to wait". */
  | 'recipient-to'
  /** The object is to act and belongs to the content: "wanted the bridge to open". */
  | 'object-to';

export type CueKind = 'speech' | 'belief' | 'document' | 'stance';

export type Polarity = 'support' | 'oppose' | 'want' | 'undecided' | 'conditional';

export interface Frame {
  kind: CueKind;
  /** What the stance is, for cues of kind `stance`. */
  polarity?: Polarity;
  takes: ReadonlySet<Complement>;
  /** Prepositions that belong to the cue and open the content: "call for", "warn of". */
  prepositions: ReadonlySet<string>;
  /** Prepositions that open the person addressed: "appeal to", "call on". */
  recipients: ReadonlySet<string>;
  /** A verb of no list, taken for a cue because of what stands beside it. */
  unlisted?: boolean;
}

const COMPLEMENTS: Record<string, Complement> = {
  q: 'quote',
  that: 'that',
  wh: 'wh',
  to: 'to',
  ing: 'ing',
  np: 'np',
  as: 'as',
  name: 'name',
  rcpt: 'recipient',
  'rcpt-to': 'recipient-to',
  'np-to': 'object-to',
};

/**
 * Reads a frame written as `q that np of: @to`: complements, prepositions with a colon, and prepositions of the
 * person addressed with an at sign.
 */
export function readFrame(kind: CueKind, written: string, polarity?: Polarity): Frame {
  const takes = new Set<Complement>();
  const prepositions = new Set<string>();
  const recipients = new Set<string>();
  for (const word of written.split(' ')) {
    const complement = COMPLEMENTS[word];
    if (complement !== undefined) takes.add(complement);
    else if (word.endsWith(':')) prepositions.add(word.slice(0, -1));
    else if (word.startsWith('@')) recipients.add(word.slice(1));
    else throw new TypeError(`unknown frame word ${word}`);
  }
  return { kind, takes, prepositions, recipients, ...(polarity === undefined ? {} : { polarity }) };
}

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b]);

/** A cue listed in two groups has the frames of both; speech wins over the other kinds. */
export function joinFrames(a: Frame, b: Frame): Frame {
  const kind = a.kind === 'speech' || b.kind === 'speech' ? 'speech' : a.kind;
  const polarity = a.polarity ?? b.polarity;
  return {
    kind,
    takes: union(a.takes, b.takes),
    prepositions: union(a.prepositions, b.prepositions),
    recipients: union(a.recipients, b.recipients),
    ...(polarity === undefined ? {} : { polarity }),
  };
}

export type FrameLine = readonly [kind: CueKind, frame: string, cues: string, polarity?: Polarity];

/** Cues separated by commas or line breaks; a cue of several words is written with spaces. */
export function readFrames(lines: readonly FrameLine[]): Map<string, Frame> {
  const found = new Map<string, Frame>();
  for (const [kind, written, cues, polarity] of lines) {
    const frame = readFrame(kind, written, polarity);
    for (const raw of cues.split(/[,\n]/)) {
      const cue = raw.trim();
      if (cue === '') continue;
      const before = found.get(cue);
      found.set(cue, before ? joinFrames(before, frame) : frame);
    }
  }
  return found;
}
