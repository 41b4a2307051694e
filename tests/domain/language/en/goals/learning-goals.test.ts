import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const dental = {
  arc: 'shift',
  work: [{ own: 'colour matching in a textile mill' }],
  years: { years: '11' },
  target: [{ own: 'dental technician' }],
  standing: 'working',
  serve: { verb: 'make', who: 'teeth that nobody can say are not real' },
  people: [
    { relation: 'friend', name: 'Anna' },
    { relation: 'relative', name: 'cousin Dr Bilal, he is dentist' },
    { relation: 'manager', name: 'Carla' },
  ],
  learn: [
    { text: 'dental technology diploma, it is 2 years', state: 'set-on-it' },
    { text: 'short course of ceramic layering', state: 'only-short' },
  ],
  'learning-hours': 'three-five',
  cushion: 'under-three',
  pay: { now: '62,000', need: '60,000', aim: '90,000', currency: 'PKR', period: 'month' },
};

describe('the way into a trade that has to be learned', () => {
  it('asks the one who knows the matter, and no manager of the work that is left', () => {
    expect(goalsFor(dental)[0]?.firstStep).toContain('my cousin Dr Bilal');
    expect(allOf(dental)).not.toContain('Carla');
  });
});

describe('a diploma by its letters', () => {
  const learning = (text: string) =>
    allOf({
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'flight attendant' }],
      target: [{ own: 'arborist' }],
      learn: [{ text, state: 'set-on-it' }],
    });
  it('is no course of an evening', () => {
    expect(learning('DEP arboriculture')).not.toContain('a course in');
    expect(learning('DEP arboriculture')).toContain('a signed place to train as an arborist');
    expect(learning('tree knots')).toContain('Finish a course in tree knots');
  });
});

describe('all that is set on or short', () => {
  it('keeps a language apart from a licence that is named after the country', () => {
    const all = allOf({
      arc: 'elsewhere',
      standing: 'working',
      work: [{ own: 'dentist' }],
      serve: { verb: 'care-for', who: 'people who are afraid' },
      papers: [{ text: 'Swedish licence', state: 'missing', detail: 'the practical exam' }],
      learn: [{ text: 'Swedish to C1', state: 'set-on-it' }],
    });
    expect(all).toContain('Swedish to C1');
    expect(all).toContain('the practical exam');
  });
});

describe('the order', () => {
  it('puts the paper that a new country asks for before applications, while there is work', () => {
    const nurse = {
      arc: 'elsewhere',
      work: [{ own: 'nurse' }],
      target: [{ own: 'nurse' }],
      serve: { verb: 'care-for', who: 'patients' },
      papers: [{ text: 'BS Nursing', state: 'not-recognised' }],
      cushion: 'under-three',
    };
    const [first] = goalsFor({ ...nurse, standing: 'working' });
    expect(first?.action).toContain('have my BS in nursing accepted');
    const [sought] = goalsFor({ ...nurse, standing: 'looking' });
    expect(sought?.action).toMatch(/^Ask three /);
  });

  it('asks the same person at most twice, where nobody is the boss or the partner', () => {
    const answers = {
      arc: 'side',
      standing: 'looking',
      work: [{ own: 'school cook' }],
      target: [{ own: 'inspector' }],
      serve: { verb: 'keep-safe', who: 'older ladies in school kitchens' },
      learn: [{ text: 'industrial safety course', state: 'set-on-it' }],
      people: [{ relation: 'colleague', name: 'Ms. Yoon' }],
    };
    const asked = goalsFor(answers).filter(({ firstStep }) => firstStep.includes('Yoon'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
