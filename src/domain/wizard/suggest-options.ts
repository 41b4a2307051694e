import type { Answers } from '#src/domain/model/answer.ts';
import type { Option } from '#src/domain/model/question.ts';

/** Everything the person wrote freely, apart from one question: where suggestions for that question come from. */
export function ownWords(answers: Answers, exceptQuestionId: string): string {
  return Object.entries(answers)
    .filter(([id]) => id !== exceptQuestionId)
    .flatMap(([, { value }]) => {
      if (value?.kind === 'starter') return Object.values(value.parts);
      return value?.kind === 'picks' ? value.picks.map((pick) => pick.text) : [];
    })
    .filter((text) => text.trim() !== '')
    .join('\n')
    .toLowerCase();
}

/** Whether a keyword stands at the start of a word. */
function hasWordStart(words: string, keyword: string): boolean {
  for (let at = words.indexOf(keyword); at >= 0; at = words.indexOf(keyword, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '')) return true;
  }
  return false;
}

/** Ids of the options whose keywords occur in the person's words: those with most keywords first, at most `max`. */
export function suggestOptions(options: readonly Option[], words: string, max: number): string[] {
  return options
    .map((option) => ({
      id: option.id,
      hits: (option.keywords ?? []).filter((keyword) => hasWordStart(words, keyword)).length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, max)
    .map(({ id }) => id);
}
