import { describe, expect, it } from 'vitest';
import { speak } from '#src/domain/language/en/spoken/speak.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  chip,
  did,
  field,
  gift,
  learning,
  none,
  noun,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const never = (past: string): Proof => ({ stem: 'never', isSaidAloud: true, did: phrase({ past }) });
const NURSE = role('a nurse', null);
const CLERK = role('a records clerk', null);

describe('what is said of six people', () => {
  it('grows where they are: the work with its years, what is never done, all that they have in mind', () => {
    const text = textOf(
      slotsWith('grow', {
        roles: [role('a school secretary', null)],
        years: years(28),
        proofs: [never('left a child at my gate alone after hours')],
        gifts: [chip('getting things organised'), chip('calming people down')],
        target: {
          ...none,
          role: role('a team leader', null),
          other: { role: null, field: field('HR training') },
        },
        learning: [learning('easy Vietnamese', 'set-on-it')],
      }),
    );
    expect(text).toContain(
      'I’ve been a school secretary for 28 years, and I’ve never left a child at my gate alone after hours.',
    );
    expect(text).toContain('become a team leader, or work in HR training.');
    expect(text).toMatch(/want to learn easy Vietnamese\b/);
  });

  it('does something different: where from, own gifts before chips, and what happened before what it led to', () => {
    const text = textOf(
      slotsWith('shift', {
        roles: [role('a bank teller', null), role('a customer service officer', null)],
        years: years(9),
        proofs: [
          {
            stem: 'number',
            isSaidAloud: true,
            what: noun('time to balance the branch'),
            from: noun('2 hours'),
            to: noun('35 minutes'),
          },
        ],
        gifts: [chip('keeping track of money'), gift({ noun: 'Excel' }, { isStarred: true })],
        target: { ...none, role: role('a data analyst', null) },
        serving: serving('teach', 'owners of small shops'),
        reason: reason('since', 'I built one dashboard for my manager'),
        learning: [learning('SQL and Power BI', 'set-on-it', true)],
      }),
    );
    expect(text).toContain(
      'The time to balance the branch went from 2 hours to 35 minutes. I know Excel. I built one dashboard for my manager, and ever since, I’ve wanted to become a data analyst and teach owners of small shops.',
    );
    expect(text.match(/small shops/g)).toHaveLength(1);
    expect(text).not.toMatch(/\b(?:though|therefore|customer service officer)\b/i);
  });

  it('gives the years and what was never done to no other work than the one named first', () => {
    const given = { years: years(24), proofs: [never('sent a neighbor to court over water')] };
    const dispatcher = role('a bus dispatcher', null);
    const unread = textOf(slotsWith('pass', { ...given, roles: [dispatcher], isFirstNamed: false }));
    expect(unread).toContain('I’ve worked as a bus dispatcher. I never sent');
    expect(unread).not.toMatch(/24 years|all that time/);
    const atHome = slotsWith('back', { ...given, roles: [role('a nurse of our street', null), dispatcher] });
    expect(textOf(atHome)).not.toMatch(/24 years|all that time/);
  });

  it('learns to do what was typed as a deed, and gets what is named by one', () => {
    const learns = (quote: string, base: string, gerund: string) =>
      textOf(
        slotsWith('keep', {
          roles: [role('a cook', null)],
          learning: [{ what: { ...phrase({ base, gerund, noun: quote }), quote }, stance: 'only-short' }],
        }),
      );
    expect(learns('receive orders', 'receive orders', 'receiving orders')).toContain(
      'learn to receive orders.',
    );
    const named = 'hearing aid certificate';
    expect(learns(named, 'hear aid certificate', named)).not.toMatch(/to hear/);
  });

  it('does not say that people come for talking people into something', () => {
    const text = textOf(
      slotsWith('grow', {
        roles: [role('a clerk', null)],
        gifts: [{ ...gift({ gerund: 'talking people into it' }), quote: 'Talking people into it' }],
      }),
    );
    expect(text).toMatch(/(?:I’m good at|What I’m good at is) talking people into it\./);
  });

  it('was away: what they were, and the same work again', () => {
    const text = textOf(
      slotsWith('back', {
        roles: [NURSE],
        years: years(8),
        target: { ...none, role: NURSE },
        papers: [{ name: noun('nursing licence'), state: 'lapsed', missing: null }],
      }),
    );
    expect(text).toMatch(/^I was a nurse for eight years, and now I want to do that work again\./);
    expect(text).not.toContain('licence');
  });

  it('comes from abroad: the trade as it is, the paper as it stands', () => {
    const text = textOf(
      slotsWith('elsewhere', {
        roles: [role('a surveyor', null), role('a cleaner', null)],
        target: { ...none, role: role('a surveyor', null) },
        papers: [{ name: noun('a degree in surveying, 2011'), state: 'not-recognised', missing: null }],
      }),
    );
    expect(text).toMatch(/^I’ve worked as a surveyor, and now I want to do that work again here\./);
    expect(text).not.toContain('cleaner');
    // Alone, a paper that is not recognised leads nowhere.
    expect(text).not.toContain('degree in surveying');
  });

  it('has a degree: it is named with its subject', () => {
    const papers = [{ name: noun('MSc Agriculture'), state: 'in-force', missing: null } as const];
    expect(textOf(slotsWith('back', { roles: [NURSE], papers }))).toContain('I have an MSc in Agriculture.');
  });

  it('has a paper that lacks something: that is said where the next step answers it', () => {
    const slots = slotsWith('elsewhere', {
      roles: [role('a surveyor', null)],
      papers: [{ name: noun('BSc'), state: 'missing', missing: null }],
    });
    expect(textOf(slots)).not.toContain('BSc');
    const set = { ...slots, learning: [learning('adaptation course', 'set-on-it')] };
    expect(textOf(set)).toContain('want to take an adaptation course.');
    expect(textOf(set)).not.toContain('BSc');
    const papers = slots.papers.map((paper) => ({ ...paper, missing: noun('one course in law') }));
    expect(textOf({ ...set, papers })).toContain('For my BSc I still need one course in law.');
  });

  it('wants something of their own, and does not call the job a step', () => {
    const text = textOf(
      slotsWith('own', {
        roles: [role('a tiler', null)],
        target: { ...none, own: { ...origin('small tile company'), thing: 'small tile company' } },
        proofs: [
          { stem: 'thing', isSaidAloud: true, what: { ...noun('floor of a mosque'), isPlural: false } },
        ],
      }),
    );
    expect(text).toContain('to have my own small tile company.');
    expect(text).toContain('I’m proud of the floor of a mosque.');
    expect(text).not.toMatch(/\bstep\b/);
  });

  it('stays useful: to whom, in what they have in mind', () => {
    const text = textOf(
      slotsWith('keep', {
        roles: [role('a librarian', null)],
        years: years(36),
        inMind: [
          {
            kind: 'doing',
            doing: phrase({ base: 'help older people with online forms' }),
            isHedged: false,
          },
        ],
        gifts: [gift({ gerund: 'finding things out' })],
        best: best('when', 'someone arrives with an odd question'),
      }),
    );
    expect(text).toMatch(/36 years/);
    expect(text).toContain(
      'I’ve spent 36 years as a librarian. I’m good at finding things out, and I’m at my best when someone arrives with an odd question. Now I’d like to help older people with online forms.',
    );
  });
});

describe('a doubt and a condition', () => {
  it('stay what they are', () => {
    const text = textOf(
      slotsWith('shift', {
        inMind: [{ kind: 'role', role: CLERK, isHedged: true }],
        reason: reason('since', 'I sorted the parish papers'),
        learning: [learning('evening course', 'if-free'), learning('law degree', 'later')],
      }),
    );
    expect(text).toMatch(/thinking of becoming a records clerk|thinking of is becoming a records clerk/);
    expect(text).toContain('Ever since I sorted the parish papers, I’ve thought about this.');
    expect(text).toContain('If I get the chance, I’d like to take an evening course.');
    expect(text).not.toMatch(/wanted this|law degree/);
  });

  it('leave no reason for a wish that is not there', () => {
    const slots = slotsWith('start', { reason: reason('since', 'the boat with solar came') });
    expect(textOf(slots)).not.toContain('wanted this');
    expect(textOf({ ...slots, serving: serving('teach', 'old sailors') })).toContain(
      'I’d like to teach old sailors. The boat with solar came, and I’ve wanted this ever since.',
    );
  });

  it('are said beside what is sure', () => {
    const text = textOf(
      slotsWith('side', {
        inMind: [
          { kind: 'field', field: field('dementia work'), isHedged: false },
          { kind: 'role', role: CLERK, isHedged: true },
        ],
      }),
    );
    expect(text).toMatch(/do dementia work, or maybe work as a records clerk\./);
  });
});

describe('what stays at home', () => {
  it('is a business of one’s own that one may start, where a job is in mind', () => {
    const own = { kind: 'own', own: { ...origin('lorry'), thing: 'lorry' }, isHedged: true } as const;
    const job = { kind: 'role', role: CLERK, isHedged: false } as const;
    expect(textOf(slotsWith('side', { inMind: [job, own] }))).not.toContain('lorry');
    expect(textOf(slotsWith('own', { inMind: [job, own] }))).toContain('or maybe have my own lorry');
  });

  it('is what tires, family as a reason, and others by their names', () => {
    const family = slotsWith('shift', { target: { ...none, role: NURSE } });
    expect(textOf({ ...family, reason: reason('because', 'I see my son in summer only') })).not.toContain(
      'son',
    );
    expect(textOf({ ...family, reason: reason('since', 'I found Mr Hale on the step') })).not.toContain(
      'Hale',
    );
    const tiring = gift({ gerund: 'leading a team' }, { option: 'lead', isTiring: true });
    expect(textOf({ ...family, gifts: [tiring] })).not.toContain('leading');
  });

  it('is no reason to say another aim: without a work in mind the choice itself is said', () => {
    expect(textOf(slotsWith('pass', { roles: [CLERK] }))).toContain('I want to pass on what I know.');
    expect(textOf(slotsWith('grow', { roles: [CLERK] }))).toContain('I want to grow where I am.');
  });
});

describe('the work that was', () => {
  const CAPTAIN = role('a captain', null);

  it('is over where one comes from abroad, and the years are those of the work named first', () => {
    expect(textOf(slotsWith('elsewhere', { roles: [CAPTAIN], years: years(15) }))).toMatch(
      /^I was a captain for 15 years, and I want to work here as a captain again\./,
    );
    const two = textOf(
      slotsWith('back', { roles: [CAPTAIN, role('an upholsterer', null)], years: years(27) }),
    );
    expect(two).toContain('I was a captain for 27 years');
    expect(two).not.toMatch(/27 years[^.]*captain and/);
  });

  it('is not what was done unpaid or at home', () => {
    const unpaid = { ...role('a chapel treasurer', null), quote: 'Chapel treasurer (unpaid, under protest)' };
    const text = textOf(slotsWith('keep', { roles: [CAPTAIN, unpaid] }));
    expect(text).toContain('captain');
    expect(text).not.toContain('treasurer');
    const home = slotsWith('back', { fields: [field('caring for my mother-in-law at home')] });
    expect(textOf(home)).not.toContain('mother');
  });
});

describe('what turns away or blames', () => {
  it('is said as the thing wanted, where that is known, and else not at all', () => {
    const at = (text: string) => textOf(slotsWith('steady', { best: best('when', text) }));
    expect(at('nobody is timing me')).toContain('hen I am trusted to get on with it');
    expect(at('nobody is timing me')).not.toContain('timing');
    expect(at('nobody talks')).not.toContain('talks');
    expect(at('someone asks and I have no idea of the answer')).toContain('no idea of the answer');
  });

  it('is no reason before an employer, nor is half a reason', () => {
    const text = (clause: string, quote = clause) => {
      const told = reason('since', clause);
      return textOf(
        slotsWith('grow', {
          target: { ...none, role: NURSE },
          reason: { ...told, clause: { ...told.clause, quote } },
        }),
      );
    };
    expect(text('the shop bought the wrong pipe')).not.toContain('pipe');
    expect(text('I saw a barge passing')).toContain(
      'nurse. I’ve wanted this ever since I saw a barge passing.',
    );
    expect(text('I saw a barge passing', 'I saw a barge passing and knew what it would do')).not.toContain(
      'barge',
    );
  });
});

describe('a gift that one sees, hears or knows', () => {
  it('is said as what one can, as is what one does with one’s hands, and the rest as what one is good at', () => {
    const told = (verb: string, rest: string) =>
      textOf(
        slotsWith('shift', { gifts: [gift({ base: `${verb} ${rest}`, gerund: `${verb}ing ${rest}` })] }),
      );
    expect(told('see', 'that two whites are not the same white')).toContain(
      'I can see that two whites are not the same white.',
    );
    expect(told('read', 'the water, where is the sand under')).toContain('I can read the water.');
    expect(told('know', 'where every part is')).toContain('I know where every part is.');
    expect(told('fix', 'bikes')).toContain('I can fix bikes.');
    const typed = { ...gift({ base: 'spot a leak', gerund: 'spotting a leak' }), quote: 'spotting a leak' };
    expect(textOf(slotsWith('shift', { gifts: [typed] }))).toContain('I can spot a leak.');
  });
});

describe('a gift typed with "-ing"', () => {
  it('keeps both its verbs as they stand', () => {
    const words = 'noticing when a child is guessing and not hearing';
    const own = {
      ...gift({ base: 'notice when a child is guessing and not hear', gerund: words }),
      quote: words,
    };
    const text = textOf(slotsWith('shift', { gifts: [own] }));
    expect(text).toContain(`I’m good at ${words}.`);
    expect(text).not.toContain('hear.');
  });

  it('in own words stands without what was only chosen', () => {
    const own = gift({ gerund: 'making it work with what is in the truck' });
    const text = textOf(
      slotsWith('own', { gifts: [chip('mending things', true), chip('leading', true), own] }),
    );
    expect(text).toContain('I’m good at making it work with what is in the truck. W');
  });
});

describe('what is counted', () => {
  it('is behind one, with what became of it', () => {
    const what = phrase({ noun: '212 stock trailers', clause: 'none came back' });
    const slots = slotsWith('own', { proofs: [{ stem: 'behind-me', isSaidAloud: true, what }] });
    expect(textOf(slots)).toContain('I have 212 stock trailers behind me, and none came back.');
  });

  it('keeps a comma within its number', () => {
    const what = { ...noun('about 800,000 sheep'), isPlural: true };
    const slots = slotsWith('own', { proofs: [{ stem: 'behind-me', isSaidAloud: true, what }] });
    expect(textOf(slots)).toContain('I have about 800,000 sheep behind me.');
  });
});

describe('how to do something', () => {
  it('is learned as it was typed', () => {
    const how = {
      ...phrase({ howTo: 'make a data file', gerund: 'making a data file' }),
      quote: 'how to make a data file',
    };
    const text = (stance: 'set-on-it' | 'only-short') =>
      textOf(slotsWith('keep', { learning: [{ what: how, stance }] }));
    expect(text('only-short')).toContain('Next I’d like to learn how to make a data file.');
    expect(text('set-on-it')).toContain('Next I want to learn how to make a data file.');
  });
});

describe('a good day with a "not" in it', () => {
  it('is told where nobody is turned away', () => {
    const told = (words: string) => textOf(slotsWith('grow', { best: best('when', words) }));
    expect(told('the customer steps back and can’t see where it ends')).toContain('see where it ends');
    expect(told('nobody is around')).not.toContain('nobody');
    expect(told('there is no smoke')).not.toContain('smoke');
  });
});

describe('a moment of two halves', () => {
  it('is told whole where the first says what is there', () => {
    const told = (words: string) => textOf(slotsWith('back', { best: best('when', words) }));
    expect(told('the room is warm and nobody is shouting')).toContain(
      'when the room is warm and nobody is shouting.',
    );
    expect(told('I have a messy sheet and nobody knows why')).not.toContain('messy sheet.');
    expect(told('nobody is shouting and the room is warm')).not.toContain('shouting');
  });

  it('is whole where nobody hurries, and untold where it means somebody whom it does not name', () => {
    const told = (words: string) => textOf(slotsWith('back', { best: best('when', words) }));
    expect(told('the room is warm and nobody is in a hurry')).toContain('warm and nobody is in a hurry.');
    expect(told('the house is calm and nobody is in a hurry with her')).not.toContain('calm');
  });
});

describe('our own words', () => {
  const slots = (words: string) =>
    slotsWith('side', {
      roles: [role('a welder', null)],
      years: years(8),
      gifts: [gift({ gerund: words }, { option: null, isStarred: false })].map((one) => ({
        ...one,
        quote: words,
      })),
    });

  it('are said short, whatever somebody types, and theirs as they typed them', () => {
    for (const words of ['mending what didn’t work', 'mending what did not work']) {
      const text = textOf(slots(words));
      expect(text).toMatch(/I’ve worked as a welder|I’ve been a welder/);
      expect(text).toContain(`I’m good at ${words}`);
      expect(text).not.toMatch(/\bI (?:am|would like)\b/);
    }
  });

  it('keep "have" where it is no helper, and "where I am" whole', () => {
    const papers = [{ name: noun('welding licence'), state: 'in-force', missing: null } as const];
    expect(textOf({ ...slots('mending what didn’t work'), papers })).toMatch(/I (?:hold|have) /);
    const clerk = role('a records clerk', null);
    expect(textOf(slotsWith('grow', { roles: [clerk] }))).toContain(
      'I’m a records clerk, and I want to grow where I am.',
    );
  });
});

describe('a paper and the next step', () => {
  const papers = [{ name: noun('welding certificate'), state: 'in-force', missing: null } as const];

  it('are one sentence, and two where the step has two halves of its own', () => {
    const slots = slotsWith('side', { roles: [role('a welder', null)], papers });
    expect(textOf({ ...slots, learning: [learning('an inspector course', 'set-on-it')] })).toMatch(
      /I (?:have a|also have my) welding certificate, and next I want to take an inspector course\./,
    );
    const open = [
      ...papers,
      { name: noun('Assessor course'), state: 'not-finished', missing: null } as const,
    ];
    expect(
      textOf({ ...slots, papers: open, learning: [learning('the assessor course', 'set-on-it')] }),
    ).toMatch(
      /I (?:have a|also have my) welding certificate. I’ve already begun the assessor course, and finishing it is my next step./u,
    );
  });
});

describe('papers', () => {
  const held = (name: string, state: Slots['papers'][number]['state']) => ({
    name: noun(name),
    state,
    missing: null,
  });

  it('in force are said by name, those that a code names before others', () => {
    const papers = [held('welding certificate', 'in-force'), held('AWS D1.1 certificate', 'in-force')];
    const text = textOf(slotsWith('own', { roles: [role('a welder', null)], papers }));
    expect(text).toContain('AWS D1.1 certificate');
  });

  it('that are not recognised are said with what is done about it', () => {
    const papers = [held('degree in surveying', 'not-recognised')];
    const learned = [learning('adaptation course', 'set-on-it')];
    expect(textOf(slotsWith('elsewhere', { roles: [NURSE], papers }))).not.toContain('not recognised');
    expect(textOf(slotsWith('elsewhere', { roles: [NURSE], papers, learning: learned }))).toContain(
      'My degree in surveying is not recognised here yet, so next I want to take an adaptation course.',
    );
  });
});

describe('somebody without a work that can be told', () => {
  it('begins with what is wanted, and what they did follows', () => {
    const given = { target: { ...none, role: NURSE }, proofs: [did('talked a driver through a birth')] };
    expect(textOf(slotsWith('pass', given))).toMatch(
      /^I(?:’d like| want) to work as a nurse\. I talked a driver/,
    );
    expect(textOf(slotsWith('pass', { proofs: given.proofs }))).toMatch(
      /^I want to pass on what I know\. I talked a driver/,
    );
    expect(textOf(slotsWith('start', given))).not.toMatch(/^One thing/);
  });
});

describe('the work and what was done in it', () => {
  const worked = (proof: Proof, over: Partial<Slots> = {}) =>
    textOf({
      ...slotsWith('side', { roles: [role('a welder', null)], years: years(8), proofs: [proof] }),
      ...over,
    });
  const counted = (words: string): Proof => ({ stem: 'behind-me', isSaidAloud: true, what: noun(words) });

  it('stand in one breath, as the stem has it', () => {
    expect(worked(never('missed a weld'))).toMatch(/eight years.*, and I’ve never missed a weld\./);
    expect(worked(counted('212 trailers'))).toMatch(/eight years.*, with 212 trailers behind me\./);
    expect(worked(counted('some 4,100 seats, most of them for children'))).toContain(
      'with some 4,100 seats behind me, most of them for children.',
    );
    expect(
      worked({ stem: 'because-of-me', isSaidAloud: true, clause: phrase({ clause: 'nobody fell' }) }),
    ).toContain('eight years, and I’m proud that nobody fell.');
    expect(
      worked({ stem: 'because-of-me', isSaidAloud: true, clause: phrase({ clause: 'we all came home' }) }),
    ).toContain('eight years, and we all came home.');
    const proud = (clause: string) =>
      worked({ stem: 'because-of-me', isSaidAloud: true, clause: phrase({ clause }) });
    expect(proud('one boy who did not speak')).not.toMatch(/proud/u);
    expect(proud('one boy who did not speak sang a solo')).toMatch(
      /proud that one boy who did not speak sang/u,
    );
    expect(proud('six people who work with me have a card')).toMatch(/proud that six people/u);
    expect(worked(did('built a gate'))).toContain('eight years, and I built a gate.');
  });

  it('stand apart where one of them will be left out, so that the other stays', () => {
    const slots = slotsWith('side', {
      roles: [role('a welder', null)],
      years: years(8),
      proofs: [never('missed a weld')],
    });
    const parts = (leftOut: readonly string[]) =>
      speak({ slots, verbs: VERBS, length: 60, employer: null, goal: null, leftOut }).map(({ id }) => id);
    expect(parts([])).not.toContain('from');
    expect(parts(['story'])).toEqual(expect.arrayContaining(['from', 'story']));
  });

  it('keep the years where one breath is too short for both', () => {
    const long =
      'left a person alone in a cold shed at the far end of the long yard behind the old works before nightfall';
    const text = worked(never(long));
    expect(text).toMatch(/eight years/);
    expect(text).toContain(`In all those years I never ${long}.`);
  });

  it('are those of the work named first, and another is not told where it leads to nothing', () => {
    const text = textOf(
      slotsWith('side', {
        roles: [role('a bank teller', null), role('a collector', null)],
        years: years(17),
        proofs: [never('had a difference')],
      }),
    );
    expect(text).toContain('a bank teller for 17 years, and I’ve never had a difference.');
    expect(text).not.toContain('collector');
  });
});

describe('a gift typed as a sentence', () => {
  const told = (sentence: string) =>
    textOf(slotsWith('shift', { gifts: [gift({ sentence }), chip('mending things', true)] }));

  it('is said as it was', () => {
    expect(told('I remember which person buys which drink.')).toContain(
      'I remember which person buys which drink. W',
    );
  });

  it('may tell what others do of themselves', () => {
    expect(told('Every driver on the site greets me.')).toContain('very driver on the site greets me');
    expect(told('Blokes tell me things on the radio.')).toContain('lokes tell me things on the radio');
    expect(told('Bosses shout at me.')).not.toContain('shout');
    expect(told('Customers pay me late.')).not.toContain('late');
  });

  it('is left out where it speaks of secrets, or of nobody', () => {
    expect(told('People trust me with their secret.')).not.toContain('secret');
    expect(told('Reading what nobody else can.')).not.toContain('Reading');
  });
});

describe('what was begun', () => {
  const papers = [{ name: noun('Assessor course'), state: 'not-finished', missing: null } as const];
  it('is said to be begun where the person is set on it, and only then', () => {
    const slots = slotsWith('pass', { papers, learning: [learning('the assessor course', 'set-on-it')] });
    expect(textOf(slots)).toContain(
      'I’ve already begun the assessor course, and finishing it is my next step.',
    );
    expect(textOf({ ...slots, learning: [learning('the first aid course', 'set-on-it')] })).not.toContain(
      'begun',
    );
    expect(textOf({ ...slots, learning: [learning('the assessor course', 'if-free')] })).not.toContain(
      'begun',
    );
  });
});

describe('the question back', () => {
  it('names the very work in mind by its bare name, and asks of something of one’s own as a customer would', () => {
    const asked = (slots: Slots) => /[^.?]*\?$/u.exec(textOf(slots))?.[0] ?? '';
    expect(asked(slotsWith('side', { target: { ...none, role: role('a wool classer', null) } }))).toContain(
      'wool classer',
    );
    const own = { ...origin('tyre shop'), thing: 'tyre shop with a wheel balancing machine' };
    for (const arc of ['own', 'grow'] as const)
      expect(asked(slotsWith(arc, { target: { ...none, own } }))).toMatch(
        /What is hardest about running a tyre shop\?/,
      );
    const trainer = role('a trainer for the new starters', null);
    expect(asked(slotsWith('pass', { target: { ...none, role: trainer } }))).toMatch(/learn|teach|taught/);
    const abroad = slotsWith('elsewhere', { roles: [role('a captain and pilot', null)], years: years(15) });
    expect(asked(abroad)).toMatch(/started here|need to see|about the work|differently|begin/);
  });

  it('is no beginner’s where the work has been known for years', () => {
    const slots = slotsWith('elsewhere', {
      roles: [role('an elevator mechanic', null)],
      years: years(11),
      target: { ...none, role: role('an elevator maintenance technician', null) },
    });
    expect(textOf(slots)).not.toMatch(/would I learn|newcomer|first month/);
  });
});

describe('what was given twice', () => {
  it('is said once', () => {
    const slots = slotsWith('grow', {
      target: { ...none, role: NURSE },
      gifts: [gift({ gerund: 'singing with residents' }, { ...origin('strengths') })],
      best: { stem: 'when-i', words: phrase({ clause: 'am singing with residents' }) },
    });
    expect(textOf(slots).match(/singing with residents/g)).toHaveLength(1);
  });
});

describe('for one employer', () => {
  it('their line, the post and the people come in before the question', () => {
    const said = (text: string) => [
      { text, kind: 'quote', sources: ['employer/c1/x'], rule: 'employer' } as const,
    ];
    const parts = speak({
      slots: slotsWith('shift', { target: { ...none, role: NURSE }, proofs: [did('rewrote the rota')] }),
      verbs: VERBS,
      length: 30,
      employer: { line: said('“We care”'), role: said('night nurse'), people: said('the night team') },
      goal: null,
    });
    const text = parts.flatMap(({ segments }) => segments.map((one) => one.text)).join('');
    expect(text).toContain('You write “We care”. That is close to what I have just told you.');
    expect(text).toContain('I would be glad to be your night nurse.');
    expect(text).toContain('It would be good to work with the night team.');
    expect(parts.map(({ id }) => id).slice(-2)).toEqual(['place', 'ask']);
  });
});
