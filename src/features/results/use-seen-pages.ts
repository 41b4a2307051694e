import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { MadePdf } from '#src/files/pdf/make-pdf.ts';

type Seen<Made> = { kind: 'none' } | { kind: 'looking' } | { kind: 'seen'; made: Made; of: Reflection };

/** So long typing rests before the pages are set again, in milliseconds. */
const REST = 300;

/**
 * The pages that somebody looks at before the file is saved. Once asked for, they are set again whenever the paper changes;
 * `madeOfIt` is the PDF of just what is shown, or null while that is not what the reflection says now.
 */
export function useSeenPages<Made extends MadePdf>(
  reflection: Reflection,
  set: () => Promise<Made>,
): { seen: Seen<Made>; look: () => void; madeOfIt: Made | null } {
  const [seen, setSeen] = useState<Seen<Made>>({ kind: 'none' });
  const latest = useRef({ reflection, set });
  latest.current = { reflection, set };
  const isStale = seen.kind === 'seen' && seen.of !== reflection;
  const show = useCallback((of: Reflection) => {
    latest.current.set().then(
      (made) => setSeen({ kind: 'seen', made, of }),
      () => setSeen({ kind: 'none' }),
    );
  }, []);
  useEffect(() => {
    if (!isStale) return;
    const rest = setTimeout(() => show(reflection), REST);
    return () => clearTimeout(rest);
  }, [isStale, reflection, show]);

  return {
    seen,
    look: () => {
      setSeen({ kind: 'looking' });
      show(reflection);
    },
    madeOfIt: seen.kind === 'seen' && !isStale ? seen.made : null,
  };
}
