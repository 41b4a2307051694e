import { tag } from './tags.ts';
import { isCounted } from './uncounted.ts';
import { isBaseVerb } from './verb-words.ts';

/** "Less no-shows at the clinic": how many there are now. */
export const FEWER = /^(less|fewer|more|no more|no) ((?!than\b|of\b|and\b)[\p{L}\d’ -]+)$/iu;

/** The same as a clause: "there are fewer no-shows". */
export function fewerOf(whole: string, how: string, what: string): string {
  const { words, tags } = tag(what, true);
  // "Fewer people fall" has its verb.
  const isTold =
    isBaseVerb(words.at(-1) ?? '') && /(?:s|people|children|men|women)$/u.test(words.at(-2) ?? '');
  if (isTold || tags.includes('fin') || tags.includes('aux')) return whole;
  const end = tags.findIndex(
    (one, at) => at > 0 && (one === 'prep' || one === 'wh' || one === 'may-wh' || one === 'stop'),
  );
  const head = words.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
  const isMany = /[^su]s$|^(?:people|children|women|men)$/u.test(head);
  // "Less accident": how many there are, nobody can tell.
  if (!isMany && isCounted(head)) return whole;
  const be = / (?:in|for|since) (?:the last |over )?(?:\d|\p{Ll}+ (?:years|months|weeks))/u.test(what)
    ? isMany
      ? 'have been'
      : 'has been'
    : isMany
      ? 'are'
      : 'is';
  return `there ${be} ${isMany && /^less$/iu.test(how) ? 'fewer' : how.toLowerCase()} ${what.replace(/\bno shows\b/u, 'no-shows')}`;
}
