/** How many words may stand between two that were kept: a bracket, or what was spelt in two. */
const GAP = 6;

const key = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Signs that repair spells out. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['&', 'and'],
  ['+', 'and'],
  ['->', 'to'],
  ['→', 'to'],
]);

type Token = { key: string; from: number; to: number };

/** Words of the answer with their places, those in brackets apart. */
function tokensOf(raw: string): { outside: Token[]; inside: Token[] } {
  const outside: Token[] = [];
  const inside: Token[] = [];
  let depth = 0;
  const isWhole = /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(raw);
  for (const match of raw.matchAll(/[^\s()]+|[()]/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else
      (isWhole && depth > 0 ? inside : outside).push({
        key: SPELT.get(match[0].toLowerCase()) ?? key(match[0]),
        from: match.index,
        to: match.index + match[0].length,
      });
  }
  return { outside, inside };
}

/** Finds the parts of an answer as they were typed, one after the other; the part itself where it cannot be found. */
export function quoteFinder(raw: string): (line: string, isAside?: boolean) => string {
  const { outside, inside } = tokensOf(raw);
  const cursors = { outside: 0, inside: 0 };
  return (line, isAside = false) => {
    const side = isAside && inside.length > 0 ? 'inside' : 'outside';
    const tokens = side === 'inside' ? inside : outside;
    const wanted = line
      .split(/[\s()]+/)
      .map(key)
      .filter((word) => word !== '');
    const found = place(tokens, wanted, cursors[side]);
    if (!found) return line;
    cursors[side] = found.last + 1;
    return raw.slice(tokens[found.first]?.from, tokens[found.last]?.to).replace(/^["“]+|[\s,;"”]+$/g, '');
  };
}

function place(
  tokens: readonly Token[],
  wanted: readonly string[],
  cursor: number,
): { first: number; last: number } | null {
  let first = -1;
  let last = cursor - 1;
  let missed = 0;
  for (const word of wanted) {
    const reach = first < 0 ? tokens.length : Math.min(tokens.length, last + GAP + 1);
    let at = last + 1;
    while (at < reach && tokens[at]?.key !== word) at += 1;
    if (at >= reach) {
      missed += 1;
      continue;
    }
    if (first < 0) first = Math.max(cursor, at - missed);
    last = at;
    missed = 0;
  }
  if (first < 0) return null;
  // The last words were spelt out ("yrs"): as many were typed.
  return { first, last: Math.min(tokens.length - 1, last + missed) };
}
