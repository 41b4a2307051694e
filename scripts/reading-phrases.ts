import { figures, measure, PROMPTS, type Tally, total } from '#tests/phrases/measure.ts';

const percent = (part: number) => `${(part * 100).toFixed(1)}`.padStart(6);

function row(name: string, first: Tally, second: Tally): string {
  const cells = [first, second].map((tally) => {
    const { precision, recall } = figures(tally);
    const counts = [tally.answers, tally.fit, tally.woven, tally.right].map((count) =>
      String(count).padStart(5),
    );
    const left = `${tally.droppedRightly}/${tally.dropped}/${tally.noise}`.padStart(12);
    return `${counts.join('')} ${percent(precision)} ${percent(recall)}${left}`;
  });
  return `${name.padEnd(24)}${cells.join('  |')}`;
}

/**
 * Prints how often the reading is right on the answers in tests/phrases, by prompt and half; if asked, also each answer of the
 * first half that was read otherwise than its label. Those of the second half are never printed: it measures how the rules do on
 * answers that they were not written for.
 */
export function printPhrases(isWrongShown: boolean): void {
  const read = PROMPTS.map(([file, field]) => ({
    file,
    first: measure(file, field, 'first'),
    second: measure(file, field, 'second').tally,
  }));
  const head = '  all  fit  wov  ok.   prec.  recall    left out';
  console.log(`${''.padEnd(24)}${head}  |${head}`);
  for (const { file, first, second } of read) console.log(row(file, first.tally, second));
  console.log(
    row('all', total(read.map(({ first }) => first.tally)), total(read.map(({ second }) => second))),
  );
  console.log(
    '\nLeft half: the rules were written for it. Right half: only measured. "Left out": rightly/left out/to leave out.',
  );
  if (isWrongShown) {
    const misses = read.flatMap(({ first }) => first.misses);
    const worstFirst = misses.toSorted((a, b) => b.kind.localeCompare(a.kind));
    for (const { prompt, kind, answer, read: as } of worstFirst)
      console.log(`${kind.padEnd(7)}${prompt.padEnd(24)}${JSON.stringify(answer)} -> ${as}`);
  }
}
