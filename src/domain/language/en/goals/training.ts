import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import { aimsOf, isFamiliar, nameOfWork, shareAStem } from './aims.ts';
import { myPaper, papersIn } from './papers.ts';
import { isLong, isTool, type Study } from './studies.ts';
import { wanted } from './study-wanted.ts';
import type { Told } from './told.ts';

/** Who goes to work that is new to them. */
const NEW_TRADE: readonly string[] = ['start', 'shift'];
const NEW_WORK: readonly string[] = ['start', 'shift', 'side', 'steady', 'own'];
const IS_TRAINING: readonly Study['form'][] = ['paper', 'exam', 'course', 'long', 'place', 'card'];

/**
 * The training that the person is set on before work that is new to them: applications wait for it. Where one goes on in
 * the work one knows, only what is long is such training. Null where there is none.
 */
export function trainingFor(slots: Told): Study | null {
  const arc = slots.arc?.id ?? '';
  if (!NEW_WORK.includes(arc)) return null;
  const set = wanted(slots).filter(
    (study) =>
      study.stance === 'set-on-it' && !isTool(study) && (isLong(study) || IS_TRAINING.includes(study.form)),
  );
  const isKnown = kindInMind(slots) !== null && kindInMind(slots)?.id === kindKnown(slots)?.id;
  const far = set.find(isLong);
  if (far) return far;
  return NEW_TRADE.includes(arc) && !isKnown ? (set[0] ?? null) : null;
}

/** A paper of the trade in mind that is missing or stands half way: "teaching diploma" for a teacher. */
function lacksItsPaper(slots: Told): boolean {
  const [aim] = aimsOf(slots);
  if (!aim || !NEW_WORK.includes(slots.arc?.id ?? '') || slots.noSchool) return false;
  const isOfTheName = slots.work.some((known) => shareAStem(nameOfWork(known), nameOfWork(aim)));
  if (isOfTheName || (slots.arc?.id !== 'side' && isFamiliar(aim, slots))) return false;
  return papersIn(slots, 'missing', 'not-finished').some(({ name }) =>
    // What one was trained in says nothing of a trainer.
    shareAStem(name.quote.replace(/\btraining\b/giu, ''), nameOfWork(aim)),
  );
}

/** In a new country: the paper that the work in mind waits for, by a name that can be said. */
export function paperAwaited(slots: Told): PaperHeld | null {
  if (slots.arc?.id !== 'elsewhere' || aimsOf(slots).length === 0) return null;
  return papersIn(slots, 'not-recognised', 'missing').find((one) => myPaper(one) !== null) ?? null;
}

/** Whether it leaves the work there is: who has none looks for work beside it. */
export function waitsForTraining(slots: Told): boolean {
  const isAtIt =
    slots.standing !== 'looking' && slots.standing !== 'ending' && slots.standing !== 'not-working';
  return isAtIt && (trainingFor(slots) !== null || lacksItsPaper(slots) || paperAwaited(slots) !== null);
}
