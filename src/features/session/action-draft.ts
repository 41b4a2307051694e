import { type Action, actionSchema } from '#src/domain/model/session.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { NO_DAY, readDay, type TypedDay, typedOf } from '#src/domain/typed-day.ts';

/** An action as its fields hold it while it is typed. */
export type ActionDraft = {
  what: string;
  byWhen: TypedDay;
  howWeKnow: string;
  whose: Action['whose'] | '';
  goalId: string;
};

export const NO_ACTION: ActionDraft = { what: '', byWhen: NO_DAY, howWeKnow: '', whose: '', goalId: '' };

/** An action as its fields show it. */
export function valuesOf({ what, byWhen, howWeKnow, whose, goalId }: Action): ActionDraft {
  return { what, byWhen: byWhen ? typedOf(byWhen) : NO_DAY, howWeKnow, whose, goalId: goalId ?? '' };
}

type Around = {
  /** The first day by which something may be done (ISO), or an empty text. */
  firstDay: string;
  newId: () => string;
  /** The action that is changed; absent for a new one. */
  action?: Action | undefined;
};

/** The action that the fields make; null where a part is missing, or its day is none or lies before the session. */
export function actionFrom(values: ActionDraft, { firstDay, newId, action }: Around): Action | null {
  const [what, howWeKnow] = [values.what, values.howWeKnow].map((text) => wellFormed(text).trim());
  const byWhen = readDay(values.byWhen);
  if (!what || !howWeKnow || byWhen === null || byWhen < firstDay) return null;
  const read = actionSchema.safeParse({
    id: action?.id ?? newId(),
    what,
    byWhen,
    howWeKnow,
    whose: values.whose,
    doneAt: action?.doneAt ?? null,
    goalId: values.goalId || null,
  });
  return read.success ? read.data : null;
}
