// Section "Who is who": a card a person, body or place, with spellings, roles as given, and why they were joined.
// Joins nothing; compare/entities did.
import type { Entity } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { Fold, LineId, onePerReport, Said, Section, Sigla } from '../words.js';

/** Cards shown unfolded. */
const SHOWN = 9;

const KIND_ORDER: Entity['kind'][] = ['person', 'organisation', 'group', 'place', 'other'];

export const WhoSection = ({ context }: { context: DossierContext }) => {
  const spoken = new Map<string, number>();
  for (const line of context.record.utterances)
    if (line.speaker) spoken.set(line.speaker, (spoken.get(line.speaker) ?? 0) + 1);
  const weigh = (entity: Entity) =>
    new Set(entity.surfaces.map(one => one.report)).size * 3 +
    (spoken.get(entity.id) ?? 0) +
    (entity.kind === 'person' ? 4 : 0) +
    Math.min(entity.roles.length, 3);
  const entities = [...context.record.entities].sort((a, b) => weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1));
  const shown = entities.filter(entity => entity.kind === 'person' || entity.kind === 'organisation').slice(0, SHOWN);
  const rest = entities.filter(entity => !shown.includes(entity));
  return (
    <Section id="who" title="Who is who" note="every spelling, as printed">
      <div class="cards">
        {shown.map(entity => (
          <Card context={context} entity={entity} />
        ))}
      </div>
      {KIND_ORDER.map(kind => {
        const own = rest.filter(entity => entity.kind === kind);
        if (own.length === 0) return <></>;
        return (
          <Fold label={`${own.length} more: ${kind}`}>
            <div class="cards">
              {own.map(entity => (
                <Card context={context} entity={entity} />
              ))}
            </div>
          </Fold>
        );
      })}
    </Section>
  );
};

const Card = ({ context, entity }: { context: DossierContext; entity: Entity }) => {
  const spellings = new Map<string, Entity['surfaces']>();
  for (const one of entity.surfaces) spellings.set(one.text, [...(spellings.get(one.text) ?? []), one]);
  const roles = new Map<string, Entity['roles']>();
  for (const role of entity.roles)
    roles.set(role.text.toLowerCase(), [...(roles.get(role.text.toLowerCase()) ?? []), role]);
  return (
    <article
      class="card"
      id={entity.id}
      data-reports={onePerReport(entity.surfaces)
        .map(one => context.siglumOf(one.report))
        .join(' ')}
    >
      <h3>
        <span class="said">{entity.name}</span> <small>{entity.kind}</small>
      </h3>
      <dl>
        {[...roles.values()].slice(0, 4).map(own => (
          <>
            <dt>role</dt>
            <dd>
              <Said context={context} of={own[0]!} cut={90} /> <Sigla context={context} of={own} />
            </dd>
          </>
        ))}
        {spellings.size > 1 || roles.size === 0
          ? [...spellings].slice(0, 8).map(([text, own]) => (
              <>
                <dt>spelt</dt>
                <dd>
                  <span class="said">{text}</span> <Sigla context={context} of={own.map(one => one.evidence)} />
                </dd>
              </>
            ))
          : ''}
        {entity.joins.slice(0, 4).map(join => (
          <>
            <dt>joined</dt>
            <dd class="note">
              {join.a} = {join.b}: {join.because.join('; ')}
            </dd>
          </>
        ))}
      </dl>
      <LineId id={entity.id} />
    </article>
  );
};
