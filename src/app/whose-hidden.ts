import type { ActivityStore } from '#src/state/activity-store.ts';

/** Holds a word and no name: that somebody wants labels hidden in this browser. */
const KEY = 'waymark.whose-hidden';

/**
 * Labels that were hidden stay so on every page, in every window and over a reload, until they are shown again: whoever shares a
 * screen opens a second window while others look on.
 */
export function followWhoseHidden(activity: ActivityStore): void {
  activity.setState({ isLabelHidden: read() });
  activity.subscribe((now, before) => {
    if (now.isLabelHidden !== before.isLabelHidden) keep(now.isLabelHidden);
  });
  window.addEventListener('storage', ({ key }) => {
    // Null where all was dropped.
    if (key === KEY || key === null) activity.setState({ isLabelHidden: read() });
  });
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keep(isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: it holds in this window until it is closed.
  }
}
