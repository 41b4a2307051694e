import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const tuner = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'bus driver' }],
  years: { years: '14' },
  target: [{ own: 'piano tuner' }],
  strengths: ['notice'],
  serve: { verb: 'repair-for', who: 'people with old pianos' },
  proof: { number: { what: 'Pianos of friends that I tuned', from: '0', to: '9' } },
  people: [{ relation: 'mentor', name: 'Mr. Lis, old tuner' }],
  learn: [{ text: 'Tuning course in Lodz, weekends', state: 'set-on-it' }],
};

describe('a goal made of what somebody has done', () => {
  it('leaves a count that is not theirs as it is', () => {
    const number = { what: 'calls lost at the desk', from: '3', to: '9' };
    expect(allOf({ ...tuner, proof: { number } })).not.toContain('Go on from');
  });
});

describe('a goal made of what only they can do', () => {
  const past = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'forest harvester operator' }],
    years: { years: '42' },
    target: ['not-yet'],
    strengths: [{ own: 'I hear from the sound what is wrong in a machine' }],
    energy: { 'own-1': 'energy' },
    best: { when: { words: 'a young driver calls me and I can say stop' } },
    serve: { verb: 'be-useful-to', who: 'drivers who are alone at night' },
    'must-fit': ['free-pace', { own: 'dog comes along' }],
    people: [{ relation: 'past-manager', name: 'Hyvönen' }],
  };

  it('says nothing of a gift that names nothing', () => {
    expect(allOf({ ...past, strengths: [{ own: 'finding things out' }] })).not.toContain('twenty cases');
  });
});

describe('what stands between', () => {
  const back = {
    arc: 'back',
    standing: 'looking',
    work: [{ own: 'quantity surveyor' }],
    years: { years: '10' },
    target: [{ own: 'quantity surveyor' }],
    serve: { verb: 'help', who: 'people who build' },
    learn: [{ text: 'the new measuring software', state: 'set-on-it' }],
  };

  it('is the doctor’s word for a licence that waits for it', () => {
    const [first] = goalsFor({
      ...back,
      papers: [{ text: 'MC licence', state: 'missing', detail: 'doctors sign off' }],
    });
    expect(first?.action).toBe('Get my MC licence back in order.');
    expect(first?.firstStep).toBe('Book the appointment.');
  });
});

describe('what is asked of whom', () => {
  const side = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'software tester' }],
    years: { years: '11' },
    target: [{ own: 'accessibility testing' }, { own: 'accessibility consultant' }],
    serve: { verb: 'make-things-work', who: 'people who never see the screen' },
    proof: { number: { what: 'Steps to book a ticket in our app', from: '61', to: '14' } },
  };

  it('asks no congregation about a trade', () => {
    const shift = {
      ...side,
      arc: 'shift',
      target: [{ own: 'dialysis tech' }],
      learn: [{ text: 'dialysis tech program', state: 'set-on-it' }],
      people: [{ relation: 'community', name: 'first baptist' }],
    };
    expect(allOf(shift)).not.toContain('baptist');
  });
});

describe('what is learned where it was named', () => {
  const cook = {
    arc: 'start',
    standing: 'looking',
    work: [{ own: 'cooking for weddings' }],
    years: { years: '30' },
    target: [{ own: 'cook in a school kitchen' }],
    strengths: [{ own: 'I can cook for 300 people without paper' }],
    serve: { verb: 'feed', who: 'the school children' },
    learn: [{ text: 'English class at the library', state: 'if-free' }],
  };

  it('finishes a paper that is called by its end', () => {
    const path = goalOf('path', {
      ...cook,
      arc: 'side',
      standing: 'working',
      papers: [{ text: 'CAA Level 3', state: 'not-finished' }],
      learn: [{ text: 'Level 3', state: 'set-on-it' }],
    });
    expect(path.action).toContain('Finish my CAA Level 3');
  });
});
