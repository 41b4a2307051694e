import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import type { Option, Question, Questionnaire } from '#src/domain/model/question.ts';

/** Questions that ask for what somebody does not want, lacks or fears: nothing is suggested from a complaint. */
const OF_WHAT_IS_NOT_WANTED: ReadonlySet<string> = new Set([
  'off',
  'growth',
  'cv-missing',
  'not-for-money',
  'inner-obstacle',
  'learning-barriers',
]);

/**
 * What the person said of themselves, apart from one question: where suggestions for that question come from. Chosen
 * options and verbs count by their labels, as words do that were typed.
 */
export function ownWords(answers: Answers, exceptQuestionId: string, questionnaire: Questionnaire): string {
  return questionnaire
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => id !== exceptQuestionId && !OF_WHAT_IS_NOT_WANTED.has(id))
    .flatMap((question) => {
      const answer = answers[question.id];
      return answer?.value && answer.setAside === null ? wordsOf(question, answer.value) : [];
    })
    .filter((text) => text.trim() !== '')
    .join('\n')
    .toLowerCase();
}

function wordsOf({ input }: Question, value: AnswerValue): readonly string[] {
  const labelOf = (id: string | null) =>
    'options' in input ? (input.options.find((option) => option.id === id)?.label ?? '') : '';
  switch (value.kind) {
    case 'starter':
      return Object.values(value.parts);
    case 'stems':
      return Object.values(value.parts);
    case 'picks':
      return value.picks.flatMap(({ id, text }) => [labelOf(id), text]);
    case 'verb':
      return [labelOf(value.verb), value.who];
    case 'rows':
      return value.none ? [] : value.rows.map(({ text }) => text);
    default:
      return [];
  }
}

/** A keyword this short is a whole word, with an ending at most: "mess" is not in "messages", nor "fed" in "federal". */
const SHORT = 4;
const ENDING = /^(?:s|es|ed|ing|er|ers)?$/;

/** Whether a keyword stands at the start of a word. Both in lower case. */
export function hasWordStart(words: string, keyword: string): boolean {
  for (let at = words.indexOf(keyword); at >= 0; at = words.indexOf(keyword, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1] ?? '')) continue;
    const [rest = ''] = /^\p{L}*/u.exec(words.slice(at + keyword.length)) ?? [];
    if (keyword.length > SHORT || ENDING.test(rest)) return true;
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
