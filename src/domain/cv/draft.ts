import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { KeptCv } from '#src/domain/model/from-cv.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { InputOf, Question, Questionnaire } from '#src/domain/model/question.ts';
import { workId } from '#src/domain/model/work-id.ts';
import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { hasContent } from '#src/domain/wizard/is-answered.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import type { CvDates, CvFact, CvGift, CvPaper, CvProof, CvRole, CvSource } from './cv-read.ts';

/** What an answer would gain. A listed option has no words of its own; a pick without an id is in the person's own words and gets one when it is taken. */
export type DraftGain =
  | { kind: 'picks'; id: string | null; text: string }
  | { kind: 'rows'; text: string; state: string | null }
  | { kind: 'figures'; figure: string; text: string }
  | { kind: 'stems'; stem: string; part: string; text: string };

/** One thing that the CV says, as it would stand in an answer. */
export type CvDraft = {
  /** The same for the same line and value, in whichever file they stand. */
  print: string;
  /** The questions that could take it, the first one first. */
  questions: readonly string[];
  gain: DraftGain;
  /** What is taken over, as the person reads it. */
  words: string;
  from: CvSource;
};

export type DraftGiven = {
  questionnaire: Questionnaire;
  work: WorkCatalogue;
  reading: Pick<ReadingLanguage, 'readWords'>;
};

/** The questions by what they take of a CV. A question that is not asked any more takes nothing. */
const QUESTION = {
  work: ['work'],
  years: ['years'],
  papers: ['papers'],
  proof: ['proof', 'proof-2'],
  strengths: ['strengths'],
  knowledge: ['knowledge'],
} as const;

/**
 * Everything of a CV that an answer could take, the most telling first: work (the latest first), years, papers, results, gifts
 * and what was learned. Nothing in it looks at answers; no two drafts say the same to the same question.
 */
export function draftsOf(facts: readonly CvFact[], given: DraftGiven): CvDraft[] {
  const all = [
    ...facts
      .filter((fact) => fact.kind === 'role')
      .toSorted((one, other) => endOf(other.dates) - endOf(one.dates))
      .flatMap((role) => ofRole(role, given)),
    ...facts.flatMap((fact) => (fact.kind === 'field' ? ofField(fact.words, fact.from, given) : [])),
    ...facts.flatMap((fact) =>
      fact.kind === 'years'
        ? draft('years', fact.from, { kind: 'figures', figure: 'years', text: `${fact.years}` })
        : [],
    ),
    ...facts.flatMap((fact) => (fact.kind === 'paper' ? ofPaper(fact) : [])),
    ...facts.flatMap((fact) => (fact.kind === 'proof' ? ofProof(fact, given) : [])),
    ...facts.flatMap((fact) => (fact.kind === 'gift' ? ofGift(fact, given) : [])),
    ...facts.flatMap((fact) =>
      fact.kind === 'language'
        ? draft('knowledge', fact.from, { kind: 'picks', id: null, text: fact.name })
        : [],
    ),
  ];
  return firstOfEach(
    all.filter(({ words, from }) => fits(words, LIMITS.own) && fits(from.line, LIMITS.text)),
  );
}

/**
 * The question that can take a draft now: it stands at its first value, or has room beside what is there. Null where every
 * one holds an answer of the person's already, or says the same: nothing is ever written over.
 */
export function takerOf(draft: CvDraft, answers: Answers, questionnaire: Questionnaire): Question | null {
  const asked = questionnaire.flatMap((step) => step.questions);
  const questions = draft.questions.flatMap((id) => asked.find((question) => question.id === id) ?? []);
  if (questions.some(({ id }) => saysAlready(draft.gain, answers[id]))) return null;
  return questions.find((question) => hasRoom(draft.gain, question, answers[question.id])) ?? null;
}

/** The drafts that are still to be looked at: new ones alone, and those for which there is room. */
export function draftsToSee(
  drafts: readonly CvDraft[],
  { answers, cv }: { answers: Answers; cv?: KeptCv | undefined },
  questionnaire: Questionnaire,
): CvDraft[] {
  const seen = new Set(cv?.seen);
  return drafts.filter((draft) => !seen.has(draft.print) && takerOf(draft, answers, questionnaire) !== null);
}

function hasRoom(gain: DraftGain, { input }: Question, answer: Answer | undefined): boolean {
  if (input.kind !== gain.kind) return false;
  const value = answer?.value ?? null;
  if (value === null || !hasContent(value)) return true;
  // What was put aside with words in it is the person's own affair.
  if (value.kind !== gain.kind || answer?.setAside) return false;
  if (value.kind === 'picks' && input.kind === 'picks') return value.picks.length < input.max;
  if (value.kind === 'rows' && input.kind === 'rows') return !value.none && value.rows.length < input.max;
  return false;
}

function saysAlready(gain: DraftGain, answer: Answer | undefined): boolean {
  const value = answer?.value;
  if (value?.kind === 'picks' && gain.kind === 'picks')
    return value.picks.some(({ id, text }) => id === gain.id || isAlike(text, gain.text));
  if (value?.kind === 'rows' && gain.kind === 'rows')
    return value.rows.some(({ text }) => isAlike(text, gain.text));
  if (value?.kind === 'stems' && gain.kind === 'stems')
    return Object.values(value.parts).some((text) => isAlike(text, gain.text));
  return false;
}

function isAlike(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function ofRole({ title, from }: CvRole, given: DraftGiven): CvDraft[] {
  return draft(
    'work',
    from,
    workOf(title, given, ['role', 'field']) ?? { kind: 'picks', id: null, text: title },
  );
}

/** A field only where the catalogue has it: a headline is mostly no name of one. */
function ofField(words: string, from: CvSource, given: DraftGiven): CvDraft[] {
  const gain = workOf(words, given, ['field', 'role']);
  return gain ? draft('work', from, gain) : [];
}

/** Work of the catalogue that is called exactly so: one that is only found by these words would change what the CV says. */
function workOf(words: string, { work }: DraftGiven, kinds: readonly ('role' | 'field')[]): DraftGain | null {
  const hit = searchWork(words, work, 3).find(
    (found) => found.isOwn && kinds.includes(found.kind) && isAlike(found.matched, words),
  );
  return hit ? { kind: 'picks', id: workId(hit.kind, hit.words.id), text: hit.words.label } : null;
}

/** How a paper stands, in the words of its question; one that says nothing of it is for the person to say. */
const STATE = { done: 'in-force', lapsed: 'lapsed', 'not-finished': 'not-finished' } as const;

function ofPaper({ name, state, from }: CvPaper): CvDraft[] {
  return draft('papers', from, { kind: 'rows', text: name, state: state && STATE[state] });
}

/** A result as a deed, where it is told as one in words that can stand as they are; the rest is for the person to pick and put. */
function ofProof({ words, from }: CvProof, { reading }: DraftGiven): CvDraft[] {
  const read = readByStem(words, 'did', undefined, reading.readWords).reading;
  if (read.tier !== 'weave' || !isSame(read.text, words) || !TELLS.test(words)) return [];
  return draft('proof', from, { kind: 'stems', stem: 'did', part: 'did', text: read.text });
}

/** A number or four words, and nothing done by others: "Approved electrician" and "Used by 45 schools" are no deeds. */
const TELLS = /^\S+ (?!by\b|of\b)(?:\p{N}|\S+ \S+ \S)/u;

/** Whether reading left the words as the CV has them: mended into a sentence ("I was paediatric nurse") they would be ours. */
function isSame(read: string, words: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s\u00A0]+/gu, ' ')
      .replace(/[.;,\s]+$/u, '')
      .replace(/[‘’]/gu, "'")
      .trim();
  return bare(read) === bare(words);
}

/** A skill: a listed option that is called so, else a thing one does as a gift, and a thing one knows as learned. */
function ofGift({ words, from }: CvGift, { questionnaire, reading }: DraftGiven): CvDraft[] {
  for (const question of ['strengths', 'knowledge'] as const) {
    const option = picksOf(question, questionnaire)?.options.find(({ label }) => isAlike(label, words));
    if (option) return draft(question, from, { kind: 'picks', id: option.id, text: '' }, option.label);
  }
  const read = readByStem(words, 'gift', undefined, reading.readWords).reading;
  const isDoing = read.tier === 'weave' && read.form === 'gerund' && /\s/u.test(words.trim());
  return draft(isDoing ? 'strengths' : 'knowledge', from, { kind: 'picks', id: null, text: words });
}

function picksOf(id: string, questionnaire: Questionnaire): InputOf<'picks'> | null {
  const input = questionnaire.flatMap((step) => step.questions).find((question) => question.id === id)?.input;
  return input?.kind === 'picks' ? input : null;
}

function draft(
  question: keyof typeof QUESTION,
  from: CvSource,
  gain: DraftGain,
  label: string = gain.text,
): [CvDraft] {
  const words = label.trim();
  const print = hashOf(`${question} ${words.toLowerCase()} ${from.line}`);
  return [{ print, questions: QUESTION[question], gain, words, from }];
}

function fits(words: string, most: number): boolean {
  return words !== '' && words.length <= most;
}

function firstOfEach(drafts: readonly CvDraft[]): CvDraft[] {
  const said = new Set<string>();
  return drafts.filter(({ questions: [question], gain, words }) => {
    const name = `${question} ${gain.kind === 'picks' && gain.id ? gain.id : words.toLowerCase()}`;
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}

/** When something ended, in months; what goes on is last of all, what has no date first. */
function endOf(dates: CvDates | null): number {
  const end = dates?.to ?? dates?.from;
  if (end === 'now') return Number.MAX_SAFE_INTEGER;
  return end ? end.year * 12 + (end.month ?? 12) : 0;
}
