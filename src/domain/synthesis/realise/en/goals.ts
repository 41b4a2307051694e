import type { GoalPlan, TestSize } from '#src/domain/synthesis/goals.ts';
import type { Evidence, Goal, Segment } from '#src/domain/synthesis/types.ts';
import { type Filler, type Form, fill, frame, quote, say } from './filler.ts';

/** The three goals that begin an aspiration: one to learn, one with people, one to test it (article: class, mentor, trial). */
export function realiseGoals(given: GoalPlan): readonly Goal[] {
  return [learningGoal(given), peopleGoal(given), testGoal(given)];
}

/** "bookkeeping", "baking" or "how to drive a van": what stands after "learning". */
function learningThing({ plan, growth }: GoalPlan): Filler<Form> | null {
  const next = plan.learning;
  return fill(next, 'noun') ?? fill(next, 'gerund') ?? quote(next) ?? fill(growth, 'gerund') ?? quote(growth);
}

function learningGoal(given: GoalPlan): Goal {
  const doing = fill(given.plan.learning, 'base');
  const thing = learningThing(given);
  const way = wayToLearn(given);
  const action = doing
    ? say('learn-to')`Take the first steps in learning to ${doing}, ${way}.`
    : thing
      ? say('learn')`Make a real start on learning ${thing}, ${way}.`
      : say('learn-find-out')`Find out what I would enjoy learning next, ${way}.`;
  return {
    id: 'learning',
    kind: 'learning',
    action,
    measure: learningMeasure(given, !thing && !doing),
    by: given.by.learning,
    firstStep: learningFirstStep(given, thing),
    firstStepBy: given.firstStepBy.learning,
    ifThen: learningIfThen(given),
    why: learningWhy(given),
    changeIf: say('learn-change')`two honest tries leave me cold.`,
  };
}

const WAYS: Readonly<Record<string, string>> = {
  free: 'with a free course, the library or someone who knows',
  little: 'with a book or a course that costs little',
  some: 'with a course that is worth its price',
  employer: 'and ask my employer to help with the cost',
};

function wayToLearn({ budget, budgetEvidence }: GoalPlan): readonly Segment[] {
  return sourced(
    WAYS[budget] ?? 'with a free course, the library or someone who knows',
    'way',
    budgetEvidence,
  );
}

const SITTINGS: Readonly<Record<string, string>> = {
  none: 'Four sittings of 20 minutes, spread over the time',
  'one-two': 'One hour a week for eight weeks',
  'three-five': 'Three hours a week for eight weeks',
  'six-ten': 'Six hours a week for six weeks',
  more: 'Ten hours a week for five weeks',
};

function learningMeasure({ hours, hoursEvidence }: GoalPlan, open: boolean): readonly Segment[] {
  const sittings = sourced(SITTINGS[hours] ?? 'One hour a week for eight weeks', 'sittings', hoursEvidence);
  return open
    ? say('learn-measure-open')`${sittings}, and three things tried, with a line on each.`
    : say('learn-measure')`${sittings}, and one thing I can show that I could not do before.`;
}

function learningFirstStep({ learnsBeside }: GoalPlan, thing: Filler<Form> | null): readonly Segment[] {
  if (learnsBeside && thing) {
    const beside = sourced('beside them for half an hour', 'beside', learnsBeside);
    return say('learn-first-beside')`Ask one person who knows ${thing} if I may sit ${beside}.`;
  }
  return say(
    'learn-first',
  )`Take 20 minutes to write down three ways to learn it, with the cost and hours of each.`;
}

/** One act for each thing that got in the way before. Health keeps the plain act: no plan should dwell on it. */
const ACTS_ON_BARRIERS: Readonly<Record<string, string>> = {
  time: 'I will do ten minutes on Sunday morning and call that enough',
  money: 'I will ask the library for a free one',
  confidence: 'I will do the smallest part and show it to one kind person',
  caring: 'I will use a lesson that I can stop and start',
  language: 'I will write down five words and ask someone what they mean',
  distance: 'I will look for one that I can follow from home',
  boring: 'I will swap the next lesson for trying it on something real',
  tech: 'I will ask one person to sit with me for ten minutes',
};

function learningIfThen({ barrier }: GoalPlan): readonly Segment[] {
  const act = ACTS_ON_BARRIERS[barrier?.option ?? ''];
  const cue = barrier?.forms.clause;
  if (!barrier || !act || !cue) {
    return say(
      'if-then',
    )`If it is Sunday evening and I have not begun, then I will open the first lesson for ten minutes.`;
  }
  return say(
    'if-then',
  )`If ${[{ text: cue, kind: 'lexeme', sources: [barrier.id], rule: 'barrier' }]}, then ${[frame(act, 'if-then-act')]}.`;
}

function learningWhy({ plan }: GoalPlan): readonly Segment[] {
  const purpose = fill(plan.learningPurpose, 'base');
  if (purpose) return say('learn-why')`So that I can ${purpose}.`;
  const words = quote(plan.learningPurpose);
  if (words) return say('learn-why')`In my words: ${words}.`;
  return whyOf(plan, 'It gives me more to bring');
}

function peopleGoal(given: GoalPlan): Goal {
  const { contact, supporter, plan } = given;
  const named = fill(contact, 'noun') ?? (contact ? quote(contact) : null);
  const close = fill(supporter, 'noun');
  const who = fill(plan.who, 'noun');
  const rest = {
    id: 'people' as const,
    kind: 'people' as const,
    by: given.by.people,
    firstStepBy: given.firstStepBy.people,
    changeIf: say('people-change')`what I hear makes another direction look better.`,
  };
  if (named) {
    return {
      ...rest,
      action: say(
        'people-contact',
      )`Have one 20-minute talk with ${named} about what the work is really like.`,
      measure: say('people-measure')`One talk, and half a page of notes on what I heard.`,
      firstStep: say('people-first')`Write a short message that asks for 20 minutes, and send it.`,
      ifThen: say(
        'if-then',
      )`If there is no answer after a week, then I will ask once more and write to one other person.`,
      why: whyOf(plan, 'To hear from the inside what it takes'),
    };
  }
  if (close) {
    return {
      ...rest,
      action: say(
        'people-close',
      )`Tell ${close} what I have in mind, and ask whom they know who does such work.`,
      measure: say('people-measure-close')`One name, and one 20-minute talk with that person.`,
      firstStep: say('people-first-close')`Read my statement out loud to ${close}.`,
      ifThen: say('if-then')`If no name comes up, then I will ask two more people the same question.`,
      why: whyOf(plan, 'A good word from someone I know opens a first door'),
    };
  }
  return {
    ...rest,
    action: who
      ? say('people-find')`Talk with two people whose work helps ${who}.`
      : say('people-find-open')`Talk with two people whose work I am curious about.`,
    measure: say('people-measure-two')`Two talks of 20 minutes, and half a page of notes on each.`,
    firstStep: say('people-first-find')`Write down five places where such people work, and pick one to ring.`,
    ifThen: say(
      'if-then',
    )`If I do not know whom to ask, then I will ask the next three people I meet whom they know.`,
    why: whyOf(plan, 'To hear from the inside what it takes'),
  };
}

const TESTS: Readonly<Record<TestSize, { action: string; measure: string }>> = {
  'half-day': {
    action: 'for one half-day, unpaid or beside someone, without giving anything up',
    measure: 'One half-day done, and three lines: what gave me energy, what did not, what next.',
  },
  'four-days': {
    action: 'for up to four days, part-time or as a volunteer',
    measure: 'Four days done, and three lines on each: what gave me energy, what did not, what next.',
  },
  month: {
    action: 'one day a week for a month, part-time or as a volunteer',
    measure: 'Four days done, and one page: what gave me energy, what did not, what next.',
  },
};

function testGoal(given: GoalPlan): Goal {
  const { plan, test, obstacle } = given;
  const size = [frame(TESTS[test].action, `test-${test}`)];
  const doing = fill(plan.strengths[0], 'gerund');
  const who = fill(plan.who, 'noun');
  const change = fill(plan.change, 'base');
  const action =
    who && change
      ? say('test-help')`Try out helping ${who} ${change}, ${size}.`
      : doing
        ? who
          ? say('test-doing-who')`Try it out: ${doing}, for ${who}, ${size}.`
          : say('test-doing')`Try it out: ${doing}, ${size}.`
        : who
          ? say('test-who')`Try out work that helps ${who}, ${size}.`
          : say('test-open')`Try out one kind of work that I am curious about, ${size}.`;
  return {
    id: 'test',
    kind: 'test',
    action,
    measure: [frame(TESTS[test].measure, `test-${test}`)],
    by: given.by.test,
    firstStep: say(
      'test-first',
    )`Write down two places where I could try it, and the name of one person to ask at each.`,
    firstStepBy: given.firstStepBy.test,
    ifThen: testIfThen(obstacle),
    why: say('test-why')`A small test tells me more than thinking about it.`,
    changeIf: say('test-change')`it takes more energy than it gives.`,
  };
}

function testIfThen(obstacle: Evidence | null): readonly Segment[] {
  const words = quote(obstacle);
  if (words && obstacle?.reading?.form === 'gerund') {
    const caught = [
      { text: obstacle.reading.text, kind: 'quote' as const, sources: [obstacle.id], rule: 'own-words' },
    ];
    return say('if-then')`If I catch myself ${caught}, then I will do only the first two minutes, and see.`;
  }
  if (words) {
    return say('if-then')`If this comes up: ${words}, then I will do only the first two minutes, and see.`;
  }
  return say('if-then')`If both places say no, then I will ask to shadow someone for two hours instead.`;
}

/** Which part of the aspiration a goal serves; a plain reason where there is no such part. */
function whyOf(plan: GoalPlan['plan'], plainly: string): readonly Segment[] {
  const who = fill(plan.who, 'noun');
  const change = fill(plan.change, 'base');
  const reason = [frame(plainly, 'why')];
  if (who && change) return say('why')`${reason}, so that I can help ${who} ${change}.`;
  if (who) return say('why')`${reason}, so that I can help ${who}.`;
  const theme = fill(plan.themes[0], 'noun');
  if (theme) return say('why')`${reason}; it is about ${theme}.`;
  return say('why')`${reason}.`;
}

function sourced(text: string, rule: string, evidence: Evidence | null): readonly Segment[] {
  return [{ text, kind: evidence ? 'lexeme' : 'frame', sources: evidence ? [evidence.id] : [], rule }];
}
