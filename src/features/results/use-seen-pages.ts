import { useCallback, useEffect, useRef, useState } from 'react';
import type { MadePdf } from '#src/files/pdf/make-pdf.ts';
import { whenIdle } from '#src/state/when-idle.ts';

type Seen<Made> = { kind: 'none' } | { kind: 'looking' } | { kind: 'seen'; made: Made };

/** So long nothing is changed before the pages are set again, in milliseconds. */
const REST = 300;

/**
 * The pages as they will be printed, set while somebody still reads their result: the file is there by the time that they want
 * it, and what they look at is the file, byte by byte. Once looked at, the pages follow what is changed.
 *
 * `of` is another object as soon as the paper is another; `set` makes the PDF of it. It is set once when the page rests, if
 * `isLikely`, and again after each change while `isWanted`.
 */
export function useSeenPages<Made extends MadePdf>(
  of: object,
  set: () => Promise<Made>,
  { isLikely, isWanted }: { isLikely: boolean; isWanted: boolean },
): { seen: Seen<Made>; look: () => void; make: () => Promise<Made> } {
  const [seen, setSeen] = useState<Seen<Made>>({ kind: 'none' });
  const kept = useRef<{ of: object | null; made: Promise<Made> } | null>(null);
  const latest = useRef({ of, set });
  latest.current = { of, set };

  /** The one PDF of what the paper is now, whoever asks for it. */
  const make = useCallback((): Promise<Made> => {
    const { of: now, set: setNow } = latest.current;
    if (kept.current?.of === now) return kept.current.made;
    const made = setNow();
    const asked: { of: object | null; made: Promise<Made> } = { of: now, made };
    kept.current = asked;
    // What could not be made now may be made the next time.
    made.catch(() => {
      asked.of = null;
    });
    return made;
  }, []);

  const show = useCallback(() => {
    const shown = latest.current.of;
    make().then(
      (made) => {
        // Changed meanwhile: it is set again.
        if (latest.current.of !== shown) return;
        setSeen((before) => (before.kind === 'none' ? before : { kind: 'seen', made }));
      },
      () => setSeen({ kind: 'none' }),
    );
  }, [make]);

  // Whatever goes wrong so early is told when somebody wants the file, which is then tried again.
  useEffect(() => (isLikely ? whenIdle(() => void make().catch(() => {})) : undefined), [isLikely, make]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper is set again.
  useEffect(() => {
    if (!isWanted) return;
    const rest = setTimeout(show, kept.current ? REST : 0);
    return () => clearTimeout(rest);
  }, [isWanted, of, show]);

  return {
    seen,
    look: () => {
      setSeen({ kind: 'looking' });
      show();
    },
    make,
  };
}
