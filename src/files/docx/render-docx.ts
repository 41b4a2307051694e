import { strToU8, type Zippable, zipSync } from 'fflate';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { cleanDocument } from '#src/files/paper/clean-text.ts';
import { isRtlLanguage, setBody } from './body.ts';
import { setHead } from './head.ts';
import {
  appPart,
  CORE_RELATION,
  corePart,
  documentPart,
  footerPart,
  numberingPart,
  relationsPart,
  settingsPart,
  typesPart,
} from './parts.ts';
import { stylesPart } from './styles.ts';

/**
 * The document as a Word file (.docx, ECMA-376): headings with their outline level, lists that count, tables with a marked
 * head row, the direction and language of every stretch. The same document always gives the same bytes. Total; pure.
 */
export function renderDocx(given: SummaryDocument): Uint8Array<ArrayBuffer> {
  const document = cleanDocument(given);
  const { letterhead, lang } = document;
  const { content, orderedLists } = setBody(document);
  const head = letterhead ? setHead(letterhead, isRtlLanguage(lang)) : null;
  const picture = head?.picture ?? null;
  const parts: Record<string, string> = {
    '[Content_Types].xml': typesPart({ hasHead: head !== null, picture: picture?.extension ?? null }),
    '_rels/.rels': relationsPart([
      ['officeDocument', 'word/document.xml'],
      [CORE_RELATION, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': corePart(document),
    'docProps/app.xml': appPart(),
    'word/document.xml': documentPart(content, document, head !== null),
    'word/_rels/document.xml.rels': relationsPart([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['settings', 'settings.xml'],
      ['footer', 'footer1.xml'],
      ...(head ? [['header', 'header1.xml'] as const] : []),
    ]),
    'word/styles.xml': stylesPart(lang, statementLength(document)),
    'word/numbering.xml': numberingPart(orderedLists),
    'word/settings.xml': settingsPart(lang),
    'word/footer1.xml': footerPart(document),
    ...(head && { 'word/header1.xml': head.header }),
    ...(picture && {
      'word/_rels/header1.xml.rels': relationsPart([['image', `media/logo.${picture.extension}`]]),
    }),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, words]) => [name, strToU8(words)]),
  );
  if (picture) files[`word/media/logo.${picture.extension}`] = picture.bytes;
  // A ZIP keeps local hours: this one is the same in every zone.
  const [year = 1980, month = 1, day = 1] = document.date.split('-').map(Number);
  return new Uint8Array(zipSync(files, { mtime: new Date(year, month - 1, day) }));
}

function statementLength({ blocks }: SummaryDocument): number {
  const title = blocks.find((block) => block.kind === 'title');
  return title ? title.runs.reduce((sum, { text }) => sum + text.length, 0) : 0;
}
