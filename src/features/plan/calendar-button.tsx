import { useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { releaseTold } from '#src/domain/release/gate.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { saveCalendar } from '#src/files/calendar/save-calendar.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useWhose } from '#src/ui/whose.ts';

/** Hands the plan's days over as a file; what makes it loads only now. */
export function CalendarButton({
  reflection,
  synthesis,
  today,
}: {
  reflection: Reflection;
  synthesis: Synthesis;
  today: string;
}) {
  const { plan, questionById } = useWords();

  const [said, setSaid] = useState<'made' | 'failed' | null>(null);
  const { matters } = useLanguage();
  const { label } = useWhose();
  const save = async () => {
    setSaid(null);
    try {
      const told = releaseTold('calendar', {
        reflection,
        write: () => synthesis,
        strandOf: (questionId) => questionById(questionId)?.strand,
        matters,
      });
      await saveCalendar(
        calendarDays(told, today),
        plan.calendar,
        fileName({ label, kind: plan.calendar.fileKind, date: today, extension: 'ics' }),
      );
      setSaid('made');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <div className="plan-calendar">
      <button type="button" className="btn" aria-describedby="calendar-hint" onClick={save}>
        {plan.calendar.add}
      </button>
      <p id="calendar-hint" className="muted small">
        {plan.calendar.hint}
      </p>
      <p role="status" className="plan-said">
        {said ? plan.calendar[said] : null}
      </p>
    </div>
  );
}
