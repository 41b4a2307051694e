import { from, line, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { FINISHES } from './finish-part.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { A_SYSTEM, isTool, type Study, studiesOf } from './studies.ts';
import { isHandsOn, skillActs } from './study-acts.ts';
import { type Told, typedAs } from './told.ts';

/** "the maths resit" as one of several: "a maths resit". */
function oneOf(name: readonly Segment[]): Segment[] {
  return name.map((segment, at) =>
    at === 0 && segment.kind === 'frame' && segment.text === 'the ' ? { ...segment, text: 'a ' } : segment,
  );
}

/** What a library helps people with. */
const AT_A_LIBRARY =
  /\b(?:computers?|internet|e-?mails?|typing|excel|word|spreadsheets?|smart ?phones?|reading|writing|family history|coding)\b/iu;

/** "English class at the library": there is one such class, and one asks there. */
const AT_A_PLACE = /\bat (the \p{L}+)/iu;

/** If it costs nothing. */
export const ifFree: GoalRow = ({ slots }) => {
  const study = studiesOf(slots).find(({ stance }) => stance === 'if-free');
  if (!study) return null;
  const isSkill = study.form === 'skill' || study.form === 'language';
  const lineTyped =
    typedAs(slots, 'learning').find(({ source }) => source === study.what.source)?.words ?? '';
  // What was begun has its school: what is left of it, and who pays for that.
  if ((study.paper?.state === 'not-finished' || FINISHES.test(lineTyped)) && study.form !== 'made')
    return goal('learn-free', 'path', {
      months: 2,
      action: line('learn-free')`Find out how to finish ${study.name} without fees.`,
      measure: 'A written answer on what counts already, what is left and which fund or bursary would pay.',
      firstStep: 'Ask the school which parts I still owe, and until when one can ask for free study.',
    });
  const there = study.form === 'course' ? AT_A_PLACE.exec(lineTyped)?.[1] : undefined;
  if (there)
    return goal('learn-free', 'path', {
      months: 4,
      action: line('learn-free')`Sign up for ${study.name}.`,
      measure: 'A place in it, and the first month of lessons done.',
      firstStep: line(
        'learn-free',
      )`Ask at ${[from(study.what, there.toLowerCase(), 'quote')]} when it begins, and whether it is free for me.`,
      firstDays: 3,
    });
  if (!isSkill && FEES.includes(study.form)) return feePaid(study, slots);
  if (isSkill && isHandsOn(study) && !A_SYSTEM.test(study.what.quote)) return shownOnce(study, slots);
  const typed = lineTyped;
  const shown = adviserFor(slots, 'boss') ?? adviserFor(slots, 'trying');
  return goal('learn-free', 'path', {
    months: 4,
    action: isSkill
      ? line('learn-free')`Find a free way to learn ${study.name}, and begin.`
      : line('learn-free')`Find a free place for ${oneOf(study.name)}, and sign up.`,
    measure: A_SYSTEM.test(study.what.quote)
      ? say('learn-free', skillActs(study).done, '.')
      : AT_A_COMPUTER.test(typed)
        ? 'One list of fifty lines made by myself.'
        : isTool(study)
          ? 'One small piece made with it that I can show.'
          : 'One place that costs me nothing, with a start date.',
    firstStep: A_SYSTEM.test(study.what.quote)
      ? shown
        ? line('learn-free')`Ask ${shown} for one hour beside somebody who uses it every day.`
        : skillActs(study).next
      : isTool(study)
        ? 'Find the first free lesson, and do one hour this week.'
        : isSkill
          ? AT_A_LIBRARY.test(study.what.quote) || study.form === 'language'
            ? 'Ask at the library who teaches it free of charge.'
            : 'Ask two places that teach it whether somebody like me may learn there free of charge.'
          : 'Call the nearest college, and ask whether it is free for me and when it starts.',
  });
};

const DETERMINED = /^(?:an?|the|my|one|some) /iu;
const AT_A_COMPUTER = /\b(?:excel|spreadsheets?|computers?)\b/iu;
const FEES: readonly Study['form'][] = ['paper', 'long', 'course', 'office'];
const BY_DISTANCE = /\b(?:distance|online|from home|correspondence|remote)\b/iu;

/** A course or a paper that must cost nothing: places side by side, and who pays the fee. */
function feePaid(study: Study, slots: Told) {
  const name = adviserFor(slots, 'learning', study.what.quote);
  const typed = typedAs(slots, 'learning').find(({ source }) => source === study.what.source)?.words ?? '';
  const isFar = BY_DISTANCE.test(typed) && DETERMINED.test(textIn(oneOf(study.name)));
  return goal('learn-free', 'path', {
    months: 5,
    action: isFar
      ? line('learn-free')`Find ${oneOf(study.name)} that I can do from home, with the fee paid or waived.`
      : DETERMINED.test(textIn(study.name))
        ? line('learn-free')`Find ${oneOf(study.name)} with the fee paid or waived.`
        : line('learn-free')`Find a way to do ${study.name} with the fee paid or waived.`,
    measure:
      'Three places compared by fee, length and who accepts the paper, and one request for a free place sent.',
    firstStep: name
      ? line('learn-free')`Ask ${name} which of them count, and who helps with the fee.`
      : isFar
        ? 'Write to one school that teaches it from home, and ask who helps with the fee.'
        : 'Write to one place that teaches it, and ask who may learn there free of charge.',
  });
}

/** With the hands one learns beside somebody: that is free in most places. */
function shownOnce(study: Study, slots: Told) {
  const name = adviserFor(slots, 'trying', study.what.quote);
  return goal('learn-free', 'path', {
    months: 4,
    action: line('learn-free')`Learn ${study.name} beside somebody who does it for a living.`,
    measure: 'Three mornings done, and one job that I can do alone now.',
    firstStep: name
      ? line('learn-free')`Ask ${name} who would let me sit in for a morning.`
      : 'Ask one such workshop whether I may sit in for a morning.',
  });
}

/** Not now: what it would ask, so that it can be decided. */
export const decideLater: GoalRow = ({ slots }) => {
  const all = studiesOf(slots);
  const study = slots.learningHours === 0 ? all[0] : all.find(({ stance }) => stance === 'later');
  if (!study) return null;
  const name = adviserFor(slots, 'learning', study.what.quote);
  // What was begun has its school: whether one can come back to it, and on what terms.
  if (study.paper?.state === 'not-finished' && study.form !== 'made')
    return goal('decide-later', 'path', {
      months: 4,
      action: line('decide-later')`Find out how I could come back to ${study.name}, and when.`,
      measure:
        'A written answer: what counts already, what is left, the price and whether there are free places.',
      firstStep: 'Call the school, and ask what I would still need to finish.',
    });
  if (study.form === 'exam' || study.form === 'card')
    return goal('decide-later', 'path', {
      months: 3,
      action: line('decide-later')`Put a price and a date on this: ${study.name}.`,
      measure: 'One page with the lessons, the tests and the price, and the month in which I begin.',
      firstStep: 'Look up what the first step costs.',
      firstDays: 3,
    });
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
