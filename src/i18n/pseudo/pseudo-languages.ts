import type { Option, Questionnaire, Step } from '#src/domain/model/question.ts';
import type { PageLanguage, WordsFile } from '#src/i18n/words.ts';
import { accented, type Disguise, disguisePart, mirrored } from './disguise.ts';
import { disguiserOf } from './disguise-language.ts';

/*
 * Two languages that nobody speaks, made of one that somebody does when the page asks for them. What still shows in plain
 * letters was never given to the catalogue; what is cut has no room for a longer language; what stands on the wrong side
 * does not follow the direction of the page.
 */

/** The languages made of `language`: longer and accented, and from right to left. Their codes are the usual ones. */
export function pseudoLanguagesOf(language: PageLanguage): PageLanguage[] {
  return [
    { ...disguised(language, accented, 'en-XA'), locale: 'el' },
    { ...disguised(language, mirrored, 'ar-XB'), locale: 'ar-u-nu-latn', direction: 'rtl' },
  ];
}

function disguised(language: PageLanguage, disguise: Disguise, code: string): PageLanguage {
  const { beginning, questions, ...files } = language.files;
  const { live, whole } = language.writing;
  const { disguiseLive, disguiseWhole } = disguiserOf(disguise, code);
  return {
    ...language,
    code,
    writing: {
      live: async () => disguiseLive(await live()),
      whole: async () => disguiseWhole(await whole()),
    },
    files: {
      ...(Object.fromEntries(
        (Object.keys(files) as Exclude<WordsFile, 'beginning' | 'questions'>[]).map((file) => [
          file,
          // A module may not be spread by type alone: what it exports is what is turned.
          async () => disguisePart({ ...(await files[file]()) }, disguise),
        ]),
      ) as Omit<PageLanguage['files'], 'beginning' | 'questions'>),
      beginning: async () => ({
        beginning: (await beginning()).beginning.map((step) => disguiseStep(step, disguise)),
      }),
      questions: async () => disguiseQuestions((await questions()).questionnaire, disguise),
    },
  };
}

function disguiseQuestions(questionnaire: Questionnaire, disguise: Disguise) {
  const turned = questionnaire.map((step) => disguiseStep(step, disguise));
  const all = turned.flatMap(({ questions }) => questions);
  return { questionnaire: turned, questionById: (id: string) => all.find((question) => question.id === id) };
}

/** The names under which a question keeps words; everything else is its structure. */
const WORDS = new Set([
  'title',
  'short',
  'why',
  'stem',
  'tab',
  'before',
  'after',
  'statesLabel',
  'help',
  'label',
  'placeholder',
  'who',
  'forms' satisfies keyof Option,
]);

function disguiseStep(step: Step, disguise: Disguise): Step {
  const turn = (value: unknown, name: string): unknown => {
    // The words of a scale are a list; those of a field are how many words are plenty.
    if (WORDS.has(name) || (name === 'words' && Array.isArray(value))) return disguisePart(value, disguise);
    if (Array.isArray(value)) return value.map((item) => turn(item, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, turn(one, inner)]));
    return value;
  };
  return turn(step, '') as Step;
}
