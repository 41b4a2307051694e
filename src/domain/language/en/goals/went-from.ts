import { ours, words } from '#src/domain/language/en/compose/line.ts';
import type { Phrase } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** "Wrong payslips a month", "complaints per quarter", "near misses in a year": how often it was counted. */
const OFTEN =
  /^(?<what>.+?),? (?:in )?(?:an?|per|one|each|every) (?<period>day|week|month|quarter|year|shift|season)$/iu;

/** "wrong payslips went from 130 a month to 6": so much before, and so much after. */
export function wentFrom(number: { what: Phrase; from: Phrase; to: Phrase }): Segment[] {
  const what = words(number.what, 'noun') ?? [];
  const [only, ...more] = what;
  const found = only && more.length === 0 ? OFTEN.exec(only.text)?.groups : undefined;
  const said = found?.what && only ? [{ ...only, text: found.what }] : what;
  const often =
    found?.period && only
      ? [{ ...only, text: ` ${/^[aeiou]/iu.test(found.period) ? 'an' : 'a'} ${found.period.toLowerCase()}` }]
      : [];
  const isTime = /^(?:minutes|hours|days|weeks|months) (?!off\b|lost\b|late\b)\p{L}/iu.test(
    said[0]?.text ?? '',
  );
  return [
    ...(isTime ? [ours('the ', 'article')] : []),
    ...said,
    ours(' went from ', 'went-from'),
    ...(words(number.from, 'noun') ?? []),
    ...often,
    ours(' to ', 'went-from'),
    ...(words(number.to, 'noun') ?? []),
  ];
}
