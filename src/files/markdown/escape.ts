/**
 * Words as they stand in Markdown, so that no sign in them is taken for a mark: neither by CommonMark nor by what programs
 * add to it (tables, formulas, tags, mentions). Each further line begins under the first. Blanks at the ends of lines, which Markdown drops, are left out.
 *
 * @example escapeMarkdown('1. *Not* a list') // '1\\. \\*Not\\* a list'
 */
export function escapeMarkdown(words: string): string {
  return words
    .split(/\n\s*/)
    .map((line) => escapeLine(line.trim()))
    .filter((line) => line !== '')
    .join('\\\n');
}

function escapeLine(line: string): string {
  return (
    line
      .replace(/[\\`*_{}[\]<>#|~$^&=@!]/g, '\\$&')
      // A colon between letters, as in ":smile:", names a picture.
      .replace(/:(?=[a-z0-9_+-]+:)/gi, '\\:')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      .replace(/^[-+]/, '\\$&')
  );
}
