// Something that happens, will, might, or is denied: type, actors, time, place, status, each pinned.
import type { Annotated } from './annotation.js';
import type { Span } from './span.js';
import type { When } from './when.js';

/** PLOVER's sixteen types, plus STATEMENT (speech alone) and OTHER (a happening that fits none). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'conditional' | 'proposed' | 'denied' | 'unknown';

export type ActorRole = 'actor' | 'recipient' | 'host' | 'mediator' | 'victim' | 'about';

export interface EventActor {
  role: ActorRole;
  /** Id of a `ReportEntity`; null for a phrase that names none ("three gunmen"). */
  entity: string | null;
  span: Span;
}

export type PlaceGrain = 'site' | 'city' | 'district' | 'region' | 'country' | 'unknown';

export interface EventPlace {
  text: string;
  span: Span;
  entity: string | null;
  grain: PlaceGrain;
}

export interface StoryEvent extends Annotated {
  type: EventType;
  mode?: string;
  trigger: Span;
  actors: EventActor[];
  /** null where the report attaches no time: never the publication date in disguise. */
  when: When | null;
  /** Id of the time that would date it, were the report's own day known: "on Thursday" in a report without a date. */
  bareDay?: string;
  place?: EventPlace;
  /** Ids of `Figure`s. */
  figures: string[];
  status: EventStatus;
  /** What the form of the trigger says by itself, beside the judged status: "will meet", "could meet", "did not meet". */
  tense?: 'future';
  /** The modal verb in full: would, could, may, might, can, must, should, have to. */
  modal?: string;
  negated?: true;
  /** Id of the quotation inside which it stands. */
  attributedTo?: string;
  /** Of a STATEMENT: id of the quotation whose words it made. */
  states?: string;
  /** What somebody is accused or suspected of, charged with or held for; the report does not say that it is so. */
  alleged?: true;
  /** Told as background rather than as news. */
  background?: boolean;
  /** The sentence or clause. */
  evidence: Span;
  because?: string;
}
