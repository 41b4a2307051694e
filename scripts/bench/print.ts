/** A time in ms as one cell of a row. */
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(10);

/** One row: what was measured, then its cells. */
export const print = (name: string, ...cells: string[]) =>
  console.log(`  ${name.padEnd(44)}${cells.join('')}`);
