// The files of a story: its record, its dossier, and every export format, to be taken along.
// Makes none; record/exports does.
import { EXPORTERS } from '../../../record/exports/index.js';
import type { StoredStory } from '../../../store/index.js';
import { Frame, type Visitor } from '../frame.js';
import { StoryTrail, storyHref } from './stories.js';

export const FilesPage = ({ story, visitor }: { story: StoredStory; visitor: Visitor }) => (
  <Frame title={`Files: ${story.title}`} visitor={visitor}>
    <StoryTrail story={story}>files</StoryTrail>
    <h1>Files</h1>
    <p class="lede">All of them are made from the same record, each line with its evidence.</p>
    <table class="rows">
      <tbody>
        <tr>
          <th scope="row">
            <a href={storyHref(story.id, '/files/record')}>record</a>
          </th>
          <td>The sourced record itself, JSON as docs/record.md has it.</td>
        </tr>
        {EXPORTERS.map(({ format, gives }) => (
          <tr>
            <th scope="row">
              <a href={storyHref(story.id, `/files/${format}`)}>{format}</a>
            </th>
            <td>{gives}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Frame>
);
