import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { CvFact } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftsToSee } from '#src/domain/cv/draft-taker.ts';
import { leaveDraft, takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { at } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };
const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
const taking = { questionnaire, newId: () => 'own-1' };

/** A job from a January to a December; 0 goes on. */
const job = (title: string, from: number, to: number, extra: { isUnpaid?: true } = {}): CvFact => ({
  ...{ id: `${title} ${from}`, kind: 'role', title, employer: null, ...extra },
  dates: {
    from: { year: from, month: 1 },
    to: to === 0 ? 'now' : { year: to, month: 12 },
    words: '',
  },
  from: at(`${title}, ${from} – ${to || 'present'}`),
});
const field = (words: string, said: 'headline' | 'industry'): CvFact => ({
  ...{ id: words, kind: 'field', words, said, from: at(`Top: ${words}`) },
});
const worksOf = (facts: readonly CvFact[]) =>
  draftsOf(facts, given).flatMap((draft) =>
    draft.questions[0] === 'work' ? [`${draft.words}${draft.waits ? ` waits: ${draft.waits}` : ''}`] : [],
  );
const named = (facts: readonly CvFact[], words: string): CvDraft => {
  const found = draftsOf(facts, given).find((draft) => draft.words === words);
  if (!found) throw new Error(`No draft of “${words}”.`);
  return found;
};

const kitchen = [
  job('Sous Chef', 2021, 0),
  job('Line Cook', 2014, 2018),
  job('Kitchen Porter', 2012, 2013),
  job('Courier', 2010, 2011),
];

describe('the field of the work', () => {
  it('is offered behind the jobs, beside the lines of all that belong to it', () => {
    expect(worksOf(kitchen)).toEqual(['Sous chef', 'Line cook', 'Kitchen porter', 'Courier', 'Kitchen work']);
    expect(named(kitchen, 'Kitchen work')).toMatchObject({
      gain: { kind: 'picks', id: 'field-kitchen-work' },
      isField: true,
      from: { line: 'Sous Chef, 2021 – present / Line Cook, 2014 – 2018 / Kitchen Porter, 2012 – 2013' },
    });
  });

  it('is the one that the CV names, where it names one; of two the first', () => {
    expect(worksOf([...kitchen, field('Catering', 'industry')])).toEqual([
      ...['Sous chef', 'Line cook', 'Kitchen porter', 'Courier'],
      'Catering',
    ]);
    expect(
      worksOf([job('Chef', 2020, 0), field('Catering', 'headline'), field('Retail', 'industry')]),
    ).toEqual(['Chef', 'Catering', 'Retail waits: field']);
  });

  it('is none for work that is only found by the name of other work, or that is one of many sciences', () => {
    for (const title of [
      'Senior Hydrologist',
      'Geologist',
      'Research Fellow',
      'Research Assistant',
      'Archaeologist',
    ])
      expect(worksOf([job(title, 2020, 0)])).toEqual([title]);
    expect(worksOf([job('Scientist', 2020, 0)])).toEqual(['Scientist', 'Scientific research']);
    expect(worksOf([job('Social Researcher', 2020, 0)])).toEqual(['Social researcher', 'Social research']);
  });

  it('is none where no title says one, and none of unpaid work', () => {
    expect(worksOf([job('Operations Manager', 2020, 0), job('Founder', 2010, 2019)])).toEqual([
      'Operations Manager',
      'Founder',
    ]);
    expect(
      worksOf([job('Founder', 2020, 0), job('Football coach', 2015, 0, { isUnpaid: true })]),
    ).not.toContain('Sport');
  });

  it('is not asked for again once it was left, though the next CV says it in another line', () => {
    const left = leaveDraft(empty, named(kitchen, 'Kitchen work'));
    const next = [job('Head Chef', 2026, 0), ...kitchen];
    const seen = draftsToSee(draftsOf(next, given), left, questionnaire).map(({ words }) => words);
    expect(seen).toContain('Head Chef');
    expect(seen).not.toContain('Kitchen work');
  });
});

describe('the years', () => {
  const yearsOf = (facts: readonly CvFact[], taken: string) =>
    draftsToSee(draftsOf(facts, given), takeDraft(empty, named(facts, taken), taking), questionnaire).flatMap(
      ({ questions, words, counted }) => (questions[0] === 'years' ? [[words, counted]] : []),
    );

  it('are those of all jobs of the same work, without what lay between', () => {
    // Five of a line cook and nearly six of a sous chef, whom the catalogue both calls chefs.
    expect(yearsOf(kitchen, 'Sous chef')).toEqual([['11', ['Sous Chef', 'Line Cook']]]);
    expect(yearsOf(kitchen, 'Courier')).toEqual([['2', ['Courier']]]);
  });

  it('are those of all its jobs where the field was taken', () => {
    expect(yearsOf(kitchen, 'Kitchen work')).toEqual([['13', ['Sous Chef', 'Line Cook', 'Kitchen Porter']]]);
  });

  it('count months in two jobs once', () => {
    expect(yearsOf([job('Chef', 2015, 2020), job('Sous Chef', 2018, 2022)], 'Chef')).toEqual([
      ['8', ['Sous Chef', 'Chef']],
    ]);
  });

  /** A job from month to month. */
  const monthly = (title: string, from: string, to: string): CvFact => {
    const moment = (words: string) => {
      const [year, month] = words.split('-').map(Number);
      return { year: year ?? 0, month: month ?? null };
    };
    return {
      ...{ id: `${title} ${from}`, kind: 'role', title, employer: null, from: at(`${title}, ${from}`) },
      dates: { from: moment(from), to: moment(to), words: '' },
    };
  };
  const study = (name: string): CvFact => ({
    ...{ id: name, kind: 'paper', name, issuer: null, of: 'study', state: 'done', dates: null },
    from: at(name),
  });
  const summary = (words: string): CvFact => ({ id: words, kind: 'summary', words, from: at(words) });

  it.each([
    ['2018-09', '2020-06', '2'],
    ['2022-03', '2026-11', '5'],
    ['2020-01', '2021-06', '2'],
    ['2020-01', '2021-05', '1'],
    ['2020-01', '2020-12', '1'],
  ])('are the nearest full ones: %s to %s are about %s', (from, to, years) => {
    expect(yearsOf([monthly('Chef', from, to)], 'Chef')).toEqual([[years, ['Chef']]]);
  });

  it('are none of less than a year', () => {
    expect(yearsOf([monthly('Chef', '2020-01', '2020-11')], 'Chef')).toEqual([]);
  });

  const water = [
    job('Lead Flood Modeller', 2022, 2025),
    job('Senior Hydrologist', 2018, 2020),
    job('Hydrology Analyst', 2013, 2015),
  ];

  it('are those of all jobs of one trade, by the words of the degree and of the summary', () => {
    const told = [
      study('MSc Hydrology and Water Resources'),
      summary('Hydrologist with ten years in flood forecasting. I like sensors.'),
    ];
    const titles = ['Lead Flood Modeller', 'Senior Hydrologist', 'Hydrology Analyst'];
    expect(yearsOf([...water, ...told], 'Lead Flood Modeller')).toEqual([['10', titles]]);
    expect(yearsOf([...water, study('MSc Hydrology')], 'Senior Hydrologist')[0]).toEqual([
      '6',
      ['Senior Hydrologist', 'Hydrology Analyst'],
    ]);
  });

  it('are never those of two trades that one sentence or degree names', () => {
    const trades = [job('Piano Teacher', 2020, 2024), job('Piano Tuner', 2010, 2013)];
    expect(
      yearsOf([...trades, summary('Former tuner, now a teacher, with ten years at it.')], 'Piano Teacher')[0],
    ).toEqual(['5', ['Piano Teacher']]);
    const two = [job('Nurse', 2020, 2024), job('Nursing Home Cleaner', 2010, 2013), study('BSc Nursing')];
    expect(yearsOf(two, 'Nurse')).toEqual([['5', ['Nurse']]]);
    const wide = [job('Data Clerk', 2020, 2024), job('Data Wrangler', 2010, 2013), study('BSc Data Science')];
    expect(yearsOf(wide, 'Data Clerk')[0]).toEqual(['5', ['Data Clerk']]);
  });

  it('are offered for all jobs together where it is not sure which are of the trade, as a number of its own', () => {
    const unsure = [job('Lead Flood Modeller', 2022, 2025), job('Field Observer', 2018, 2020)];
    expect(yearsOf(unsure, 'Lead Flood Modeller')).toEqual([
      ['4', ['Lead Flood Modeller']],
      ['7', ['Lead Flood Modeller', 'Field Observer']],
    ]);
    expect(named(unsure, '7')).toMatchObject({ isAllWork: true });
    // A courier is known to be one.
    expect(yearsOf([job('Chef', 2022, 2025), job('Courier', 2018, 2020)], 'Chef')).toHaveLength(1);
  });
});
