import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const open = { work: [{ own: 'warehouse' }], target: ['not-yet'], 'must-fit': ['steady-pay'] };

describe('who has no work in mind', () => {
  it('is pointed to what they are good at, where they seek work', () => {
    const seeks = (strengths: string[], more: object = {}) =>
      allOf({ ...open, arc: 'steady', standing: 'looking', strengths, ...more });
    expect(seeks(['computers'])).toContain('five of them for work with computers');
    expect(seeks(['cook'])).toContain('five of them for work with cooking in it');
    expect(seeks(['listen'])).not.toContain('of them for work');
    expect(seeks(['computers'], { off: ['screens'] })).not.toContain('with computers');
    expect(seeks(['computers'], { energy: { computers: 'tires' } })).not.toContain('with computers');
  });

  it('chooses first, where there is work and nothing that presses', () => {
    const [first] = goalsFor({
      ...open,
      arc: 'shift',
      standing: 'working',
      strengths: ['computers'],
      cushion: 'under-three',
    });
    expect(first?.action).toBe('Choose one kind of work to go for, out of three with computers.');
    expect(first?.firstStep).toBe('Write down three jobs with computers, and read one ad for each.');
  });

  it('tries what they are good at, also where nobody asked what gives them strength', () => {
    const tries = (more: object) => allOf({ ...open, arc: 'shift', standing: 'working', ...more });
    expect(tries({ strengths: ['computers'] })).toContain('Sort out five phones or computers');
    expect(tries({ strengths: ['computers', 'listen'], energy: { listen: 'energy' } })).not.toContain(
      'Sort out',
    );
    expect(tries({ strengths: ['computers'], energy: { computers: 'tires' } })).not.toContain('Sort out');
  });

  it('seeks at once, where the money is short and a day is named', () => {
    const all = allOf({
      ...open,
      arc: 'shift',
      standing: 'working',
      strengths: ['computers'],
      deadline: [{ id: 'working-by', detail: '1 March 2027' }],
    });
    expect(all).not.toContain('Choose one kind of work');
  });
});

it('writes down where to apply before the first is sent', () => {
  const step = (fits: string[]) =>
    allOf({ arc: 'steady', standing: 'looking', target: ['not-yet'], 'must-fit': ['steady-pay', ...fits] });
  expect(step(['near-home'])).toContain('Write down seven places that I can reach from home');
  expect(step([])).toContain('Write down seven places to try');
});
