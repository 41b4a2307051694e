import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** How one term alone is said of a job: each as the words before it, and what falls away of the item. */
const OF_A_JOB: readonly (readonly [RegExp, string, RegExp | null])[] = [
  [/^no (?!start|\d)/iu, 'without ', /^no /iu],
  [/^my own pace$/iu, 'that I can do at ', null],
  [/^(?:near home|outdoors)$/iu, '', null],
  [/^a quiet place$/iu, 'in ', null],
  [/^(?:school hours)$/iu, 'in ', null],
  [/^\d+ hours a week at most$/iu, 'for ', null],
  [/^home by /iu, 'that lets me be ', null],
  [/^(?:nobody to manage|steady pay|benefits|hours known in advance|some days from home)$/iu, 'with ', null],
  [/^(?:weekends|evenings|\p{L}+days(?: \p{L}+)?) free(?: for \S.*)?$/iu, 'with ', null],
];

/** "without night shifts", "with steady pay": one term alone, as it follows "a job"; null where only a colon can bring it in. */
export function oneTerm(list: readonly Segment[]): { before: string; term: Segment[] } | null {
  const text = textIn(list);
  for (const [item, before, falls] of OF_A_JOB) {
    if (!item.test(text)) continue;
    let rest = falls?.exec(text)?.[0].length ?? 0;
    const term = list.flatMap((one) => {
      const cut = Math.min(rest, one.text.length);
      rest -= cut;
      return cut === one.text.length ? [] : [{ ...one, text: one.text.slice(cut) }];
    });
    return { before, term };
  }
  return null;
}
