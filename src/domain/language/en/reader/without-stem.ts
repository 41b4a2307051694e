import { reasonMended } from './names-when-here.ts';

/** Without the words of the stem, where they were typed once more, and with its slips put right once what mends them is here. */
export function withoutStem(stem: 'since' | 'because', quote: string): string {
  const words = quote
    .trim()
    .replace(stem === 'since' ? /^(?:ever since|since|because)\s+/iu : /^because\s+/iu, '');
  return reasonMended.of([stem, words]) ?? words;
}
