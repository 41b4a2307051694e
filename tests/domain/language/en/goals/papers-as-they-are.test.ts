import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const cook = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'cook' }],
  years: { years: '9' },
  target: [{ own: 'truck driver' }],
  'learning-hours': 'three-five',
};
const learning = (text: string, state = 'set-on-it', more = {}) =>
  allOf({ ...cook, ...more, learn: [{ text, state }] });

describe('a paper', () => {
  it('that is an exam or a licence by its name is passed', () => {
    expect(learning('TOPIK level 4')).toContain('Pass TOPIK level 4');
    expect(learning('functional skills English')).toContain('Pass functional skills English');
    expect(learning('permiso C')).toContain('Pass permiso C');
    expect(learning('English conversation')).not.toContain('Pass');
    expect(learning('a course in food safety')).toContain('Finish a course');
  });

  it('of years at a school is begun', () => {
    expect(learning('mbo fietstechnicus level 2')).toContain(
      'Get a confirmed place, with a start date, on mbo',
    );
    expect(learning('level 2 food hygiene')).not.toContain('Get a confirmed place, with a start date,');
  });

  it('of which the last parts are counted says how many', () => {
    const papers = [{ text: 'Google data analytics certificate', state: 'not-finished' }];
    expect(learning('Google certificate, last 2 modules', 'set-on-it', { papers })).toContain(
      'Finish the last 2 modules of my Google data analytics certificate',
    );
    expect(learning('Google certificate', 'set-on-it', { papers })).not.toContain('the last');
  });

  it('of several that are missing goes by the names of those that come now', () => {
    const papers = [{ text: 'ACCA', state: 'missing', detail: '5 papers' }];
    const sits = (text: string) => learning(text, 'set-on-it', { target: [{ own: 'accountant' }], papers });
    expect(sits('ACCA F7 and F8')).toContain('Pass F7 and F8 for my ACCA');
    expect(sits('ACCA')).toContain('the first of the 5 papers');
  });

  it('that a summer’s exams end in is there in August', () => {
    const [goal] = goalsFor({
      ...cook,
      arc: 'start',
      standing: 'studying',
      learn: [{ text: 'gcse maths', state: 'set-on-it' }],
    }).filter(({ action }) => action.startsWith('Pass GCSE'));
    expect(goal?.by).toBe('2027-08-31');
  });

  it('is signed off by a doctor only where one is named', () => {
    const lacks = (detail: string) =>
      allOf({
        arc: 'grow',
        standing: 'working',
        work: [{ own: 'QA engineer' }],
        target: [{ own: 'quality manager' }],
        papers: [{ text: 'Black Belt', state: 'missing', detail }],
      });
    expect(lacks('one project sign off')).toContain(
      'Have one project for my Black Belt finished and signed off.',
    );
    expect(lacks('the doctor’s sign off')).toContain('Book the appointment.');
  });
});

describe('hours for learning', () => {
  it('are promised to one thing', () => {
    const all = allOf({
      ...cook,
      unpaid: 'none',
      learn: [
        { text: 'permiso C', state: 'set-on-it' },
        { text: 'Spanish for the theory exam', state: 'if-free' },
      ],
    });
    expect(all.match(/3 to 5 hours a week/gu)).toHaveLength(1);
    expect(all).toContain('Finish a free course in Spanish for the theory exam.');
  });
});

describe('a place to learn at work', () => {
  it('has the trade in it, and no price', () => {
    const all = allOf({
      ...cook,
      arc: 'start',
      standing: 'looking',
      target: [{ own: 'bike mechanic' }],
      learn: [{ text: 'apprenticeship', state: 'set-on-it' }],
    });
    expect(all).toContain('signed apprenticeship as a bike mechanic');
    expect(all).not.toContain('with the price');
  });
});

describe('whoever is asked', () => {
  const asked = (name: string, relation = 'mentor') =>
    learning('forklift course', 'set-on-it', { people: [{ relation, name }] });
  it('looks after nobody’s health, and has a name without what was said aside', () => {
    expect(asked('my psych tbh')).not.toContain('psych');
    expect(asked('my therapist')).not.toContain('therapist');
    expect(asked('Dave lol')).toContain('Dave.');
    expect(asked('Nath, my old boss')).toContain('Nath');
  });
});
