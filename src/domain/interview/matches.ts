import type { Company } from '#src/domain/model/company.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Shareable } from '#src/domain/synthesis/types.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { type EmployerPhrase, type EmployerReader, employerPhrases } from './employer-phrases.ts';
import { MEETING } from './told-to-employers.ts';

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

/** Matches of one phrase, and matches in all: more than one can read help nobody. */
const MOST_OF_ONE = 2;
const MOST_IN_ALL = 40;

/** What two sides are compared with. */
export type MatchingGiven = {
  /** By its keywords a pick meets words of an employer's; without it, a pick that was confirmed is taken as it is. */
  questionnaire?: Questionnaire | undefined;
  language: EmployerReader;
};

/** What of their words meets what of the person's: shared words by stem, or words that belong to a pick. */
export function findMatches(
  company: Company,
  evidence: readonly Shareable[],
  { questionnaire, language }: MatchingGiven & { questionnaire: Questionnaire },
): Matches {
  const { phrases, isWhole } = employerPhrases(company, language);
  const matches = offered(company, phrases, evidence, { questionnaire, language });
  const met = new Set(matches.filter(({ said }) => said !== 'rejected').map(({ theirs }) => theirs.id));
  return { matches, unmatched: phrases.filter(({ id }) => !met.has(id)), isWhole };
}

/**
 * The matches that the person confirmed, in the order of their text: only those that `findMatches` still offers, since
 * an answer changes after it was confirmed, and an opened copy may say that anything was.
 */
export function confirmedMatches(
  company: Company,
  evidence: readonly Shareable[],
  given: MatchingGiven,
): readonly Match[] {
  const ids = Object.entries(company.matches).flatMap(([id, said]) => (said === 'confirmed' ? [id] : []));
  if (ids.length === 0) return [];
  const wanted = new Set(ids.map((id) => id.slice(0, id.indexOf('~'))));
  const phrases = employerPhrases(company, given.language).phrases.filter(({ id }) => wanted.has(id));
  const confirmed = offered(company, phrases, evidence, given).filter(({ said }) => said === 'confirmed');
  return phrases.flatMap((phrase) => confirmed.filter(({ theirs }) => theirs === phrase));
}

/** What may be confirmed, what was confirmed first: a new answer does not push it out. */
function offered(
  company: Company,
  phrases: readonly EmployerPhrase[],
  evidence: readonly Shareable[],
  { questionnaire, language: { employer } }: MatchingGiven,
): readonly Match[] {
  const { contentWords } = employer;
  const keywords = questionnaire && keywordsOf(questionnaire);
  const mine = evidence.filter(canMeet).map((item) => ({
    item,
    words: contentWords([saidOf(item), ...Object.values(item.forms)].join(' ')),
    starts: item.option === null ? [] : (keywords?.get(`${item.questionId}/${item.option}`) ?? []),
  }));
  const found = phrases.flatMap((theirs) => {
    if (theirs.isNegated) return [];
    const words = contentWords(theirs.text);
    return mine
      .flatMap(({ item, words: own, starts }): readonly Match[] => {
        const shared = sharedOf(words, own, starts);
        const id = matchId(theirs, item);
        const said = company.matches[id] ?? null;
        // Who has no questionnaire cannot look up the words of a pick; neither side of it can change under its id.
        const isKept = !keywords && item.option !== null && said === 'confirmed';
        return shared.length > 0 || isKept ? [{ id, theirs, mine: item, shared, said }] : [];
      })
      .sort(byStanding)
      .slice(0, MOST_OF_ONE);
  });
  return found.sort(byStanding).slice(0, MOST_IN_ALL);
}

function byStanding(a: Match, b: Match): number {
  return Number(b.said === 'confirmed') - Number(a.said === 'confirmed') || b.shared.length - a.shared.length;
}

/** The words that would be said of an answer: where the person put it in other words, what they typed first is not. */
function saidOf({ option, quote, reading }: Shareable): string {
  return option === null ? (reading?.text ?? quote) : quote;
}

function canMeet({ signal, reading, part }: Shareable): boolean {
  // A verb of the menu alone meets half of all that employers write.
  return MEETING.has(signal) && part !== 'verb' && reading?.tier !== 'drop';
}

/**
 * What is confirmed is that these words meet those: the id holds both sides by their words, and a pick by its name. An
 * id that was kept before free words were part of it rests: the match is offered again.
 */
function matchId(theirs: EmployerPhrase, mine: Shareable): string {
  const id = `${theirs.id}~${mine.id}`;
  return mine.option === null ? `${id}~${hashOf(saidOf(mine))}` : id;
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
