import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { changedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { readCvBytes, readCvText } from '#src/files/cv/read-bytes.ts';
import { writeJsonResume } from '#src/files/json-resume/write-json-resume.ts';
import { profileOf } from '#src/files/profile/profile.ts';
import { readOf, TODAY } from './tell.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };

/** A CV as it is pasted, with the dates of its latest job. */
const cvWith = async (dates: string) =>
  readOf(
    await readCvText(
      `Experience\n\nHead Cook, Hotel Sol\n${dates}\n- Cut waste by 30%\n\nPorter, Dock Inn\n01/2015 – 02/2020\n\nSkills\nKnife work\n`,
      TODAY,
    ),
  );

async function withJobs(dates: string): Promise<Reflection> {
  let ids = 0;
  const newId = (prefix: 'own' | 'row') => {
    ids += 1;
    return `${prefix}-${ids}`;
  };
  return draftsOf((await cvWith(dates)).facts, given)
    .filter(({ questions: [question] }) => question === 'work')
    .reduce(
      (now, draft) => takeDraft(now, draft, { questionnaire, newId }),
      emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' }),
    );
}

const cookIn = (reflection: Reflection) => {
  const { words } = profileOf({ texts: english, language: en }, reflection, TODAY);
  return JSON.parse(writeJsonResume(words)).work.find(({ name }: { name: string }) => /Sol/.test(name));
};

describe('the same CV with other dates of a job', () => {
  it.each([
    ['03/2021 – 12/2025', { startDate: '2021-03', endDate: '2025-12' }],
    ['01/2021 – Present', { startDate: '2021-01' }],
  ])('%s: goes into the kept line and a JSON Resume where it is taken', async (dates, span) => {
    const before = await withJobs('03/2021 – Present');
    const { endDate, ...cook } = cookIn(before);
    expect([cook.startDate, endDate]).toEqual(['2021-03', undefined]);

    const changed = changedDates((await cvWith(dates)).facts, before, given);
    expect(changed.map(({ draft }) => draft.words)).toEqual(['Head Cook']);
    const now = changed.reduce(takeDates, before);
    expect(cookIn(now)).toEqual({ name: cook.name, position: cook.position, ...span });
    expect(now.cv?.taken.map(({ line }) => line).join('\n')).toContain(dates);
    expect(now.cv?.taken.map(({ line }) => line).join('\n')).not.toContain('03/2021 – Present');
  });

  it.each(['03/2021 – Present', 'March 2021 - now', 'Mar 2021 to present', '2021 – present'])(
    '%s: is none where it says the same in another way',
    async (dates) => {
      const before = await withJobs('03/2021 – Present');
      expect(changedDates((await cvWith(dates)).facts, before, given)).toEqual([]);
    },
  );

  it('is known in another kind of file', async () => {
    const before = await withJobs('03/2021 – Present');
    const jsonWith = async (endDate: string) => {
      const job = { name: 'Hotel Sol', position: 'Head Cook', startDate: '2021-03-01', endDate };
      const text = JSON.stringify({ basics: { name: 'Ann Lee' }, work: [job] });
      return readOf(await readCvBytes(new TextEncoder().encode(text), TODAY)).facts;
    };
    expect(changedDates(await jsonWith(''), before, given)).toEqual([]);
    const [change] = changedDates(await jsonWith('2025-12-31'), before, given);
    expect(change?.told).toEqual({ as: 'job', beside: 'Hotel Sol', from: '2021-03', to: '2025-12' });
  });
});
