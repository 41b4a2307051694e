import { type ComponentType, lazy, useState } from 'react';

/** A screen that is fetched, and how to have it at hand before somebody goes there. */
export type AtHand<Props extends object> = ComponentType<Props> & {
  fetch: () => Promise<ComponentType<Props>>;
};

/**
 * A screen that is fetched when it is first wanted. One that came ahead is shown in the same frame: React would say first that
 * it waits, and then shows nothing else for 300 ms.
 */
export function atHand<Props extends object>(load: () => Promise<ComponentType<Props>>): AtHand<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };
  const Coming = lazy(async () => ({ default: await fetch() }));
  function Screen(props: Props) {
    // Chosen once: another component in the same place would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => here ?? Coming);
    return <Shown {...props} />;
  }
  return Object.assign(Screen, { fetch });
}
