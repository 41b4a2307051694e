import type { EraseReceipt, EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { EraseQuestion } from '#src/ui/erase-question.tsx';

type Props = {
  target: EraseTarget;
  question: string;
  onErased: (receipt: EraseReceipt) => void;
  onClose: () => void;
};

/** Asks before a client or a reflection is deleted for good, and does it. */
export function EraseDialog({ target, question, onErased, onClose }: Props) {
  const { clients } = useWords();
  const { clients: store } = useStores();
  return (
    <EraseQuestion
      question={question}
      confirm={clients.erase.confirm}
      failed={clients.erase.failed}
      onErase={async () => onErased(await store.getState().erase(target))}
      onClose={onClose}
    >
      <p>{clients.erase.lead}</p>
    </EraseQuestion>
  );
}
