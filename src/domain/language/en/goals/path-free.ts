import { line } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { A_SYSTEM, isTool, studiesOf } from './studies.ts';
import { isHandsOn, skillActs } from './study-acts.ts';

/** "the maths resit" as one of several: "a maths resit". */
function oneOf(name: readonly Segment[]): Segment[] {
  return name.map((segment, at) =>
    at === 0 && segment.kind === 'frame' && segment.text === 'the ' ? { ...segment, text: 'a ' } : segment,
  );
}

/** What a library helps people with. */
const AT_A_LIBRARY =
  /\b(?:computers?|internet|e-?mails?|typing|excel|word|spreadsheets?|smart ?phones?|reading|writing|family history|coding)\b/iu;

/** If it costs nothing. */
export const ifFree: GoalRow = ({ slots }) => {
  const study = studiesOf(slots).find(({ stance }) => stance === 'if-free');
  if (!study) return null;
  // What was begun has its school: what is left of it, and who pays for that.
  if (study.paper?.state === 'not-finished' && study.form !== 'made')
    return goal('learn-free', 'path', {
      months: 2,
      action: line('learn-free')`Find out how to finish ${study.name} without fees.`,
      measure: 'A written answer on what counts already, what is left and which fund or bursary would pay.',
      firstStep: 'Ask the school which parts I still owe, and until when one can ask for free study.',
    });
  const isSkill = study.form === 'skill' || study.form === 'language';
  const shown = adviserFor(slots, 'boss') ?? adviserFor(slots, 'trying');
  return goal('learn-free', 'path', {
    months: 4,
    action: isSkill
      ? line('learn-free')`Find a free way to learn ${study.name}, and begin.`
      : line('learn-free')`Find a free place for ${oneOf(study.name)}, and sign up.`,
    measure: A_SYSTEM.test(study.what.quote)
      ? say('learn-free', skillActs(study).done, '.')
      : isTool(study)
        ? 'One small piece made with it that I can show.'
        : 'One place that costs me nothing, with a start date.',
    firstStep: A_SYSTEM.test(study.what.quote)
      ? shown
        ? line('learn-free')`Ask ${shown} for one hour beside somebody who uses it every day.`
        : skillActs(study).next
      : isTool(study)
        ? 'Find the first free lesson, and do one hour this week.'
        : isSkill && isHandsOn(study)
          ? 'Call the nearest college or workshop, and ask who may learn there free of charge.'
          : isSkill
            ? AT_A_LIBRARY.test(study.what.quote) || study.form === 'language'
              ? 'Ask at the library who teaches it free of charge.'
              : 'Ask two places that teach it whether somebody like me may learn there free of charge.'
            : 'Call the nearest college, and ask whether it is free for me and when it starts.',
  });
};

/** Not now: what it would ask, so that it can be decided. */
export const decideLater: GoalRow = ({ slots }) => {
  const all = studiesOf(slots);
  const study = slots.learningHours === 0 ? all[0] : all.find(({ stance }) => stance === 'later');
  if (!study) return null;
  const name = adviserFor(slots, 'learning', study.what.quote);
  return goal('decide-later', 'path', {
    months: 5,
    action: line('decide-later')`Find out what this would ask of me, and decide about it: ${study.name}.`,
    measure:
      'One page with the entry terms, the cost and the time it takes, and a yes, a no or a date to decide.',
    firstStep: name
      ? line('decide-later')`Ask ${name} about it, and write down two facts.`
      : 'Write down the name of one place that offers it, and send it one question.',
  });
};
