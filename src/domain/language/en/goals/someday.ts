import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { type Told, typedAs } from './told.ts';

const SOMEDAY =
  /\b(?:some ?day|one day(?! (?:a|per|or|every|each)\b)|eventually|in the long run|down the (?:road|line)|later on)\b/iu;

/** Whether steady work comes first, and this work is only for later: "peer recovery, someday". */
export function isForSomeday(work: Work, told: Told): boolean {
  if (told.arc?.id !== 'steady') return false;
  const { source } = originOf(work);
  return typedAs(told, 'target').some((one) => one.source === source && SOMEDAY.test(one.words));
}
