import { createContext, useContext } from 'react';

/**
 * Asks for a new passphrase and lets `make` lock a file with it, which takes seconds; what it made comes back, or null where
 * nobody wanted to after all.
 */
export type AskToLock = <T>(make: (passphrase: string) => Promise<T>) => Promise<T | null>;

export const LockingContext = createContext<AskToLock | null>(null);

/** How to ask for a passphrase that locks a file; null where the page can only save plain ones. */
export function useLocking(): AskToLock | null {
  return useContext(LockingContext);
}
