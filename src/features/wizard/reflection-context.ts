import { createContext, useContext } from 'react';

/** Which reflection the fields inside belong to. */
export const ReflectionContext = createContext<string | null>(null);

/** The id of the open reflection. Throws outside, which only a test can cause. */
export function useReflectionId(): string {
  const id = useContext(ReflectionContext);
  if (id === null) throw new Error('No reflection here: render inside <ReflectionContext value={id}>.');
  return id;
}
