// The page of one person or body of a story, as its record joined them: every statement and stance, roles and spellings.
// Shows whom the record has as one; whom it has as two has two pages.
import type { StoredStory } from '../../../store/index.js';
import { plural } from '../../html/context.js';
import { Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { personHref } from '../people.js';
import type { RecordPerson } from '../record-person.js';
import { Placed } from './person.js';
import { HitList } from './search.js';
import { StoryTrail, storyHref } from './stories.js';

export const RecordPersonPage = ({
  story,
  person,
  next,
  visitor,
}: {
  story: StoredStory;
  /** With the lines of this page. */
  person: RecordPerson;
  next: number | undefined;
  visitor: Visitor;
}) => (
  <Frame title={`${person.name}: ${story.title}`} visitor={visitor}>
    <StoryTrail story={story}>who said what</StoryTrail>
    <p class="kick">{person.kind}</p>
    <h1>{person.name}</h1>
    <p>
      <a class="button" href={storyHref(story.id, `/lines/${encodeURIComponent(person.id)}`)}>
        Why these names are one
      </a>{' '}
      <a class="button" href={hrefOf('/people', { name: person.name })}>
        All who bear this name, in every story
      </a>
    </p>
    <dl class="facts">
      <Placed label="role" items={person.roles} />
      <Placed label="spelt" items={person.spellings} />
    </dl>
    <h2>
      Statements and stances <small>{`${plural(person.statements, 'line')}, the latest report first`}</small>
    </h2>
    {person.statements === 0 ? <p class="notice">Named in this story, and says nothing in it.</p> : ''}
    <HitList hits={person.lines} isOfOne />
    <NextPage href={next === undefined ? undefined : hrefOf(personHref(story.id, person.id), { from: next })} />
  </Frame>
);
