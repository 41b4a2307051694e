import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { fieldCalled, fieldOfTitle, isSameRole } from '#src/domain/cv/title-in-catalogue.ts';

const { work } = english;

describe('the field of a job title', () => {
  it.each([
    ['Senior Nurse', 'nursing'],
    ['Ward Manager', 'nursing'],
    ['Sous Chef', 'kitchen-work'],
    ['Area Sales Manager', 'sales'],
    ['Nurse Recruiter', 'recruitment'],
    ['Veterinary Nurse', 'veterinary-work'],
    ['Teacher, primary', 'teaching'],
    ['Lecturer in Chemistry', 'university-teaching'],
    ['Bus Driver (relief)', 'bus-driving'],
    ['Senior Hydrogeologist', 'research'],
    ['Logistics Coordinator', 'logistics'],
    ['Director of Nursing', 'nursing'],
  ])('%s: %s', (title, field) => expect(fieldOfTitle(title, work)).toBe(field));

  it.each([
    'Manager',
    'Operations Manager',
    'Founder',
    'Consultant',
    'Technician',
    'Student Assistant',
    'Project Lead, Groundwater Monitoring',
    'Head of Flood Forecasting',
    'Owner, Sunny Café',
    // Of a building, of a site where one builds, or of a school.
    'Site Manager',
    'Chief Happiness Wrangler',
    // Of one of many sciences, or of none.
    'Parliamentary Researcher',
    '',
  ])('is not guessed: %s', (title) => expect(fieldOfTitle(title, work)).toBeNull());

  it.each(work.roles.map(({ label, field }) => [label, field]))(
    'is the one of the catalogue, or none: %s',
    (label, field) => expect([field, null]).toContain(fieldOfTitle(label, work)),
  );
});

it.each([
  ['Insurance', 'insurance'],
  ['Accountancy', 'accounting'],
  ['Renewables', 'energy'],
  ['Nurse', 'nursing'],
  ['Hats and Gloves', null],
])('the industry %s is the field %s', (words, field) => expect(fieldCalled(words, work)).toBe(field));

describe('the same work', () => {
  it.each([
    ['Sous Chef', 'Line Cook'],
    ['Truck Driver', 'HGV Driver'],
    ['Car Mechanic', 'Vehicle Technician'],
    ['Senior Hydrogeologist', 'Field Geologist'],
    ['Electrician', 'Apprentice Electrician'],
  ])('%s and %s', (one, other) => {
    expect(isSameRole(one, other, work)).toBe(true);
    expect(isSameRole(other, one, work)).toBe(true);
  });

  it.each([
    ['Cook', 'Kitchen Porter'],
    ['Operations Manager', 'Area Manager'],
    ['Teacher', 'Teaching Assistant'],
    ['Bus Driver', 'Truck Driver'],
    ['Nurse', 'Ward Manager'],
    ['Founder', 'Consultant'],
  ])('is not %s and %s', (one, other) => expect(isSameRole(one, other, work)).toBe(false));
});
