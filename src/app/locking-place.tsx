import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { type AskToLock, LockingContext } from '#src/ui/locking.ts';
import { later } from './later.tsx';

const LockDialog = later(
  ['locking', 'passphrase'],
  async () => (await import('#src/features/backup/lock-dialog.tsx')).LockDialog,
);

type Asked = { lock: (passphrase: string) => Promise<void>; drop: () => void };

/** Where a passphrase for a file is asked, from whatever screen inside. */
export function LockingPlace({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask: AskToLock = useCallback(
    (make) =>
      new Promise((resolve) =>
        setAsked({
          lock: async (passphrase) => resolve(await make(passphrase)),
          // Once something was made this changes nothing.
          drop: () => resolve(null),
        }),
      ),
    [],
  );
  return (
    <LockingContext value={ask}>
      {children}
      {asked && (
        <Suspense>
          <LockDialog
            onLock={asked.lock}
            onClose={() => {
              asked.drop();
              setAsked(null);
            }}
          />
        </Suspense>
      )}
    </LockingContext>
  );
}
