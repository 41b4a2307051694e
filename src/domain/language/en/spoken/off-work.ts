import { isSaying } from '#src/domain/language/en/saying.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';

/** "Sleeping", "being sworn at", "lying politely": a joke, or nothing that one is hired for. */
export function isOffWork({ forms: { gerund = '', noun = '', sentence = '' } }: Gift): boolean {
  return (
    OFF_WORK.test((gerund || noun || sentence).trim()) ||
    NAMES_NOBODY.test(gerund) ||
    isSaying(gerund || noun || (/^(?:tell|ask)/iu.test(sentence) ? sentence : ''))
  );
}

const OFF_WORK =
  /^(?:sleeping|eating|napping|lying|drinking|gaming|smoking|partying|farting|swearing|fortnite|tiktok|netflix|memes|being (?:sworn|yelled|shouted) at|shutting (?:guys|people|them) up|doing (?:it|that))(?: (?:politely|on command|at .*|asleep|late|in|all day))?$|^drop table\b/iu;
/** "Telling by the sound", "showing him": what, or whom, was said beside it. */
const NAMES_NOBODY =
  /^(?:telling|knowing|hearing|seeing) by \p{L}+ \p{L}+$|^\p{Ll}+ing (?:him|her|it|them)$/u;
