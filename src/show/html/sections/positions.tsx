// Section "Who stands where": a row a holder, a column a question, with whose word it is; silence is shown as silence.
// Infers no stance; compare/positions formed the questions.
import type { Position, Question } from '../../../model/index.js';
import type { DossierContext } from '../context.js';
import { Fold, LineId, Said, Section, Sigla } from '../words.js';

/** Questions that make columns of the matrix; the others are listed below it. */
const MATRIX_QUESTIONS = 4;
/** Most squares drawn for a tally; beyond it the numbers alone are read faster. */
const MOST_SQUARES = 120;

const WORD: Record<Position['stance'], { text: string; style: string }> = {
  support: { text: 'for', style: 'for' },
  oppose: { text: 'against', style: 'against' },
  want: { text: 'wants it', style: 'for' },
  undecided: { text: 'undecided', style: 'undecided' },
  conditional: { text: 'on a condition', style: 'undecided' },
};

export const PositionsSection = ({ context }: { context: DossierContext }) => {
  const questions = [...context.record.questions].sort(
    (a, b) =>
      Number(b.rule !== undefined) - Number(a.rule !== undefined) ||
      b.positions.length - a.positions.length ||
      (a.id < b.id ? -1 : 1),
  );
  const columns = questions
    .filter(question => question.positions.length > 1 || question.rule)
    .slice(0, MATRIX_QUESTIONS);
  const rest = questions.filter(question => !columns.includes(question));
  return (
    <Section id="positions" title="Who stands where" note="as told by whom; silence is silence">
      {questions.length === 0 ? <p class="note">No report states a position.</p> : ''}
      {columns.length > 0 ? <Matrix context={context} questions={columns} /> : ''}
      {columns.map(question => (
        <Tally context={context} question={question} />
      ))}
      {rest.length > 0 ? (
        <Fold label={`${rest.length} more questions, one holder each`}>
          <ul class="lines">
            {rest.map(question => (
              <li id={question.id}>
                <Said context={context} of={question.evidence[0] ?? question.positions[0]!.evidence[0]!} cut={160} />{' '}
                {question.positions.map(position => (
                  <Stance context={context} position={position} withName />
                ))}{' '}
                <LineId id={question.id} />
              </li>
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const Matrix = ({ context, questions }: { context: DossierContext; questions: readonly Question[] }) => {
  const holders = [...new Set(questions.flatMap(question => question.positions.map(position => position.holder)))];
  return (
    <section class="scroll" aria-label="positions" tabindex={0}>
      <table class="pos">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">holder</span>
            </th>
            {questions.map(question => (
              <th scope="col" id={question.id}>
                <span class="said">{question.text}</span> <LineId id={question.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holders.map(holder => (
            <tr>
              <th scope="row">{context.nameOf(holder)}</th>
              {questions.map(question => {
                const own = question.positions.filter(position => position.holder === holder);
                return (
                  <td>
                    {own.length === 0 ? (
                      <span class="stance none">not stated</span>
                    ) : (
                      own.map(position => <Stance context={context} position={position} />)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Stance = ({
  context,
  position,
  withName,
}: {
  context: DossierContext;
  position: Position;
  withName?: boolean;
}) => (
  <span class={`stance ${WORD[position.stance].style}`}>
    <i class="dot" />
    {withName ? `${context.nameOf(position.holder)}: ` : ''}
    {WORD[position.stance].text}
    {position.count !== undefined && position.count > 1 ? ` (${position.count})` : ''}
    <small>
      {' '}
      <Sigla context={context} of={position.evidence} />
      {position.via.length > 0 ? ` via ${position.via.map(via => context.nameOf(via)).join(' via ')}` : ''}
    </small>
  </span>
);

/** The arithmetic of a rule of decision: needed, for, against named and unnamed, undecided, not stated. */
const Tally = ({ context, question }: { context: DossierContext; question: Question }) => {
  const { rule, tally } = question;
  if (!rule) return <></>;
  const named = tally.oppose - tally.opposeUnnamed;
  const parts: [number, string, string][] = [
    [tally.support, 'for', 'for'],
    [named, 'named', 'against, named'],
    [tally.opposeUnnamed, 'unnamed', 'against, unnamed'],
    [tally.undecided, 'undecided', 'undecided'],
    [tally.notStated ?? 0, 'silent', 'not stated'],
  ];
  const squares = parts.reduce((sum, [count]) => sum + count, 0) <= MOST_SQUARES;
  return (
    <div class="tally">
      <p>
        <b>Needed: {rule.needed}.</b> <Said context={context} of={rule.evidence[0]!} />{' '}
        <Sigla context={context} of={rule.evidence} />
      </p>
      {squares ? (
        <p aria-hidden="true" class="squares">
          {parts.flatMap(([count, style]) => Array.from({ length: Math.max(0, count) }, () => <i class={style} />))}
        </p>
      ) : (
        ''
      )}
      <p class="note">
        {parts
          .filter(([count]) => count > 0)
          .map(([count, , words]) => `${count} ${words}`)
          .join(' · ')}
      </p>
    </div>
  );
};
