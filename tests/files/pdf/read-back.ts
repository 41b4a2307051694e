import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadBack = {
  /** Text of each page, without any spaces: what matters is that each letter comes back, in its order. */
  pages: string[];
  /** Replacement texts that stand beside glyphs which alone would be read back as something else. */
  actual: string[];
  tags: TagNode[];
  outline: OutlineNode[];
  lang: string | null;
  title: string;
  size: [number, number];
};

export type TagNode = { role: string; alt: string | undefined; children: TagNode[]; text: string };
export type OutlineNode = { title: string; items: OutlineNode[] };

type PdfTag = { role?: string; alt?: string; children?: PdfTag[]; id?: string };

/** Reads a PDF as another program would: with Mozilla's reader, not with the code that wrote it. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: string[] = [];
  const tags: TagNode[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const byId = new Map<string, string>();
    let text = '';
    let id = '';
    for (const item of items) {
      if ('str' in item) {
        text += item.str;
        byId.set(id, (byId.get(id) ?? '') + item.str);
      } else if (
        item.type === 'beginMarkedContentProps' &&
        (item.id || ('tag' in item && item.tag === 'Artifact'))
      ) {
        id = item.id ?? '';
      }
    }
    pages.push(squeeze(text));
    const tree = (await page.getStructTree()) as PdfTag | null;
    if (tree !== null) tags.push(...(tree.children ?? []).map((child) => nodeOf(child, byId)));
  }
  const first = await pdf.getPage(1);
  const [, , width = 0, height = 0] = first.view;
  const { info } = await pdf.getMetadata();
  const read: ReadBack = {
    pages,
    actual: actualTexts(bytes),
    tags,
    outline: ((await pdf.getOutline()) ?? []) as OutlineNode[],
    lang: (info as { Language?: string }).Language ?? null,
    title: String((info as { Title?: string }).Title ?? ''),
    size: [width, height],
  };
  await task.destroy();
  return read;
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** All tags of a kind, wherever they stand. */
export function findTags(nodes: readonly TagNode[], role: string): TagNode[] {
  return nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...findTags(node.children, role)]);
}

function nodeOf(tag: PdfTag, byId: ReadonlyMap<string, string>): TagNode {
  const children = tag.children ?? [];
  return {
    role: tag.role ?? '',
    alt: tag.alt,
    children: children.filter((child) => child.role !== undefined).map((child) => nodeOf(child, byId)),
    text: children
      .map((child) => byId.get(child.id ?? '-') ?? '')
      .join('')
      .trim(),
  };
}

function actualTexts(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const end = file.indexOf('\nendstream', at);
    let content: string;
    try {
      content = inflateSync(file.subarray(at + 7, end)).toString('latin1');
    } catch {
      continue;
    }
    for (const [, body = ''] of content.matchAll(/\/ActualText \(((?:[^\\)]|\\[\s\S])*)\)/g))
      texts.push(decode(body));
  }
  return texts;
}

function decode(escaped: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const raw = escaped.replace(/\\([\s\S])/g, (_, character: string) => named[character] ?? character);
  if (!raw.startsWith('\xfe\xff')) return raw;
  return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le');
}
