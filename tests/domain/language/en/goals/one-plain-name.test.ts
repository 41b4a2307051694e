import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const seeks = {
  arc: 'shift',
  work: [{ own: 'bus driver' }],
  standing: 'working',
  target: [{ own: 'hotel receptionist' }],
};

describe('what is to be learned', () => {
  const learn = (text: string, state = 'set-on-it', more = {}) =>
    goalsFor({ ...seeks, ...more, learn: [{ text, state }] }).map(({ action }) => action);

  it('is sat where it is an exam by its name, and finished where its name is letters', () => {
    expect(learn('CTET paper 1')).toContain('Pass CTET paper 1.');
    expect(learn('HRDC TTT')).toContain('Finish HRDC TTT.');
  });

  it('is found out about where it is a deed by its verb alone', () => {
    expect(learn('recertify')).toContain('Find out what it takes to recertify.');
    const lapsed = { papers: [{ text: 'forklift licence', state: 'lapsed' }] };
    expect(learn('get my forklift licence back', 'set-on-it', lapsed)).toContain(
      'Renew my forklift licence.',
    );
  });

  it('is learned where it begins with how, also where a licence stands in it', () => {
    const goals = goalsFor({ ...seeks, learn: [{ text: 'how do the permit and tax', state: 'set-on-it' }] });
    const how = goals.find(({ action }) => /permit/u.test(action));
    expect(how).toMatchObject({
      action: 'Learn how to do the permit and tax.',
      measure: 'Done three times without help.',
    });
  });

  it('has a plain name, without what was said in passing', () => {
    expect(learn('computer stuff', 'only-short', { standing: 'looking' })).toContain(
      'Finish one short course in computers.',
    );
    expect(learn('anything that gets me hired', 'only-short').join(' ')).not.toMatch(/anything/u);
    expect(learn('English intermediate')).toContain('Get to intermediate English.');
  });
});

describe('one term alone', () => {
  it('is said of the job itself', () => {
    expect(goalOf('terms', { ...seeks, 'must-fit': ['no-nights'] }).action).toBe(
      'Have one written offer of a job as a hotel receptionist without night shifts before I give notice.',
    );
    expect(goalOf('terms', { ...seeks, 'must-fit': ['steady-pay'] }).action).toMatch(/with steady pay/u);
  });

  it('is a list as soon as there are two', () => {
    expect(goalOf('terms', { ...seeks, 'must-fit': ['no-nights', 'steady-pay'] }).action).toMatch(
      /notice: no night shifts and steady pay\.$/u,
    );
  });
});

describe('a figure', () => {
  it('is written out, and is left out where it is a joke', () => {
    const pay = { need: '50k', currency: 'USD', period: 'year' };
    expect(goalOf('terms', { ...seeks, pay }).action).toContain('at least $50,000 a year');
    const joke = { aim: '1,000,000', currency: 'USD', period: 'week' };
    expect(allOf({ ...seeks, pay: joke })).not.toMatch(/1,000,000/u);
  });
});

describe('what is only said with a doubt', () => {
  it('is found out about, both of two', () => {
    const open = { arc: 'shift', work: [{ own: 'web developer' }], standing: 'looking', target: ['not-yet'] };
    expect(allOf({ ...open, learn: [{ text: 'carpentry? electrician?', state: 'only-short' }] })).toContain(
      'Find out whether carpentry or electrician training is worth it for me.',
    );
    expect(allOf({ ...open, learn: [{ text: 'carpentry', state: 'only-short' }] })).not.toContain(
      'Find out whether',
    );
  });
});

describe('words of another language', () => {
  const abroad = {
    arc: 'shift',
    work: [{ own: 'motorista de autocarros' }],
    standing: 'working',
    target: [{ own: 'biblioteca da vila' }],
    serve: { verb: 'feed', who: 'os miudos da escola' },
    'must-fit': [{ id: 'evenings', detail: 'os netos' }, 'steady-pay'],
  };

  it('stand in no goal: the work is there all the same, and the chip stays', () => {
    const all = allOf(abroad);
    expect(all).not.toMatch(/biblioteca|netos|miudos/u);
    expect(all).toMatch(/two people who do the work that I have in mind/u);
    expect(all).toMatch(/evenings free/u);
  });

  it('are told by their English name where they have one', () => {
    expect(allOf({ ...abroad, target: [{ own: 'cozinha de escola' }] })).toMatch(/a school kitchen/u);
  });

  it('are no hindrance to those of English', () => {
    expect(allOf({ ...abroad, target: [{ own: 'school cook' }] })).toMatch(/school cook/u);
  });
});

describe('who is asked', () => {
  const open = { arc: 'shift', work: [{ own: 'machine operator' }], standing: 'ending', target: ['not-yet'] };

  it('is no partner for a name of the trade', () => {
    const asked = { ...open, target: [{ own: 'peer support' }], unpaid: 'some' };
    const deb = allOf({ ...asked, people: [{ relation: 'partner', name: 'Deb' }] });
    expect(deb).toContain('Choose one place that does this work, and ask for a day there.');
    expect(allOf(asked)).toContain('Choose one place that does this work');
  });

  it('is one of the family where they work there', () => {
    const lineman = { ...open, target: [{ own: 'lineman' }] };
    const uncle = (name: string) => allOf({ ...lineman, people: [{ relation: 'relative', name }] });
    expect(uncle('uncle Ronnie, he works at the power co')).toContain(
      'Ask my uncle Ronnie who takes people on',
    );
    expect(uncle('uncle Ronnie')).not.toContain('who takes people on');
  });
});

describe('a paper that has run out', () => {
  const ends = {
    arc: 'shift',
    work: [{ own: 'press operator' }],
    standing: 'ending',
    target: [{ own: 'warehouse clerk' }],
    pay: { need: '22', currency: 'USD', period: 'hour' },
  };

  it('is renewed for the offer, as a goal of its own, where the work asks for it', () => {
    const papers = (text: string) => allOf({ ...ends, papers: [{ text, state: 'lapsed' }] });
    expect(papers('forklift card')).toContain('Renew my forklift card. The paper valid again in my hand.');
    expect(papers('press setter card')).not.toContain('Renew my press setter card');
    expect(papers('first aid')).not.toContain('enew my first aid');
  });
});

describe('two posts, one after the other', () => {
  it('are the nearer of the two', () => {
    const grows = { arc: 'grow', work: [{ own: 'deckhand' }], standing: 'working' };
    const all = allOf({ ...grows, target: [{ own: 'steersman then pilot' }] });
    expect(all).toMatch(/a steersman/u);
    expect(all).not.toMatch(/then a? ?pilot/u);
  });

  it('are watched where the law lets nobody do them without a paper', () => {
    const grows = { arc: 'grow', work: [{ own: 'nurse aide' }], standing: 'working' };
    expect(allOf({ ...grows, target: [{ own: 'nurse' }] })).not.toMatch(/Do the work of a nurse/u);
  });
});
