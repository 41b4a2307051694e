import { useEffect } from 'react';
import { useVaultStore } from './stores.ts';

/** While this page is a window of a session that goes on, the lock gives it more time. */
export function useSessionWindow(isOn: boolean): void {
  const vault = useVaultStore();
  useEffect(() => {
    if (!isOn) return;
    const count = (by: number) =>
      vault.setState(({ sessionWindows }) => ({ sessionWindows: sessionWindows + by }));
    count(1);
    return () => count(-1);
  }, [isOn, vault]);
}
