import { countErased, type ErasedMark } from '#src/domain/coaching/erased-mark.ts';
import { receiptCode } from '#src/domain/coaching/receipt-code.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import '#src/ui/styles/forms.css';

type Props = {
  erased: readonly ErasedMark[];
  /** Whether it comes back all the same. */
  isBack: boolean;
  onBack: (isBack: boolean) => void;
};

/** What of a file was deleted for good here, and when: it stays away unless it is asked for. */
export function ErasedBefore({ erased, isBack, onBack }: Props) {
  const { opening, dateInWords } = useWords();
  if (erased.length === 0) return null;
  const words = opening.erased;
  return (
    <div className="notice warn stack">
      {countErased(erased).map(({ at, ...counts }) => {
        const day = localDate(at);
        return <p key={at}>{words.was(counts, day === null ? at : dateInWords(day), receiptCode(at))}</p>;
      })}
      <label className="tick-line">
        <input type="checkbox" checked={isBack} onChange={({ target }) => onBack(target.checked)} />
        {words.bringBack}
      </label>
    </div>
  );
}
