import { useEffect } from 'react';

/**
 * Keeps the screen of the device on while `isOn`: a clock is followed with the eyes, and nobody touches the page meanwhile.
 * The browser takes this back whenever the page is hidden, so it is asked for anew when the page is shown again. Where the
 * browser knows no such thing, or refuses (a weak battery), the screen goes dark as the device likes.
 */
export function useScreenAwake(isOn: boolean): void {
  useEffect(() => {
    const wakeLock = 'wakeLock' in navigator ? navigator.wakeLock : undefined;
    if (!isOn || !wakeLock) return;
    let isOver = false;
    let held: WakeLockSentinel | null = null;
    let isAsking = false;

    const letGo = (lock: WakeLockSentinel) => void lock.release().catch(() => {});
    const hold = async () => {
      if (isOver || isAsking || document.visibilityState !== 'visible' || held?.released === false) return;
      isAsking = true;
      try {
        const lock = await wakeLock.request('screen');
        if (isOver) letGo(lock);
        else held = lock;
      } catch {
        // Refused: asked again when the page is next shown.
      } finally {
        isAsking = false;
      }
    };
    const show = () => void hold();

    show();
    document.addEventListener('visibilitychange', show);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', show);
      if (held) letGo(held);
    };
  }, [isOn]);
}
