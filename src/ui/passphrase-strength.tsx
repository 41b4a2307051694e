import { useEffect, useState } from 'react';
import type { Words } from '#src/i18n/words.ts';
import { useWords } from '#src/i18n/words.ts';

/** How hard a passphrase is to guess, as whoever weighs it says. */
export type ShownStrength = {
  level: keyof Words['passphrase']['strength'];
  reason: keyof Words['passphrase']['reason'] | null;
};
export type StrengthOf = (typed: string) => Promise<ShownStrength | null>;

type Props = {
  typed: string;
  strengthOf: StrengthOf;
  /** From how many signs on it is said: what is shorter is not taken in any case. */
  from: number;
};

const BARS = ['easy', 'fair', 'strong'] as const;
/** Nobody is told while they type: it is said when they pause, in ms. */
const PAUSE_MS = 300;

/** How hard a new passphrase is to guess, said when its writer pauses. */
export function PassphraseStrength({ typed, strengthOf, from }: Props) {
  const { passphrase: words } = useWords();
  const [weighed, setWeighed] = useState<{ typed: string; strength: ShownStrength } | null>(null);
  const isLong = [...typed.trim()].length >= from;

  useEffect(() => {
    if (!isLong) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const strength = await strengthOf(typed);
      if (isCurrent && strength) setWeighed({ typed, strength });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed, isLong, strengthOf]);

  const strength = isLong && weighed?.typed === typed ? weighed.strength : null;
  const bars = strength ? BARS.indexOf(strength.level) + 1 : 0;
  return (
    <div className="strength" data-level={strength?.level}>
      <div className="strength-bars" aria-hidden="true">
        {BARS.map((level, at) => (
          <span key={level} data-on={at < bars} />
        ))}
      </div>
      <p role="status" className="small">
        {strength &&
          [words.strength[strength.level], strength.reason && words.reason[strength.reason]]
            .filter(Boolean)
            .join(' ')}
      </p>
    </div>
  );
}
