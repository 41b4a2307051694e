import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { changedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import type { CvFact, CvPaper, CvRole } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { forgetSeen, leaveDraft, takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { at } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };

/** "2021-03" as a CV's month. */
const moment = (text: string) => {
  const [year, month] = text.split('-');
  return year ? { year: Number(year), month: month ? Number(month) : null } : null;
};

function job(
  from: string,
  to: string,
  employer: string | null = 'Hotel Sol',
  title = 'Ward manager',
): CvRole {
  return {
    ...{ id: `role ${from}`, kind: 'role', title, employer },
    dates: { from: moment(from), to: to === 'now' ? to : moment(to), words: '' },
    from: at(`${title}, ${employer}, ${from} – ${to}`),
  };
}

function taken(...facts: readonly CvFact[]): Reflection {
  const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
  let ids = 0;
  const newId = (prefix: 'own' | 'row') => {
    ids += 1;
    return `${prefix}-${ids}`;
  };
  // The jobs alone: what else the dates and titles say is tried in other tests.
  return draftsOf(facts, given)
    .filter(({ told }) => told)
    .reduce((now, draft) => takeDraft(now, draft, { questionnaire, newId }), empty);
}

const open = taken(job('2021-03', 'now'));
const changesIn = (reflection: Reflection, ...facts: CvFact[]) =>
  changedDates(facts, reflection, given).map(({ was, told }) => [
    `${was.told.from} ${was.told.to}`,
    `${told.from} ${told.to}`,
  ]);

describe('a job of the answers whose dates are others in the next CV', () => {
  it.each([
    ['it ended', job('2021-03', '2025-12'), '2021-03 2025-12'],
    ['it began at another time', job('2020-11', 'now'), '2020-11 now'],
    ['both', job('2020-11', '2025-12'), '2020-11 2025-12'],
    ['it ended, and the town is named', job('2021-03', '2025-12', 'Hotel Sol, Leeds'), '2021-03 2025-12'],
    [
      'it ended, and the town stands in brackets',
      job('2021-03', '2025-12', 'Hotel Sol (Leeds)'),
      '2021-03 2025-12',
    ],
    ['it ended, and only years are named', job('2021', '2025'), '2021-03 2025'],
  ])('is shown where %s', (_, now, known) => {
    expect(changesIn(open, now)).toEqual([['2021-03 now', known]]);
  });

  it('is shown where its end is named for the first time', () => {
    expect(changesIn(taken(job('2021-03', '')), job('2021-03', '2025-12'))).toEqual([
      ['2021-03 ', '2021-03 2025-12'],
    ]);
  });

  it.each([
    ['the same dates stand in another line', { ...job('2021-03', 'now'), from: at('Since March 2021') }],
    ['only the year is named', job('2021', 'now')],
    ['no dates are named', job('', '')],
    ['no end is named', job('2021-03', '')],
    ['it is at another place', job('2021-03', '2025-12', 'Hotel Luna')],
    ['it is other work', job('2021-03', '2025-12', 'Hotel Sol', 'Porter')],
    ['it is an earlier time at the same place', job('2015-01', '2018-06')],
  ])('is none where %s', (_, now) => {
    expect(changesIn(open, now)).toEqual([]);
  });

  it('is found among two times at the same place: the one that began when it began', () => {
    expect(changesIn(open, job('2026-01', 'now'), job('2021-03', '2025-12'))).toEqual([
      ['2021-03 now', '2021-03 2025-12'],
    ]);
    expect(changesIn(open, job('2015-01', '2018-06'), job('2021-03', 'now'))).toEqual([]);
  });

  it('is none where the person wrote something else in the answer, or nothing was taken', () => {
    const value = { kind: 'picks', picks: [{ id: 'own-1', text: 'Ward lead' }] } as const;
    const answer = open.answers.work;
    if (!answer) throw new Error('No work.');
    const edited = {
      ...open,
      answers: { work: { ...answer, value: { ...value, picks: [...value.picks] } } },
    };
    expect(changesIn(edited, job('2021-03', '2025-12'))).toEqual([]);
    expect(changesIn(taken(), job('2021-03', '2025-12'))).toEqual([]);
  });

  it('is of work of the catalogue too, whatever the CV calls it', () => {
    const nurse = taken(job('2021-03', 'now', 'Hotel Sol', 'Chef'));
    expect(changesIn(nurse, job('2021-03', '2025-12', 'Hotel Sol', 'chef'))).toHaveLength(1);
  });
});

describe('a paper of the answers whose dates are others in the next CV', () => {
  const paper = (
    from: string,
    to: string,
    { name = 'BSc in Chemistry', issuer = 'Bonn', of = 'study', state = 'done' }: Partial<CvPaper> = {},
  ): CvPaper => ({
    ...{ id: `${name} ${from}`, kind: 'paper', name, issuer, of, state },
    dates: { from: moment(from), to: to === 'now' ? to : moment(to), words: '' },
    from: at(`${name}, ${issuer}, ${from} – ${to}`),
  });
  const study = taken(paper('2019', 'now', { state: 'not-finished' }));

  it('is shown with how it stands now, and keeps both where they are taken', () => {
    const [change] = changedDates([paper('2019', '2023')], study, given);
    if (!change) throw new Error('No change.');
    expect(change).toMatchObject({
      told: { as: 'study', beside: 'Bonn', from: '2019', to: '2023' },
      state: { was: 'not-finished', is: 'in-force' },
    });
    const now = takeDates(study, change);
    expect(now.answers.papers?.value).toMatchObject({
      rows: [{ text: 'BSc in Chemistry', state: 'in-force' }],
    });
    expect(now.cv?.taken[0]?.told).toEqual(change.told);
    expect(reflectionSchema.safeParse(now).success).toBe(true);
    expect(changesIn(now, paper('2019', '2023'))).toEqual([]);
  });

  it.each([
    ['it is worded without “in”', paper('2019', '2023', { name: 'BSc Chemistry' })],
    ['it has its long name', paper('2019', '2023', { name: 'Bachelor of Science in Chemistry' })],
    ['no school is named', paper('2019', '2023', { issuer: null })],
  ])('is known where %s', (_, now) => {
    expect(changesIn(study, now)).toEqual([['2019 now', '2019 2023']]);
  });

  it.each([
    ['it is another degree', paper('2019', '2023', { name: 'BSc Physics' })],
    ['it is of another school', paper('2019', '2023', { issuer: 'Ulm' })],
    ['it is a certificate of that name', paper('2019', '2023', { of: 'certificate' })],
    ['nothing changed', paper('2019', 'now', { state: 'not-finished' })],
    ['no dates are named', paper('', '', { state: null })],
  ])('is none where %s', (_, now) => {
    expect(changesIn(study, now)).toEqual([]);
  });

  it('is a certificate that was renewed', () => {
    const aid = { name: 'First aid at work', issuer: 'Red Cross', of: 'certificate' } as const;
    expect(changesIn(taken(paper('2021-05', '', aid)), paper('2025-03', '', aid))).toEqual([
      ['2021-05 ', '2025-03 '],
    ]);
  });
});

describe('what the person says of it', () => {
  const ended = job('2021-03', '2025-12');
  const [change] = changedDates([ended], open, given);
  if (!change) throw new Error('No change.');

  it('puts the new line and its dates in place of the old, and nothing else', () => {
    const now = takeDates(open, change);
    expect(now.answers).toEqual(open.answers);
    expect(now.cv?.taken).toEqual([
      {
        ...open.cv?.taken[0],
        line: ended.from.line,
        told: { as: 'job', beside: 'Hotel Sol', from: '2021-03', to: '2025-12' },
      },
    ]);
    expect(reflectionSchema.safeParse(now).success).toBe(true);
    expect(changesIn(now, ended)).toEqual([]);
    // And when it goes on after all.
    expect(changesIn(now, job('2021-03', 'now'))).toEqual([['2021-03 2025-12', '2021-03 now']]);
  });

  it('leaves all as it was and asks no more, until dates change again or the person asks to see what was left', () => {
    const now = leaveDraft(open, change.draft);
    expect(now.cv?.taken).toEqual(open.cv?.taken);
    expect(changesIn(now, ended)).toEqual([]);
    expect(changesIn(now, job('2021-03', '2026-01'))).toHaveLength(1);
    expect(changesIn(forgetSeen(now), ended)).toHaveLength(1);
  });
});
