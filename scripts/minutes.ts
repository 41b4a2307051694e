/**
 * Prints how long the questions take, by level and question, for whom src/domain/wizard/time-needed.ts describes:
 *
 *   npm run minutes
 */
import { questionnaire } from '#src/content/en/index.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { PACE, secondsFor, secondsForLevel, workOf } from '#src/domain/wizard/time-needed.ts';

const lines = questionnaire.flatMap(({ id, questions }) => [
  `\n${id}`,
  ...questions.map((question) => {
    const { read, typed, presses } = workOf(question);
    const seconds = String(Math.round(secondsFor(question))).padStart(4);
    return `${seconds} s  ${question.level.padEnd(8)}  ${question.id.padEnd(18)}  read ${read}, type ${typed}, press ${presses}`;
  }),
]);
const totals = LEVELS.map((level) => {
  const seconds = secondsForLevel(questionnaire, level);
  return `${level.padEnd(8)}  ${(seconds / 60).toFixed(1)} minutes`;
});
process.stdout.write(`${[...totals, ...lines, '', JSON.stringify(PACE)].join('\n')}\n`);
