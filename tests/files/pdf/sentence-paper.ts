import { renderPdf } from '#src/files/pdf/render-pdf.ts';
import { aDocument, aParagraph } from './a-document.ts';
import { loadKept } from './kept-fonts.ts';
import type { Place } from './known-readings.ts';
import { asOneLine, type Reader } from './readers.ts';

const BEFORE = 'Some words of English stand before it, as on a paper that is written in English.';
const BEHIND = 'And some more of them stand behind it, to the end of the paper.';

/** A paper of one sentence, alone or among words of English. */
export async function sentencePaper(sentence: string, place: Place): Promise<Uint8Array> {
  const texts = place === 'alone' ? [sentence] : [BEFORE, sentence, BEHIND];
  const paragraphs = texts.map((text) => aParagraph(text, 'serif'));
  return (await renderPdf(aDocument(paragraphs, { footer: '', pageLabel: '' }), loadKept)).bytes;
}

/** What a reader gives for the sentence of such a paper. */
export async function sentenceRead(paper: Uint8Array, reader: Reader, place: Place): Promise<string> {
  const text = asOneLine(await reader.read(paper));
  if (place === 'alone') return text;
  const isWhole = text.startsWith(`${BEFORE} `) && text.endsWith(` ${BEHIND}`);
  return isWhole ? text.slice(BEFORE.length + 1, -BEHIND.length - 1) : text;
}
