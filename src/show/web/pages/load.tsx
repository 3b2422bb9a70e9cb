// Reports put in through the newsroom: files as they were saved, or a text as it was copied; and what became of them.
// Takes nothing in itself; intake/ does.
import type { SkippedReport } from '../../../model/index.js';
import { plural } from '../../html/context.js';
import { FormKey, Frame, hrefOf, type Visitor } from '../frame.js';

export interface LoadResult {
  added: number;
  known: number;
  versions: number;
  /** Ids of what came in. */
  reports: readonly string[];
  skipped: readonly SkippedReport[];
}

export const LoadPage = ({
  result,
  limits,
  visitor,
}: {
  result?: LoadResult;
  limits: { uploadBytes: number; uploadFiles: number };
  visitor: Visitor;
}) => (
  <Frame title="Load" at="/load" visitor={visitor}>
    <h1>Load reports</h1>
    {result ? <Result result={result} /> : ''}
    <h2>Files</h2>
    <form class="fill" method="post" action="/load" enctype="multipart/form-data">
      <FormKey visitor={visitor} />
      <label>
        {`saved pages, texts, .json or .jsonl: at most ${limits.uploadFiles} files and ${Math.floor(limits.uploadBytes / 1_000_000)} MB at once`}
        <input type="file" name="file" multiple required />
      </label>
      <p class="acts">
        <button type="submit">Load files</button>
        <small>More at once: onrecord load, in a terminal.</small>
      </p>
    </form>
    <h2>A copied text</h2>
    <form class="fill" method="post" action="/load/text">
      <FormKey visitor={visitor} />
      <div class="row">
        <label>
          title
          <input type="text" name="title" maxlength={300} />
        </label>
        <label>
          outlet
          <input type="text" name="outlet" maxlength={300} />
        </label>
        <label>
          published
          <input type="date" name="published" />
        </label>
        <label>
          address
          <input type="url" name="url" maxlength={2000} />
        </label>
      </div>
      <label>
        text
        <textarea name="text" required />
      </label>
      <p class="acts">
        <button type="submit">Load text</button>
      </p>
    </form>
  </Frame>
);

/** Reports named one by one; of more the list of stories shows. */
const SHOWN = 30;

const Result = ({ result: { added, known, versions, reports, skipped } }: { result: LoadResult }) => (
  <div class={skipped.length > 0 ? 'notice loud' : 'notice'} role="status">
    <p>
      {`${plural(added, 'report')} added, ${plural(versions, 'new version')}, ${known} known, ${skipped.length} skipped.`}{' '}
      {added + versions > 0 ? 'They are being read; their story shows them in a moment.' : ''}
    </p>
    <ul class="plain">
      {reports.slice(0, SHOWN).map(id => (
        <li>
          <a href={hrefOf('/report', { id })}>{id}</a>
        </li>
      ))}
      {skipped.slice(0, SHOWN).map(({ message }) => (
        <li>{message}</li>
      ))}
    </ul>
  </div>
);
