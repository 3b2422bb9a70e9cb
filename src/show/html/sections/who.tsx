// Section "Who is who": a card a person, body or place, with roles as given, spellings by outlet, and why they were joined.
// Joins nothing; compare/entities did.
import type { Entity } from '../../../model/index.js';
import { isSetAside } from '../../../record/decisions/index.js';
import type { DossierContext } from '../context.js';
import { Fold, LineId, Said, Section, Sigla, siglaText } from '../words.js';
import { Commands, DecidedMarks } from './decisions.js';

/** Cards shown unfolded. */
const SHOWN = 9;
const SHOWN_ROLES = 4;
const SHOWN_SPELLINGS = 7;
const SHOWN_JOINS = 12;
/** Entries of an index before the rest folds once more. */
const SHOWN_ENTRIES = 60;

const KINDS: readonly [Entity['kind'], string][] = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['group', 'groups'],
  ['place', 'places'],
  ['other', 'other names'],
];

export const WhoSection = ({ context }: { context: DossierContext }) => {
  const spoken = new Map<string, number>();
  for (const line of context.record.utterances)
    if (line.speaker) spoken.set(line.speaker, (spoken.get(line.speaker) ?? 0) + 1);
  const weights = new Map(
    context.record.entities.map(entity => [
      entity,
      new Set(entity.surfaces.map(one => one.report)).size * 3 +
        Math.min(spoken.get(entity.id) ?? 0, 6) +
        (entity.kind === 'person' ? 4 : 0) +
        Math.min(entity.roles.length, 3),
    ]),
  );
  const entities = [...context.record.entities].sort(
    (a, b) => weights.get(b)! - weights.get(a)! || (a.id < b.id ? -1 : 1),
  );
  const shown = entities
    .filter(entity => (entity.kind === 'person' || entity.kind === 'organisation') && !isSetAside(entity))
    .slice(0, SHOWN);
  const aside = entities.filter(isSetAside);
  const isShown = new Set(shown);
  return (
    <Section id="who" title="Who is who" note="every spelling as printed, with the reports that have it">
      <div class="cards">
        {shown.map(entity => (
          <Card context={context} entity={entity} />
        ))}
      </div>
      {KINDS.map(([kind, label]) => {
        const own = entities.filter(entity => entity.kind === kind && !isShown.has(entity) && !isSetAside(entity));
        if (own.length === 0) return <></>;
        return (
          <Fold label={`${own.length} more ${label}`}>
            <Entries context={context} entities={own.slice(0, SHOWN_ENTRIES)} />
            {own.length > SHOWN_ENTRIES ? (
              <Fold label={`${own.length - SHOWN_ENTRIES} more`}>
                <Entries context={context} entities={own.slice(SHOWN_ENTRIES)} />
              </Fold>
            ) : (
              ''
            )}
          </Fold>
        );
      })}
      {aside.length > 0 ? (
        <Fold label={`${aside.length} set aside by a person`}>
          <Entries context={context} entities={aside} />
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const rolesOf = (entity: Entity): Entity['roles'][] => {
  const roles = new Map<string, Entity['roles']>();
  for (const role of entity.roles) {
    const key = role.text.toLowerCase();
    roles.set(key, [...(roles.get(key) ?? []), role]);
  }
  return [...roles.values()].sort((a, b) => b.length - a.length || b[0]!.text.length - a[0]!.text.length);
};

const spellingsOf = (entity: Entity): [string, Entity['surfaces']][] => {
  const spellings = new Map<string, Entity['surfaces']>();
  for (const one of entity.surfaces) spellings.set(one.text, [...(spellings.get(one.text) ?? []), one]);
  return [...spellings].sort(([, a], [, b]) => b.length - a.length);
};

const Card = ({ context, entity }: { context: DossierContext; entity: Entity }) => {
  const [roles, spellings] = [rolesOf(entity), spellingsOf(entity)];
  const reasons = reasonsOf(entity);
  return (
    <article class="card" id={entity.id} data-reports={siglaText(context, entity.surfaces)}>
      <h3>
        {entity.name} <small>{entity.kind}</small>
        <DecidedMarks line={entity} />
      </h3>
      <dl>
        {roles.length > 0 ? (
          <>
            <dt>role</dt>
            <dd>
              {roles.slice(0, SHOWN_ROLES).map(own => (
                <div>
                  <Said context={context} of={own[0]!} cut={90} /> <Sigla context={context} of={own} />
                </div>
              ))}
            </dd>
          </>
        ) : (
          ''
        )}
        <dt>spelt</dt>
        <dd>
          {spellings.slice(0, SHOWN_SPELLINGS).map(([, own]) => (
            <div>
              <Said context={context} of={own[0]!.evidence} />{' '}
              <Sigla context={context} of={own.map(one => one.evidence)} />
            </div>
          ))}
          {spellings.length > SHOWN_SPELLINGS ? (
            <small class="basis">and {spellings.length - SHOWN_SPELLINGS} more</small>
          ) : (
            ''
          )}
        </dd>
      </dl>
      {reasons.length > 0 ? (
        <Fold label={`joined: ${reasons[0]}`}>
          <ul class="note">
            {entity.joins.slice(0, SHOWN_JOINS).map(join => (
              <li>
                {withSiglum(context, join.a)} = {withSiglum(context, join.b)}: {join.because.join('; ')}
                <Commands context={context} of={[['different', join.a, join.b]]} />
              </li>
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
      <LineId context={context} id={entity.id} />
    </article>
  );
};

/** The reasons for all joins of a card, each once; what says most stands first. */
function reasonsOf(entity: Entity): string[] {
  const counts = new Map<string, number>();
  for (const join of entity.joins) for (const reason of join.because) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        Number(a === 'the same letters') - Number(b === 'the same letters') || y - x || (a < b ? -1 : 1),
    )
    .map(([reason]) => reason);
}

/** `r1.txt: Ana Kovač` as `A Ana Kovač`. */
function withSiglum(context: DossierContext, side: string): string {
  for (const report of context.record.reports)
    if (side.startsWith(`${report.id}: `)) return `${report.siglum} ${side.slice(report.id.length + 2)}`;
  return side;
}

/** Those of less weight: one line each, as in an index. */
const Entries = ({ context, entities }: { context: DossierContext; entities: readonly Entity[] }) => (
  <ul class="names">
    {entities.map(entity => {
      const role = rolesOf(entity)[0]?.[0];
      const others = spellingsOf(entity)
        .filter(([text]) => text !== entity.name)
        .slice(0, 3);
      return (
        <li id={entity.id} data-reports={siglaText(context, entity.surfaces)}>
          <b>{entity.name}</b>
          {role ? (
            <>
              , <Said context={context} of={role} cut={70} />
            </>
          ) : (
            ''
          )}
          {others.length > 0 ? (
            <small>
              {' '}
              also <span class="said">{others.map(([text]) => text).join(', ')}</span>
            </small>
          ) : (
            ''
          )}{' '}
          <Sigla context={context} of={entity.surfaces.map(one => one.evidence)} />
          <DecidedMarks line={entity} />
        </li>
      );
    })}
  </ul>
);
