import { useState } from 'react';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { EraseDialog } from '#src/features/clients/erase-dialog.tsx';
import { EraseReceiptNotice } from '#src/features/clients/erase-receipt.tsx';
import { useWords } from '#src/i18n/words.ts';

type Props = { reflectionId: string; onClose: () => void };

/** Asks before a reflection is deleted for good, does it, and shows what went. */
export function EraseOwn({ reflectionId, onClose }: Props) {
  const { clients } = useWords();
  const [receipt, setReceipt] = useState<EraseReceipt | null>(null);
  if (receipt) return <EraseReceiptNotice receipt={receipt} onClose={onClose} />;
  return (
    <EraseDialog
      target={{ kind: 'reflection', id: reflectionId }}
      question={clients.erase.ofReflection}
      onErased={setReceipt}
      onClose={onClose}
    />
  );
}
