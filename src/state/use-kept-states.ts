import { useEffect, useState } from 'react';
import { useStores } from './stores.ts';

/** Whether the states that were kept of a reflection are here, which lie on the device until somebody looks: it has them read. */
export function useKeptStates(reflectionId: string): boolean {
  const { clients } = useStores();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const done = () => isCurrent && setRead(true);
    clients.getState().openReflection(reflectionId).then(done, done);
    return () => {
      isCurrent = false;
    };
  }, [reflectionId, clients]);
  return isRead;
}
