// Two things that one report was read as naming by one entity, parted as a person decided: the second gets an entity of its own.
// Does not judge who is right and joins nothing; comparing then keeps the two apart.
import type { Mention, ReadReport, ReportEntity, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { entityAt } from './places.js';

/** Places of one report that a person says name two. */
export interface PartedPlaces {
  a: Span;
  b: Span;
}

/**
 * The reading with the entity that both places name parted in two; the very same reading where they name two already, or none.
 *
 * To the second belong the name at `b` and all names spelled like it, unless the first is spelled so too; and from each of its
 * names on, up to the next name of the first, what only refers back: pronouns, nominals, single words of a name.
 * Quotations, stances, events, credits and roles follow the mention they rest on. Linear in the annotations.
 */
export function partReading(
  read: ReadReport,
  text: string,
  { a, b }: PartedPlaces,
): { read: ReadReport; parted: boolean } {
  const placed = { report: { id: read.id, sha256: read.sha256, text }, read };
  const entity = entityAt(placed, a);
  if (entity === undefined || entity !== entityAt(placed, b)) return { read, parted: false };
  const own = read.mentions.filter(mention => mention.entity === entity).sort((x, y) => x.span[0] - y.span[0]);
  const moved = movedMentions(own, text, a, b);
  if (moved.size === 0 || moved.size === own.length) return { read, parted: false };
  const fresh = freshId(read.entities);
  const inText = own.map(mention => ({ span: mention.span, isMoved: moved.has(mention.id) }));
  /** The entity that words stand for which stood for the parted one. */
  const bearer = (spans: readonly Span[]): string => (restsOnMoved(inText, spans) ? fresh : entity);
  const rebear = (bearerId: string | null, spans: readonly Span[]): string | null =>
    bearerId === entity ? bearer(spans) : bearerId;
  const mentions = read.mentions.map(mention => (moved.has(mention.id) ? { ...mention, entity: fresh } : mention));
  return {
    parted: true,
    read: {
      ...read,
      mentions,
      entities: read.entities.flatMap(one => (one.id === entity ? halves(one, fresh, mentions, text, bearer) : [one])),
      quotations: read.quotations.map(one => ({
        ...one,
        speaker: rebear(one.speaker, one.source.length > 0 ? one.source : one.content),
      })),
      stances: read.stances.map(one => ({
        ...one,
        holder: rebear(one.holder, one.source.length > 0 ? one.source : one.content),
      })),
      events: read.events.map(one => ({
        ...one,
        actors: one.actors.map(actor => ({ ...actor, entity: rebear(actor.entity, [actor.span]) })),
        ...(one.place ? { place: { ...one.place, entity: rebear(one.place.entity, [one.place.span]) } } : {}),
      })),
      credits: read.credits.map(one => ({
        ...one,
        ...(one.entity === entity ? { entity: bearer([one.originSpan]) } : {}),
        ...(one.speaker === entity ? { speaker: bearer([one.speakerSpan ?? one.span]) } : {}),
      })),
    },
  };
}

/** Ids of the mentions that go with the place `b`. */
function movedMentions(own: readonly Mention[], text: string, a: Span, b: Span): Set<string> {
  const surface = (mention: Mention) => text.slice(mention.span[0], mention.span[1]).replace(/\s+/g, ' ');
  const at = (place: Span) => own.find(mention => overlaps(mention.span, place));
  const [first, second] = [at(a), at(b)];
  const moved = new Set<string>();
  if (!first || !second || first === second) return moved;
  const isAlike = surface(first) === surface(second);
  let isSecond = false;
  for (const mention of own) {
    if (mention === second || (!isAlike && surface(mention) === surface(second))) isSecond = true;
    else if (mention === first || surface(mention) === surface(first)) isSecond = false;
    // A name in full that is neither's names the first, as the report was read.
    else if (mention.form === 'name' && /\s/.test(surface(mention))) isSecond = false;
    if (isSecond) moved.add(mention.id);
  }
  return moved;
}

/** Whether words rest on a mention that moved: one they hold, else the last before them. */
function restsOnMoved(inText: readonly { span: Span; isMoved: boolean }[], spans: readonly Span[]): boolean {
  const held = inText.find(({ span }) => spans.some(one => overlaps(one, span)));
  if (held) return held.isMoved;
  const start = Math.min(...spans.map(([from]) => from));
  return inText.findLast(({ span }) => span[0] < start)?.isMoved ?? false;
}

/** Both entities with their names, and the roles that stand at their own mentions. */
function halves(
  one: ReportEntity,
  fresh: string,
  mentions: readonly Mention[],
  text: string,
  bearer: (spans: readonly Span[]) => string,
): ReportEntity[] {
  const longest = (id: string): string =>
    mentions
      .filter(mention => mention.entity === id && mention.form === 'name')
      .map(({ span }) => text.slice(span[0], span[1]).replace(/\s+/g, ' '))
      .reduce((most, name) => (name.length > most.length ? name : most), '');
  const half = (id: string): ReportEntity => {
    const { gender: _, ...rest } = one;
    return {
      ...rest,
      id,
      name: longest(id) || one.name,
      roles: one.roles.filter(role => bearer([nearest(role.span, mentions, one.id, fresh)]) === id),
    };
  };
  return [half(one.id), half(fresh)];
}

/** The mention of either half that a role stands next to, by the fewest units between them. */
function nearest(role: Span, mentions: readonly Mention[], one: string, other: string): Span {
  const gapUnits = ({ span }: Mention) => Math.max(span[0] - role[1], role[0] - span[1], 0);
  const own = mentions.filter(({ entity }) => entity === one || entity === other);
  return own.reduce((near, mention) => (gapUnits(mention) < gapUnits(near) ? mention : near), own[0]!).span;
}

/** An entity id that the reading does not use yet. */
function freshId(entities: readonly ReportEntity[]): string {
  const used = new Set(entities.map(({ id }) => id));
  let number = entities.length + 1;
  while (used.has(`e${number}`)) number++;
  return `e${number}`;
}
