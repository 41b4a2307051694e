import { useEffect, useRef } from 'react';
import { ERASED_FROM, type EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { useWords } from '#src/i18n/words.ts';

type Props = { receipt: EraseReceipt; onClose: () => void };

/** What went, counted by place, and which copies no page can reach. It names nobody. */
export function EraseReceiptNotice({ receipt, onClose }: Props) {
  const { clients } = useWords();
  const words = clients.receipt;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const gone = ERASED_FROM.filter((place) => receipt.counts[place] > 0);
  return (
    <section className="notice stack" aria-labelledby="erase-receipt">
      <h2 id="erase-receipt" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{gone.length > 0 ? words.lead : words.nothing}</p>
      <ul>
        {gone.map((place) => (
          <li key={place}>{words.counts[place](receipt.counts[place])}</li>
        ))}
      </ul>
      <p>{words.reachTitle}</p>
      <ul>
        {receipt.outOfReach.map((place) => (
          <li key={place}>{words.outOfReach[place]}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="btn quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
