import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { FRESH_RESUMES } from '#tests/fixtures/cv/fresh.ts';
import { JSON_RESUMES } from '#tests/fixtures/cv/json-resume.ts';
import { PEOPLE, RESULTS } from '#tests/fixtures/cv/people.ts';
import { REACTIVE_RESUMES } from '#tests/fixtures/cv/reactive-resume.ts';
import { expectedOf, leaks, readOf, TODAY, told } from './tell.ts';

const read = (cv: unknown) => readCvBytes(new TextEncoder().encode(JSON.stringify(cv)), TODAY);
const resultsOf = (name: string) => RESULTS[PEOPLE.findIndex((person) => person.name === name)];

describe.each([
  ['json-resume', JSON_RESUMES],
  ['fresh', FRESH_RESUMES],
  ['reactive-resume', REACTIVE_RESUMES],
] as const)('%s', (format, files) => {
  it.each(files.map((file) => [file.person.name, file] as const))(
    'reads the CV of %s',
    async (name, file) => {
      const { person, cv } = file;
      const found = readOf(await read(cv));
      const expected = expectedOf(person, 'byYear' in file && file.byYear ? { byYear: true } : {});
      expect(found.format).toBe(format);
      expect(told(found, 'role')).toEqual(expected.roles);
      const papers = format === 'fresh' ? expected.studies : [...expected.studies, ...expected.certificates];
      expect(told(found, 'paper').sort()).toEqual(papers.sort());
      expect(told(found, 'gift')).toEqual(expected.skills);
      expect(told(found, 'language')).toEqual(expected.languages);
      expect(told(found, 'field')).toContain(expected.headline);
      expect(told(found, 'summary')).toEqual([person.summary]);
      expect(told(found, 'proof').sort()).toEqual([...(resultsOf(name) ?? [])].sort());
      expect(leaks(found, person)).toBe(false);
      for (const fact of found.facts) expect(fact.from.line).not.toBe('');
    },
  );
});

describe('Reactive Resume', () => {
  it('leaves hidden items out and says how many', async () => {
    for (const { cv, hidden } of REACTIVE_RESUMES) {
      const { unread } = readOf(await read(cv));
      expect(unread.find(({ key }) => key === 'hidden')?.count ?? 0).toBe(hidden);
    }
  });
});
