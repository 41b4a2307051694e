import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { wanted } from './path-learning.ts';
import { isLong, isTool, type Study } from './studies.ts';
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
    (study) => study.stance === 'set-on-it' && !isTool(study) && IS_TRAINING.includes(study.form),
  );
  const isKnown = kindInMind(slots) !== null && kindInMind(slots)?.id === kindKnown(slots)?.id;
  const far = set.find(isLong);
  if (far) return far;
  return NEW_TRADE.includes(arc) && !isKnown ? (set[0] ?? null) : null;
}

/** Whether it leaves the work there is: who has none looks for work beside it. */
export function waitsForTraining(slots: Told): boolean {
  const isAtIt =
    slots.standing !== 'looking' && slots.standing !== 'ending' && slots.standing !== 'not-working';
  return isAtIt && trainingFor(slots) !== null;
}
