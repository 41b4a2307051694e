import type { Answer, Answers } from '#src/domain/model/answer.ts';
import { givenValue, hasContent } from '#src/domain/model/is-answered.ts';
import type { Questionnaire, Signal } from '#src/domain/model/question.ts';

/** What a condition may look at: everything asked so far, and what was said. */
export type Situation = { questionnaire: Questionnaire; answers: Answers };

/** The answers to every question with this signal, so that no condition depends on a question's id. */
function answersOn(signal: Signal, { questionnaire, answers }: Situation): (Answer | undefined)[] {
  return questionnaire
    .flatMap((step) => step.questions)
    .filter(({ input }) => 'signal' in input && input.signal === signal)
    .map((question) => answers[question.id]);
}

const LEAVES_OUT: readonly string[] = ['mostly', 'partly'];

function saysGap({ questionnaire, answers }: Situation): boolean {
  return questionnaire.some((step) =>
    step.questions.some(({ id, input }) => {
      const value = givenValue(answers[id], 'starter');
      const isOfGap = input.kind === 'starter' && input.parts.some(({ signal }) => signal === 'cv-gap');
      return isOfGap && value !== null && hasContent(value);
    }),
  );
}

/**
 * When a question with `when` is asked. Content names a condition; the logic lives here, in plain code.
 * A name that is not in this table fails the content test.
 */
export const CONDITIONS = {
  /** The CV leaves something out, as was said or as the months of a gap taken from it show, so what is missing can be asked for. */
  'cv-has-gap': (situation) => {
    const said = answersOn('cv-story', situation).map((answer) => givenValue(answer, 'choice')?.value ?? '');
    return (
      said.some((choice) => LEAVES_OUT.includes(choice)) ||
      (said.every((choice) => choice === '') && saysGap(situation))
    );
  },
  /** Some strengths are chosen, so they can be marked. */
  'has-strengths': (situation) =>
    answersOn('strength', situation).some((answer) => (givenValue(answer, 'picks')?.picks.length ?? 0) > 0),
  /** Some people are named, so they can be marked. */
  'has-people': (situation) =>
    answersOn('person', situation).some((answer) => (givenValue(answer, 'people')?.people.length ?? 0) > 0),
  /** Something to be proud of is told, so that more can be asked about it. */
  'has-proof': (situation) =>
    answersOn('proof', situation).some((answer) => {
      const value = givenValue(answer, 'stems');
      return value !== null && hasContent(value);
    }),
  /** The person wants something of their own, so that money for it can be asked about. */
  'wants-own': (situation) =>
    answersOn('arc', situation).some((answer) => givenValue(answer, 'choice')?.value === 'own') ||
    answersOn('target', situation).some((answer) =>
      givenValue(answer, 'picks')?.picks.some(({ id }) => id === 'own'),
    ),
} as const satisfies Record<string, (situation: Situation) => boolean>;

export type ConditionName = keyof typeof CONDITIONS;

export function isConditionName(name: string): name is ConditionName {
  return Object.hasOwn(CONDITIONS, name);
}

/** Whether a condition holds. An unknown name (a typing slip in the content) asks rather than hides. */
export function holds(name: string | undefined, situation: Situation): boolean {
  return name === undefined || !isConditionName(name) || CONDITIONS[name](situation);
}
