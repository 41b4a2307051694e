import { useEffect, useRef, useState } from 'react';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { receiptCode } from '#src/domain/coaching/receipt-code.ts';
import { releaseReceipt } from '#src/domain/release/release-receipt.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf } from '#src/domain/sharing/released.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { receiptLines, receiptText } from './receipt-lines.ts';

type Props = { receipt: EraseReceipt; onClose: () => void };

/** What went, counted by place, and which copies no page can reach. It names nobody. */
export function EraseReceiptNotice({ receipt, onClose }: Props) {
  const words = useWords();
  const { receipt: said } = words.clients;
  const heading = useRef<HTMLHeadingElement>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const { of, lead, gone, reach } = receiptLines(words, receipt);

  async function save(): Promise<void> {
    const { saveFile } = await import('#src/files/save-file.ts');
    const date = localDate(receipt.at) ?? '';
    const name = fileName({
      label: '',
      kind: `${said.fileKind}-${receiptCode(receipt.at)}`,
      date,
      extension: 'txt',
    });
    const text = madeOf(
      releaseReceipt(receipt),
      (kept) => new Blob([receiptText(words, kept)], { type: 'text/plain;charset=utf-8' }),
    );
    saveFile(text, name);
    setSaved(name);
  }

  return (
    <section className="notice stack" aria-labelledby="erase-receipt">
      <h2 id="erase-receipt" ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      <p>{of}</p>
      <p>{lead}</p>
      <ul>
        {gone.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{said.reachTitle}</p>
      <ul>
        {reach.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => void save()}>
          {said.save}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {said.close}
        </button>
      </div>
      <p role="status" className="small">
        {saved === null ? null : said.saved(saved)}
      </p>
    </section>
  );
}
