import type { Company } from '#src/domain/model/company.ts';
import type { Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Shareable } from '#src/domain/synthesis/types.ts';
import { contentWords } from './content-words.ts';
import { type EmployerPhrase, employerPhrases } from './employer-phrases.ts';

/** A phrase of theirs beside an answer of the person's, with the words that they share. */
export type Match = {
  id: string;
  theirs: EmployerPhrase;
  mine: Shareable;
  /** The words of theirs that led here. */
  shared: readonly string[];
  said: 'confirmed' | 'rejected' | null;
};

export type Matches = {
  matches: readonly Match[];
  /** What they write that nothing of the person's meets: listed, and never made up. */
  unmatched: readonly EmployerPhrase[];
  /** Whether all of their text was looked through. */
  isWhole: boolean;
};

/** Answers that can meet a phrase of theirs: what the person wants, can do and has done. */
const MEETING: ReadonlySet<Signal> = new Set<Signal>([
  'beneficiary',
  'change',
  'theme',
  'value',
  'strength',
  'knowledge',
  'learn-next',
  'instead',
  'story',
  'loved-work',
  'motto',
]);

/** Matches of one phrase, and matches in all: more than one can read help nobody. */
const MOST_OF_ONE = 2;
const MOST_IN_ALL = 40;

/** What of their words meets what of the person's: shared words by stem, or words that belong to a pick. */
export function findMatches(
  company: Company,
  evidence: readonly Shareable[],
  questionnaire: Questionnaire,
): Matches {
  const keywords = keywordsOf(questionnaire);
  const mine = evidence.filter(canMeet).map((item) => ({
    item,
    words: contentWords([item.quote, ...Object.values(item.forms)].join(' ')),
    starts: item.option === null ? [] : (keywords.get(`${item.questionId}/${item.option}`) ?? []),
  }));
  const { phrases, isWhole } = employerPhrases(company);
  const found = phrases.flatMap((theirs) => {
    const words = contentWords(theirs.text);
    return mine
      .map(({ item, words: own, starts }) => ({ item, shared: sharedOf(words, own, starts) }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.shared.length - a.shared.length)
      .slice(0, MOST_OF_ONE)
      .map(({ item, shared }): Match => {
        const id = matchId(theirs, item);
        return { id, theirs, mine: item, shared, said: company.matches[id] ?? null };
      });
  });
  const matches = [...found]
    .sort(
      (a, b) =>
        Number(b.said === 'confirmed') - Number(a.said === 'confirmed') || b.shared.length - a.shared.length,
    )
    .slice(0, MOST_IN_ALL);
  const met = new Set(matches.filter(({ said }) => said !== 'rejected').map(({ theirs }) => theirs.id));
  return { matches, unmatched: phrases.filter(({ id }) => !met.has(id)), isWhole };
}

/** The matches that the person confirmed, as long as both phrases still stand; in the order of their text. */
export function confirmedMatches(
  company: Company,
  evidence: readonly Shareable[],
): readonly Pick<Match, 'id' | 'theirs' | 'mine'>[] {
  const wanted = Object.entries(company.matches).filter(([, said]) => said === 'confirmed');
  if (wanted.length === 0) return [];
  const ids = new Set(wanted.map(([id]) => id));
  const mine = evidence.filter(canMeet);
  return employerPhrases(company).phrases.flatMap((theirs) =>
    mine.flatMap((item) => {
      const id = matchId(theirs, item);
      return ids.has(id) ? [{ id, theirs, mine: item }] : [];
    }),
  );
}

function canMeet({ signal, reading }: Shareable): boolean {
  return MEETING.has(signal) && reading?.tier !== 'drop';
}

function matchId(theirs: EmployerPhrase, mine: Shareable): string {
  return `${theirs.id}~${mine.id}`;
}

function sharedOf(
  theirs: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  starts: readonly string[],
): readonly string[] {
  return [...theirs].flatMap(([stem, word]) =>
    own.has(stem) || starts.some((start) => word.startsWith(start)) ? [word] : [],
  );
}

const known = new WeakMap<Questionnaire, ReadonlyMap<string, readonly string[]>>();

/** The word starts that belong to each option of a pick. */
function keywordsOf(questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const before = known.get(questionnaire);
  if (before) return before;
  const questions = questionnaire.flatMap((step) => step.questions);
  const made = new Map(
    questions.flatMap(({ id, input }) =>
      'options' in input
        ? input.options.flatMap((option) =>
            option.keywords ? [[`${id}/${option.id}`, option.keywords] as const] : [],
          )
        : [],
    ),
  );
  known.set(questionnaire, made);
  return made;
}
