import bidiFactory from 'bidi-js';
import type { Run } from '#src/files/paper/blocks.ts';
import { scriptLanguage } from '#src/files/paper/script-language.ts';
import { HUE } from '#src/files/pdf/style.ts';
import { xml } from './xml.ts';

const bidi = bidiFactory();

/** Word knows no isolates; a mark of the paragraph's direction on either side of a name does what they do. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A stretch of words that Word sets in one direction and one language. */
type Stretch = Run & { isRtl: boolean; language: string | null };

/** What the words of a paragraph are in XML, and whether it runs from right to left. */
export type SetRuns = { isRtl: boolean; content: string };

/**
 * The words of one paragraph. Word asks for the direction of every stretch, and reads aloud and checks each in the
 * language that is said of it.
 */
export function setRuns(runs: readonly Run[], { isRtlPage }: { isRtlPage: boolean }): SetRuns {
  const text = runs.map((run) => run.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  const hasDirection = /\p{L}/u.test(text);
  const isRtl = hasDirection ? ((paragraphs[0]?.level ?? 0) & 1) === 1 : isRtlPage;
  let at = 0;
  const content = runs.flatMap((run) => {
    const marked = { ...run, text: run.text.replace(ISOLATES, isRtl ? '\u200F' : '\u200E') };
    const stretches = stretchesOf(marked, text, levels.subarray(at, at + run.text.length));
    at += run.text.length;
    return [...stretches.map(setStretch), ...(run.note === undefined ? [] : [setNote(run.note)])];
  });
  return { isRtl, content: content.join('') };
}

function stretchesOf(run: Run, around: string, levels: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  let language: string | null = null;
  for (const sign of run.text) {
    const isRtl = ((levels[at] ?? 0) & 1) === 1;
    at += sign.length;
    // What is no letter belongs to the words before it.
    if (/\p{L}/u.test(sign)) language = scriptLanguage(sign, around);
    const last = stretches.at(-1);
    if (last && last.isRtl === isRtl && last.language === language) last.text += sign;
    else stretches.push({ ...run, text: sign, isRtl, language });
  }
  return stretches;
}

function setStretch({ text, strand, isRtl, language }: Stretch): string {
  const properties = [
    strand === undefined ? '' : `<w:u w:val="single" w:color="${HUE[strand].slice(1)}"/>`,
    isRtl ? '<w:rtl/>' : '',
    // Which of the three Word looks at hangs on the script.
    language === null ? '' : `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/>`,
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${setLines(text)}</w:r>`;
}

function setLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${xml(line)}</w:t>`))
    .join('<w:br/>');
}

/** The number of a source, small and raised behind its phrase. */
function setNote(note: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${note}</w:t></w:r>`;
}
