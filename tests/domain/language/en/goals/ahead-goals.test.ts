import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const pupil = {
  arc: 'start',
  standing: 'studying',
  work: [{ own: 'year 13 student' }],
  target: [{ own: 'weather forecaster' }],
  serve: { verb: 'keep-safe', who: 'people on the outer islands' },
  people: [
    { relation: 'relative', name: 'aunt Mere' },
    { relation: 'mentor', name: 'mr prasad physics' },
  ],
  papers: [{ text: 'year 13 certificate', state: 'missing', detail: 'results not out till January' }],
  learn: [{ text: 'bsc maths and physics at the university', state: 'set-on-it' }],
  'learning-hours': 'more',
  deadline: [{ own: 'scholarship forms close after results, like end of jan' }],
};

describe('a degree', () => {
  it('begins with the form, in before the date that was named, with the teacher of the subject', () => {
    const [first] = goalsFor(pupil);
    expect(first?.action).toMatch(/^Hand in the scholarship form for/);
    expect(first?.by).toBe('2027-01-31');
    expect(first?.firstStep).toContain('with Mr Prasad');
  });
});

describe('what the law asks for', () => {
  const back = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'audiologist' }],
    target: [{ own: 'paediatric audiologist' }],
    people: [{ relation: 'past-manager', name: 'Dr. Nawal' }],
    papers: [{ text: 'Ministry of Health licence to practise', state: 'lapsed' }],
    learn: [
      { text: 'Implant programming software', state: 'set-on-it' },
      { text: 'Hours needed to renew the licence', state: 'set-on-it' },
    ],
    'learning-hours': 'six-ten',
  };

  it('is no driving licence', () => {
    const drives = { ...back, papers: [{ text: 'driving licence', state: 'lapsed' }] };
    expect(allOf(drives)).not.toContain('is renewed');
  });
});

describe('a relative abroad', () => {
  const elsewhere = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'elevator mechanic' }],
    target: [{ own: 'elevator maintenance technician' }],
    people: [
      { relation: 'relative', name: 'my sister in Maracaibo' },
      { relation: 'friend', name: 'Chucho' },
    ],
    papers: [
      { text: 'technical degree', state: 'not-recognised' },
      {
        text: 'national register of lift maintainers',
        state: 'missing',
        detail: 'apostille of my title, is in Maracaibo',
      },
    ],
  };

  it('is asked for the paper that lies there, and for no work here', () => {
    const [first] = goalsFor(elsewhere);
    expect(first?.firstStep).toMatch(/^Ask my sister in Maracaibo which office/);
    expect(first?.action).toMatch(/^Have this done in Maracaibo .*: apostille of my title\.$/);
    expect(allOf(elsewhere).match(/my sister/gu)).toHaveLength(1);
  });
});
