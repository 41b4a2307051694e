import type { Brand } from '#src/domain/branding/brand.ts';
import type { Client, Contract } from '#src/domain/model/client.ts';
import { releaseContract } from '#src/domain/release/release-contract.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import type { Words } from '#src/i18n/words.ts';
import type { Block, SummaryDocument } from './blocks.ts';
import { stateOfContract, termsInWords } from './contract-blocks.ts';
import type { ContractWords } from './contract-words.ts';
import { underLetterhead } from './letterhead.ts';

/** The words of a contract on a paper of its own, handed in. */
export type ContractPaperWords = {
  title: string;
  eyebrow: string;
  terms: ContractWords;
  /** Over the lines on which it is signed by hand. */
  sign: string;
  footer: string;
  pageLabel: string;
};

export type ContractGiven = {
  words: ContractPaperWords;
  lang: string;
  size: SummaryDocument['size'];
  today: string;
  dateInWords: (date: string) => string;
};

/**
 * What coach and client agreed before they began, to hand over: whole, with room to sign while nobody has agreed to it as it
 * stands. Null where nothing is written.
 */
export function contractDocument(
  contract: Released<'client', Contract | null>,
  { words, lang, size, today, dateInWords }: ContractGiven,
): Released<'client', SummaryDocument> | null {
  const agreed = contract.words;
  if (!agreed) return null;
  const saying = { words: words.terms, dateInWords };
  return madeOf(contract, () => ({
    lang,
    title: words.title,
    author: '',
    date: today,
    footer: words.footer,
    pageLabel: words.pageLabel,
    size,
    blocks: [
      { kind: 'title', eyebrow: words.eyebrow, runs: [{ text: words.title }], byline: dateInWords(today) },
      { kind: 'paragraph', voice: 'sans', runs: [{ text: stateOfContract(agreed, saying) }] },
      ...termsInWords(agreed, saying).flatMap(({ label, text }): Block[] => [
        { kind: 'heading', level: 2, text: label },
        { kind: 'paragraph', voice: 'serif', runs: [{ text }] },
      ]),
      ...(agreed.agreedOn === null || agreed.changedOn !== null ? toSign(words.sign) : []),
    ],
  }));
}

/** The same in the words of the page, under the coach's letterhead where one is wanted. */
export function contractPaperOf(
  client: Pick<Client, 'contract'>,
  given: {
    texts: Pick<Words, 'contractPaper' | 'language' | 'dateInWords'>;
    size: SummaryDocument['size'];
    today: string;
    brand: Brand | null;
  },
): Released<'client', SummaryDocument> | null {
  const { texts, size, today, brand } = given;
  const { contractPaper: words, language: lang, dateInWords } = texts;
  const released = releaseContract('client', client);
  const paper = contractDocument(released, { words, lang, size, today, dateInWords });
  return paper && brand ? underLetterhead(paper, brand, words.logoAlt) : paper;
}

function toSign(sign: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: sign },
    { kind: 'room', lines: 2 },
  ];
}
