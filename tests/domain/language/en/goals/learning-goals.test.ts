import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

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
  it('comes before applications, the short and near before the long, and the work comes last, at places that take learners', () => {
    const goals = goalsFor(dental);
    expect(goals[0]?.action).toContain('short course of ceramic layering');
    expect(goals.at(-1)?.action).toContain(
      'Ask six dental laboratories for a paid start as a helper or a trainee beside',
    );
    expect(allOf(dental)).not.toMatch(/\bapply for\b/i);
  });

  it('asks for a place and a start date of what takes two years, and never for the paper within the year', () => {
    const alone = {
      ...dental,
      learn: [{ text: 'dental technology diploma, it is 2 years', state: 'set-on-it' }],
    };
    const [first] = goalsFor(alone);
    expect(first?.action).toBe('Get a start date for a dental technology diploma.');
    expect(first?.measure).toContain('the fee and the timetable for 2 years');
    expect(allOf(alone)).not.toContain('in my hands');
  });

  it('leaves the applications first where the work has ended', () => {
    const [first] = goalsFor({ ...dental, standing: 'looking' });
    expect(first?.action).toMatch(/^Apply for/);
    expect(first?.action).toContain('that leave me time for a dental technology diploma');
  });

  it('asks the one who knows the matter, and no manager of the work that is left', () => {
    expect(goalsFor(dental)[0]?.firstStep).toContain('my cousin Dr Bilal');
    expect(allOf(dental)).not.toContain('Carla');
  });

  it('is an application for places to learn at work where these were named, spelt as they should be', () => {
    const answers = {
      arc: 'start',
      standing: 'studying',
      work: [{ own: 'saturdays in a bike shop' }],
      target: [{ own: 'lift technician apprentiship' }],
      serve: { verb: 'get-there', who: 'people who cannot do stairs' },
      learn: [
        { text: 'safe pass card', state: 'set-on-it' },
        { text: 'the apprentiship', state: 'set-on-it' },
      ],
      people: [{ relation: 'mentor', name: 'mr hanley, engineering' }],
    };
    const [first] = goalsFor(answers);
    expect(first?.action).toBe('Apply for six lift technician apprenticeships.');
    expect(first?.firstStep).toContain('Mr Hanley');
    expect(goalOf('path', answers).action).toBe('Get my safe pass card.');
    expect(allOf(answers)).not.toContain('apprentiship');
  });
});

describe('what was typed of a thing to learn', () => {
  const learner = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'seating technician' }],
    serve: { verb: 'pass-on', who: 'young technicians' },
    people: [{ relation: 'manager', name: 'Mrs N.' }],
    'learning-hours': 'three-five',
  };

  it('is finished from where it stands, and nobody is asked who teaches it', () => {
    const path = goalOf('path', {
      ...learner,
      learn: [{ text: 'The assessor course, I have the portfolio half done', state: 'set-on-it' }],
    });
    expect(path.measure).toContain('The other half of the portfolio done');
    expect(path.firstStep).toContain('what is still open in the portfolio');
    expect(path.firstStep).not.toContain('teaches');
  });

  it('sets the date of the goal', () => {
    const by = (text: string) => goalOf('path', { ...learner, learn: [{ text, state: 'set-on-it' }] }).by;
    expect(by('welding course, 3 months')).toBe('2027-04-28');
    expect(by('welding exam, next exam in March') <= '2027-03-28').toBe(true);
    expect(by('welding course')).toBe('2027-05-28');
  });

  it('counts hours by the hours there are', () => {
    const path = goalOf('path', {
      ...learner,
      'learning-hours': 'one-two',
      learn: [{ text: 'teacher course, 420 hours', state: 'set-on-it' }],
    });
    expect(path.action).toMatch(/^Get a start date for/);
    expect(path.measure).toContain('420 hours');
  });
});

describe('all that is set on or short', () => {
  it('is in some goal, with what a paper lacks by its name', () => {
    const all = allOf({
      arc: 'elsewhere',
      standing: 'working',
      work: [{ own: 'captain of barges' }],
      years: { years: '15' },
      target: [{ own: 'boatman' }],
      serve: { verb: 'get-home-safe', who: 'the crew' },
      papers: [
        { text: 'Certificate of river captain', state: 'not-recognised' },
        {
          text: 'EU qualification of boatman',
          state: 'missing',
          detail: 'the days of navigation in the service book',
        },
      ],
      learn: [
        { text: 'the course of boatman', state: 'set-on-it' },
        { text: 'Excel', state: 'only-short' },
      ],
    });
    for (const thing of [
      'river captain',
      'the days of navigation in the service book',
      'the course of boatman',
      'Excel',
    ])
      expect(all).toContain(thing);
  });

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
    expect(sought?.action).toMatch(/^Apply for/);
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
