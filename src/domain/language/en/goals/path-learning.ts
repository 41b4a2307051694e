import { line, ours } from '#src/domain/language/en/compose/line.ts';

import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { missingOf, myPaper } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { hoursForLearning, isTool, monthsFor, type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

/** What the person is set on, at the hours that they gave. */
export const setOnIt: GoalRow = ({ slots }) => {
  const set = studiesOf(slots).filter(({ stance }) => stance === 'set-on-it');
  const [first, ...others] = set;
  if (!first || slots.learningHours === 0) return null;
  const hours = hoursForLearning(slots);
  const next = others.find((study) => !isTool(study));
  return goal('learn', 'path', {
    months: monthsFor(first, slots),
    action: say('learn', verbOf(first), first.name, ...(hours ? [', ', hours] : []), '.'),
    measure: measureOf(first, slots, next),
    firstStep: stepOf(first, slots),
  });
};

const VERB: Readonly<Record<Study['form'], string>> = {
  paper: 'Get ',
  exam: 'Pass ',
  course: 'Take ',
  long: 'Apply for ',
  place: 'Apply for ',
  language: 'Practise ',
  made: 'Finish ',
  skill: 'Learn ',
};

/** A paper that was begun is finished; what ends in one is got. */
function verbOf({ form, paper }: Study): string {
  return paper?.state === 'not-finished' ? 'Finish ' : VERB[form];
}

function measureOf(study: Study, slots: Told, next: Study | undefined): Segment[] | null {
  const then = next ? say('learn', ', and a start date for ', next.name, '.') : [ours('.', 'learn')];
  const said = (...pieces: readonly (Segment[] | string)[]) => say('learn', ...pieces, then);
  if (study.left) return say('learn', study.left, ' today, none at the end, and the paper in my hands.');
  if (study.paper?.state === 'missing') return said('Done to the end, and the paper for it in my hands');
  switch (study.form) {
    case 'paper':
      return said('The paper in my hands, or a date for its last part');
    case 'exam':
      return next ? said('Passed by then') : said('A date booked, and then passed');
    case 'course':
      return next
        ? said('Every lesson seen to the end')
        : said('Every lesson seen to the end, and one page on what I can use');
    case 'long':
      return said('One application sent, with the dates and the costs on one page');
    case 'place':
      return said('Four applications sent, and one person who speaks for me');
    case 'language':
      return said('One talk of ten minutes about everyday things, held without notes');
    case 'made':
      return said('Each piece finished, and shown to two people who know the work');
    case 'skill': {
      const reader = adviserFor(slots, 'learning') ?? 'somebody who knows it well';
      return isTool(study)
        ? said('One small piece of work that uses it, shown to ', reader)
        : said('One page in my own words on how I would use it, shown to ', reader);
    }
  }
}

function stepOf({ form, left }: Study, slots: Told): Segment[] | string | null {
  const name = adviserFor(slots, 'learning');
  const lost = slots.papers.find((paper) => paper.state === 'missing' && missingOf(paper) === 'lost');
  const witness = adviserFor(slots, 'jobs');
  if (lost && witness)
    return line(
      'learn',
    )`Ask ${witness} for a signed letter about the work that I did, in place of ${myPaper(lost)}.`;
  if (left) return 'Open the next part, and fix two evenings for it this week.';
  switch (form) {
    case 'paper':
    case 'course':
      return name
        ? line('learn')`Ask ${name} who teaches it well, and then ask there for dates and costs.`
        : 'Ask two places for the dates, the days and the cost.';
    case 'exam':
      return 'Look up the next date, what it costs and what it asks for.';
    case 'long':
      return 'Ask one place for the timetable, the cost and the last day to apply.';
    case 'place':
      return name
        ? line('learn')`Ask ${name} who takes people on, and write down the names.`
        : 'Write down three places that take people on, and ring the first.';
    case 'language':
      return 'Learn five sentences this week, and use them once.';
    case 'made':
      return 'Choose the first piece, and draw it on paper.';
    case 'skill':
      return 'Choose one course or book, and do the first hour this week.';
  }
}

/** Something short and nothing longer. */
export const onlyShort: GoalRow = ({ slots }) => {
  const study = studiesOf(slots).find(({ stance }) => stance === 'only-short');
  if (!study || slots.learningHours === 0) return null;
  const hours = hoursForLearning(slots);
  const name = adviserFor(slots, 'learning');
  const isSkill = study.form === 'skill' || study.form === 'language';
  return goal('learn-short', 'path', {
    months: 4,
    action: say(
      'learn-short',
      verbOf(study),
      study.name,
      ...(hours ? [', ', hours] : []),
      /\bshort\b/i.test(study.what.quote) ? '.' : ', and keep it short.',
    ),
    measure: isSkill
      ? 'One short course or book finished, and one page on how I can use it.'
      : 'One short course finished, and one page on how I can use it.',
    firstStep: name
      ? line('learn-short')`Choose one that is short, and ask ${name} whether it is a good one.`
      : 'Compare two short ones by their dates, hours and cost, and sign up for one.',
  });
};

/** "the maths resit" as one of several: "a maths resit". */
function oneOf(name: readonly Segment[]): Segment[] {
  return name.map((segment, at) =>
    at === 0 && segment.kind === 'frame' && segment.text === 'the ' ? { ...segment, text: 'a ' } : segment,
  );
}

/** If it costs nothing. */
export const ifFree: GoalRow = ({ slots }) => {
  const study = studiesOf(slots).find(({ stance }) => stance === 'if-free');
  if (!study) return null;
  const isSkill = study.form === 'skill' || study.form === 'language';
  return goal('learn-free', 'path', {
    months: 4,
    action: isSkill
      ? line('learn-free')`Find a free way to learn ${study.name}, and begin.`
      : line('learn-free')`Find a free place for ${oneOf(study.name)}, and sign up.`,
    measure: 'One place that costs me nothing, with a start date.',
    firstStep: isSkill
      ? 'Ask at the library who teaches it free of charge.'
      : 'Ring the nearest college, and ask whether it is free for me and when it starts.',
  });
};

/** Not now: what it would ask, so that it can be decided. */
export const decideLater: GoalRow = ({ slots }) => {
  const all = studiesOf(slots);
  const study = slots.learningHours === 0 ? all[0] : all.find(({ stance }) => stance === 'later');
  if (!study) return null;
  const name = adviserFor(slots, 'learning');
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
