// All who bear a name: who that is in each story, then every statement and stance over time, roles as given, spellings as printed.
// Joins nobody: two people of one name are two lines of it.
import type { Hit } from '../../../store/index.js';
import { Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { personHref } from '../people.js';
import type { Bearer, PlacedWords } from '../record-person.js';
import { HitList } from './search.js';
import { storyHref } from './stories.js';

export interface ShownPerson {
  name: string;
  hits: readonly Hit[];
  next?: string | undefined;
  /** The full names found, most often said first. */
  bearers: readonly { name: string; count: number }[];
  roles: readonly PlacedWords[];
  spellings: readonly PlacedWords[];
  stories: readonly { id: string; title: string }[];
}

/** Who bears the name in one story, as its record has them. */
export interface ShownBearers {
  story: { id: string; title: string };
  bearers: readonly Bearer[];
}

export const PersonPage = ({
  person,
  told,
  visitor,
}: {
  person: ShownPerson;
  /** Of the stories looked into. */
  told: readonly ShownBearers[];
  visitor: Visitor;
}) => (
  <Frame title={person.name} visitor={visitor}>
    <p class="kick">who bears this name</p>
    <h1>{person.name}</h1>
    <p class="lede">
      One name of a story below is one person or body of it, under every spelling that its reports use; two who share a
      name are two. The statements are all that is said under this name, whoever bears it.
    </p>
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
                  <WhoIn story={id} bearers={told.find(({ story }) => story.id === id)?.bearers ?? []} />
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

/** Those of a story who bear the name and say something; where nobody says anything, all of them. */
const WhoIn = ({ story, bearers }: { story: string; bearers: readonly Bearer[] }) => {
  const speaking = bearers.filter(({ statements }) => statements > 0);
  return (
    <small>
      {(speaking.length > 0 ? speaking : bearers).map(({ id, name, role, statements }) => (
        <>
          {' · '}
          <a href={personHref(story, id)}>{[name, role].filter(Boolean).join(', ')}</a>
          {statements > 0 ? ` ${statements}` : ''}
        </>
      ))}
    </small>
  );
};

/** Words with where they stand first. */
export const Placed = ({ label, items }: { label: string; items: readonly PlacedWords[] }) =>
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
