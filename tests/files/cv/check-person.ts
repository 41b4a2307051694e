import { expect } from 'vitest';
import type { CvRead } from '#src/domain/cv/cv-read.ts';
import { PEOPLE, type Person, RESULTS } from '#tests/fixtures/cv/people.ts';
import { expectedOf, leaks, told } from './tell.ts';

/** Expects that a CV was read as what its person has, and that nothing of it tells who that is. */
export function expectPerson(found: CvRead, person: Person): void {
  const expected = expectedOf(person);
  const results = RESULTS[PEOPLE.indexOf(person)] ?? [];
  expect(told(found, 'role')).toEqual(expected.roles);
  expect(told(found, 'paper').sort()).toEqual([...expected.studies, ...expected.certificates].sort());
  expect(told(found, 'gift')).toEqual(expected.skills);
  expect(told(found, 'language')).toEqual(expected.languages);
  expect(told(found, 'field')).toContain(expected.headline);
  expect(told(found, 'summary')).toEqual([person.summary]);
  expect(told(found, 'proof').sort()).toEqual([...results].sort());
  expect(leaks(found, person)).toBe(false);
  expect(found.isUnsure).toBe(false);
}
