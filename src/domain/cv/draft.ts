import { LIMITS } from '#src/domain/model/limits.ts';
import type { InputOf, Questionnaire } from '#src/domain/model/question.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { type CvDraft, type DraftGiven, draft, isAlike, QUESTION, toldOf } from './cv-draft.ts';
import type { CvDates, CvFact, CvGap, CvGift, CvLanguage, CvPaper, CvProof, CvRole } from './cv-read.ts';
import { changedNumberIn, deedIn } from './deed.ts';
import { barePaperName, spokenPaperName } from './paper-name.ts';
import { placeName } from './place-name.ts';
import { ofFields, ofRole, ofYears } from './work-drafts.ts';
import { tradeIn } from './work-family.ts';

/**
 * Everything of a CV that an answer could take, the most telling first: work (the latest first, paid before unpaid), years,
 * results (of the latest work first), papers, gifts, what was learned, languages before skills, and the dates of gaps. Nothing in it looks at
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
    .flatMap((proof) => ofProof(proof, given, { roles, summaries }));
  const gifts = ofKind(facts, 'gift').flatMap((gift) => ofGift(gift, given));
  const languages = ofKind(facts, 'language');
  const all = [
    ...roles.flatMap((role) => ofRole(role, given, { isPaid, leads: role === latest && role === roles[0] })),
    ...ofFields(ofKind(facts, 'field'), roles, given),
    ...ofYears(roles, given, tradeIn(facts)),
    ...rawInTurn(results, given),
    ...ofKind(facts, 'paper').flatMap(ofPaper),
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

function ofLanguage({ name, level, from }: CvLanguage, all: readonly CvLanguage[]): CvDraft[] {
  const languages = all.map((one) => one.name);
  const [language] = draft('knowledge', from, { kind: 'picks', id: null, text: name, languages });
  return [{ ...language, ...knownAs(name), told: toldOf('language', level, null) }];
}

/** How a paper stands, in the words of its question; one that says nothing of it is for the person to say. */
const STATE = { done: 'in-force', lapsed: 'lapsed', 'not-finished': 'not-finished' } as const;

function ofPaper({ name, issuer, of, dates, state, from }: CvPaper): CvDraft[] {
  const text = of === 'study' ? spokenPaperName(name) : name;
  const [paper] = draft('papers', from, { kind: 'rows', text, state: state && STATE[state] });
  return [{ ...paper, ...knownAs(barePaperName(name)), told: toldOf(of, issuer, dates) }];
}

/**
 * A result as a deed where it completes the sentence as it stands, or as a number that changed. Any other is the person's to put into
 * words; what somebody says of themselves at the top ("Chemist with fifteen years at the bench") is no result at all.
 */
function ofProof(
  { words, from, role }: CvProof,
  { reading, isPicked }: DraftGiven,
  { roles, summaries }: { roles: readonly CvRole[]; summaries: readonly string[] },
): CvDraft[] {
  const deed = deedIn(words, reading);
  const number = deed === null ? changedNumberIn(words, reading) : null;
  const [drafted] = draft(
    'proof',
    from,
    number
      ? { kind: 'stems', stem: 'number', parts: { ...number }, text: words }
      : { kind: 'stems', stem: 'did', parts: { did: deed ?? words }, text: deed ?? words },
  );
  const job = roles.find(({ id }) => id === role);
  const underJob = job && [job.title, job.employer].filter(Boolean).join(', ');
  const result: CvDraft = { ...drafted, ...(underJob ? { underJob } : {}) };
  if (deed !== null || number) return [result];
  return !isPicked && summaries.some((summary) => summary.includes(words))
    ? []
    : [{ ...result, isRaw: true }];
}

/** Results under a job that their answers have room for are offered before they are put into words; all others wait for it. */
function rawInTurn(results: readonly CvDraft[], { isPicked }: DraftGiven): CvDraft[] {
  const whole = results.filter(({ isRaw }) => !isRaw);
  const raw = results.filter(({ isRaw }) => isRaw);
  let room = QUESTION.proof.length - whole.length;
  return [
    ...whole,
    ...raw.map((one): CvDraft => {
      if (isPicked || (one.underJob && room-- > 0)) return one;
      return { ...one, waits: 'raw' };
    }),
  ];
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
  const jobs = around.map((role) => `${role?.title} ${placeName(role?.employer)}`.toLowerCase().trim());
  const isKnownBy = [
    hashOf(`gap ${start.year} ${end.year}`),
    ...(around.every((role) => role !== undefined) ? [hashOf(`gap ${jobs.join(' / ')}`)] : []),
  ];
  return [{ ...gap, isRaw: true, isGap: true, isKnownBy }];
}

/** A skill: a listed option that is called so, else a thing one does as a gift, and a thing one knows as learned. */
function ofGift({ words, from }: CvGift, { questionnaire, reading }: DraftGiven): CvDraft[] {
  const known = knownAs(words);
  for (const question of ['strengths', 'knowledge'] as const) {
    const option = picksOf(question, questionnaire)?.options.find(({ label }) => isAlike(label, words));
    if (!option) continue;
    const [listed] = draft(question, from, { kind: 'picks', id: option.id, text: '' }, option.label);
    return [{ ...listed, ...known }];
  }
  const read = readByStem(words, 'gift', undefined, reading.readWords).reading;
  const isDoing = read.tier === 'weave' && read.form === 'gerund' && /\s/u.test(words.trim());
  const [own] = draft(isDoing ? 'strengths' : 'knowledge', from, { kind: 'picks', id: null, text: words });
  return [{ ...own, ...known }];
}

/** A small thing is the same in whatever line, file or letters it stands: who left it is not asked again. */
function knownAs(name: string): Pick<CvDraft, 'isKnownBy'> {
  return { isKnownBy: [hashOf(`small ${name.trim().toLowerCase()}`)] };
}

function picksOf(id: string, questionnaire: Questionnaire): InputOf<'picks'> | null {
  const input = questionnaire.flatMap((step) => step.questions).find((question) => question.id === id)?.input;
  return input?.kind === 'picks' ? input : null;
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
