import { createContext, useContext } from 'react';
import type { Language } from '#src/domain/language/language.ts';
import type { Question, QuestionHelp, Questionnaire } from '#src/domain/model/question.ts';
import type { LiveLanguage } from '#src/domain/synthesis/language.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import type { Formats } from './format.ts';

/** What any language may put in the place of English: other words, for the same arguments. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: Widened<T[Name]> }
        : T;

/**
 * Everything that a language says and asks. Here stands what is asked; the rest is named by the language that the page
 * was written in first (en/catalogue.ts), so that a text added there is missing everywhere else until it is translated.
 */
export interface Catalogue {
  questionnaire: Questionnaire;
  /** The same, as much of it as the first question needs: the first step, and the names of the others. */
  beginning: Questionnaire;
  /** The question with this id, or undefined when it was retired or never existed. */
  questionById: (id: string) => Question | undefined;
  /** Other words and examples for each question, by its id. */
  questionHelp: Readonly<Record<string, QuestionHelp>>;
  /** All work that can be chosen. */
  work: WorkCatalogue;
}

/** In which file each part of the catalogue lies, so that asking for one fetches no more than its file. */
export const FILE_OF = {
  common: 'first',
  goalFrame: 'first',
  start: 'first',
  backup: 'first',
  undo: 'first',
  pages: 'first',
  opening: 'opening',
  refusalInWords: 'opening',
  recovery: 'recovery',
  wizard: 'asking',
  reading: 'rewriting',
  shareInWords: 'asking',
  about: 'about',
  archive: 'archive',
  clients: 'clients',
  assignment: 'assignment',
  assigning: 'preparing',
  contract: 'preparing',
  contractPaper: 'clients',
  prepare: 'preparing',
  passphrase: 'passphrase',
  vault: 'vault',
  cv: 'cv',
  earlier: 'earlier',
  missing: 'earlier',
  history: 'history',
  versionNames: 'history',
  nameOfVersion: 'history',
  interview: 'interview',
  locking: 'locking',
  plan: 'plan',
  reminders: 'reminders',
  records: 'records',
  sessionPaper: 'records',
  rehearsal: 'rehearsal',
  session: 'during',
  sharedView: 'during',
  promptCards: 'during',
  results: 'result',
  document: 'result',
  rewriting: 'rewriting',
  copying: 'rewriting',
  beginning: 'beginning',
  questionnaire: 'questions',
  questionById: 'questions',
  questionHelp: 'help',
  work: 'work',
} as const satisfies Record<keyof Catalogue, string>;

/** A file of the catalogue, or the questions. */
export type WordsFile = (typeof FILE_OF)[keyof typeof FILE_OF];

/** Everything the page can say in one language: the catalogue, the questions, and how dates and numbers are written. */
export type Words = Catalogue & Formats;

type NamesIn<File extends WordsFile> = {
  [Name in keyof typeof FILE_OF]: (typeof FILE_OF)[Name] extends File ? Name : never;
}[keyof typeof FILE_OF];

/** A language as the page is given it: a row of app/languages.ts. */
export type PageLanguage = {
  /** The language as BCP 47 names it: for the page, for papers and for what a reflection was written in. */
  code: string;
  /** Whose habits dates and numbers follow, as BCP 47 names it. */
  locale: string;
  direction: 'ltr' | 'rtl';
  files: { [File in WordsFile]: () => Promise<Pick<Words, NamesIn<File>>> };
  /** How it reads what people type, and writes of it: what the questions need, and the whole. */
  writing: { live: () => Promise<LiveLanguage>; whole: () => Promise<Language> };
};

/** A language in use: its words, and how to have files of it at hand before a page asks. */
export type OpenLanguage = {
  words: Words;
  load: (...files: readonly WordsFile[]) => Promise<void>;
  /** Whether a part is here, so that it can be read without waiting. */
  has: (name: keyof Catalogue) => boolean;
};

export const WordsContext = createContext<OpenLanguage | null>(null);

export function useOpenLanguage(): OpenLanguage {
  const opened = useContext(WordsContext);
  if (!opened) throw new Error('No words here: render inside <WordsContext value={...}>.');
  return opened;
}

/**
 * The words of the page's language. Reading a part that is still on its way lets the page wait for it, as for a page
 * that loads late. Throws outside the provider, which only a test can cause.
 */
export function useWords(): Words {
  return useOpenLanguage().words;
}
