/**
 * A line without the marks of Markdown: of headings, emphasis, links, code and rows of tables. `level` of a heading is 1 to 6, of any other
 * line 0; `strong`: the one stretch of it that is set so.
 */
export function withoutMarkdown(line: string): { text: string; level: number; strong: string | null } {
  const [, signs = '', named] = /^(#{1,6})\s+(\S.*)$/.exec(line.trim()) ?? [];
  const heading = named?.replace(/ #+$/, '');
  const [strong, ...others] = line.matchAll(/(?<![\p{L}\p{N}*])(\*\*|__)(?=\S)([^*_]+?)\1/gu);
  return {
    text: rowOf(heading ?? line)
      .split('\t')
      .map(withoutMarks)
      .join('\t'),
    level: signs.length,
    strong: others.length === 0 ? (strong?.[2] ?? null) : null,
  };
}

/** "| a | b |" as cells apart. */
function rowOf(line: string): string {
  const [, inside] = /^\s*\|(.*)\|\s*$/.exec(line) ?? [];
  return inside === undefined
    ? line
    : inside
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .join('\t');
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,300})\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}_*])([_*])(?=\S)([^_*]+?)(?<=\S)\1(?![\p{L}\p{N}_*])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
}

/** Whether a line is nothing but a rule: under a heading, between sections, or beneath the head of a table. */
export function isRule(line: string): boolean {
  const bare = line.trim();
  if (bare.length > 300) return false;
  return /^(?:[=_*~–—-]\s*){3,}$/.test(bare) || /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/.test(bare);
}

/** Whether a rule makes a heading of the line above it, as "Work" over "----" does. */
export function isUnderline(line: string): boolean {
  return /^\s*(?:={3,}|-{3,})\s*$/.test(line);
}
