import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

describe('a try', () => {
  const grows = (clause: string) =>
    allOf({
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'payroll accountant' }],
      years: { years: '11' },
      target: [{ own: 'finance manager' }],
      people: [{ relation: 'manager', name: 'Mr. Park' }],
      proof: { number: { what: 'wrong payslips a month', from: '130', to: '6' } },
      reason: { since: { clause } },
    });
  it('is no post that they held for months already', () => {
    expect(grows('the last manager left and I did his job 5 months but no title')).not.toContain('Stand in');
    expect(grows('the last manager left')).toContain('Stand in for the finance manager');
  });

  const tailor = (work: readonly string[]) =>
    allOf({
      arc: 'shift',
      standing: 'working',
      work: work.map((own) => ({ own })),
      target: [{ own: 'tailor for theatre or for fashion houses' }],
      unpaid: 'some',
    });
  it('of one’s own trade says what is new about it', () => {
    expect(tailor(['worker in the foundry', 'tailor'])).toContain('alongside a tailor for theatre');
    expect(tailor(['worker in the foundry'])).toContain('alongside a tailor');
  });

  const school = (second: string) =>
    allOf({
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'bank cashier' }],
      target: [{ own: 'school admin' }, { own: second }],
      unpaid: 'some',
      'must-fit': ['school-hours'],
    });
  it('names one job once', () => {
    expect(school('school office')).toContain('alongside a school admin, unpaid');
    expect(school('school office')).not.toContain('or in a school office');
    expect(school('florist')).toContain('and a day alongside a florist');
  });

  const back = (own: string, papers: readonly Record<string, string>[]) =>
    allOf({
      arc: 'back',
      standing: 'not-working',
      work: [{ own }],
      years: { years: '4' },
      target: [{ own: 'teaching assistant' }],
      unpaid: 'some',
      papers,
    });
  it('sees what has changed only where they have worked', () => {
    const paper = [{ text: 'PTC teaching certificate', state: 'not-recognised' }];
    expect(back('primary teacher in Pakistan', paper)).toContain('see how it is done here');
    expect(back('primary teacher', [])).toContain('see what has changed');
  });

  it('asks others from abroad how their paper was accepted', () => {
    const abroad = (years: string) =>
      allOf({
        arc: 'elsewhere',
        standing: 'working',
        work: [{ own: 'X-ray technician' }],
        years: { years },
        target: [{ own: 'elektroradiolog in hospital' }],
        papers: [{ text: 'diploma of radiographer', state: 'not-recognised' }],
      });
    expect(abroad('19')).toContain(
      'Talk with two X-ray technicians from abroad who work here, about how they had their diplomas recognised.',
    );
    expect(abroad('1')).not.toContain('from abroad');
  });
});

describe('what is taught', () => {
  const quilter = (who: string) =>
    allOf({
      arc: 'keep',
      standing: 'not-working',
      work: [{ own: 'school bus driver' }, { own: 'quilting' }],
      years: { years: '31' },
      target: ['not-yet'],
      strengths: [{ own: 'getting a rowdy bus to hush' }, { own: 'hand quilting, the old patterns' }],
      serve: { verb: 'pass-on', who },
      unpaid: 'some',
      learn: ['no-school'],
    });
  it('is what they want to learn', () => {
    expect(quilter('girls that want to sew')).toContain('Teach hand quilting to one of the girls');
    expect(quilter('girls that want to sew')).toContain('Hold one half day of hand quilting');
    expect(quilter('girls that want to sew')).not.toContain('bus');
    expect(quilter('new drivers')).toContain('how to get a rowdy bus to hush');
    expect(quilter('new drivers')).toContain('31 years as a school bus driver');
  });

  it('is the work in mind, and no other gift', () => {
    const music = (own: string) =>
      allOf({
        arc: 'keep',
        standing: 'not-working',
        work: [{ own: 'piano teacher' }],
        target: own === '' ? ['not-yet'] : [{ own }],
        strengths: [{ own: 'teaching beginners who think they are too old' }],
        serve: { verb: 'bring-joy', who: 'old people who are on their own' },
      });
    expect(music('music in rest homes')).toContain('Give four afternoons of music in rest homes');
    expect(music('')).toContain('teaching beginners');
  });

  it('asks nobody in a trade that has nobody else', () => {
    const last = (clause: string) =>
      allOf({
        arc: 'pass',
        standing: 'working',
        work: [{ own: 'piano tuner' }],
        years: { years: '40' },
        strengths: [{ own: 'hearing when a note is a hair off' }],
        serve: { verb: 'pass-on', who: 'young people with good ears' },
        reason: { because: { clause } },
      });
    expect(last('in my town I am the only one')).not.toContain('in the trade');
    expect(last('it is good work')).toContain('in the trade');
  });
});
