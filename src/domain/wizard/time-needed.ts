import type { Input, Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Level } from '#src/domain/model/steps.ts';
import { countWords } from '#src/domain/text/words.ts';
import { levelIncludes } from './visible-steps.ts';

/**
 * For whom the times hold: someone who reads 200 words a minute (a careful reader on a small screen), types 30 on a phone,
 * and needs 1.5 seconds for a press and 3 for a page to come and be looked over.
 */
export const PACE = { readsAMinute: 200, typesAMinute: 30, secondsAPress: 1.5, secondsAPage: 3 } as const;

/** What a question asks of a person: words to read, words to type, things to press. */
export type Work = { read: number; typed: number; presses: number };

/** How many of several choices people take where they may take more. */
const USUAL_PICKS = 3;

/** The work of one question, answered as its example is. */
export function workOf({ stem, help, required, input }: Question): Work {
  const { read, typed, presses } = workOfInput(input);
  // "Optional" stands before the hint.
  return { read: words(stem, help) + (required ? 0 : 1) + read, typed, presses };
}

/** Seconds for one question, for whom `PACE` describes. */
export function secondsFor(question: Question): number {
  return inSeconds(workOf(question));
}

/** Seconds for all questions of a level, each page with its title and its why, and the page where all is checked. */
export function secondsForLevel(questionnaire: Questionnaire, level: Level): number {
  const pages = questionnaire.flatMap((step) => {
    const questions = step.questions.filter((question) => levelIncludes(level, question.level));
    if (questions.length === 0) return [];
    const opening = inSeconds({ read: words(step.title, step.why), typed: 0, presses: 1 });
    return questions.reduce((sum, question) => sum + secondsFor(question), opening + PACE.secondsAPage);
  });
  return pages.reduce((sum, page) => sum + page, PACE.secondsAPage);
}

/** Whole minutes for a level, never fewer than it takes. */
export function minutesFor(questionnaire: Questionnaire, level: Level): number {
  return Math.ceil(secondsForLevel(questionnaire, level) / 60);
}

function inSeconds({ read, typed, presses }: Work): number {
  const { readsAMinute, typesAMinute, secondsAPress } = PACE;
  return (read / readsAMinute + typed / typesAMinute) * 60 + presses * secondsAPress;
}

function workOfInput(input: Input): Work {
  switch (input.kind) {
    case 'choice':
      return { read: labels(input.options), typed: 0, presses: 1 };
    case 'picks': {
      const listed = Math.min(input.max, USUAL_PICKS, input.options.length);
      const detail = input.options.find((option) => option.detail)?.detail;
      // What is searched for is typed and then pressed; what is listed is pressed, and one of it may ask for a detail.
      return input.catalogue
        ? { read: labels(input.options) + 6, typed: words(input.own?.placeholder ?? ''), presses: 2 }
        : {
            read: labels(input.options) + words(detail?.stem ?? ''),
            typed: words(detail?.placeholder ?? ''),
            presses: listed + (detail ? 1 : 0),
          };
    }
    case 'starter':
      return {
        read: words(...input.parts.map((part) => part.stem)),
        typed: words(...input.parts.map((part) => part.placeholder)),
        presses: input.parts.length,
      };
    case 'marks':
      return { read: labels(input.options), typed: 0, presses: USUAL_PICKS };
    case 'people':
      return { read: labels(input.options), typed: 0, presses: Math.min(input.max, USUAL_PICKS) };
    case 'scales':
      return {
        read: words(...input.scales.flatMap((scale) => [scale.label, ...scale.words])),
        typed: 0,
        presses: input.scales.length,
      };
    case 'stems': {
      const [first] = input.stems;
      const parts = first?.parts ?? [];
      return {
        read: words(...input.stems.map(({ tab }) => tab), ...parts.map(({ before }) => before)),
        typed: words(...parts.map(({ placeholder }) => placeholder)),
        presses: parts.length + (input.stems.length > 1 ? 1 : 0),
      };
    }
    case 'verb':
      return { read: words(input.stem) + labels(input.options), typed: words(input.placeholder), presses: 3 };
    case 'rows':
      return {
        read: words(input.label, input.statesLabel) + labels(input.states) + words(input.none?.label ?? ''),
        typed: words(input.placeholder),
        presses: 2,
      };
    case 'figures':
      return {
        read: words(...input.fields.map(({ label }) => label)),
        typed: input.fields.length,
        presses:
          input.fields.length + (input.currencies.length > 0 ? 2 : 0) + (input.periods.length > 0 ? 2 : 0),
      };
  }
}

function labels(options: readonly { label: string }[]): number {
  return words(...options.map(({ label }) => label));
}

function words(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
