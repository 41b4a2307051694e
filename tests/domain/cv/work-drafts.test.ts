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
    // Five of a line cook and five of a sous chef, whom the catalogue both calls chefs.
    expect(yearsOf(kitchen, 'Sous chef')).toEqual([['10', ['Sous Chef', 'Line Cook']]]);
    expect(yearsOf(kitchen, 'Courier')).toEqual([['2', ['Courier']]]);
  });

  it('are those of all its jobs where the field was taken', () => {
    expect(yearsOf(kitchen, 'Kitchen work')).toEqual([['12', ['Sous Chef', 'Line Cook', 'Kitchen Porter']]]);
  });

  it('count months in two jobs once', () => {
    expect(yearsOf([job('Chef', 2015, 2020), job('Sous Chef', 2018, 2022)], 'Chef')).toEqual([
      ['8', ['Sous Chef', 'Chef']],
    ]);
  });
});
