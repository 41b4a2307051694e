import type { Answer, AnswerValue } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';

/** What Continue asks the person to look at again. The catalogue (i18n/en/wizard) puts each code into words. */
export type Problem = { questionId: string } & (
  | { code: 'missing' }
  | { code: 'too-many'; max: number }
  | { code: 'not-a-number'; field: string }
  | { code: 'no-date' }
);

/** In digits of any script, or in the signs for numbers of Chinese and Japanese. */
const HOLDS_A_NUMBER = /[\p{N}一二三四五六七八九十百千万萬億亿]/u;

/** Whether a date was said to count and which one was not: then nothing can be reckoned with it. */
function isDateLeftOut(input: Question['input'], value: AnswerValue): boolean {
  if (input.kind !== 'picks' || value.kind !== 'picks' || input.signal !== 'deadline') return false;
  const asks = new Set(input.options.filter(({ detail }) => detail).map(({ id }) => id));
  return value.picks.some(({ id, text }) => asks.has(id) && text.trim() === '');
}

/** Problems of what was given, whether or not it had to be given. */
function problemsOfValue({ id: questionId, input }: Question, value: AnswerValue): Problem[] {
  if (
    (input.kind === 'picks' && value.kind === 'picks') ||
    (input.kind === 'people' && value.kind === 'people')
  ) {
    const count = value.kind === 'picks' ? value.picks.length : value.people.length;
    if (count > input.max) return [{ questionId, code: 'too-many', max: input.max }];
    return isDateLeftOut(input, value) ? [{ questionId, code: 'no-date' }] : [];
  }
  if (value.kind === 'rows' && input.kind === 'rows') {
    const count = value.rows.filter(({ text }) => text.trim() !== '').length;
    return count > input.max ? [{ questionId, code: 'too-many', max: input.max }] : [];
  }
  if (value.kind === 'figures') {
    return Object.entries(value.figures)
      .filter(([, text]) => text.trim() !== '' && !HOLDS_A_NUMBER.test(text))
      .map(([field]) => ({ questionId, code: 'not-a-number', field }));
  }
  return [];
}

/**
 * Whether a question is ready for Continue: nothing to report when it is set aside, or optional and empty.
 * Saving never depends on this; a half-finished answer is kept as it stands, and no answer is ever too short.
 */
export function problemsOf(question: Question, answer: Answer | undefined): Problem[] {
  if (answer?.setAside != null) return [];
  const value = answer?.value ?? null;
  if (value === null || !hasContent(value)) {
    return question.required ? [{ questionId: question.id, code: 'missing' }] : [];
  }
  return problemsOfValue(question, value);
}
