import { useWords, type Words } from '#src/i18n/words.ts';
import { EraseQuestion } from '#src/ui/erase-question.tsx';
import type { WhyKept } from './earlier-desk.ts';

type Props = {
  what: string;
  why: WhyKept;
  onErase: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something that is kept is deleted for good, and does it. */
export function EraseItem({ what, why, onErase, onClose }: Props) {
  const { earlier } = useWords();
  return (
    <EraseQuestion
      question={earlier.erase.question}
      confirm={earlier.erase.confirm}
      failed={earlier.failedToDo}
      onErase={async () => {
        await onErase();
        onClose();
      }}
      onClose={onClose}
    >
      <p dir="auto">{what}</p>
      <p>{leadOf(earlier.erase, why)}</p>
    </EraseQuestion>
  );
}

/** What goes, and what stays. */
function leadOf({ lead, leadDamaged, leadSecondCopy }: Words['earlier']['erase'], why: WhyKept): string {
  if (why === 'second-copy') return leadSecondCopy;
  return why === 'damaged' ? leadDamaged : lead;
}
