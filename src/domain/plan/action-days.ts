import type { ActionSeen } from '#src/domain/release/release-session.ts';
import { madeOf, madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import type { CalendarDay } from './calendar-days.ts';

/** The days of what a client has taken on in sessions, beside those of the goals. */
export function withActionDays(
  days: Released<'calendar', readonly CalendarDay[]>,
  actions: Released<'calendar', readonly ActionSeen[]>,
): Released<'calendar', readonly CalendarDay[]> {
  const ofActions = madeOf(actions, (seen) =>
    seen.map(
      ({ id, what, howWeKnow, byWhen }): CalendarDay => ({
        uid: `${id}-action@waymark`,
        kind: 'action',
        date: byWhen,
        text: what.trim(),
        notes: [howWeKnow.trim()],
      }),
    ),
  );
  return madeOfAll<'calendar', readonly CalendarDay[], readonly CalendarDay[]>([days, ofActions], (both) =>
    both.flat(),
  );
}
