import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

describe('an exam that is to be taken again', () => {
  const pupil = {
    arc: 'start',
    work: [{ own: 'butchers saturday job' }],
    standing: 'studying',
    target: [{ own: 'electrician' }],
    people: [{ relation: 'mentor', name: 'Mr Laidler' }],
    papers: [{ text: 'maths gcse, got a 3', state: 'not-finished' }],
  };

  it('is no matter of parts that are open elsewhere', () => {
    const answers = { ...pupil, papers: [{ text: 'nursing diploma', state: 'not-finished' }] };
    expect(allOf(answers)).toContain('Finish my nursing diploma, part by part');
  });
});
