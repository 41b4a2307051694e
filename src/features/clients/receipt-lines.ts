import { ERASED_FROM, type EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { receiptCode } from '#src/domain/coaching/receipt-code.ts';
import { localDate } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';

/** A receipt in words: when and under which code, what went, and what no page can reach. */
export type ReceiptLines = { of: string; lead: string; gone: readonly string[]; reach: readonly string[] };

export function receiptLines(words: Words, { at, counts, outOfReach }: EraseReceipt): ReceiptLines {
  const { receipt } = words.clients;
  const day = localDate(at);
  const gone = ERASED_FROM.filter((place) => counts[place] > 0);
  return {
    of: receipt.of(receiptCode(at), day === null ? at : words.dateInWords(day), words.timeInWords(at)),
    lead: gone.length > 0 ? receipt.lead : receipt.nothing,
    gone: gone.map((place) => receipt.counts[place](counts[place])),
    reach: outOfReach.map((place) => receipt.outOfReach[place]),
  };
}

/** The same as a text to keep. */
export function receiptText(words: Words, receipt: EraseReceipt): string {
  const { of, lead, gone, reach } = receiptLines(words, receipt);
  const { title, reachTitle, namesNobody, kept } = words.clients.receipt;
  // With everything else the marks went too, and of single states there are none.
  const isMarked = receipt.target === 'client' || receipt.target === 'reflection';
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  return [
    title,
    of,
    '',
    lead,
    ...listed(gone),
    '',
    reachTitle,
    ...listed(reach),
    '',
    namesNobody,
    ...(isMarked ? [kept] : []),
    '',
  ].join('\n');
}
