import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { type SpokenGiven, secondsCarried } from '#src/domain/interview/spoken-answer.ts';
import { carriedLength, hasStory, whatFills } from '#src/domain/interview/what-fills.ts';
import { ANSWER_LENGTHS, type AnswerLength } from '#src/domain/model/company.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';

/** Questions named at once: more would be a form. */
const NAMED = 2;

/**
 * How long the answer is to be. A length that the answers do not carry is greyed, and under it stands what they carry and
 * which questions would fill it: nothing is padded.
 */
export function LengthChoice({
  given,
  onLength,
}: {
  given: SpokenGiven;
  onLength: (length: AnswerLength) => void;
}) {
  const { interview } = useWords();

  const { reflection, questionnaire, length } = given;
  const { answers } = reflection;
  const note = useId();
  const carried = secondsCarried(given);
  const most = Math.max(...ANSWER_LENGTHS.map((each) => carried[each] ?? 0));
  const isShort = ANSWER_LENGTHS.some((each) => carried[each] === null);
  const fills = isShort ? whatFills(questionnaire, answers).slice(0, NAMED) : [];
  const lead = hasStory(questionnaire, answers) ? interview.toFill : interview.putStoryIn;
  return (
    <>
      <Segmented
        name="say-length"
        legend={interview.length}
        options={ANSWER_LENGTHS.map((seconds) => ({
          value: String(seconds),
          label: interview.lengths[seconds],
          isOff: carried[seconds] === null,
        }))}
        value={String(carriedLength(carried, length))}
        onChange={(value) => onLength(ANSWER_LENGTHS.find((seconds) => String(seconds) === value) ?? 60)}
        describedBy={isShort ? note : undefined}
      />
      {isShort ? (
        <div id={note} className="say-carried">
          <p>
            {interview.carries(most)} {fills.length > 0 ? lead : null}
          </p>
          {fills.length > 0 ? (
            <ul>
              {fills.map((fill) => (
                <Fill key={fill.question.id} reflectionId={reflection.id} {...fill} />
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function Fill({
  reflectionId,
  question,
  step,
}: { reflectionId: string } & ReturnType<typeof whatFills>[number]) {
  const [here] = useLocation();
  return (
    <li>
      <Link href={addresses.question(reflectionId, step, question.id)} state={{ from: here }}>
        {question.stem}
      </Link>
    </li>
  );
}
