import type { CvTold } from '#src/domain/model/from-cv.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { InputOf, Questionnaire } from '#src/domain/model/question.ts';
import { workId } from '#src/domain/model/work-id.ts';
import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import type {
  CvDates,
  CvFact,
  CvField,
  CvGap,
  CvGift,
  CvLanguage,
  CvMonth,
  CvPaper,
  CvProof,
  CvRole,
  CvSource,
  CvYears,
} from './cv-read.ts';
import { deedIn } from './deed.ts';

/** What an answer would gain. `languages`: it is one of these, which share one pick. A listed option has no words of its own; a pick without an id is in the person's own words and gets one when it is taken. */
export type DraftGain =
  | { kind: 'picks'; id: string | null; text: string; languages?: readonly string[] }
  | { kind: 'rows'; text: string; state: string | null }
  | { kind: 'figures'; figure: string; text: string }
  | { kind: 'stems'; stem: string; part: string; text: string }
  | { kind: 'starter'; part: string; text: string };

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
  /**
   * Why it is not offered in its turn: unpaid work beside paid work, a headline or a field beside roles, or a result that is no whole
   * sentence as it stands. It waits at the end.
   */
  waits?: 'unpaid' | 'field' | 'raw';
  /** Words that do not complete the sentence as they stand: the person has to change them. */
  isRaw?: true;
  /** More prints by which it is known, beside its own: the next CV says the same in another line. */
  isKnownBy?: readonly string[];
  /** The months of a gap: what they held only the person knows. */
  isGap?: true;
  /** The work that somebody does now, or did last: it stands before older work in its answer. */
  leads?: true;
  /** What the CV tells beside the words: where, from whom, how well, from when to when. */
  told?: CvTold;
  /** For years: what the roles are called that were counted. They are asked for only where the work is one of these. */
  counted?: readonly string[];
};

export type DraftGiven = {
  questionnaire: Questionnaire;
  work: WorkCatalogue;
  reading: Pick<ReadingLanguage, 'readWords'>;
  /** Months without work as they begin what a CV leaves out: "the time from May 2015 to August 2017". */
  gapInWords: (start: CvMonth, end: CvMonth) => string;
  /** Whether the person picked the line and said what it is: then it is not put last. */
  isPicked?: boolean;
};

/** The questions by what they take of a CV. A question that is not asked any more takes nothing. */
const QUESTION = {
  work: ['work'],
  years: ['years'],
  papers: ['papers'],
  proof: ['proof', 'proof-2'],
  strengths: ['strengths'],
  knowledge: ['knowledge'],
  gap: ['cv-missing'],
} as const;

/**
 * Everything of a CV that an answer could take, the most telling first: work (the latest first, paid before unpaid), years, papers,
 * results (of the latest work first), gifts, what was learned, languages before skills, and the dates of gaps. Nothing in it looks at
 * answers; no two drafts say the same to the same question.
 */
export function draftsOf(facts: readonly CvFact[], given: DraftGiven): CvDraft[] {
  const roles = ofKind(facts, 'role').toSorted(
    (one, other) =>
      Number(one.isUnpaid ?? false) - Number(other.isUnpaid ?? false) ||
      endOf(other.dates) - endOf(one.dates),
  );
  const isPaid = roles.some(({ isUnpaid }) => !isUnpaid);
  const latest = roles.find(({ dates, isUnpaid }) => dates?.to && !(isUnpaid && isPaid));
  const summaries = ofKind(facts, 'summary').map(({ words }) => words);
  const rank = new Map(roles.map(({ id }, at) => [id, at]));
  const results = ofKind(facts, 'proof')
    .toSorted((one, other) => rankOf(one, rank) - rankOf(other, rank))
    .flatMap((proof) => ofProof(proof, given, summaries));
  const gifts = ofKind(facts, 'gift').flatMap((gift) => ofGift(gift, given));
  const languages = ofKind(facts, 'language');
  const all = [
    ...roles.flatMap((role) => ofRole(role, given, { isPaid, leads: role === latest && role === roles[0] })),
    ...ofKind(facts, 'field').flatMap((field) => ofField(field, given, roles.length > 0)),
    ...ofKind(facts, 'years').flatMap((years) => ofYears(years, roles)),
    ...ofKind(facts, 'paper').flatMap(ofPaper),
    ...results.filter(({ isRaw }) => !isRaw),
    ...results.filter(({ isRaw }) => isRaw),
    ...gifts.filter(({ questions: [question] }) => question === 'strengths'),
    // Languages share one place and leave the others to skills; what everybody who reads the CV can do anyway comes last.
    ...languages.filter((language) => !isOwnEnglish(language)).flatMap((one) => ofLanguage(one, languages)),
    ...gifts.filter(({ questions: [question] }) => question !== 'strengths'),
    ...languages.filter(isOwnEnglish).flatMap((one) => ofLanguage(one, languages)),
    ...ofKind(facts, 'gap').flatMap((gap) => ofGap(gap, given, roles)),
  ];
  return firstOfEach(
    all.filter(
      ({ words, from, gain }) =>
        fits(words, gain.kind === 'stems' ? LIMITS.edit : LIMITS.own) && fits(from.line, LIMITS.text),
    ),
  );
}

function ofKind<Kind extends CvFact['kind']>(
  facts: readonly CvFact[],
  kind: Kind,
): Extract<CvFact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<CvFact, { kind: Kind }> => fact.kind === kind);
}

/** Results of the latest role come first, and last of all those under no role, which stand in a summary. */
function rankOf({ role }: CvProof, rank: ReadonlyMap<string, number>): number {
  return (role === null ? undefined : rank.get(role)) ?? rank.size;
}

function isOwnEnglish({ name, level }: CvLanguage): boolean {
  return /^english$/i.test(name) && /native|mother|bilingual|first/i.test(level ?? 'native');
}

/** Whether two texts say the same, whatever their letters and the blanks around. */
export function isAlike(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function ofRole(
  { title, employer, dates, isUnpaid, from }: CvRole,
  given: DraftGiven,
  { isPaid, leads }: { isPaid: boolean; leads: boolean },
): CvDraft[] {
  const [drafted] = draft(
    'work',
    from,
    workOf(title, given, ['role', 'field']) ?? { kind: 'picks', id: null, text: title },
  );
  const role: CvDraft = { ...drafted, told: toldOf('job', employer, dates), ...(leads ? { leads } : {}) };
  return [isUnpaid && isPaid ? { ...role, waits: 'unpaid' } : role];
}

function toldOf(as: CvTold['as'], beside: string | null, dates: CvDates | null): CvTold {
  const short = beside ?? '';
  return {
    as,
    beside: short.length > LIMITS.note ? '' : short,
    from: monthOf(dates?.from ?? null),
    to: dates?.to === 'now' ? 'now' : monthOf(dates?.to ?? null),
  };
}

/** "2019-04", or "2019" where no month is named. */
function monthOf(moment: CvMonth | null): string {
  if (!moment) return '';
  return moment.month === null ? `${moment.year}` : `${moment.year}-${`${moment.month}`.padStart(2, '0')}`;
}

/**
 * A headline only where the catalogue has it as a role or a field: it is mostly no name of one; the industry that somebody names for
 * themselves only as a field. What was studied is no work that somebody does.
 */
function ofField({ words, said, from }: CvField, given: DraftGiven, hasRoles: boolean): CvDraft[] {
  const gain =
    said === 'study' ? null : workOf(words, given, said === 'headline' ? ['role', 'field'] : ['field']);
  if (!gain) return [];
  const [field] = draft('work', from, gain);
  return [hasRoles ? { ...field, waits: 'field' } : field];
}

function ofYears({ years, title, roles: ids, from }: CvYears, roles: readonly CvRole[]): CvDraft[] {
  const titles = ids.flatMap((id) => roles.find((role) => role.id === id)?.title ?? []);
  const [drafted] = draft('years', from, { kind: 'figures', figure: 'years', text: `${years}` });
  return [{ ...drafted, counted: titles.length > 0 ? titles : [title] }];
}

function ofLanguage({ name, level, from }: CvLanguage, all: readonly CvLanguage[]): CvDraft[] {
  const languages = all.map((one) => one.name);
  const [language] = draft('knowledge', from, { kind: 'picks', id: null, text: name, languages });
  return [{ ...language, told: toldOf('language', level, null) }];
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

function ofPaper({ name, issuer, of, dates, state, from }: CvPaper): CvDraft[] {
  const [paper] = draft('papers', from, { kind: 'rows', text: name, state: state && STATE[state] });
  return [{ ...paper, told: toldOf(of, issuer, dates) }];
}

/**
 * A result as a deed where it completes the sentence as it stands. Any other is the person's to put into words, at the end; what
 * somebody says of themselves at the top ("Chemist with fifteen years at the bench") is no result at all.
 */
function ofProof(
  { words, from }: CvProof,
  { reading, isPicked }: DraftGiven,
  summaries: readonly string[],
): CvDraft[] {
  const deed = deedIn(words, reading);
  const [result] = draft('proof', from, { kind: 'stems', stem: 'did', part: 'did', text: deed ?? words });
  if (deed !== null) return [result];
  if (isPicked) return [{ ...result, isRaw: true }];
  return summaries.some((summary) => summary.includes(words))
    ? []
    : [{ ...result, isRaw: true, waits: 'raw' }];
}

/**
 * The months of a gap begin what the CV leaves out; what they held is the person's to say, or not. Between the same two jobs, or in the
 * same years, it is the same gap, though the next CV has another month or another line for it.
 */
function ofGap(
  { start, end, from, before, after }: CvGap,
  { gapInWords }: DraftGiven,
  roles: readonly CvRole[],
): CvDraft[] {
  const text = gapInWords(start, end);
  const [gap] = draft('gap', from, { kind: 'starter', part: 'missing', text });
  const around = [before, after].map((id) => roles.find((role) => role.id === id));
  const jobs = around.map((role) =>
    `${role?.title} ${role?.employer?.split(',')[0] ?? ''}`.toLowerCase().trim(),
  );
  const isKnownBy = [
    hashOf(`gap ${start.year} ${end.year}`),
    ...(around.every((role) => role !== undefined) ? [hashOf(`gap ${jobs.join(' / ')}`)] : []),
  ];
  return [{ ...gap, isRaw: true, isGap: true, isKnownBy }];
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
    // As many years of another kind of work are another answer.
    if (question === 'years') return true;
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
