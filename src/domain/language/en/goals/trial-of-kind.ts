import { line } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Trial, WorkKind } from '#src/domain/language/en/work-kinds/work-kind.ts';
import { adviserFor, masterOf } from './advisers.ts';
import { aimsOf, nameOfWork, thoughtsOf } from './aims.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { waitsForTraining } from './training.ts';
import { companion, GOES_NEW, hasNoFreeDay } from './trial-seen.ts';
import { trialByVerb } from './trial-verbs.ts';

const STAYS: readonly string[] = ['grow', 'pass', 'keep'];

/** A trial that the kind of work is known for. */
export const ofKind: GoalRow = (given) => {
  const { slots } = given;
  const kind = kindOfPost(slots);
  // Who is past work has no desk and no boss.
  if (!kind || slots.arc?.id === 'keep') return null;
  // Who hands on a doing has it to try, and no place of that kind to look at.
  if (slots.arc?.id === 'pass' && aimsOf(slots)[0]?.kind === 'doing') return null;
  // Who hands on what they know has their own people to hand it to.
  if (slots.arc?.id === 'pass' && trialByVerb(given)) return null;
  const isKnown = kind.id === kindKnown(slots)?.id;
  const isThere = STAYS.includes(slots.arc?.id ?? '');
  if (isKnown ? !isThere : !isThere && !GOES_NEW.includes(slots.arc?.id ?? '')) return null;
  return fromTable(isKnown ? kind.trials.known : kind.trials.new, slots, !isKnown);
};

/** "Forecaster at the met office" is no office work: the kind that the post itself names. */
function kindOfPost(slots: Told): WorkKind | null {
  const kind = kindInMind(slots);
  const [aim] = thoughtsOf(slots);
  const [post, where] = aim?.kind === 'role' ? aim.role.role.split(/ (?:at|for) (?:the|an?) /u) : [];
  // Who tunes or mends an instrument does not play it.
  if (aim?.kind === 'role' && /\b(?:tuner|restorer|repairer)\b/iu.test(aim.role.role)) return null;
  return post && where && readKind(post)?.id !== kind?.id ? null : kind;
}

function fromTable(trials: readonly Trial[], slots: Told, isNew: boolean): GoalDraft | null {
  const trial = trials.find(({ isUnpaid }) => !isUnpaid || slots.known.unpaid !== 'none');
  const name = isNew ? companion(slots, kindInMind(slots)) : null;
  return trial
    ? goal(isNew ? 'of-kind' : 'of-kind-known', 'trial', {
        months: /^Sixty/u.test(trial.measure) ? 3 : 2,
        action: trial.action,
        measure: trial.measure,
        firstStep:
          name && /\bask\b/i.test(trial.firstStep)
            ? line('of-kind')`Ask ${name} where and with whom I could do it.`
            : trial.firstStep,
      })
    : null;
}

/** What a newcomer can do or make with their own hands, and not only look at or read about. */
export const handsOn: GoalRow = (given) => {
  const { slots } = given;
  const kind = kindOfPost(slots);
  const isNew = kind && kind.id !== kindKnown(slots)?.id && GOES_NEW.includes(slots.arc?.id ?? '');
  const [first] = kind?.trials.new ?? [];
  // Beside somebody who does the work one sees more than at one's own table, where the days are free for it.
  const isOfCatalogue = kind !== null && kind.fields.length > 0 && adviserFor(slots, 'insider') === null;
  const isAtHand = kind?.isRare || isOfCatalogue || hasNoFreeDay(slots);
  const isMet = thoughtsOf(slots).some((aim) => masterOf(slots, nameOfWork(aim)) !== null);
  if (!isAtHand || isMet || (slots.arc?.id === 'side' && waitsForTraining(slots))) return null;
  return isNew && first && !ONLY_LOOKS.test(first.action) ? ofKind(given) : null;
};

const ONLY_LOOKS = /^(?:Spend|Sit|Talk|Read|Visit|Go along)\b/u;

/** Who stays in their work has other things to try first. */
export function ofKindIfNew(given: Parameters<GoalRow>[0]): GoalDraft | null {
  return STAYS.includes(given.slots.arc?.id ?? '') ? null : ofKind(given);
}
