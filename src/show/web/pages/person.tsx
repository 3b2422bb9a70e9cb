// A person's or body's page: every statement and stance over time, roles as given, spellings as printed, and the stories it is in.
// Joins nobody: it shows who bears a name, and says so where several do.
import type { Hit } from '../../../store/index.js';
import { Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { HitList } from './search.js';
import { storyHref } from './stories.js';

export interface ShownPerson {
  name: string;
  hits: readonly Hit[];
  next?: string | undefined;
  /** The full names found, most often said first. */
  bearers: readonly { name: string; count: number }[];
  roles: readonly { text: string; count: number; report: string; at: number }[];
  spellings: readonly { text: string; count: number; report: string; at: number }[];
  stories: readonly { id: string; title: string }[];
}

export const PersonPage = ({ person, visitor }: { person: ShownPerson; visitor: Visitor }) => (
  <Frame title={person.name} visitor={visitor}>
    <p class="kick">who said what</p>
    <h1>{person.name}</h1>
    {person.bearers.length > 1 ? (
      <p class="chips">
        <span class="note">said by</span>
        {person.bearers.map(({ name, count }) => (
          <span class="chip">
            <a href={hrefOf('/people', { name })}>{name}</a> <small>{count}</small>
          </span>
        ))}
      </p>
    ) : (
      ''
    )}
    <p class="lede">
      All who bear these words as a name, under any spelling. Two people of one name are told apart in the record of
      each story, not here.
    </p>
    <dl class="facts">
      <Placed label="role" items={person.roles} />
      <Placed label="spelt" items={person.spellings} />
      {person.stories.length > 0 ? (
        <>
          <dt>stories</dt>
          <dd>
            <ul class="plain">
              {person.stories.map(({ id, title }) => (
                <li>
                  <a class="said" href={storyHref(id)}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : (
        ''
      )}
    </dl>
    <h2>
      Statements and stances <small>the latest report first</small>
    </h2>
    {person.hits.length === 0 ? <p class="notice">Nobody of this name says anything in the reports here.</p> : ''}
    <HitList hits={person.hits} />
    <NextPage
      href={person.next === undefined ? undefined : hrefOf('/people', { name: person.name, after: person.next })}
    />
  </Frame>
);

const Placed = ({ label, items }: { label: string; items: ShownPerson['roles'] }) =>
  items.length === 0 ? (
    <></>
  ) : (
    <>
      <dt>{label}</dt>
      <dd>
        {items.map(({ text, count, report, at }, index) => (
          <>
            {index > 0 ? ' · ' : ''}
            <a class="said" href={hrefOf('/place', { report, at })}>
              {text}
            </a>
            {count > 1 ? <small>{` ${count}`}</small> : ''}
          </>
        ))}
      </dd>
    </>
  );
