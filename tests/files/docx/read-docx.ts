import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** The parts of a Word file by name. Throws where one is not well-formed XML. */
export function readDocx(bytes: Uint8Array): Record<string, Document> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, parsed(part)]),
  );
}

/** One part of it. */
export function readPart(bytes: Uint8Array, name: string): Document | undefined {
  const part = unzipSync(bytes)[name];
  return part && parsed(part);
}

function parsed(part: Uint8Array): Document {
  return new DOMParser().parseFromString(strFromU8(part), 'application/xml');
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
