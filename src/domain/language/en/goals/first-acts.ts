import type { Piece } from '#src/domain/language/en/compose/line.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor, masterOf, WORKS_THERE } from './advisers.ts';
import { aimsOf, aJob, nameOfWork, thoughtsOf } from './aims.ts';
import { onePlace } from './one-place.ts';
import { isOut, type Told } from './told.ts';
import { yearsAs } from './years-as.ts';

/** First acts, the best first: the goals of one person take one each, and never the same twice. */
export type Acts = readonly (Piece | string)[];

/** Whom to tell that one looks for work, else where to call, else what to send. */
export function whoTakesPeopleOn(slots: Told): Acts {
  const [aim] = aimsOf(slots);
  const master = aim?.kind === 'role' ? masterOf(slots, nameOfWork(aim)) : null;
  const before = slots.arc?.id === 'back' || isOut(slots) ? adviserFor(slots, 'reference') : null;
  const boss = slots.arc?.id === 'side' && aim !== undefined ? bossWhoHelps(slots) : null;
  const name = adviserFor(slots, 'insider') ?? adviserFor(friendsOnly(slots), 'jobs');
  // Without work in mind the only place known is the one that one leaves.
  const place = aim ? onePlace(slots) : null;
  const job = aJob(slots);
  return [
    master && line('first')`Ask ${master} whether there is a place, and who else takes people on.`,
    before && slots.arc?.id === 'back'
      ? line('first')`Write to ${before} that I want to come back, and ask who needs people now.`
      : before && line('first')`Write to ${before}, and ask who needs people now.`,
    boss && line('first')`Tell ${boss} what I would like to move to, and ask what it would take.`,
    name && line('first')`Ask ${name} who takes people on, and write down three names.`,
    ...(aim ? firstLines(slots) : []),
    place && line('first')`Call ${place}, and ask who decides about new people.`,
    isOut(slots)
      ? slots.fits.some(({ id }) => id === 'near-home')
        ? 'Write down seven places that I can reach from home, and send the first application.'
        : 'Write down seven places to try, and send the first application.'
      : job && 'Find one ad for such a job, and mark what it asks for.',
    'Save the first two ads, and mark what they ask for.',
  ];
}

/** A cousin or a congregation knows of no post, unless it was said that they do. */
const friendsOnly = (slots: Told): Told => ({
  ...slots,
  advisers: slots.advisers.filter(
    ({ relation, name }) =>
      relation === 'friend' || relation === 'manager' || (relation === 'relative' && WORKS_THERE.test(name)),
  ),
});

/** What stands first in an application: so many behind them, or the years of a work; none where there is neither. */
export function firstLines(slots: Told): Acts {
  const [behind] = slots.proofs.flatMap((proof) => (proof.stem === 'behind-me' ? [proof.what] : []));
  const isShort = behind && countStretches(behind.forms.noun ?? '') <= FEW_WORDS;
  const noun = behind?.forms.noun?.replace(/^(?:about|around|roughly|like|some|nearly|almost) (?=\d)/iu, '');
  const many =
    behind && isShort && noun ? line('first')`the ${[from(behind, noun, 'noun')]} behind me` : null;
  const years = yearsAs(slots);
  const mine = many ?? (years && line('first')`my ${years}`);
  if (!mine) return [];
  // In a new country a friend knows more of it than a mother does.
  const friends = friendsOnly(slots);
  const isLed = slots.arc?.id === 'elsewhere' && adviserFor(friends, 'home') !== null;
  return atHome(
    isLed ? friends : slots,
    (name) => line('first')`Write three lines about ${mine}, and read them to ${name}.`,
    line('first')`Write three lines about ${mine}, for the top of my application.`,
  );
}

const FEW_WORDS = 5;

/** Asked of anybody who was named, where nothing better is known. */
export const ONE_SUCH = 'for the name of one such person, and call.';

/** Who could let one come along: by name, else one place where the work is done. */
export function whoLetsMeAlong(slots: Told): Acts {
  const boss = bossWhoHelps(slots);
  const name = adviserFor(slots, 'insider');
  const place = onePlace(slots);
  const one = oneWho(slots);
  const anybody = adviserFor(slots, 'anybody');
  const [aim] = thoughtsOf(slots);
  const master = aim?.kind === 'role' ? masterOf(slots, nameOfWork(aim)) : null;
  return [
    // Whoever does the very work is asked for themselves.
    master && line('first')`Ask ${master} whether I could come along, and for a first day.`,
    boss && line('first')`Ask ${boss} who would have me for a first day.`,
    name && line('first')`Ask ${name} who would have me for a first day.`,
    place && line('first')`Call ${place}, and ask for a day there.`,
    one && line('first')`Find ${one}, and ask for a day.`,
    anybody && line('first')`Ask ${anybody} ${ONE_SUCH}`,
    'Choose one place that does this work, and ask for a day there.',
  ];
}

/** Who could tell one about the work. */
export function whoKnowsOne(slots: Told): Acts {
  const name = adviserFor(slots, 'insider') ?? adviserFor(friendsOnly(slots), 'trying');
  const place = onePlace(slots);
  const one = oneWho(slots);
  const anybody = adviserFor(slots, 'anybody');
  return [
    name && line('first')`Ask ${name} for one name, and send the first message.`,
    place && line('first')`Call ${place}, and ask who there could give me ten minutes.`,
    one && line('first')`Find ${one}, and ask for ten minutes.`,
    anybody && line('first')`Ask ${anybody} ${ONE_SUCH}`,
    ...atHome(
      slots,
      (who) => line('first')`Write down with ${who} three people I could ask, and send the first message.`,
      'Write down three people I could ask, and send the first message.',
    ),
  ];
}

/** "one pattern maker near me", of "pattern maker for a small brand"; null where no such person is in mind. */
export function oneWho(slots: Told): Segment[] | null {
  const [aim] = thoughtsOf(slots).length > 0 ? thoughtsOf(slots) : aimsOf(slots);
  if (aim?.kind !== 'role' || /^(?:the|an?|my|our) /iu.test(aim.role.role)) return null;
  const name = aim.role.role.replace(/ (?:for|in|at|with) .*$/u, '');
  return [ours('one ', 'first'), from(aim.role, name, 'noun'), ours(' near me', 'first')];
}

/** What is settled with whoever shares the money, else alone. */
export function atHome(slots: Told, withName: (name: Segment[]) => Piece, alone: Piece | string): Acts {
  const name = adviserFor(slots, 'home');
  return [name && withName(name), alone];
}

/** Who grows or moves on inside one house asks whoever decides there; who leaves tells nobody there. */
export function bossWhoHelps(slots: Told): Segment[] | null {
  const isInside = slots.arc?.id === 'grow' || (slots.arc?.id === 'side' && slots.standing === 'working');
  if (!isInside) return null;
  return adviserFor({ ...slots, arc: slots.arc && { ...slots.arc, id: 'grow' } }, 'boss');
}
