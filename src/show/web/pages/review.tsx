// The review queue: what to check first, and pairs that may be one or may be two, each with its decision at hand.
// Decides nothing; the person does.
import type { Check, Evidence } from '../../../model/index.js';
import type { StoredStory } from '../../../store/index.js';
import { plural } from '../../html/context.js';
import { alignedProof, IN_PLACE } from '../../html/proof.js';
import { Around, flat, isBare, shortened } from '../../html/words.js';
import { type DoubtfulPair, placeKey } from '../doubts.js';
import { FormKey, Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import type { StoryReview } from '../record-questions.js';
import { Hidden, lineHref, Words } from './line.js';
import { StoryTrail, storyHref } from './stories.js';

export interface ReviewedStory {
  story: StoredStory;
  review: StoryReview;
}

/** The queue over all stories, or of one. */
export const ReviewPage = ({
  stories,
  next,
  isOfOne,
  back,
  visitor,
}: {
  stories: readonly ReviewedStory[];
  next?: string | undefined;
  isOfOne: boolean;
  /** Where a decision leads back to. */
  back: string;
  visitor: Visitor;
}) => (
  <Frame title="Review" at={isOfOne ? undefined : '/review'} visitor={visitor}>
    {isOfOne && stories[0] ? <StoryTrail story={stories[0].story}>review</StoryTrail> : ''}
    <h1>Review</h1>
    <p class="lede">
      What reading and comparing are least sure of. A decision is kept, outlives every new reading, and can be taken
      back under <a href="/decisions">Decisions</a>.
    </p>
    {stories.every(({ review }) => review.checks.length + review.pairs.length === 0) ? (
      <p class="notice">Nothing is left to review here.</p>
    ) : (
      ''
    )}
    {stories.map(({ story, review }) =>
      review.checks.length + review.pairs.length === 0 ? (
        ''
      ) : (
        <section aria-labelledby={`s-${story.id}`}>
          <h2 id={`s-${story.id}`}>
            {isOfOne ? (
              'Check these first'
            ) : (
              <a class="said" href={storyHref(story.id, '/review')}>
                {story.title}
              </a>
            )}
            <small>
              {' '}
              {plural(story.reports, 'report')}, {plural(review.checkCount, 'check')}
            </small>
          </h2>
          <ul class="checks">
            {review.checks.map(check => (
              <CheckRow story={story} check={check} review={review} />
            ))}
          </ul>
          {review.pairs.length > 0 ? <h3>One or two?</h3> : ''}
          <ul class="checks">
            {review.pairs.map(pair => (
              <PairRow story={story} pair={pair} review={review} back={back} visitor={visitor} />
            ))}
          </ul>
        </section>
      ),
    )}
    <NextPage href={next === undefined ? undefined : hrefOf('/review', { after: next })} />
  </Frame>
);

const SHOWN_EVIDENCE = 3;
const SHOWN_CHARS = 220;

/** Words of a report in their sentence, where they tell too little alone; then whose report it is. */
const InReport = ({ of, review, always }: { of: Evidence; review: StoryReview; always?: boolean }) => {
  const around = always || isBare(of.text) ? review.around[placeKey(of)] : undefined;
  if (!around) return <Words of={of} labels={review.labels} cut={SHOWN_CHARS} />;
  return (
    <>
      <a class="said" href={hrefOf('/place', { report: of.report, at: of.span[0] })}>
        <Around before={around.before} words={shortened(of.text, SHOWN_CHARS)} after={around.after} />
      </a>{' '}
      <small>{review.labels[of.report] ?? of.report}</small>
    </>
  );
};

const CheckRow = ({ story, check, review }: { story: StoredStory; check: Check; review: StoryReview }) => {
  const { labels } = review;
  const [about] = check.about;
  const proof = check.evidence.slice(0, SHOWN_EVIDENCE);
  const texts = proof.map(({ text }) => flat(text));
  // As in the dossier: where wordings are set against each other only what differs is loud.
  const aligned = alignedProof(check.kind, texts, SHOWN_CHARS);
  return (
    <li>
      <span class="tag">{check.kind}</span>
      <div>
        <p>{about === undefined ? check.line : <a href={lineHref(story.id, about)}>{check.line}</a>}</p>
        {proof.map((evidence, index) => (
          <p>
            {aligned ? (
              <a class="said" href={hrefOf('/place', { report: evidence.report, at: evidence.span[0] })}>
                {aligned[index]!.map(run => (
                  <>{run.isLoud ? <mark>{run.text}</mark> : run.text} </>
                ))}
              </a>
            ) : (
              <InReport of={evidence} review={review} always={IN_PLACE.has(check.kind)} />
            )}
            {aligned ? <small> {labels[evidence.report] ?? evidence.report}</small> : ''}
          </p>
        ))}
      </div>
    </li>
  );
};

const PairRow = ({
  story,
  pair: { kind, is, a, b, aEvidence, bEvidence, because },
  review,
  back,
  visitor,
}: {
  story: StoredStory;
  pair: DoubtfulPair;
  review: StoryReview;
  back: string;
  visitor: Visitor;
}) => (
  <li>
    <span class="tag">{kind}</span>
    <div>
      {[aEvidence, bEvidence].map(evidence =>
        evidence ? (
          <p>
            <InReport of={evidence} review={review} />
          </p>
        ) : (
          ''
        ),
      )}
      <p>
        <small>{`taken for ${is}: ${because.join('; ')}`}</small>
      </p>
      <form class="acts" method="post" action={storyHref(story.id, '/decide')}>
        <FormKey visitor={visitor} />
        <Hidden fields={{ a, b, back }} />
        <button type="submit" name="action" value="same">
          They are one
        </button>
        <button type="submit" name="action" value="different">
          They are two
        </button>
      </form>
    </div>
  </li>
);
