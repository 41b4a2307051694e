import { Parser } from 'htmlparser2';
import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { readBlocks } from './read-lines.ts';
import { refuse } from './refuse.ts';
import type { Zipped } from './unzip-parts.ts';
import { readWordLines } from './word-lines.ts';

const DOCUMENT = /^word\/document\d*\.xml$/;
const HEADER = /^word\/header\d*\.xml$/;
const STYLES = 'word/styles.xml';

/** Whether the names in a ZIP are those of a Word file. */
export function isWordFile(names: readonly string[]): boolean {
  return names.some((name) => DOCUMENT.test(name));
}

/** Reads a Word file: the heads of its pages, where names and dates often stand, then its text with tables and boxes. */
export function readWordFile(zip: Extract<Zipped, { kind: 'zip' }>, today: IsoDate): CvRead | CvRefusal {
  const unpacked = zip.unpack((name) => DOCUMENT.test(name) || HEADER.test(name) || name === STYLES);
  if (unpacked.kind !== 'parts') return refuse(unpacked.kind === 'too-much' ? 'too-much' : 'docx-broken');
  const xml = (name: string) => new TextDecoder().decode(unpacked.parts.get(name) ?? new Uint8Array(0));
  const names = [...unpacked.parts.keys()].sort();
  const headings = headingStyles(xml(STYLES));
  const body = readWordLines(xml(names.find((name) => DOCUMENT.test(name)) ?? ''), headings);
  if (body.isCut) return refuse('docx-broken');
  const seen = new Set<string>();
  const heads = names
    .filter((name) => HEADER.test(name))
    .flatMap((name) => readWordLines(xml(name), headings).blocks)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
  const blocks = [...heads, ...body.blocks];
  if (blocks.length === 0) return refuse(body.pictures > 0 ? 'docx-pictures' : 'empty');
  return readBlocks(blocks, 'docx', today, {
    note: (gathering) => {
      gathering.leaveOut('text-box', body.boxes);
      gathering.leaveOut('picture', body.pictures);
    },
  });
}

/**
 * The level of each style for headings, by its id, which each language of Word calls otherwise: told by English names and by their outline.
 * A title is above all.
 */
function headingStyles(xml: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let id = '';
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        if (name === 'w:style') id = given['w:styleId'] ?? '';
        const value = given['w:val'] ?? '';
        const [, named, level] = name === 'w:name' ? (/^(title|heading (\d))$/i.exec(value) ?? []) : [];
        if (id !== '' && named) found.set(id, level ? Number(level) : 0.5);
        if (id !== '' && name === 'w:outlineLvl' && Number(value) < 9) found.set(id, Number(value) + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
