import { from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Figure, Role } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, theWork } from './aims.ts';
import { isOfTheUnion, unreadAim } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { wanted } from './path-learning.ts';
import type { Told } from './told.ts';
import { ledIn, SHIFTS } from './trade-pieces.ts';

const figure = (one: Figure): Segment[] => [from(one, one.text, 'figure')];

/** What the law lets nobody do for a day without the licence. */
const BY_LICENCE =
  /\b(?:driver|pilot|captain|nurse|electrician|gas fitter|crane operator|forklift operator|guard|midwife|pharmacist)\b/iu;

/** Whoever leads others, by the name of the post. */
const LEADS =
  /\b(?:lead|leader|supervisor|manager|head|chief|foreman|forewoman|coordinator|co-ordinator|director|captain|boss|superintendent|matron|in charge|station officer|planner|master craftsman|overseer|sergeant|inspector in chief)\b/iu;

/** The kind of work that is led: a manager leads the work that one knows. */
function kindToLead(role: string, slots: Told): string | undefined {
  const kind = readKind(role)?.id;
  return kind && kind !== 'management' ? kind : kindKnown(slots)?.id;
}

/** Under somebody's licence a part of the work can be done, and not under its name. */
function plainPost(role: Role): Segment[] {
  const a = role.a.replace(
    /^an? (?:fully )?(?:licen[cs]ed|certified|registered|chartered|qualified) (?=(\p{L}))/u,
    (_, next) => (/[aeiou]/iu.test(next) ? 'an ' : 'a '),
  );
  return [from(role, a, 'noun')];
}

/** A word with whoever decides, where one wants to go on. */
export const tellManager: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow') return null;
  const manager = adviserFor(slots, 'boss') ?? (isOfTheUnion(slots) ? adviserFor(slots, 'trying') : null);
  const named = aimsOf(slots).find(({ kind }) => kind === 'role') ?? aimsOf(slots)[0];
  // What one has already is nothing to hope for.
  const aim =
    named && slots.work.some((known) => nameOfWork(known) === nameOfWork(named)) ? undefined : named;
  const { aim: pay } = sanePay(slots);
  const list = myList(slots, { withPay: false });
  const post = aim ? theWork(aim) : null;
  const unread = unreadAim(slots);
  const who = manager ?? [
    ours(
      isOfTheUnion(slots) ? 'one person from the union' : 'the person who decides at work',
      'tell-manager',
    ),
  ];
  // Whoever does that very work has no post of theirs to lend.
  const isTheirs =
    aim?.kind === 'role' &&
    manager !== null &&
    textIn(manager).toLowerCase().includes(aim.role.role.toLowerCase());
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const licence = wanted(slots).find(({ form }) => form === 'exam' || form === 'paper');
  if (manager && aim?.kind === 'role' && !isTheirs && licence && BY_LICENCE.test(aim.role.role))
    return goal('ask-trial', 'terms', {
      months: 6,
      action: line(
        'ask-trial',
      )`Ask ${manager} for a start as ${[from(aim.role, aim.role.a, 'noun')]}, from the day this is done: ${licence.name}.`,
      measure: pay
        ? line('ask-trial')`A yes, a no or a date in writing, and ${figure(pay)} named as the aim.`
        : 'A yes, a no or a date in writing.',
      firstStep: 'Write half a page: what I do now, what I am learning, and when I could be ready.',
    });
  if (manager && aim?.kind === 'role' && !isTheirs) {
    const { led, done } = /\bshift\b/iu.test(aim.role.role)
      ? SHIFTS
      : ledIn(kindToLead(aim.role.role, slots));
    const isLeading = LEADS.test(aim.role.role);
    const held =
      number?.stem === 'number' && !isLeading
        ? line('ask-part')` with ${words(number.what, 'noun')} still at ${words(number.to, 'noun')} or better`
        : '';
    return goal('ask-trial', 'terms', {
      months: 5,
      action: isLeading
        ? line('ask-trial')`Ask ${manager} to let me lead ${[ours(led, 'led')]}.`
        : line(
            'ask-part',
          )`Ask ${manager} for one part of the work of ${plainPost(aim.role)} that I do alone, with a check once a month.`,
      measure: isLeading
        ? pay
          ? line(
              'ask-trial',
            )`${[ours(done, 'led')]}, what ${manager} says of it in writing, and ${figure(pay)} named as the aim.`
          : line('ask-trial')`${[ours(done, 'led')]}, and what ${manager} says of it in writing.`
        : pay
          ? say(
              'ask-part',
              'Agreed in writing, three months done',
              held,
              ', and ',
              figure(pay),
              ' named as the aim.',
            )
          : say('ask-part', 'Agreed in writing, and three months done', held, '.'),
      firstStep:
        number?.stem === 'number'
          ? line(
              'ask-trial',
            )`Put the figures, ${words(number.from, 'noun')} to ${words(number.to, 'noun')}, on one page, and ask ${manager} for twenty minutes.`
          : line(
              'ask-trial',
            )`Write half a page on what I do now and what I could take over first, and ask ${manager} for twenty minutes.`,
    });
  }
  return goal('tell-manager', 'terms', {
    months: 2,
    action:
      aim?.kind === 'doing'
        ? line('tell-manager')`Agree with ${who} on the days, the hours and the pay for ${post}.`
        : post
          ? line('tell-manager')`Tell ${who} that I hope for ${post}, and ask what is still missing.`
          : unread
            ? line(
                'tell-manager',
              )`Tell ${who} that I have this in mind, and ask what it would take: ${unread}.`
            : line('tell-manager')`Tell ${who} what I would like to do more of, and ask what it would take.`,
    measure: pay
      ? line('tell-manager')`One talk, the answer in writing, and ${figure(pay)} named as the aim.`
      : list
        ? line('tell-manager')`One talk, the answer in writing, and my list on the table: ${list}.`
        : 'One talk, and the answer written down on the same day.',
    firstStep: 'Prepare half a page: what I do now, what others come to me for, and two questions.',
  });
};
