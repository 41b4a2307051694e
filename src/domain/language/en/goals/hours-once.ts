import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { GoalDraft } from './parts.ts';
import { STUDYING } from './studying.ts';

const HOURS_A_WEEK = /(?:\d hours a week|more than 10 hours a week)$/u;
const isHours = ({ text }: { text: string }) => HOURS_A_WEEK.test(text);

/** The hours that somebody has for learning are promised to one thing: what takes longest has them, and a short one goes beside it. */
export function hoursOnce(drafts: readonly GoalDraft[]): readonly GoalDraft[] {
  const timed = drafts.filter(({ id, action }) => LEARNS.test(id) && action.some(isHours));
  if (timed.length < 2) return drafts;
  const [keeps] = [...timed].sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || b.months - a.months);
  return drafts.map((draft) =>
    timed.includes(draft) && draft !== keeps ? { ...draft, action: withoutHours(draft.action) } : draft,
  );
}

const LEARNS = /^(?:learn|get-missing)/u;
const isShort = ({ id }: GoalDraft) => id === 'learn-short' || id === 'learn-free';

/** ", studying 3 to 5 hours a week" falls away as a whole. */
function withoutHours(action: GoalDraft['action']): GoalDraft['action'] {
  const at = action.findIndex(isHours);
  return [', ', STUDYING].includes(textIn(action.slice(at - 1, at)))
    ? action.filter((_, n) => n !== at && n !== at - 1)
    : action;
}
