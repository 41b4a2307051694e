import { describe, expect, it } from 'vitest';
import { careIn } from '#src/domain/language/en/spoken/between.ts';
import { yearsStill, yearsWithout } from '#src/domain/language/en/spoken/proof-more.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  chip,
  gift,
  learning,
  none,
  phrase,
  role,
  serving,
  slotsWith,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const did = (past: string): Proof => ({ stem: 'did', isSaidAloud: true, did: phrase({ past }) });
const typed = (a: string, quote: string, source: string) => ({ ...role(a, null), quote, source });

describe('a trade typed by two of its names', () => {
  const both = (quote: string) => {
    const roles = [
      typed('a press operator', quote, 'work/own-1'),
      typed('a die setter', quote, 'work/own-1'),
    ];
    return textOf(
      slotsWith('shift', { roles, years: years(26), target: { ...none, role: role('a buyer', null) } }),
    );
  };

  it('is told by both, as one work', () => {
    expect(both('press operator / die setter')).toContain('been a press operator and die setter');
    expect(both('press operator / die setter')).not.toContain('also worked');
  });

  it('is two works where one came before the other', () => {
    expect(both('press operator, die setter before that')).not.toContain('and die setter');
  });
});

describe('who is just starting out', () => {
  const start = (more: Partial<Slots>) => textOf(slotsWith('start', more));

  it('says with it what they do, or what they can', () => {
    expect(start({ roles: [role('a bagger', null)] })).toContain(
      'I’m just starting out, and I’ve worked as a bagger.',
    );
    expect(start({ gifts: [chip('looking after children', true)] })).toContain(
      'I’m just starting out, and I like looking after children.',
    );
  });

  it('says what they want where they know it', () => {
    expect(start({ target: { ...none, role: role('a welder', null) } })).not.toContain('starting out');
  });
});

describe('years that a proof counts', () => {
  it('are those of the work, with what was kept or was not', () => {
    expect(yearsStill('31 years and all ten fingers', 31)).toBe('all ten fingers');
    expect(yearsStill('31 years and all ten fingers', 12)).toBe('');
    expect(yearsWithout('26 years with 2 sick days', 26)).toBe('with 2 sick days');
    expect(yearsWithout('26 years with my brother', 26)).toBe('');
  });
});

it('knows whom somebody looked after by any name', () => {
  expect(careIn('looked after mam')).toEqual({ care: 'looked after my mam', years: '' });
  expect(careIn('looked after the shop').care).toBe('');
});

describe('what was done at home', () => {
  const cared = { ...role('a carer', null), quote: 'looked after my mum' };
  const said = (past: string, roles = [role('a bus driver', null)]) =>
    textOf(slotsWith('back', { roles, years: years(14), proofs: [did(past)] }));

  it('is not joined to the years of a work', () => {
    expect(said('kept her home till the end', [role('a bus driver', null), cared])).not.toMatch(
      /14 years, and I kept/u,
    );
  });

  it('is told of nobody who was not named', () => {
    expect(said('kept her home till the end')).not.toContain('kept her');
    expect(said('kept her informed till she was safe')).toContain('kept her informed');
  });
});

it('says when somebody is at their best without whom they turn away', () => {
  const slots = slotsWith('grow', {
    roles: [role('a stocker', null)],
    best: best('when-it', 'late and nobody’s talking to me'),
  });
  expect(textOf(slots)).not.toContain('nobody');
});

it('says whom a work that is only thought of would be for', () => {
  const inMind = [{ kind: 'role' as const, role: role('a dispatcher', null), isHedged: true }];
  const said = textOf(slotsWith('shift', { inMind, serving: serving('teach', 'new drivers') }));
  expect(said).toContain('I’m thinking of becoming a dispatcher, so I can teach new drivers.');
});

it('does not say again whom one teaches, and says whom else one is there for', () => {
  const doing = phrase({
    base: 'teach tuning to one or two apprentices',
    gerund: 'teaching tuning to one or two apprentices',
  });
  const aloud = (verb: string) =>
    textOf(
      slotsWith('pass', {
        roles: [role('a tuner', null)],
        years: years(51),
        inMind: [{ kind: 'doing' as const, doing, isHedged: false }],
        serving: serving(verb, 'a person with good ears'),
      }),
    );
  expect(aloud('teach')).toContain('teach tuning to one or two apprentices');
  expect(aloud('teach')).not.toContain('good ears');
  expect(aloud('be-there-for')).toContain('good ears');
});

it('says one step, and what is free to learn only where nothing else is set', () => {
  const both = slotsWith('side', {
    roles: [role('a tester', null)],
    learning: [learning('the Polish B2 exam', 'set-on-it'), learning('welding', 'if-free')],
  });
  expect(textOf(both)).toContain('Polish B2 exam. ');
  expect(textOf(both)).not.toContain('welding');
  const free = { ...both, learning: both.learning.slice(1) };
  expect(textOf(free)).toContain('If I get the chance, I’d like to learn welding.');
});

describe('years of a work that was not read', () => {
  const arc = (more: Partial<Slots>) => textOf(slotsWith('shift', { years: years(27), ...more }));

  it('still say how long somebody has worked', () => {
    expect(arc({})).toContain(
      'I have 27 years of work behind me, and now I’d like to do something different.',
    );
  });

  it('are those of the work where one was read', () => {
    expect(arc({ roles: [role('a bus driver', null)] })).not.toContain('of work behind me');
  });
});

it('strings no three things in one breath: two that somebody can, and then when they are at their best', () => {
  const said = textOf(
    slotsWith('grow', {
      roles: [role('a die maker', null)],
      gifts: [
        {
          ...gift({ gerund: 'hearing when a machine is off', base: 'hear when a machine is off' }),
          isStarred: true,
        },
        { ...gift({ gerund: 'reading a print', base: 'read a print' }), isStarred: true },
        chip('making things', true),
      ],
      best: best('where', 'at my bench'),
    }),
  );
  expect(said).toMatch(
    /I can hear .*, and I can read a print\. I’m at my best at my bench\. (?!I (?:can|am|like) )/u,
  );
});

it('asks of the first of two works in mind, with its article', () => {
  const asked = (a: string) =>
    textOf(slotsWith('steady', { roles: [role('a miner', null)], target: { ...none, role: role(a, null) } }));
  expect(asked('a steersman and then a pilot')).not.toMatch(/pilot[^.]*\?$/u);
  expect(asked('lineman or ground crew')).not.toMatch(/ from lineman|ground crew[^.]*\?$/u);
});

it('tells no deed of one word', () => {
  const proofs = [did('graduated')];
  expect(textOf(slotsWith('start', { proofs, gifts: [chip('cooking', true)] }))).not.toContain('graduated');
});

describe('one breath for what is short', () => {
  const paper = (name: string): Slots['papers'][number] => ({
    name: phrase({ noun: name }),
    state: 'in-force',
    missing: null,
  });
  const told = (more: Partial<Slots>) =>
    textOf(
      slotsWith('pass', {
        roles: [role('a carpenter', null)],
        target: { ...none, role: role('a shop teacher', null) },
        ...more,
      }),
    );

  it('has done a course, and holds a certificate of it', () => {
    expect(told({ papers: [paper('an army PT course')] })).toMatch(
      /I (?:have done|did) an army PT course\./u,
    );
    expect(told({ papers: [paper('a PT course certificate')] })).toMatch(
      /I (?:have a|also have my) PT course certificate\./u,
    );
  });

  it('says the day with "on", and what is there with its article, but no music', () => {
    const at = (words: string) => told({ best: best('where', words) });
    expect(at('on the floor, black Friday')).toContain('on the floor on black Friday');
    expect(at('at the bench, window open')).toContain('at the bench, with the window open');
    expect(at('at the bench, music on')).toContain('at my best at the bench.');
  });
});

it('says once what would be learned where it is free', () => {
  const said = textOf(
    slotsWith('own', {
      roles: [role('a cook', null)],
      learning: [learning('anything that gets me hired', 'only-short'), learning('welding', 'if-free')],
    }),
  );
  expect(said.match(/welding/gu)).toHaveLength(1);
  expect(said).not.toContain('anything');
});

it('tells no half of a sentence behind what came of somebody', () => {
  const proof: Proof = {
    stem: 'because-of-me',
    isSaidAloud: true,
    clause: phrase({ clause: 'there is a lane for the tender', sentence: 'Before they put tables there.' }),
  };
  const said = textOf(slotsWith('pass', { roles: [role('a fire officer', null)], proofs: [proof] }));
  expect(said).toContain('there is a lane for the tender');
  expect(said).not.toContain('Before they');
});

it('is good with what one stands, and nobody comes for it', () => {
  const said = (noun: string) =>
    textOf(slotsWith('grow', { roles: [role('a rigger', null)], gifts: [gift({ noun })] }));
  expect(said('heights')).toMatch(/good with (?:is )?heights/u);
  expect(said('old clocks')).toMatch(/good with (?:is )?old clocks/u);
});

it('begins with the work where somebody starts out without a job in mind, and knows whom to serve', () => {
  const roles = [role('a bagger', null)];
  const kids = serving('teach', 'kids who have nobody');
  expect(textOf(slotsWith('start', { roles, serving: kids }))).toMatch(/^I’ve worked as a bagger, and I/u);
  const target = { ...none, role: role('a welder', null) };
  expect(textOf(slotsWith('start', { roles, serving: kids, target }))).not.toMatch(/^I’ve worked/u);
});

describe('the years of a work', () => {
  const told = (past: string) =>
    textOf(
      slotsWith('back', { roles: [role('a lab technician', null)], years: years(7), proofs: [did(past)] }),
    );

  it('hold what was done in it', () => {
    expect(told('set up the night shift')).toContain('for seven years, and I set up the night shift');
  });

  it('hold no care for one’s own, which is told beside them', () => {
    expect(told('looked after my mother for six years')).toContain(
      'for seven years. I looked after my mother for six years.',
    );
  });

  it('are those of the first work, and another came before where it leads to what is wanted', () => {
    const two = (quote: string, aim = 'a deckhand trainer') =>
      textOf(
        slotsWith('pass', {
          roles: [role('a minister', null), typed('a deckhand', quote, 'work/own-2')],
          target: { ...none, role: role(aim, null) },
          years: years(27),
        }),
      );
    expect(two('deckhand', 'a tutor')).not.toContain('as a deckhand');
    expect(two('deckhand, before', 'a minister and deckhand')).toContain(
      'and before that I worked as a deckhand',
    );
    expect(two('deckhand', 'a minister and deckhand')).toContain('and I’ve also worked as a deckhand');
  });

  it('stand behind a work that is nearer to what is wanted', () => {
    const two = (second: string, aim: string, quote = second) =>
      textOf(
        slotsWith('own', {
          roles: [role('a phone seller', null), typed(`a ${second}`, quote, 'work/own-2')],
          target: { ...none, role: role(aim, null) },
          years: years(9),
        }),
      );
    expect(two('phone repairer', 'a repairer of phones')).toContain(
      'I’ve worked as a phone repairer, and I’ve been a phone seller for nine years.',
    );
    expect(two('phone repairer', 'a repairer', 'phone repairer before')).toContain(
      'I used to work as a phone repairer, and I',
    );
    expect(two('phone packer', 'a seller of phones')).not.toContain('I’ve worked as a phone packer');
  });
});
