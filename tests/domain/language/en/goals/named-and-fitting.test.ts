import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { wentFrom } from '#src/domain/language/en/goals/went-from.ts';
import { whoGives } from '#src/domain/language/en/goals/who-gives-it.ts';
import { allOf, goalOf } from './goals-fixture.ts';

describe('who is asked what is still missing', () => {
  const of = (quote: string) => textIn(whoGives({ source: 'papers', quote, option: null } as never));
  it.each([
    ['Psychology degree', 'the university'],
    ['BSc human resource management (UWI)', 'UWI'],
    ['Certificate IV in training and assessment', 'the training provider'],
    ['NVQ plumbing', 'the training provider'],
    ['HNC electrical', 'the college'],
    ['vmbo diploma', 'the school'],
    ['high school diploma', 'the school'],
  ])('%s: %s', (quote, who) => {
    expect(of(quote)).toBe(who);
  });
});

describe('what went from so many to so few', () => {
  const said = (what: string) => {
    const phrase = (noun: string) => ({ source: 'proof', quote: noun, option: null, forms: { noun } });
    return textIn(wentFrom({ what: phrase(what), from: phrase('130'), to: phrase('6') } as never));
  };
  it('has how often it was counted with the first figure', () => {
    expect(said('wrong payslips a month')).toBe('wrong payslips went from 130 a month to 6');
    expect(said('complaints per quarter')).toBe('complaints went from 130 a quarter to 6');
    expect(said('near misses in a year')).toBe('near misses went from 130 a year to 6');
    expect(said('days for closing of the month')).toBe(
      'the days for closing of the month went from 130 to 6',
    );
  });
});

describe('what fits the one who asks', () => {
  const artist = {
    arc: 'start',
    standing: 'working',
    work: [{ own: 'shop assistant' }],
    target: [{ own: 'background artist' }],
    unpaid: 'some',
  };
  it('is a talk and no days in a house, for who keeps away from crowds and works from home', () => {
    expect(goalOf('trial', artist).action).toContain('Spend three days alongside');
    const home = { ...artist, off: ['crowds'], 'must-fit': ['partly-home'] };
    expect(goalOf('trial', home).action).toBe('Talk with two background artists about an ordinary week.');
  });
  it('is a talk where what is said is told to one alone', () => {
    const to = (own: string) => goalOf('trial', { ...artist, arc: 'shift', target: [{ own }] }).action;
    expect(to('psychologist')).toBe('Talk with two psychologists about an ordinary week.');
    expect(to('physiotherapist')).toContain('alongside');
  });
  it('is four applications, where one house has the post', () => {
    const seeks = (own: string) =>
      allOf({
        arc: 'steady',
        standing: 'ending',
        work: [{ own: 'driver' }],
        target: [{ own }],
        'must-fit': ['weekends'],
      });
    expect(seeks('council grader driver')).toContain('four applications');
    expect(seeks('grader driver')).not.toContain('four applications');
  });
  it('is a morning, for who is at their best before noon', () => {
    const mends = {
      arc: 'keep',
      standing: 'not-working',
      work: [{ own: 'tram driver' }],
      strengths: ['mend'],
      energy: { mend: 'energy' },
      serve: { verb: 'be-useful-to', who: 'neighbours' },
      unpaid: 'some',
      'must-fit': ['near-home'],
    };
    const early = allOf({ ...mends, best: { where: { words: 'at my table, before noon' } } });
    expect(early).toContain('Spend four mornings mending things for neighbours, unpaid.');
    expect(early).toContain('a fixed morning each week');
    expect(early).toContain('two places where neighbours come together, and see which I would go back to');
    expect(allOf(mends)).toContain('Spend four afternoons');
  });
  it('is an offer of other work until an apprenticeship starts', () => {
    const learner = {
      arc: 'start',
      standing: 'looking',
      work: [{ own: 'Saturday help in a barber shop' }],
      target: [{ own: 'bike mechanic' }],
      learn: [{ text: 'apprenticeship if theyd take me', state: 'set-on-it' }],
      'learning-hours': 'three-five',
      'must-fit': ['steady-pay', 'near-home'],
      unpaid: 'some',
    };
    expect(allOf(learner)).toContain('a job to keep me going until the apprenticeship starts');
    expect(allOf({ ...learner, learn: [] })).not.toContain('until the apprenticeship starts');
  });
  it('is the years that are left of a degree, as a place to finish them', () => {
    const student = {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'dispatcher' }],
      target: [{ own: 'psychologist' }],
      papers: [{ text: 'Psychology degree', state: 'not-finished' }],
      learn: [{ text: 'the last 2 years of psychology', state: 'set-on-it' }],
      'learning-hours': 'more',
      'must-fit': ['no-nights', 'evenings'],
    };
    expect(allOf(student)).toContain(
      'Get a confirmed place, with a start date, to finish my psychology degree.',
    );
    expect(allOf(student)).toContain('of work that fits around the training');
  });
});
