import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { CvDates, CvFact, CvGap, CvMonth } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftsToSee, draftsWaiting, takerOf } from '#src/domain/cv/draft-taker.ts';
import {
  beforeDraft,
  forgetSeen,
  heldFor,
  keepCvText,
  leaveDraft,
  putBack,
  seeAgain,
  settleDraft,
  swapDraft,
  takeDraft,
} from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { anyAnswers } from '#tests/helpers/any-answers.ts';
import { at, nurseFacts } from './a-cv.ts';

const { questionnaire, work } = english;
const gapInWords = (start: CvMonth, end: CvMonth) =>
  english.cv.gapInWords(monthInWords(start, 'en'), monthInWords(end, 'en'));
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords };
const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
const drafts = draftsOf(nurseFacts, given);
const named = (words: string) => {
  const found = drafts.find((draft) => draft.words === words);
  if (!found) throw new Error(`No draft of “${words}”.`);
  return found;
};
let next = 0;
const taking = {
  questionnaire,
  newId: (prefix: 'own' | 'row') => {
    next += 1;
    return `${prefix}-${next}`;
  },
};
const takeAll = (reflection: Reflection, facts: readonly CvFact[]) =>
  draftsOf(facts, given).reduce((now, draft) => takeDraft(now, draft, taking), reflection);
const gift = (words: string, line = words): CvFact => ({ id: words, kind: 'gift', words, from: at(line) });

describe('what a CV says, as it would stand in answers', () => {
  it('goes from work and years to results, papers, gifts, what was learned and gaps', () => {
    expect(drafts.map(({ questions, words }) => [questions[0], words])).toEqual([
      ['work', 'Ward manager'],
      ['work', 'Nurse'],
      ['work', 'Nursing'],
      ['years', '9'],
      ['years', '7'],
      ['years', '17'],
      ['proof', 'cut falls on the ward from 40 to 12 a year'],
      ['papers', 'BSc Nursing'],
      ['strengths', 'training new staff'],
      ['knowledge', 'Polish'],
      ['knowledge', 'First aid'],
      ['knowledge', 'SPSS'],
      ['cv-missing', 'the time from May 2015 to August 2017'],
    ]);
  });

  it('gives the dates of a gap to begin with, for the person to say what it was', () => {
    const gap = drafts.find(({ isGap }) => isGap);
    expect(gap).toMatchObject({ isRaw: true, gain: { kind: 'starter', part: 'missing' } });
    const oneYear = { ...nurseFacts.find(({ kind }) => kind === 'gap'), id: 'g' } as CvGap;
    const byYear = { ...oneYear, start: { year: 2015, month: null }, end: { year: 2015, month: null } };
    expect(draftsOf([byYear], given)).toMatchObject([{ words: 'the time in 2015' }]);
  });

  it('finds work in the catalogue where it is called exactly so, and keeps the title as it stands elsewhere', () => {
    const [own] = draftsOf(
      [
        {
          id: 'r',
          kind: 'role',
          title: 'Chief Happiness Wrangler',
          employer: null,
          dates: null,
          from: at('x'),
        },
      ],
      given,
    );
    expect(named('Nurse').gain).toMatchObject({ kind: 'picks', text: 'Nurse' });
    expect(named('Nurse').gain).not.toMatchObject({ id: null });
    expect(own?.gain).toEqual({ kind: 'picks', id: null, text: 'Chief Happiness Wrangler' });
  });

  it('takes a listed option by its id, and the line it stood in with every draft', () => {
    expect(named('First aid').gain).toEqual({ kind: 'picks', id: 'first-aid', text: '' });
    expect(named('Polish').from).toEqual({ line: 'Polish (fluent)', section: 'Languages', page: null });
  });

  it('says how a paper stands only where the CV does', () => {
    const paper = (state: 'lapsed' | 'not-finished' | null): CvFact => ({
      ...{ id: 'p', kind: 'paper', name: 'Licence', issuer: null, of: 'certificate', dates: null },
      state,
      from: at('Licence'),
    });
    for (const state of ['lapsed', 'not-finished', null] as const)
      expect(draftsOf([paper(state)], given)[0]?.gain).toMatchObject({ state });
    expect(named('BSc Nursing').gain).toMatchObject({ state: 'in-force' });
  });

  it('leaves out what is too long for its answer', () => {
    expect(draftsOf([gift('x'.repeat(LIMITS.own + 1))], given)).toEqual([]);
  });

  const field = (words: string, said: 'headline' | 'industry' | 'study'): CvFact => ({
    ...{ id: words, kind: 'field', words, said },
    from: at(words),
  });

  it('takes a headline and an industry that the catalogue has as work, and no study', () => {
    const fields = [
      field('Nursing', 'study'),
      field('Banking', 'study'),
      field('Renewables', 'industry'),
      // An industry is a field, never what somebody is in it.
      field('Midwife', 'industry'),
      field('Insurance', 'industry'),
      field('Hats', 'industry'),
      field('Nurse', 'headline'),
      field('Human resources', 'headline'),
    ];
    expect(draftsOf(fields, given)).toMatchObject([
      // The catalogue knows renewables as a part of it.
      { words: 'Energy supply', gain: { kind: 'picks', id: 'field-energy' } },
      { words: 'Midwifery', gain: { kind: 'picks', id: 'field-midwifery' } },
      { words: 'Insurance', gain: { kind: 'picks', id: 'field-insurance' } },
      { words: 'Nurse' },
      { words: 'Human resources' },
    ]);
  });

  it('lets what a headline says somebody is wait where roles say it, and offers a field', () => {
    const roles = nurseFacts.filter(({ kind }) => kind === 'role');
    const waits = (words: string, said: 'headline' | 'industry') =>
      draftsOf([...roles, field(words, said)], given).find((draft) => draft.words === words)?.waits;
    expect(waits('Midwife', 'headline')).toBe('field');
    expect(waits('Insurance', 'industry')).toBeUndefined();
    expect(waits('Midwifery', 'headline')).toBeUndefined();
  });

  it('lets unpaid work wait where there is paid work, and offers it where there is none', () => {
    const unpaid: CvFact = {
      ...{ id: 'u', kind: 'role', title: 'Treasurer', employer: 'Choir', isUnpaid: true },
      dates: { from: { year: 2019, month: 1 }, to: 'now', words: '2019 – now' },
      from: at('Treasurer, Choir'),
    };
    const words = (facts: readonly CvFact[]) =>
      draftsToSee(draftsOf(facts, given), empty, questionnaire).map((draft) => draft.words);
    expect(words([unpaid])).toEqual(['Treasurer']);
    const facts = [unpaid, ...nurseFacts.filter(({ kind }) => kind === 'role')];
    expect(words(facts)).toEqual(['Ward manager', 'Nurse', 'Nursing']);
    expect(draftsWaiting(draftsOf(facts, given), empty, questionnaire)).toMatchObject([
      { draft: { words: 'Treasurer', waits: 'unpaid' }, question: { id: 'work' } },
    ]);
  });

  it('puts results of the latest work first, and those of a summary last', () => {
    const proof = (words: string, role: string | null): CvFact => ({
      ...{ id: words, kind: 'proof', words, role },
      from: at(words),
    });
    const facts = [
      ...nurseFacts.filter(({ kind }) => kind === 'role'),
      proof('Won 2 awards', null),
      proof('Trained 9 nurses', 'role-2'),
      proof('Led 12 nurses', 'role-1'),
    ];
    expect(
      draftsOf(facts, given).flatMap(({ questions, words }) => (questions[0] === 'proof' ? [words] : [])),
    ).toEqual(['led 12 nurses', 'trained 9 nurses', 'won 2 awards']);
  });

  it('asks for the years of the work that was taken, and of no other', () => {
    const years = (reflection: Reflection) =>
      draftsToSee(drafts, reflection, questionnaire).filter(({ questions }) => questions[0] === 'years');
    expect(years(empty)).toEqual([]);
    expect(years(takeDraft(empty, named('Nurse'), taking))).toMatchObject([
      { words: '7', counted: ['Nurse'] },
    ]);
    expect(years(takeDraft(empty, named('Ward manager'), taking))).toMatchObject([{ words: '9' }]);
  });
});

describe('languages', () => {
  const language = (name: string, level: string, line = `${name} (${level})`): CvFact => ({
    ...{ id: name, kind: 'language', name, level, from: at(line) },
  });
  const three = [language('Polish', 'native'), language('Dutch', 'B2'), language('Irish', 'basic')];
  const skills = ['Baking', 'SPSS', 'Excel', 'Python', 'Welding'].map((words) => gift(words));
  const picksOf = (reflection: Reflection) => {
    const value = reflection.answers.knowledge?.value;
    return value?.kind === 'picks' ? value.picks.map(({ text }) => text) : [];
  };

  it('share one place, one after another, and leave the others to skills', () => {
    const taken = takeAll(empty, [...three, ...skills]);
    expect(picksOf(taken)).toEqual(['Polish, Dutch and Irish', 'Baking', 'SPSS', 'Excel', 'Python']);
    expect(taken.cv?.taken.find(({ words }) => words.startsWith('Polish'))).toMatchObject({
      line: 'Polish (native) / Dutch (B2) / Irish (basic)',
      told: { as: 'language', beside: 'native; B2; basic' },
    });
    expect(reflectionSchema.safeParse(taken).success).toBe(true);
  });

  it('are offered one by one, none that the answer names, and a new one also where it is full', () => {
    const taken = takeAll(empty, [...three, ...skills]);
    expect(draftsToSee(draftsOf(three, given), taken, questionnaire)).toEqual([]);
    const next = [...three, language('Czech', 'A2')];
    const [czech, ...others] = draftsToSee(draftsOf(next, given), taken, questionnaire);
    expect([czech?.words, others]).toEqual(['Czech', []]);
    if (!czech) throw new Error('It is not offered.');
    expect(picksOf(takeDraft(taken, czech, taking))[0]).toBe('Polish, Dutch, Irish and Czech');
  });

  it('go into no pick that says something else, and are put back one by one', () => {
    const own = takeDraft(empty, draftsOf([gift('Dutch history')], given)[0] as CvDraft, taking);
    const [polish, dutch] = draftsOf(three, given);
    if (!polish || !dutch) throw new Error('There are no languages.');
    const one = takeDraft(own, polish, taking);
    expect(picksOf(one)).toEqual(['Dutch history', 'Polish']);
    const before = beforeDraft(one, dutch, 'knowledge');
    const two = takeDraft(one, dutch, taking);
    expect(picksOf(two)).toEqual(['Dutch history', 'Polish and Dutch']);
    expect(putBack(two, before)).toEqual(one);
  });
});

describe('a degree', () => {
  const degree = (name: string): CvFact => ({
    ...{
      id: name,
      kind: 'paper',
      name,
      issuer: null,
      of: 'study',
      state: 'done',
      dates: null,
      from: at(name),
    },
  });
  const first = takeAll(empty, [degree('BSc, Physics')]);
  it.each(['BSc Physics', 'B.Sc. in Physics', 'Bachelor of Science in Physics'])(
    'that the answer has is not offered again: %s',
    (name) => expect(draftsToSee(draftsOf([degree(name)], given), first, questionnaire)).toEqual([]),
  );
  it.each(['MSc Physics', 'BSc Physiology', 'Bachelor of Arts in Physics'])('is another: %s', (name) =>
    expect(draftsToSee(draftsOf([degree(name)], given), first, questionnaire)).toHaveLength(1),
  );
});

describe('a gap', () => {
  type Month = { year: number; month: number | null };
  const cvOf = (end: Month, start: Month, { title = 'Nurse', line = 'Nurse' } = {}): CvFact[] => {
    const job = (id: string, name: string, dates: CvDates): CvFact => ({
      ...{
        id,
        kind: 'role',
        title: name,
        employer: 'City Hospital, Leeds',
        dates,
        from: at(`${line} ${id}`),
      },
    });
    return [
      job('before', title, { from: { year: 2010, month: 1 }, to: end, words: '' }),
      job('after', 'Midwife', { from: start, to: 'now', words: '' }),
      ...[{ id: 'g', kind: 'gap', start: end, end: start, months: 24, from: at(`${line} gap`) } as const].map(
        (gap): CvFact => ({ ...gap, before: 'before', after: 'after' }),
      ),
    ];
  };
  const gapsToSee = (facts: readonly CvFact[], reflection: Reflection) =>
    draftsToSee(draftsOf(facts, given), reflection, questionnaire).filter(({ isGap }) => isGap);
  const first = cvOf({ year: 2015, month: 4 }, { year: 2017, month: 9 });
  const left = gapsToSee(first, empty).reduce(leaveDraft, empty);

  it.each([
    ['in the same line', first],
    [
      'in the lines of another format',
      cvOf({ year: 2015, month: null }, { year: 2017, month: null }, { line: 'x' }),
    ],
    [
      'where the job before it ended in another year',
      cvOf({ year: 2014, month: 11 }, { year: 2017, month: 9 }),
    ],
    [
      'where the job is called otherwise',
      cvOf({ year: 2015, month: 4 }, { year: 2017, month: 9 }, { title: 'RN' }),
    ],
  ])('is asked about once: %s', (_, facts) => {
    expect(gapsToSee(first, empty)).toHaveLength(1);
    expect(gapsToSee(facts, left)).toEqual([]);
  });

  it('is asked about where it is another: of other jobs in other years', () => {
    const other = cvOf({ year: 2019, month: 4 }, { year: 2022, month: 9 }, { title: 'Cook' });
    expect(gapsToSee(other, left)).toHaveLength(1);
  });

  it('is shown again where its line is picked again', () => {
    const [gap] = gapsToSee(first, empty);
    expect(gap && gapsToSee(first, seeAgain(left, gap))).toHaveLength(1);
  });
});

describe('a result', () => {
  const proof = (words: string): CvFact => ({ id: words, kind: 'proof', words, role: null, from: at(words) });
  const proofsOf = (words: string) =>
    draftsOf([proof(words)], given).filter(({ questions }) => questions.includes('proof'));
  it.each([
    'Paediatric nurse with 13 years of practice',
    'Twenty years from forklift to manager',
    'Approved electrician',
    'Used by 45 schools',
    'Alarm noise down 30%',
    'Xero',
  ])('that no sentence takes as it stands is for the person to put into words: %s', (words) => {
    expect(proofsOf(words)).toMatchObject([{ words, isRaw: true }]);
  });
  const inJob = (words: string): CvFact => ({ ...proof(words), role: 'role-1' }) as CvFact;
  it.each([
    ['Saved 210,000 euro a year in sampling costs', 'saved 210,000 euros a year in sampling costs'],
    ['Raised £45,000 for the roof', 'raised £45,000 for the roof'],
    ['Cut complaints from 40 to 12 a month', 'cut complaints from 40 to 12 a month'],
  ])('in a number is offered as a deed: %s', (words, did) => {
    expect(proofsOf(words)).toMatchObject([{ gain: { stem: 'did', parts: { did } } }]);
    expect(proofsOf(words)[0]).not.toHaveProperty('isRaw');
  });
  it.each([
    ['Complaints from 40 to 12 a month', 'complaints', '40', '12 a month'],
    ['Waiting time down from 9 days to 4', 'waiting time', '9 days', '4'],
    ['Turnaround: from 9 days to 4', 'turnaround', '9 days', '4'],
    ['Reducing waste from 8% to 4%', 'waste', '8%', '4%'],
    ['Sales from EUR 1.2m to EUR 3m', 'sales', 'EUR 1.2m', 'EUR 3m'],
    ['Turnaround went from 9 days to 4.', 'turnaround', '9 days', '4'],
  ])('that went from one number to another is offered as that: %s', (words, what, from, to) => {
    expect(proofsOf(words)).toMatchObject([{ gain: { stem: 'number', parts: { what, from, to } } }]);
    const taken = takeDraft(empty, proofsOf(words)[0] as CvDraft, taking);
    expect(taken.answers.proof?.value).toMatchObject({
      stem: 'number',
      parts: { 'number-what': what, 'number-from': from, 'number-to': to },
    });
    expect(reflectionSchema.safeParse(taken).success).toBe(true);
  });
  it.each(['Open from 9 to 5', 'On call from 18 to 6', 'From 3 to 9 people', 'Alarm noise down 30%'])(
    'is no number that changed: %s',
    (words) => expect(proofsOf(words)).toMatchObject([{ isRaw: true }]),
  );
  it('comes with its job, before papers and skills, and is offered to be put into words where its answer has room', () => {
    const roles = nurseFacts.filter(({ kind }) => kind === 'role');
    const paper = nurseFacts.filter(({ kind }) => kind === 'paper');
    const of = (...results: CvFact[]) =>
      draftsOf([...paper, ...roles, ...results], given).filter(({ questions }) =>
        ['proof', 'papers'].includes(questions[0] ?? ''),
      );
    expect(of(inJob('Alarm noise down 30%'), inJob('Led 12 nurses'))).toMatchObject([
      { words: 'led 12 nurses', underJob: 'Ward manager, St Anne’s' },
      { words: 'Alarm noise down 30%', isRaw: true, underJob: 'Ward manager, St Anne’s' },
      { questions: ['papers'] },
    ]);
    expect(of(inJob('Alarm noise down 30%'))[0]).not.toHaveProperty('waits');
    const [, , third] = of(inJob('Alarm noise down 30%'), inJob('Led 12 nurses'), inJob('Won 2 awards'));
    expect(third).toMatchObject({ words: 'Alarm noise down 30%', waits: 'raw' });
  });
  it('that is no whole sentence waits at the end, and is shown where the person picked its line', () => {
    const raw = proof('Alarm noise down 30%');
    const [waiting] = draftsOf([raw], given);
    expect(waiting).toMatchObject({ waits: 'raw', isRaw: true });
    expect(draftsToSee(draftsOf([raw], given), empty, questionnaire)).toEqual([]);
    expect(draftsWaiting(draftsOf([raw], given), empty, questionnaire)).toMatchObject([
      { draft: { words: 'Alarm noise down 30%' }, question: { id: 'proof' } },
    ]);
    const picked = draftsOf([raw], { ...given, isPicked: true });
    expect(picked[0]).not.toHaveProperty('waits');
    expect(draftsToSee(picked, empty, questionnaire)).toHaveLength(1);
  });
  it('is none in what somebody says of themselves at the top, unless it is a deed', () => {
    const said = 'Chemist with fifteen years at the bench. Cut errors by 62% in 14 plants.';
    const summary: CvFact = { id: 's', kind: 'summary', words: said, from: at(said, 'Profile') };
    const both = said.split(/(?<=\.) /).map((words) => ({ ...proof(words), from: at(said, 'Profile') }));
    expect(draftsOf([summary, ...both], given).map(({ words }) => words)).toEqual([
      'cut errors by 62% in 14 plants',
    ]);
  });
  it('that begins with “I” is told once', () => {
    expect(proofsOf('I led a team of 7 cooks')).toMatchObject([{ words: 'led a team of 7 cooks' }]);
    expect(proofsOf('I led a team of 7 cooks')[0]).not.toHaveProperty('isRaw');
    expect(proofsOf('I want to find work in 2 towns')).toMatchObject([{ isRaw: true }]);
  });
  it.each(['Trained 9 nurses', 'Won 2 awards'])('is offered in its own words: %s', (words) => {
    expect(proofsOf(words)[0]).not.toHaveProperty('isRaw');
    expect(proofsOf(words)).toMatchObject([
      { gain: { stem: 'did' }, words: words.replace(/^./, (first) => first.toLowerCase()) },
    ]);
  });
});

describe('the work of today', () => {
  const job = (title: string, to: CvMonth | 'now' | null, line = title): CvFact => ({
    ...{ id: title, kind: 'role', title, employer: 'Elvedata', from: at(line) },
    dates: to && { from: { year: 2011, month: 9 }, to, words: '' },
  });
  const jobs = [
    job('Field Technician', { year: 2013, month: 1 }),
    job('Head of Forecasting', 'now'),
    job('Senior Hydrologist', { year: 2019, month: 6 }),
  ];
  const of = (facts: readonly CvFact[], words: string) => {
    const found = draftsOf(facts, given).find((draft) => draft.words === words);
    if (!found) throw new Error(`No draft of “${words}”.`);
    return found;
  };
  const worksIn = ({ answers }: Reflection) =>
    answers.work?.value?.kind === 'picks' ? answers.work.value.picks.map(({ text }) => text) : [];

  it('is offered first, whether it goes on or ended last', () => {
    const wordsOf = (facts: readonly CvFact[]) =>
      draftsOf(facts, given).flatMap(({ questions, words }) => (questions[0] === 'work' ? [words] : []));
    expect(wordsOf(jobs).slice(0, 3)).toEqual([
      'Head of Forecasting',
      'Senior Hydrologist',
      'Field Technician',
    ]);
    expect(wordsOf(jobs.filter(({ id }) => !id.startsWith('Head')))[0]).toBe('Senior Hydrologist');
  });

  it('stands before older work of the CV in its answer, however late it is taken', () => {
    const old = takeDraft(empty, of(jobs, 'Senior Hydrologist'), taking);
    expect(worksIn(takeDraft(old, of(jobs, 'Head of Forecasting'), taking))).toEqual([
      'Head of Forecasting',
      'Senior Hydrologist',
    ]);
    const full = takeDraft(old, of(jobs, 'Field Technician'), taking);
    const [, out] = heldFor(of(jobs, 'Head of Forecasting'), full, questionnaire);
    if (!out) throw new Error('Nothing to put it in place of.');
    expect(worksIn(swapDraft(full, of(jobs, 'Head of Forecasting'), out, taking))).toEqual([
      'Head of Forecasting',
      'Senior Hydrologist',
    ]);
  });

  it('does not push in front of what the person named themselves', () => {
    const own = { kind: 'picks', picks: [{ id: 'own-0', text: 'Potter' }] } as const;
    const answer = { value: own, setAside: null, wordings: {}, channels: {}, asked: '' };
    const typed = { ...empty, answers: { work: { ...answer, value: { ...own, picks: [...own.picks] } } } };
    expect(worksIn(takeDraft(typed, of(jobs, 'Head of Forecasting'), taking))).toEqual([
      'Potter',
      'Head of Forecasting',
    ]);
  });

  it('asks anew for years that were counted for the older work, gives them back on undo, and leaves typed ones alone', () => {
    const facts = jobs;
    const old = takeDraft(empty, of(facts, 'Senior Hydrologist'), taking);
    const withYears = takeDraft(old, of(facts, '8'), taking);
    expect(withYears.answers.years?.value).toMatchObject({ kind: 'figures', figures: { years: '8' } });
    const head = of(facts, 'Head of Forecasting');
    const now = takeDraft(withYears, head, taking);
    expect(now.answers.years).toBeUndefined();
    expect(now.cv?.taken.map(({ source }) => source.split('/')[0])).toEqual(['work', 'work']);
    expect(putBack(now, beforeDraft(withYears, head, 'work'))).toEqual(withYears);
    const typed = { ...withYears, cv: { taken: [], seen: [], text: '' } };
    expect(takeDraft(typed, head, taking).answers.years).toEqual(withYears.answers.years);
  });

  it('keeps where it was and from when to when beside the answer', () => {
    const taken = takeDraft(empty, of(jobs, 'Head of Forecasting'), taking);
    expect(taken.cv?.taken[0]?.told).toEqual({ as: 'job', beside: 'Elvedata', from: '2011-09', to: 'now' });
    expect(reflectionSchema.safeParse(taken).success).toBe(true);
  });
});

describe('taking and leaving', () => {
  it('gives answers that the questionnaire reads, and a library can keep', () => {
    const taken = takeAll(empty, nurseFacts);
    expect(reflectionSchema.safeParse(taken).success).toBe(true);
    expect(
      collectEvidence(taken.answers, questionnaire, en).map(({ questionId, quote }) => [questionId, quote]),
    ).toEqual([
      ['work', 'Ward manager'],
      ['work', 'Nurse'],
      ['years', 'Years in that work: 9'],
      ['strengths', 'training new staff'],
      ['proof', 'cut falls on the ward from 40 to 12 a year'],
      ['cv-missing', 'the time from May 2015 to August 2017'],
      ['papers', 'BSc Nursing'],
      ['knowledge', 'Polish'],
      ['knowledge', 'First aid'],
      ['knowledge', 'SPSS'],
    ]);
  });

  it('knows the line behind each answer by the id of its evidence, as long as it says what was taken', () => {
    const taken = takeAll(empty, nurseFacts);
    const ids = collectEvidence(taken.answers, questionnaire, en).map(({ id }) => id);
    expect([...linesBehind(taken).keys()].toSorted()).toEqual(ids.toSorted());
    expect(linesBehind(taken).get('years/years')).toBe('Ward manager, St Anne’s, Sep 2017 - present');
    const changed = structuredClone(taken);
    const { years } = changed.answers;
    if (years?.value?.kind === 'figures') years.value.figures.years = '20';
    expect(linesBehind(changed).has('years/years')).toBe(false);
  });

  it('never writes over an answer, and takes a second result where there is a second question', () => {
    const second: CvFact = {
      id: 'p2',
      kind: 'proof',
      words: 'Won 2 awards',
      role: null,
      from: at('Won 2 awards'),
    };
    const third: CvFact = { ...second, id: 'p3', words: 'Trained 9 nurses', from: at('Trained 9 nurses') };
    const taken = takeAll(empty, [...nurseFacts, second, third]);
    expect(taken.answers['proof-2']?.value).toMatchObject({ parts: { 'did-did': 'won 2 awards' } });
    expect(taken.cv?.taken.some(({ words }) => words === 'trained 9 nurses')).toBe(false);
  });

  it('says what has no room, and puts it in place of what the person gives up for it', () => {
    const facts = ['A', 'B', 'C', 'D', 'E', 'F'].map((words) => gift(words));
    const taken = takeAll(empty, facts);
    const waiting = draftsWaiting(draftsOf(facts, given), taken, questionnaire);
    expect(waiting).toMatchObject([{ draft: { words: 'F' }, question: { id: 'knowledge' } }]);
    const [last] = waiting;
    if (!last) throw new Error('Nothing waits.');
    const held = heldFor(last.draft, taken, questionnaire);
    expect(held.map(({ words }) => words)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const [, out] = held;
    if (!out) throw new Error('Nothing is held.');
    const swapped = swapDraft(taken, last.draft, out, taking);
    expect(reflectionSchema.safeParse(swapped).success).toBe(true);
    expect(heldFor(last.draft, swapped, questionnaire).map(({ words }) => words)).toEqual([
      ...['A', 'C', 'D', 'E', 'F'],
    ]);
    expect(swapped.cv?.taken.map(({ words }) => words).toSorted()).toEqual(['A', 'C', 'D', 'E', 'F']);
    expect(draftsWaiting(draftsOf(facts, given), swapped, questionnaire)).toEqual([]);
  });

  it('puts a result in place of another, and nothing where there is nothing to give up', () => {
    const taken = takeDraft(empty, named('cut falls on the ward from 40 to 12 a year'), taking);
    const [other] = draftsOf(
      [{ id: 'p', kind: 'proof', words: 'Won 2 awards', role: null, from: at('Won 2 awards') }],
      given,
    );
    if (!other) throw new Error('No draft.');
    const [out] = heldFor(other, taken, questionnaire);
    if (!out) throw new Error('Nothing is held.');
    const swapped = swapDraft(taken, other, out, taking);
    expect(swapped.answers.proof?.value).toMatchObject({ parts: { 'did-did': 'won 2 awards' } });
    expect(swapDraft(empty, other, out, taking)).toBe(empty);
  });

  it('shows only what is new the second time, and everything again when asked', () => {
    const left = leaveDraft(takeDraft(empty, named('Ward manager'), taking), named('SPSS'));
    const words = (reflection: Reflection, facts: readonly CvFact[]) =>
      draftsToSee(draftsOf(facts, given), reflection, questionnaire).map((draft) => draft.words);
    expect(words(left, nurseFacts)).not.toContain('Ward manager');
    expect(words(left, nurseFacts)).not.toContain('SPSS');
    expect(words(left, [...nurseFacts, gift('R')])).toContain('R');
    expect(words(left, [gift('SPSS', 'Statistics: SPSS'), gift('R')])).toEqual(['R']);
    expect(words(forgetSeen(left), nurseFacts)).toContain('SPSS');
    expect(JSON.stringify(left)).not.toContain('SPSS');
  });

  it('asks for no degree again that was left, however the next CV writes it', () => {
    const degree = (name: string): CvFact => ({
      ...{ id: name, kind: 'paper', name, issuer: 'Bonn', of: 'study', state: 'done', dates: null },
      from: at(`${name}, Bonn`),
    });
    const [first] = draftsOf([degree('BSc in Chemistry')], given);
    if (!first) throw new Error('No degree.');
    const left = leaveDraft(empty, first);
    const seen = (name: string) => draftsToSee(draftsOf([degree(name)], given), left, questionnaire).length;
    for (const name of ['BSc Chemistry', 'BSc, Chemistry', 'Bachelor of Science in Chemistry'])
      expect(seen(name)).toBe(0);
    expect(seen('BSc Physics')).toBe(1);
    expect(seen('MSc Chemistry')).toBe(1);
  });

  it('keeps the line with what the person made of the words, and takes what they emptied as left', () => {
    const draft = named('Polish');
    const taken = takeDraft(empty, draft, taking);
    const answer = taken.answers.knowledge;
    if (!answer) throw new Error('Nothing was taken.');
    const picks = [{ id: 'own-9', text: 'Polish and some Czech' }];
    const changed = {
      ...taken,
      answers: { ...taken.answers, knowledge: { ...answer, value: { kind: 'picks', picks } as const } },
    };
    const question = { id: 'knowledge' };
    expect(settleDraft(changed, draft, { question, before: undefined }).cv?.taken).toEqual([
      { source: 'knowledge/own-9', words: 'Polish and some Czech', line: 'Polish (fluent)' },
    ]);
    const emptied = putBack(taken, { answers: { knowledge: undefined }, cv: undefined });
    expect(settleDraft(emptied, draft, { question, before: undefined }).cv).toEqual({
      taken: [],
      seen: [...(draft.isKnownBy ?? []), draft.print],
      text: '',
    });
  });

  it('keeps the text only when told to, and never more than a field holds', () => {
    expect(takeDraft(empty, named('Polish'), taking).cv?.text).toBe('');
    expect(keepCvText(empty, 'All of it').cv?.text).toBe('All of it');
    expect(keepCvText(empty, 'x'.repeat(LIMITS.text + 1))).toBe(empty);
  });

  it('over any answers: adds at most, keeps every word that is there, and can be put back as it was', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, pick) => {
        const before: Reflection = { ...empty, answers };
        const draft = drafts[pick % drafts.length];
        if (!draft) return;
        const question = takerOf(draft, answers, questionnaire);
        const after = takeDraft(before, draft, taking);
        if (!question) {
          expect(after).toBe(before);
          return;
        }
        const was = JSON.stringify(
          collectEvidence(answers, questionnaire, en).map(({ id, quote }) => [id, quote]),
        );
        const now = new Set(
          collectEvidence(after.answers, questionnaire, en).map(({ id, quote }) =>
            JSON.stringify([id, quote]),
          ),
        );
        for (const each of JSON.parse(was)) expect(now).toContain(JSON.stringify(each));
        const { cv: _, ...rest } = putBack(after, beforeDraft(before, draft, question.id));
        expect(rest).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a degree whose letters stand apart from what it was in', () => {
  const nameOf = (name: string, of: 'study' | 'certificate' = 'study') =>
    draftsOf(
      [{ id: 'p', kind: 'paper', name, issuer: null, of, state: 'done', dates: null, from: at(name) }],
      given,
    ).map(({ words }) => words);
  it.each([
    ['MSc, Hydrology and Water Resources', 'MSc in Hydrology and Water Resources'],
    ['BSc (Hons), Physical Geography', 'BSc (Hons) in Physical Geography'],
    ['B.A., History', 'B.A. in History'],
    ['Master of Science - MS, Hydrology', 'Master of Science in Hydrology'],
    ["Bachelor's degree, Nursing", "Bachelor's degree in Nursing"],
    ['PhD, Chemistry', 'PhD in Chemistry'],
  ])('%s is %s', (name, spoken) => expect(nameOf(name)).toEqual([spoken]));

  it.each([
    'MSc Hydrology, Water Resources',
    'BSc, First Class',
    'BA, Hons',
    'MSc, University of Oslo',
    'MSc in Hydrology',
    'Apprenticeship, Electrician',
    'A levels, Physics',
  ])('stays as it is: %s', (name) => expect(nameOf(name)).toEqual([name]));

  it('is left alone on a certificate', () =>
    expect(nameOf('Diploma, Sound Engineering', 'certificate')).toEqual(['Diploma, Sound Engineering']));
});

describe('a line that is no deed', () => {
  it.each([
    'Flash flood nowcasting with sparse gauges',
    'Best paper award 2019',
    'Cast iron bridges in Wales 1780',
    'Thought leadership award 2020',
    'Built environment study of 30 towns',
  ])('completes no “I …”: %s', (words) => {
    const line: CvFact = { id: words, kind: 'proof', words, role: null, from: at(words) };
    expect(draftsOf([line], { ...given, isPicked: true })).toMatchObject([{ isRaw: true }]);
  });

  it.each(['Cast 40 bells for village churches', 'Built 12 houses', 'Set up a library'])(
    'does: %s',
    (words) => {
      const line: CvFact = { id: words, kind: 'proof', words, role: null, from: at(words) };
      expect(draftsOf([line], { ...given, isPicked: true })[0]).not.toHaveProperty('isRaw');
    },
  );
});
