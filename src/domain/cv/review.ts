import type { EmployerLanguage } from '#src/domain/interview/language.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import type { CvFact, CvGap, CvMonth, CvRead } from './cv-read.ts';
import { mayBeSameYears, yearsSaid } from './years-said.ts';

/** One question that the CV and the answers raise together. `id` is the same for the same matter. */
export type CvQuestion = { id: string } & (
  | {
      /**
       * `proud`: the person is proud of it and the CV does not show it. `unsaid`: they said that the CV leaves it out. `gift`: named here and nowhere there. `learning`: wanted to
       * learn, and not on it yet. `aim`: an aspiration that the top of the CV does not point to; `line` is that top, or null.
       */
      kind: 'proud' | 'unsaid' | 'gift' | 'learning' | 'aim';
      /** The answer, in the person's words, and its question. */
      mine: string;
      questionId: string;
      /** The line of the CV that comes nearest; null where none does. */
      line: string | null;
    }
  /** The CV claims it, and no answer tells a story of it. */
  | { kind: 'claim'; claim: string; line: string; questionId: string }
  /** The top of the CV names other years than the answer. */
  | { kind: 'years'; said: number; mine: number; line: string; questionId: string }
  /** More than a year between two roles. */
  | { kind: 'gap'; start: CvMonth; end: CvMonth; line: string }
);

export type ReviewGiven = {
  evidence: readonly Evidence[];
  contentWords: EmployerLanguage['contentWords'];
  /** The ids of gaps about which the person has decided already, so that nobody is asked twice. */
  settledGaps?: ReadonlySet<string>;
  /** Months without work as a draft of an answer has them: such words alone are nothing to be proud of. */
  gapInWords: (start: CvMonth, end: CvMonth) => string;
};

/** How many questions of one kind are asked: a review is read to its end, or not at all. */
const MOST = 3;
/** The share of telling words that a line must hold of an answer to show it. */
const SHOWN = 0.5;
/** The same for what somebody wants to learn: "Personal care" is no course in dementia care. */
const LEARNED = 0.6;

/** Answers that the person is proud of or would gladly do again. */
const PROUD: ReadonlySet<Evidence['signal']> = new Set(['proof', 'loved-work', 'hidden-talent']);
/** Answers that tell of a day on which something was done. */
const STORIES: ReadonlySet<Evidence['signal']> = new Set([
  'proof',
  'story-before',
  'story-after',
  'story',
  'story-result',
  'best',
  'loved-work',
  'loved-part',
]);

/**
 * What the CV and the answers ask of each other. Never a score: where words cannot be compared nothing is asked, since a wrong
 * hint is worse than none.
 */
export function reviewCv(read: Pick<CvRead, 'facts' | 'lines'>, given: ReviewGiven): CvQuestion[] {
  const gaps = new Set(
    read.facts.flatMap((fact) => (fact.kind === 'gap' ? [given.gapInWords(fact.start, fact.end)] : [])),
  );
  const evidence = given.evidence.filter(({ signal, quote }) => signal !== 'cv-gap' || !gaps.has(quote));
  const of = (signals: ReadonlySet<Evidence['signal']>) =>
    evidence.filter(({ signal }) => signals.has(signal));
  // A heading ("Training") says nothing that anybody did.
  const headings = new Set(read.facts.map(({ from }) => from.section));
  const lines = read.lines
    .filter((line) => !headings.has(line))
    .map((line) => ({ line, stems: stemsOf(line, given) }));
  const missing = (kind: 'proud' | 'unsaid' | 'gift' | 'learning', answers: readonly Evidence[]) =>
    firstOfEach(answers.flatMap((item) => ofAnswer(kind, item, lines, given))).slice(0, MOST);
  return [
    ...ofAim(read.facts, given),
    ...ofYears(read.facts, evidence),
    ...missing('proud', of(PROUD)),
    ...missing('unsaid', of(new Set(['cv-gap']))),
    ...missing('gift', of(new Set(['strength']))),
    ...ofClaims(read.facts, of(STORIES), given),
    ...read.facts
      .flatMap((fact) => (fact.kind === 'gap' && !given.settledGaps?.has(fact.id) ? ofGap(fact) : []))
      .slice(0, MOST),
    ...missing('learning', of(new Set(['learning']))),
  ];
}

type Line = { line: string; stems: ReadonlySet<string> };

function ofAnswer(
  kind: 'proud' | 'unsaid' | 'gift' | 'learning',
  item: Evidence,
  lines: readonly Line[],
  given: ReviewGiven,
): CvQuestion[] {
  if (item.option !== null && kind === 'learning') return [];
  const said = [item.quote, ...Object.values(item.forms)].map((words) => stemsOf(words ?? '', given));
  const telling = said.filter((stems) => stems.size > 0);
  if (telling.length === 0) return [];
  const shareOf = ({ stems }: Line) => Math.max(...telling.map((mine) => shareIn(mine, stems)));
  const [nearest] = lines
    .map((line) => ({ ...line, share: shareOf(line) }))
    .toSorted((one, other) => other.share - one.share);
  if (nearest && nearest.share >= (kind === 'learning' ? LEARNED : SHOWN)) return [];
  return [
    {
      id: `${kind} ${item.id}`,
      kind,
      mine: item.quote,
      questionId: item.questionId,
      line: nearest && nearest.share > 0 ? nearest.line : null,
    },
  ];
}

/** Whether the top of the CV speaks of what the person works toward: its headline, its summary, and the latest role. */
function ofAim(facts: readonly CvFact[], given: ReviewGiven): CvQuestion[] {
  const aim = given.evidence.find(({ signal, option }) => signal === 'target' && option !== 'not-yet');
  const stems = aim ? stemsOf(wishOf(aim), given) : new Set<string>();
  const top = facts.filter(
    (fact) => fact.kind === 'summary' || (fact.kind === 'field' && fact.said === 'headline'),
  );
  const role = facts.find(({ kind }) => kind === 'role');
  const seen = [...top, ...(role ? [role] : [])];
  if (!aim || stems.size === 0 || seen.length === 0) return [];
  if (seen.some(({ from }) => shareIn(stems, stemsOf(from.line, given)) >= SHOWN)) return [];
  return [
    {
      id: `aim ${aim.id}`,
      kind: 'aim',
      mine: wishOf(aim),
      questionId: aim.questionId,
      line: seen[0]?.from.line ?? null,
    },
  ];
}

/** The years that the top of the CV names for a work, where none of them can be those of the answer. */
function ofYears(facts: readonly CvFact[], evidence: readonly Evidence[]): CvQuestion[] {
  const answer = evidence.find(({ signal }) => signal === 'years');
  const mine = answer?.amount ?? null;
  const all = facts.flatMap((fact) =>
    fact.kind === 'summary' || (fact.kind === 'field' && fact.said === 'headline')
      ? yearsSaid(fact.words)
      : [],
  );
  const [first] = all;
  if (!answer || mine === null || !first || all.some((said) => mayBeSameYears(said, mine))) return [];
  return [
    {
      ...{ id: `years ${first.years} ${mine}`, kind: 'years', said: first.years, mine },
      line: first.sentence,
      questionId: answer.questionId,
    },
  ];
}

/** Where a story can be told, the first that is free. */
const STORY_QUESTIONS = ['proof', 'proof-2', 'best'] as const;

/** Skills that the CV names and that no story of the person's shows. */
function ofClaims(facts: readonly CvFact[], stories: readonly Evidence[], given: ReviewGiven): CvQuestion[] {
  const told = new Set(stories.flatMap(({ quote }) => [...stemsOf(quote, given)]));
  const taken = new Set(stories.map(({ questionId }) => questionId));
  const next = STORY_QUESTIONS.find((id) => !taken.has(id)) ?? 'proof-2';
  // Of a line that names many skills one is enough: the next question is about another line.
  const lines = new Set<string>();
  const claims = facts.flatMap((fact): CvQuestion[] => {
    if (fact.kind !== 'gift') return [];
    const stems = stemsOf(fact.words, given);
    if (stems.size === 0 || shareIn(stems, told) > 0 || lines.has(fact.from.line)) return [];
    lines.add(fact.from.line);
    return [
      {
        id: `claim ${fact.words.toLowerCase()}`,
        kind: 'claim',
        claim: fact.words,
        line: fact.from.line,
        questionId: next,
      },
    ];
  });
  return firstOfEach(claims).slice(0, MOST);
}

/** What somebody has in mind: the business that they would like to own, or the work. */
function wishOf({ detail, quote }: Evidence): string {
  return detail ?? quote;
}

function ofGap({ id, start, end, from }: CvGap): CvQuestion[] {
  return [{ id: `gap ${id}`, kind: 'gap', start, end, line: from.line }];
}

function stemsOf(words: string, { contentWords }: ReviewGiven): ReadonlySet<string> {
  return new Set(contentWords(words).keys());
}

function shareIn(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return mine.size === 0 ? 0 : [...mine].filter((stem) => theirs.has(stem)).length / mine.size;
}

function firstOfEach(questions: readonly CvQuestion[]): CvQuestion[] {
  return [
    ...new Map(questions.toReversed().map((question) => [question.id, question])).values(),
  ].toReversed();
}
