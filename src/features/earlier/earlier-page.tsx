import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { useWords } from '#src/i18n/words.ts';
import { Screen } from '#src/ui/screen.tsx';
import type { EarlierDesk, EarlierItem } from './earlier-desk.ts';
import { EarlierItemCard } from './earlier-item.tsx';
import './earlier.css';

type Props = {
  desk: EarlierDesk;
  /** The way back, where there is one. */
  back?: ReactNode;
  /** Shows a receipt of what was deleted; from another feature. */
  Receipt: (props: { receipt: EraseReceipt; onClose: () => void }) => ReactNode;
  /** Called once something was brought back, where that is the end of this page. */
  onBrought?: () => void;
};

/** How things stood before, as far as it is kept: look inside, bring back, save as a file, delete for good. */
export function EarlierPage({ desk, back, Receipt, onBrought }: Props) {
  const { earlier } = useWords();
  const [items, setItems] = useState<readonly EarlierItem[] | 'reading' | 'failed'>('reading');
  const [said, setSaid] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<EraseReceipt | null>(null);
  const [round, setRound] = useState(0);
  const list = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round reads anew.
  useEffect(() => {
    let isCurrent = true;
    desk.list().then(
      (found) => isCurrent && setItems(found),
      () => isCurrent && setItems('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, round]);

  const readAgain = () => setRound((before) => before + 1);
  const isList = typeof items !== 'string';
  return (
    <Screen title={earlier.title} className="earlier" eyebrow={back}>
      <p className="lead">{earlier.lead}</p>
      {receipt && (
        <Receipt
          receipt={receipt}
          onClose={() => {
            setReceipt(null);
            list.current?.focus();
          }}
        />
      )}
      <p role="status" className="earlier-said">
        {said && <span className="notice">{said}</span>}
      </p>
      {items === 'reading' && <p className="muted">{earlier.reading}</p>}
      {items === 'failed' && <p className="notice warn">{earlier.failed}</p>}
      {isList && items.length === 0 && <p className="notice">{earlier.none}</p>}
      {isList && items.length > 0 && (
        <section aria-labelledby="earlier-list">
          <h2 id="earlier-list" ref={list} tabIndex={-1}>
            {earlier.list(items.length)}
          </h2>
          <ul className="earlier-list">
            {items.map((item) => (
              <li key={item.key} className="card">
                <EarlierItemCard
                  item={item}
                  desk={desk}
                  onSaid={(text) => setSaid(text)}
                  onBrought={() => {
                    onBrought?.();
                    readAgain();
                  }}
                  onErased={(gone) => {
                    setSaid(null);
                    setReceipt(gone);
                    readAgain();
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
