import { Suspense } from 'react';
import { useRoute } from 'wouter';
import { useIsKnown, useIsReadOnly } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';

// The first page has nothing to take back.
const UndoButtons = atHand(async () => (await import('./undo-buttons.tsx')).UndoButtons);

/** Takes back and makes again, on every page of a reflection. A tab that only reads has none. */
export function UndoBar() {
  const [isHere, params] = useRoute('/r/:id/*');
  const id = isHere ? params.id : '';
  const isKnown = useIsKnown(id);
  const isReadOnly = useIsReadOnly();
  if (!isKnown || isReadOnly) return null;
  return (
    <Suspense fallback={null}>
      <UndoButtons key={id} id={id} />
    </Suspense>
  );
}
