import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, line, ours, words } from '#src/domain/language/en/compose/line.ts';
import { figure, long, missingStep, paperIn } from '#src/domain/language/en/tensions/sides.ts';
import type { Learning, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviser, type GoalRow, goal } from './parts.ts';

/** A gift that stands inside a goal is short. */
const GIFT_AT_MOST = 5;

const thing = ({ what }: Learning): Segment[] | null => courseIn(what);
const set = ({ learning }: Slots) => learning.filter(({ stance }) => stance === 'set-on-it');
const short = ({ learning }: Slots) => learning.find(({ stance }) => stance === 'only-short');

/** "my BSN", "my nursing license": the paper as the person's own. */
function paperName(paper: ReturnType<typeof paperIn>): Segment[] | null {
  const name = paper?.name.forms.noun;
  if (!paper || !name) return null;
  return [ours('my ', 'article'), from(paper.name, bareName(name), 'noun')];
}

/** The work in mind after "jobs": "as a nurse", "in nursing"; the work they know where that is what they look for. */
export function workInMind({ target, roles, fields, arc }: Slots): Segment[] | null {
  if (target.role) return [from(target.role, `as ${target.role.a}`, 'noun')];
  if (target.field) return [from(target.field, `in ${target.field.name}`, 'noun')];
  if (arc?.id === 'shift' || arc?.id === 'side' || arc?.id === 'own' || target.own) return null;
  const [role] = roles;
  if (role) return [from(role, `as ${role.a}`, 'noun')];
  const [field] = fields;
  return field ? [from(field, `in ${field.name}`, 'noun')] : null;
}

/** Whether somebody could take over: of a place of work that one is about to leave. */
export function hasMuchToHandOn({ standing, deadline }: Slots): boolean {
  return standing === 'ending' || deadline?.kind === 'stop-in';
}

/** The way there: the first row that applies. */
export const PATH: readonly GoalRow[] = [
  ({ slots }) =>
    slots.arc?.id === 'pass' && hasMuchToHandOn(slots)
      ? goal(
          'hand-over',
          'path',
          4,
          line('hand-over')`Name two people who could take over from me, and give each one a real duty.`,
          'Two people, one duty each.',
          'Speak with the first one this week.',
        )
      : null,
  ({ slots: { target, own } }) => {
    if (!target.own || !own.saved || !own.needed || own.saved.amount === null || own.needed.amount === null)
      return null;
    if (own.saved.amount >= own.needed.amount) return null;
    return goal(
      'savings',
      'path',
      12,
      line(
        'savings',
      )`Bring the savings for my own ${[from(target.own, target.own.thing, 'noun')]} from ${figure(own.saved)} a third of the way to ${figure(own.needed)}.`,
      'One figure on the account, written down each month.',
      'Choose an amount to put aside each week.',
      { tests: 'own-money' },
    );
  },
  ({ slots: { target } }) =>
    target.own
      ? goal(
          'own-costs',
          'path',
          3,
          line(
            'own-costs',
          )`Write one page on what my own ${[from(target.own, target.own.thing, 'noun')]} would cost in its first year.`,
          'One page, read by somebody who runs one.',
          'List the five largest costs tonight.',
        )
      : null,
  ({ slots }) => {
    const isPast = ['pass', 'keep', 'side', 'own'].includes(slots.arc?.id ?? '');
    const paper = isPast ? undefined : paperIn(slots, ['lapsed']);
    return paper
      ? goal(
          'renew',
          'path',
          1,
          line('renew')`Find out what it takes to renew ${paperName(paper)}.`,
          'The steps, the fee and the date on one page.',
          'Look up the page of the office that issues it tonight.',
          { firstDays: 1, tests: 'papers-no-school' },
        )
      : null;
  },
  ({ slots }) => {
    const paper = paperIn(slots, ['not-recognised']);
    return paper
      ? goal(
          'have-evaluated',
          'path',
          4,
          line('have-evaluated')`Have ${paperName(paper)} evaluated for work in this country.`,
          'The report in my hands.',
          'Ask the office in charge whose reports it accepts.',
        )
      : null;
  },
  ({ slots }) => {
    const paper = paperIn(slots, ['missing', 'not-finished']);
    if (!paper) return null;
    const step = missingStep(paper);
    const missing = step && words(step, 'noun');
    const person = adviser(slots);
    if (slots.noSchool) {
      return goal(
        'decide-missing',
        'path',
        1,
        missing
          ? line(
              'decide-missing',
            )`Decide whether to finish the ${stripped(missing)} that ${paperName(paper)} still needs, or to do without.`
          : line('decide-missing')`Decide whether to finish ${paperName(paper)}, or to do without.`,
        'A decision, written down with a date.',
        person
          ? line('decide-missing')`Talk it through with ${person}.`
          : 'Write both ways on one page, with what each costs.',
        { tests: 'papers-no-school' },
      );
    }
    if (paper.state === 'missing' && missing)
      return goal(
        'get-missing',
        'path',
        2,
        line('get-missing')`Find out in writing what it takes to get what is missing: ${missing}.`,
        'One answer in writing, with the cost and the date.',
        'Write down whom to ask.',
        { tests: 'papers-years' },
      );
    if (paper.state === 'missing')
      return goal(
        'get-missing',
        'path',
        2,
        line('get-missing')`Find out in writing what it takes to get ${paperName(paper)}.`,
        'One answer in writing, with the cost and the date.',
        'Write down whom to ask.',
        { tests: 'papers-years' },
      );
    return goal(
      'ask-credit',
      'path',
      2,
      line('ask-credit')`Ask one school what I need to finish ${paperName(paper)}.`,
      'One answer in writing.',
      'Find the school’s page and write down whom to ask.',
      { tests: 'papers-years' },
    );
  },
  ({ slots }) => {
    const [first, second] = set(slots);
    if (!first || !second) return null;
    return goal(
      'one-then-other',
      'path',
      6,
      line('one-then-other')`Finish ${thing(first)}, and begin ${thing(second)} only after that.`,
      'One finished before the other begins.',
      line('one-then-other')`Look up the next start date for ${thing(first)}.`,
      { tests: 'many-papers' },
    );
  },
  ({ slots }) => {
    const [first] = set(slots);
    if (!first) return null;
    return long(first)
      ? goal(
          'visit-school',
          'path',
          1,
          line('visit-school')`Visit a school that offers ${thing(first)}, and ask about dates and costs.`,
          'One visit, with dates and costs on one page.',
          'Ring for the next open day.',
        )
      : goal(
          'finish-course',
          'path',
          6,
          line('finish-course')`Finish ${thing(first)}.`,
          'Finished, with the paper in my hands.',
          'Compare two places that offer it tonight.',
        );
  },
  ({ slots }) => {
    const course = short(slots);
    return course
      ? goal(
          'finish-short',
          'path',
          4,
          line('finish-short')`Finish ${thing(course)}, and nothing longer.`,
          'One course finished.',
          'Compare two short courses tonight: dates, hours and cost.',
        )
      : null;
  },
  ({ slots }) => {
    const later = slots.learning.find(({ stance }) => stance === 'later');
    return later
      ? goal(
          'decide-later',
          'path',
          6,
          line('decide-later')`Decide about ${thing(later)}, with two places and their costs side by side.`,
          'A decision, written down.',
          'Write down the name of one place that offers it.',
        )
      : null;
  },
  ({ slots }) => {
    const free = slots.learning.find(({ stance }) => stance === 'if-free');
    return free
      ? goal(
          'free-class',
          'path',
          3,
          line('free-class')`Take ${thing(free)}, in a class that costs nothing.`,
          'One class finished.',
          'Ask at the library or the job centre what is free this season.',
        )
      : null;
  },
  ({ slots }) =>
    slots.arc?.id === 'keep'
      ? goal(
          'settle-hours',
          'path',
          1,
          line('settle-hours')`Draw my week on paper, and settle the most hours I want to give.`,
          'One plan, kept for a month.',
          'Draw the week tonight.',
          { firstDays: 1 },
        )
      : null,
  ({ slots }) => {
    const gifts = slots.gifts
      .filter(({ isStarred, isTiring }) => isStarred && !isTiring)
      .flatMap((gift) => words(gift, 'gerund') ?? words(gift, 'noun') ?? [])
      .filter(({ text }) => text.split(' ').length <= GIFT_AT_MOST);
    const aims = slots.target.role ?? slots.target.field ?? slots.target.own;
    const isOpen = slots.arc?.id === 'shift' || slots.arc?.id === 'start' || slots.arc?.id === 'steady';
    return !aims && isOpen && gifts[0]
      ? goal(
          'name-two-jobs',
          'path',
          1,
          line(
            'name-two-jobs',
          )`Name two kinds of work that are mostly ${[gifts[0]]}, and read five ads for each.`,
          'Two kinds of work named, ten ads read.',
          'Save three ads tonight.',
          { firstDays: 1 },
        )
      : null;
  },
  ({
    slots: {
      target: { role, field },
      arc,
    },
  }) => {
    const asked = role
      ? role.people
        ? line('ordinary-week')`Ask two ${[from(role, role.people, 'noun')]} what an ordinary week is like.`
        : line(
            'ordinary-week',
          )`Ask two people who work as ${[from(role, role.a, 'noun')]} what an ordinary week is like.`
      : field
        ? line(
            'ordinary-week',
          )`Ask two people who work in ${[from(field, field.name, 'noun')]} what an ordinary week is like.`
        : null;
    return asked && arc?.id !== 'grow' && arc?.id !== 'elsewhere' && arc?.id !== 'back'
      ? goal(
          'ordinary-week',
          'path',
          2,
          asked,
          'Two talks, three lines on each.',
          'Write down two names, or two places where I could ask.',
        )
      : null;
  },
  ({ slots }) => {
    const isLate = (slots.years?.count ?? 0) > 25;
    return isLate
      ? goal(
          'what-only-i-know',
          'path',
          3,
          line('what-only-i-know')`Write down what only I know about my work.`,
          'Two pages that somebody else could work from.',
          'List ten things that people ask me.',
        )
      : goal(
          'two-steps-ahead',
          'path',
          1,
          line('two-steps-ahead')`Talk with one person who is two steps ahead of me.`,
          'One talk, three lines on what I learned.',
          'Write down the name of one person I could ask.',
          { firstDays: 3 },
        );
  },
];

function stripped(piece: Segment[]): Segment[] {
  return piece.map((segment, at) =>
    at === 0 ? { ...segment, text: segment.text.replace(/^(?:a|an|the|my)\s+/i, '') } : segment,
  );
}
