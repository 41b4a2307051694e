import type { Work } from '#src/domain/synthesis/slots.ts';
import { aimsOf, isFamiliar, nameOfWork, shareAStem } from './aims.ts';
import { type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

/** Forms of what is learned that a trade begins with. */
export const TEACHES_A_TRADE: readonly Study['form'][] = ['paper', 'exam', 'long', 'office', 'course'];
const NEW_WORK: readonly string[] = ['start', 'shift', 'side', 'steady'];
/** A bare "technician" or "assistant" joins a trade to nothing. */
const OF_ANY = /\b(?:technician|assistant|helper|officer|worker|operator|specialist|course|training)s?\b/giu;

/** Whether something to learn is of the trade, by its name. */
export const isOfTrade = (one: string, aim: Work) =>
  shareAStem(one.replace(OF_ANY, ' '), nameOfWork(aim).replace(OF_ANY, ' '));

/** The paper of the work in mind that the person names and does not have: the one to be learned, later, for nothing or now; null where none is named. */
export function paperOfTrade(aim: Work, slots: Told): Study | null {
  if (!NEW_WORK.includes(slots.arc?.id ?? '')) return null;
  const isDone = slots.work.some(
    (known) => nameOfWork(known).toLowerCase() === nameOfWork(aim).toLowerCase(),
  );
  if (isDone) return null;
  return (
    studiesOf(slots).find(
      ({ form, what }) => TEACHES_A_TRADE.includes(form) && isOfTrade(what.quote, aim) && !isTrainee(aim),
    ) ?? null
  );
}

const isTrainee = (aim: Work) =>
  /\b(?:helper|assistant|trainee|apprentice|aide|porter)\b/iu.test(nameOfWork(aim));

/** The paper without which nobody is hired for any work in mind; null where one can apply. */
export function paperFirst(slots: Told): Study | null {
  const aims = aimsOf(slots);
  if (aims.length === 0 || aims.some((aim) => isFamiliar(aim, slots) || paperOfTrade(aim, slots) === null))
    return null;
  return aims[0] ? paperOfTrade(aims[0], slots) : null;
}
