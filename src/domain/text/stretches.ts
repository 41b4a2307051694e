/** Whether a UTF-16 unit beyond ASCII is white space, as `\s` has it. */
function isRareSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

function isSpace(unit: number): boolean {
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : isRareSpace(unit);
}

/** How many stretches without white space a text has: the words of a text with spaces. Counted in place, since texts are weighed often. */
export function countStretches(text: string): number {
  let count = 0;
  let isBetween = true;
  for (let at = 0; at < text.length; at += 1) {
    const isWhite = isSpace(text.charCodeAt(at));
    if (isBetween && !isWhite) count += 1;
    isBetween = isWhite;
  }
  return count;
}

/** The stretches themselves. */
export function stretchesIn(text: string): string[] {
  const stretches: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      stretches.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) stretches.push(text.slice(start));
  return stretches;
}
