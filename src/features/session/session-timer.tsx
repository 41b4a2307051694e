import { useEffect, useId, useState } from 'react';
import { sessionTime } from '#src/domain/coaching/session-time.ts';
import type { Session } from '#src/domain/model/session.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';
import { useWords } from '#src/i18n/words.ts';

/** How often the minutes are looked at, in ms. */
const TICK_MS = 5_000;
const MARKS = [1, 2, 3, 4, 5, 6];

type Props = {
  session: Session;
  now: () => string;
  onPlan: (minutes: number) => void;
};

/** The minutes gone and left, with a path of marks. It makes no sound, and says nothing by itself. */
export function SessionTimer({ session, now, onPlan }: Props) {
  const { session: words } = useWords();
  const at = useMoment(now, session.endedAt);
  const { gone, left, share } = sessionTime(
    Date.parse(at) - Date.parse(session.startedAt),
    session.plannedMinutes,
  );
  const reached = Math.round(share * MARKS.length);
  return (
    <div className="session-timer">
      <span className="session-marks" aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark} data-reached={mark <= reached || undefined} />
        ))}
      </span>
      <p role="timer" aria-label={words.timer.label}>
        <strong>{words.timer.gone(gone)}</strong>{' '}
        <span className="muted">{left >= 0 ? words.timer.left(left) : words.timer.over(-left)}</span>
      </p>
      <Planned minutes={session.plannedMinutes} onPlan={onPlan} />
    </div>
  );
}

function Planned({ minutes, onPlan }: { minutes: number; onPlan: (minutes: number) => void }) {
  const { session: words } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(minutes));
  return (
    <div className="session-planned">
      <label htmlFor={id}>{words.timer.planned}</label>
      <input
        id={id}
        // Not of the type "number", which takes the digits of few scripts.
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = Number(withPlainDigits(target.value.normalize('NFKC')).trim() || Number.NaN);
          if (Number.isInteger(next) && next >= 5 && next <= 600) onPlan(next);
        }}
        onBlur={() => setTyped(String(minutes))}
      />
    </div>
  );
}

function useMoment(now: () => string, end: string | null): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (end !== null) return;
    const timer = setInterval(() => setAt(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now, end]);
  return end ?? at;
}
