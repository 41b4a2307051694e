import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

describe('an exam that is to be taken again', () => {
  const pupil = {
    arc: 'start',
    work: [{ own: 'butchers saturday job' }],
    standing: 'studying',
    target: [{ own: 'electrician' }],
    people: [{ relation: 'mentor', name: 'Mr Laidler' }],
    papers: [{ text: 'maths gcse, got a 3', state: 'not-finished' }],
  };

  it('is passed on its day, and has no open parts', () => {
    const answers = { ...pupil, learn: [{ text: 'maths resit', state: 'set-on-it' }] };
    const path = goalsFor(answers).find(({ kind }) => kind === 'path');
    expect(path?.action).toMatch(/^Pass the maths resit/);
    expect(path?.firstStep).toBe(
      'Ask how to enter and what the last date is, and do one past paper with Mr Laidler to find the weakest part.',
    );
    expect(allOf(answers)).not.toContain('still open');
  });

  it('is no matter of parts that are open elsewhere', () => {
    const answers = { ...pupil, papers: [{ text: 'nursing diploma', state: 'not-finished' }] };
    expect(allOf(answers)).toContain('Finish my nursing diploma, part by part');
  });
});

describe('a course that is half done', () => {
  const clerk = { arc: 'shift', work: [{ own: 'shift leader' }], standing: 'working' };

  it('is finished, with the part of it that was named', () => {
    const path = goalsFor({
      ...clerk,
      target: [{ own: 'payroll specialist' }],
      papers: [{ text: 'course payroll and HR', state: 'not-finished' }],
      learn: [{ text: 'to finish payroll course, the part about social insurance', state: 'set-on-it' }],
    }).find(({ kind }) => kind === 'path');
    expect(path?.action).toMatch(/^Finish my payroll course, the part about social insurance/);
    expect(path?.firstStep).toContain('what is still missing and when this part is taught');
  });

  it('asks its own school what is left, where it must cost nothing', () => {
    const answers = {
      ...clerk,
      target: [{ own: 'admin clerk' }],
      papers: [{ text: 'N4 public management', state: 'not-finished' }],
      learn: [{ text: 'finish N4', state: 'if-free' }],
    };
    expect(allOf(answers)).toContain('Find out how to finish my N4 public management without fees.');
    expect(allOf(answers)).not.toMatch(/library|free lesson/);
  });
});

describe('the nearest library', () => {
  it.each([
    ['beekeeping', false],
    ['basic computer skills', true],
  ])('is asked about %s: %s', (text, isAsked) => {
    const all = allOf({
      arc: 'shift',
      work: [{ own: 'waiter' }],
      standing: 'working',
      learn: [{ text, state: 'if-free' }],
    });
    expect(/\blibrary\b/.test(all)).toBe(isAsked);
  });
});
