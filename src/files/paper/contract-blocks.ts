import type { Contract } from '#src/domain/model/client.ts';
import type { Block } from './blocks.ts';
import type { ContractWords } from './contract-words.ts';
import type { SummaryGiven } from './summary-given.ts';

type Saying = { words: ContractWords; dateInWords: (date: string) => string };

/** What coach and client agreed, and by whom and when; nothing where nothing was written. */
export function contractBlocks({ contract, words, dateInWords }: SummaryGiven): Block[] {
  if (!contract) return [];
  const saying = { words: words.contract, dateInWords };
  return [
    { kind: 'heading', level: 1, text: words.contract.title },
    {
      kind: 'card',
      eyebrow: '',
      title: [{ text: stateOfContract(contract, saying) }],
      rows: termsInWords(contract, saying).map(({ label, text }) => ({ label, runs: [{ text }] })),
    },
  ];
}

/** Each part of the terms that says something, under its name. */
export function termsInWords(
  { purpose, whoSees, limits, keepUntil }: Contract,
  { words, dateInWords }: Saying,
): { label: string; text: string }[] {
  return [
    { label: words.purpose, text: purpose },
    { label: words.whoSees, text: whoSees },
    { label: words.limits, text: limits },
    { label: words.keepUntil, text: keepUntil === null ? '' : dateInWords(keepUntil) },
  ].filter(({ text }) => text.trim() !== '');
}

/** Whether it is agreed, by whom and when, and whether it was changed since. */
export function stateOfContract(
  { agreedBy, agreedOn, changedOn }: Contract,
  { words, dateInWords }: Saying,
): string {
  if (agreedOn === null) return words.open;
  if (changedOn === null) return words.agreed(agreedBy, dateInWords(agreedOn));
  return words.changed(agreedBy, dateInWords(agreedOn), dateInWords(changedOn));
}
