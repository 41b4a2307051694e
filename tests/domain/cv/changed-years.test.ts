import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { changedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import { changedYears, takeYears } from '#src/domain/cv/changed-years.ts';
import type { CvRole } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftsToSee } from '#src/domain/cv/draft-taker.ts';
import { leaveDraft, settleDraft, takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { at } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };
const taking = { questionnaire, newId: () => 'own-1' };

/** A job from a January to a December. */
const job = (title: string, from: number, to: number, line = ''): CvRole => ({
  ...{ id: `${title} ${from}`, kind: 'role', title, employer: 'Hotel Sol' },
  dates: { from: { year: from, month: 1 }, to: { year: to, month: 12 }, words: '' },
  from: at(`${line}${title}, ${from} – ${to}`),
});
const chef = job('Sous Chef', 2015, 2019);

/** The reflection that took the job and its years. */
function withYears(...roles: readonly CvRole[]): Reflection {
  const drafts = draftsOf(roles, given);
  const [first] = drafts;
  if (!first) throw new Error('No job.');
  const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
  const now = takeDraft(empty, first, taking);
  const years = draftsToSee(drafts, now, questionnaire).find(({ questions }) => questions[0] === 'years');
  if (!years) throw new Error('No years.');
  return takeDraft(now, years, taking);
}

const taken = withYears(chef);
const changes = (reflection: Reflection, ...roles: CvRole[]) =>
  changedYears(roles, reflection, given).map(({ was, draft }) => [was.words, draft.words]);
const figureOf = ({ answers: { years } }: Reflection) =>
  years?.value?.kind === 'figures' ? years.value.figures.years : null;

describe('years that were counted from a CV', () => {
  it('are counted again once the person took the new dates of a job, and not before', () => {
    const later = job('Sous Chef', 2015, 2021);
    expect(changes(taken, later)).toEqual([]);
    const [dates] = changedDates([later], taken, given);
    if (!dates) throw new Error('No change.');
    expect(changes(leaveDraft(taken, dates.draft), later)).toEqual([]);
    const now = takeDates(taken, dates);
    expect(changes(now, later)).toEqual([['5', '7']]);

    const [years] = changedYears([later], now, given);
    if (!years) throw new Error('No years.');
    const counted = takeYears(now, years);
    expect(figureOf(counted)).toBe('7');
    expect(counted.cv?.taken.find(({ source }) => source === 'years/years')?.line).toBe(later.from.line);
    expect(reflectionSchema.safeParse(counted).success).toBe(true);
    expect(changes(counted, later)).toEqual([]);
    expect(changes(leaveDraft(now, years.draft), later)).toEqual([]);
  });

  it('are counted again where the next CV has one more job of the same work, and not where it is other work', () => {
    expect(changes(taken, chef, job('Line Cook', 2020, 2022))).toEqual([['5', '8']]);
    expect(changes(taken, chef, job('Courier', 2020, 2022))).toEqual([]);
  });

  it('stay those of all jobs together, where the person took those', () => {
    const jobs = [job('Flood Modeller', 2015, 2019), job('Field Observer', 2012, 2014)];
    const drafts = draftsOf(jobs, given);
    const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
    const [first] = drafts;
    const all = drafts.find(({ isAllWork }) => isAllWork);
    if (!first || !all) throw new Error('No years.');
    const now = takeDraft(takeDraft(empty, first, taking), all, taking);
    expect(figureOf(now)).toBe('8');
    expect(changes(now, ...jobs)).toEqual([]);
    expect(changes(now, job('Field Observer', 2010, 2014), ...jobs.slice(0, 1))).toEqual([['8', '10']]);
    expect(changes(now, job('Flood Observer', 2020, 2021), ...jobs)).toEqual([['8', '10']]);
  });

  it('stay as they are where the same stands in other lines, or the person wrote others', () => {
    expect(changes(taken, job('Sous Chef', 2015, 2019, 'Work: '))).toEqual([]);
    const years = draftsOf([chef], given).find(({ questions }) => questions[0] === 'years');
    const question = questionnaire.flatMap((step) => step.questions).find(({ id }) => id === 'years');
    const answer = taken.answers.years;
    if (!years || !question || !answer) throw new Error('No years.');
    const value = { kind: 'figures' as const, figures: { years: '6' }, currency: '', period: '' };
    const typed = { ...taken, answers: { ...taken.answers, years: { ...answer, value } } };
    const settled = settleDraft(typed, years, { question, before: undefined });
    expect(changes(settled, job('Sous Chef', 2015, 2019, 'Work: '))).toEqual([]);
    // Typed without any CV, they are nobody's but the person's.
    expect(changes({ ...typed, cv: { taken: [], seen: [], text: '' } }, chef)).toEqual([]);
  });
});
