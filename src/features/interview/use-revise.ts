import type { Reflection } from '#src/domain/model/reflection.ts';
import { useLibrary } from '#src/state/stores.ts';

/** Changes this reflection by a plain function. */
export function useRevise(reflectionId: string): (edit: (reflection: Reflection) => Reflection) => void {
  const revise = useLibrary((state) => state.revise);
  return (edit) => revise(reflectionId, edit);
}
