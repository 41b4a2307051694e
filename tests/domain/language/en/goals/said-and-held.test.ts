import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const musician = {
  arc: 'shift',
  work: [{ own: 'Wedding musician' }],
  target: [{ own: 'master of ceremonies' }],
  standing: 'working',
  'learning-hours': 'three-five',
};

describe('a course whose length was given', () => {
  it.each(['only-short', 'set-on-it'])('has no hours a week: %s', (state) => {
    const course = (text: string) => goalOf('path', { ...musician, learn: [{ text, state }] }).action;
    expect(course('course for ceremony masters, two weekends in Warszawa')).toBe(
      'Take a course for ceremony masters, two weekends in Warszawa.',
    );
    expect(course('course for ceremony masters')).toContain('3 to 5 hours a week');
  });
});

describe('a card that has run out and is asked for again', () => {
  const scaffolder = {
    arc: 'back',
    work: [{ own: 'Scaffolder' }],
    target: [{ own: 'scaffold inspector' }],
    standing: 'not-working',
    'learning-hours': 'six-ten',
  };

  it('is renewed, and not learned in lessons', () => {
    const all = allOf({
      ...scaffolder,
      papers: [{ text: 'ipaf', state: 'lapsed' }],
      learn: [{ text: 'ipaf again', state: 'set-on-it' }],
    });
    expect(all).toContain('Renew my ipaf.');
    expect(all).not.toMatch(/lessons|6 to 10 hours/u);
  });

  it('stays something to learn where it is in force or another paper ran out', () => {
    const all = allOf({
      ...scaffolder,
      papers: [{ text: 'first aid', state: 'lapsed' }],
      learn: [{ text: 'ipaf again', state: 'set-on-it' }],
    });
    expect(all).not.toContain('Renew my');
  });
});

describe('those whom somebody would be with', () => {
  const pupil = (own: string) =>
    goalOf('terms', {
      arc: 'start',
      work: ['none'],
      target: [{ own }],
      standing: 'studying',
      strengths: ['calm', 'listen'],
      learn: [
        { text: 'first aid course', state: 'set-on-it' },
        { text: 'care course', state: 'if-free' },
      ],
      'learning-hours': 'three-five',
    }).action;

  it('are nothing to learn', () => {
    expect(pupil('autistic kids')).toMatch(/pay while I learn to work with autistic kids\.$/u);
    expect(pupil('dog grooming')).not.toContain('to work with');
  });
});

describe('whom somebody knows in such work', () => {
  it('is asked once', () => {
    const steps = goalsFor({
      arc: 'start',
      work: [{ own: 'Student' }],
      target: [{ own: 'dental nurse' }],
      standing: 'looking',
      people: [{ relation: 'friend', name: 'Seun' }],
      cushion: 'under-three',
      unpaid: 'none',
    }).map(({ firstStep }) => firstStep);
    expect(steps.filter((step) => /whom they know in such work/u.test(step))).toHaveLength(1);
    expect(steps).toContain('Ask Seun who could tell me more about such work.');
  });
});
