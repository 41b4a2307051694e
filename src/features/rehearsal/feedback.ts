import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import type { Words } from '#src/i18n/words.ts';

export const QUESTIONS = ['stayed', 'felt', 'hard', 'more', 'change'] as const;
type FeedbackQuestion = (typeof QUESTIONS)[number];

/** What a friend said. It has no place among what is saved: it lives as long as the page. */
export type Feedback = {
  who: string;
  when: string;
  answers: Readonly<Record<FeedbackQuestion, string>>;
  /** 0 to 4; null without a mark. */
  clear: number | null;
};

export const EMPTY_FEEDBACK: Feedback = {
  who: '',
  when: '',
  answers: { stayed: '', felt: '', hard: '', more: '', change: '' },
  clear: null,
};

export function isEmpty({ who, when, answers, clear }: Feedback): boolean {
  return [who, when, ...Object.values(answers)].every((text) => text.trim() === '') && clear === null;
}

/** "3 · Mostly clear" */
export function stepInWords(words: Words, step: number): string {
  const { rehearsal } = words;
  const { sheet } = rehearsal;

  return sheet.scaleStep(step, sheet.scaleSteps[step] ?? '');
}

/** The sheet as it leaves the page: what somebody said, and the employer that the answer was for. */
export type FeedbackSheetWords = { feedback: Feedback; whom: string | null };

/** What is written, as plain text to paste elsewhere; what is empty stays out. */
export function feedbackText(
  words: Words,
  sheetWords: Released<'self', FeedbackSheetWords>,
): Released<'self', string> {
  return madeOf(sheetWords, (told) => asText(words, told));
}

function asText(words: Words, { feedback: { who, when, answers, clear }, whom }: FeedbackSheetWords): string {
  const { rehearsal } = words;
  const { sheet } = rehearsal;

  const lines = [
    sheet.copyTitle,
    whom ? sheet.paperFor(whom) : '',
    who.trim() === '' ? '' : sheet.lined(sheet.who, who.trim()),
    when.trim() === '' ? '' : sheet.lined(sheet.when, when.trim()),
    ...QUESTIONS.map((each) => {
      const answer = answers[each].trim();
      return answer === '' ? '' : sheet.answered(sheet.questions[each], answer);
    }),
    clear === null ? '' : sheet.answered(sheet.scale, stepInWords(words, clear)),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
