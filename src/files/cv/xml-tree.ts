import { Parser } from 'htmlparser2';

/** An element of an XML file by the name that stands behind its prefix. */
export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
};

/** Elements in one file, and how deep they stand in each other. */
const MOST = 200_000;
const DEPTH = 200;

/** The root of an XML file; null where it is none or is cut off, `too-much` beyond any CV. Its own entities are never read. */
export function readXml(xml: string): Node | 'too-much' | null {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [top];
  let count = 0;
  let isTooMuch = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        isTooMuch ||= ++count > MOST || open.length > DEPTH;
        if (isTooMuch) return;
        const node: Node = { name: bareName(name), attributes, children: [], text: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        const node = open.at(-1);
        if (node && !isTooMuch) node.text += text;
      },
      onclosetag: () => {
        if (!isTooMuch) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  // At its end the parser closes by itself whatever is still open.
  const isCut = open.length > 1;
  parser.end();
  if (isTooMuch) return 'too-much';
  return isCut ? null : (top.children[0] ?? null);
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of this name at any depth, in order, but none within another of them. */
export function allIn(node: Node, ...names: readonly string[]): Node[] {
  return node.children.flatMap((child) => (names.includes(child.name) ? [child] : allIn(child, ...names)));
}

/** The first element on a path of names, each somewhere within the one before; undefined where there is none. */
export function firstIn(node: Node, ...path: readonly string[]): Node | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  for (const found of allIn(node, name)) {
    const inner = firstIn(found, ...rest);
    if (inner) return inner;
  }
  return undefined;
}
