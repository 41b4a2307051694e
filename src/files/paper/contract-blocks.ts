import type { Contract } from '#src/domain/model/client.ts';
import type { Block } from './blocks.ts';
import type { SummaryGiven } from './summary-given.ts';

/** What coach and client agreed, and by whom and when; nothing where nothing was written. */
export function contractBlocks({ contract, words, dateInWords }: SummaryGiven): Block[] {
  if (!contract) return [];
  const { purpose, whoSees, limits, keepUntil } = contract;
  const rows = [
    { label: words.contract.purpose, text: purpose },
    { label: words.contract.whoSees, text: whoSees },
    { label: words.contract.limits, text: limits },
    { label: words.contract.keepUntil, text: keepUntil === null ? '' : dateInWords(keepUntil) },
  ].filter(({ text }) => text.trim() !== '');
  return [
    { kind: 'heading', level: 1, text: words.contract.title },
    {
      kind: 'card',
      eyebrow: '',
      title: [{ text: stateOf(contract, { words, dateInWords }) }],
      rows: rows.map(({ label, text }) => ({ label, runs: [{ text }] })),
    },
  ];
}

function stateOf(
  { agreedBy, agreedOn, changedOn }: Contract,
  { words, dateInWords }: Pick<SummaryGiven, 'words' | 'dateInWords'>,
): string {
  if (agreedOn === null) return words.contract.open;
  if (changedOn === null) return words.contract.agreed(agreedBy, dateInWords(agreedOn));
  return words.contract.changed(agreedBy, dateInWords(agreedOn), dateInWords(changedOn));
}
