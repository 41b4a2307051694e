import { JSDOM } from 'jsdom';
import { readZip } from '#tests/files/zip-by-standard.ts';

const { DOMParser } = new JSDOM('').window;

/** The parts of a Word file by name. Throws where one is not well-formed XML. */
export function readDocx(bytes: Uint8Array): Record<string, Document> {
  return Object.fromEntries(
    Object.entries(readZip(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, parsed(part)]),
  );
}

/** One part of it. */
export function readPart(bytes: Uint8Array, name: string): Document | undefined {
  const part = readZip(bytes)[name];
  return part && parsed(part);
}

function parsed(part: Uint8Array): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
}

/** The text of a run, a paragraph or a cell: each break is one line. */
export function textIn(element: Element): string {
  return [...element.querySelectorAll('*')]
    .map(({ nodeName, textContent }) => (nodeName === 'w:t' ? textContent : nodeName === 'w:br' ? '\n' : ''))
    .join('');
}

/** All elements of this name, with what they are in. */
export function all(within: Document | Element | undefined, name: string): Element[] {
  return [...(within?.getElementsByTagName(name) ?? [])];
}

/** What an element of this name inside another says, or null. */
export function value(within: Element, name: string): string | null {
  return within.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null;
}

/** Style and text of every paragraph outside tables. */
export function paragraphs(document: Document | undefined): { style: string | null; text: string }[] {
  return all(document, 'w:p')
    .filter((paragraph) => paragraph.parentNode?.nodeName !== 'w:tc')
    .map((paragraph) => ({ style: value(paragraph, 'w:pStyle'), text: textIn(paragraph) }));
}

/**
 * What stands before each paragraph of a list, as ECMA-376 counts it (part 1, 17.9): the lists of one kind go on counting, but where a
 * list says that it starts over.
 */
export function listMarks(file: Record<string, Document>): { mark: string; text: string }[] {
  const kinds = new Map(
    all(file['word/numbering.xml'], 'w:abstractNum').map((kind) => [
      kind.getAttribute('w:abstractNumId'),
      kind,
    ]),
  );
  const lists = new Map(
    all(file['word/numbering.xml'], 'w:num').map((list) => [list.getAttribute('w:numId'), list]),
  );
  const counts = new Map<string | null, number>();
  const begun = new Set<string | null>();
  return all(file['word/document.xml'], 'w:p').flatMap((paragraph) => {
    const [said] = all(paragraph, 'w:numId');
    if (!said) return [];
    const id = said.getAttribute('w:val');
    const list = lists.get(id);
    const kindId = list ? value(list, 'w:abstractNumId') : null;
    const level = all(kinds.get(kindId), 'w:lvl')[0];
    if (!list || !level) throw new Error(`There is no list ${id}.`);
    const start = Number(
      value(list, 'w:startOverride') ?? (counts.has(kindId) ? Number.NaN : value(level, 'w:start')),
    );
    const isNew = !begun.has(id);
    begun.add(id);
    const next = isNew && !Number.isNaN(start) ? start : (counts.get(kindId) ?? 0) + 1;
    counts.set(kindId, next);
    return [{ mark: (value(level, 'w:lvlText') ?? '').replace('%1', String(next)), text: textIn(paragraph) }];
  });
}
