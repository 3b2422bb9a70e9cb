// Section "Who stands where": a row a holder, a column a question, with whose word it is; silence is shown as silence.
// Beside it the arithmetic of each rule of decision. Infers no stance; compare/positions formed the questions.
import type { Position, Question } from '../../../model/index.js';
import { type DossierContext, plural } from '../context.js';
import { Fold, LineId, onePerReport, Said, Section, Sigla, shortened } from '../words.js';
import { DecidedMarks } from './decisions.js';

/** Questions that make columns of the matrix; the others are listed below it. */
const MATRIX_QUESTIONS = 3;
/** Rows of the matrix; holders of one position on the last question fold. */
const MATRIX_ROWS = 16;
/** Longest question set above a column, in UTF-16 units. */
const HEAD_CHARS = 90;
/** So few questions of one holder each are not folded where there is no matrix. */
const FEW_QUESTIONS = 4;
/** A question of fewer words ("the treaty") does not say what is asked. */
const LEAST_WORDS = 3;
/** Names told of a chain of tellers, the nearest first; the sentence holds the rest. */
const SHOWN_VIA = 2;
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
    (a, b) => weigh(b) - weigh(a) || b.positions.length - a.positions.length || (a.id < b.id ? -1 : 1),
  );
  const columns = questions.filter(question => holdersOf(question).length > 1).slice(0, MATRIX_QUESTIONS);
  const ruled = questions.filter(question => question.rule && question.positions.length > 0);
  const rest = questions.filter(question => !columns.includes(question));
  return (
    <Section id="positions" title="Who stands where" note="as told by whom; silence is silence">
      {questions.length === 0 ? <p class="note">No report states a position.</p> : ''}
      <div class={ruled.length > 0 ? 'stand ruled' : 'stand'}>
        {columns.length > 0 ? <Matrix context={context} questions={columns} /> : ''}
        {ruled.length > 0 ? (
          <div class="tallies">
            {ruled.map(question => (
              <Tally context={context} question={question} />
            ))}
          </div>
        ) : (
          ''
        )}
      </div>
      {rest.length > 0 ? (
        <Fold
          label={columns.length > 0 ? plural(rest.length, 'more question') : plural(rest.length, 'question')}
          open={columns.length === 0 && rest.length <= FEW_QUESTIONS}
        >
          <ul class="lines">
            {rest.map(question => (
              <li id={question.id}>
                <QuestionWords context={context} question={question} />{' '}
                {question.positions.map(position => (
                  <Stance context={context} positions={[position]} withName />
                ))}
                {question.rule ? (
                  <span class="stance">
                    needed: {neededText(question.rule.needed)}{' '}
                    <Said context={context} of={question.rule.evidence[0]!} />{' '}
                    <Sigla context={context} of={question.rule.evidence} />
                  </span>
                ) : (
                  ''
                )}{' '}
                <LineId context={context} id={question.id} />
                <DecidedMarks line={question} />
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

const holdersOf = (question: Question): string[] => [...new Set(question.positions.map(position => position.holder))];

/** Most holders first; a rule of decision and several reports weigh as holders do. */
const weigh = (question: Question): number =>
  Math.min(holdersOf(question).length, 8) +
  onePerReport(question.positions.flatMap(position => position.evidence)).length * 2 +
  (question.rule && question.positions.length > 0 ? 4 : 0) -
  (question.text.split(/\s+/).length < LEAST_WORDS ? 4 : 0);

/** What is asked, in the words of a report, linked to where it is asked. */
const QuestionWords = ({ context, question, cut }: { context: DossierContext; question: Question; cut?: number }) => {
  const of = question.evidence[0] ?? question.positions[0]?.evidence[0] ?? question.rule?.evidence[0];
  const text = shortened(question.text, cut ?? 160);
  return of ? (
    <a class="said" href={context.anchorOf(of)}>
      {text}
    </a>
  ) : (
    <span class="said">{text}</span>
  );
};

const Matrix = ({ context, questions }: { context: DossierContext; questions: readonly Question[] }) => {
  const holders = [...new Set(questions.flatMap(holdersOf))];
  return (
    <div class="scroll" role="group" aria-label="positions" tabindex={0}>
      <table class="pos">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">holder</span>
            </th>
            {questions.map(question => (
              <th scope="col" id={question.id}>
                <QuestionWords context={context} question={question} cut={HEAD_CHARS} />{' '}
                <LineId context={context} id={question.id} />
                <DecidedMarks line={question} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holders.slice(0, MATRIX_ROWS).map(holder => (
            <Row context={context} questions={questions} holder={holder} />
          ))}
        </tbody>
        {holders.length > MATRIX_ROWS ? (
          <tbody>
            <tr>
              <td colspan={questions.length + 1}>
                <Fold label={`${holders.length - MATRIX_ROWS} more holders`}>
                  <ul class="lines">
                    {questions.flatMap(question =>
                      question.positions
                        .filter(position => holders.indexOf(position.holder) >= MATRIX_ROWS)
                        .map(position => (
                          <li>
                            <Stance context={context} positions={[position]} withName />
                          </li>
                        )),
                    )}
                  </ul>
                </Fold>
              </td>
            </tr>
          </tbody>
        ) : (
          ''
        )}
      </table>
    </div>
  );
};

const Row = ({
  context,
  questions,
  holder,
}: {
  context: DossierContext;
  questions: readonly Question[];
  holder: string;
}) => (
  <tr>
    <th scope="row">{context.nameOf(holder)}</th>
    {questions.map(question => {
      const own = question.positions.filter(position => position.holder === holder);
      const stances = [...new Set(own.map(position => position.stance))];
      return (
        <td>
          {own.length === 0 ? (
            <span class="stance none">
              <i class="dot" />
              not stated
            </span>
          ) : (
            stances.map(stance => (
              <Stance context={context} positions={own.filter(position => position.stance === stance)} />
            ))
          )}
        </td>
      );
    })}
  </tr>
);

/** One holder's stance, all who tell it together. */
const Stance = ({
  context,
  positions,
  withName,
}: {
  context: DossierContext;
  positions: readonly Position[];
  withName?: boolean;
}) => {
  const [first] = positions;
  const { text, style } = WORD[first!.stance];
  // The holder itself and the report that tells it are named beside it already.
  const told = new Set([
    context.nameOf(first!.holder),
    ...positions.flatMap(one => one.evidence.map(item => context.siglumOf(item.report))),
  ]);
  const via = [...new Set(positions.flatMap(position => position.via).map(id => context.nameOf(id)))].filter(
    name => !told.has(name),
  );
  const count = Math.max(...positions.map(position => position.count ?? 1));
  return (
    <span class={`stance ${style}`}>
      <i class="dot" />
      {withName ? `${context.nameOf(first!.holder)}: ` : ''}
      {text}
      {count > 1 ? ` (${count})` : ''}{' '}
      <small>
        <Sigla context={context} of={positions.flatMap(position => position.evidence)} />
        {viaText(via)}
      </small>
    </span>
  );
};

/** A number of holders, or a share of them. */
const neededText = (needed: number): string => (needed < 1 ? `${Math.round(needed * 1000) / 10} %` : String(needed));

const viaText = (via: readonly string[]): string => {
  if (via.length === 0) return '';
  if (via.length <= SHOWN_VIA) return ` via ${via.join(', ')}`;
  return ` via ${via[0]} and ${via.length - 1} more`;
};

/** The arithmetic of a rule of decision: needed, for, against named and unnamed, undecided, not stated. */
const Tally = ({ context, question }: { context: DossierContext; question: Question }) => {
  const { tally } = question;
  const rule = question.rule!;
  const parts: [number, string, string][] = [
    [tally.support, 'for', 'for'],
    [tally.oppose - tally.opposeUnnamed, 'named', 'against, named'],
    [tally.opposeUnnamed, 'unnamed', 'against, unnamed'],
    [tally.undecided, 'undecided', 'undecided'],
    [tally.notStated ?? 0, 'silent', 'not stated'],
  ];
  const told = parts.filter(([count]) => count > 0);
  const squares = parts.reduce((sum, [count]) => sum + count, 0) <= MOST_SQUARES;
  return (
    <div class="tally">
      <p class="said question">{shortened(question.text, HEAD_CHARS)}</p>
      <p>
        <b>Needed: {neededText(rule.needed)}.</b> <Said context={context} of={rule.evidence[0]!} cut={150} />{' '}
        <Sigla context={context} of={rule.evidence} />
      </p>
      {squares ? (
        <p aria-hidden="true" class="squares">
          {parts.flatMap(([count, style]) => Array.from({ length: Math.max(0, count) }, () => <i class={style} />))}
        </p>
      ) : (
        ''
      )}
      <p class="note">{told.map(([count, , words]) => `${count} ${words}`).join(' · ')}</p>
    </div>
  );
};
