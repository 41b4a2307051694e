import { describe, expect, it } from 'vitest';
import { yearsInWords as yearsOfStatement } from '#src/domain/language/en/aspiration/grammar.ts';
import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { textIn, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { counted } from '#src/domain/language/en/reader/counted.ts';
import { tellOutcome } from '#src/domain/language/en/reader/told-reason.ts';
import { isComplaint } from '#src/domain/language/en/spoken/tact.ts';
import type { Learning, PhraseForms, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  field,
  learning,
  none,
  noun,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf as wholeText } from './aloud.ts';

const verbs = {
  ...VERBS,
  'get-home-safe': { base: 'get {who} home safe', gerund: 'getting {who} home safe' },
};
const textOf = (slots: Slots) => wholeText(slots, 60, verbs);
const TESTER = role('a software tester', null);

describe('years that are no whole number', () => {
  it('are never rounded up', () => {
    for (const said of [yearsInWords, yearsOfStatement]) {
      expect(said(4.5)).toBe('four and a half years');
      expect(said(1.5)).toBe('one and a half years');
      expect(said(4.8)).toBe('more than four years');
      expect(said(1.2)).toBe('more than one year');
      expect(said(9)).toBe('nine years');
    }
    // One is spoken of as "a year".
    expect(yearsInWords(1)).toBe('a year');
    expect(yearsOfStatement(1)).toBe('one year');
  });

  it('stand so in the answer', () => {
    expect(textOf(slotsWith('grow', { roles: [TESTER], years: years(4.5) }))).toContain(
      'a software tester for four and a half years',
    );
  });
});

describe('a second work that is called work', () => {
  it('is not worked in', () => {
    const fields = [field('a shoe shop'), field('agency laundry work')];
    const said = textOf(slotsWith('steady', { fields, years: years(9) }));
    expect(said).not.toContain('worked in agency laundry work');
  });
});

describe('a paper to learn for', () => {
  const next = (forms: PhraseForms, stance: Learning['stance'], isPlural?: boolean) =>
    textOf(
      slotsWith('grow', {
        target: { ...none, role: role('a groundsman', null) },
        learning: [{ what: { ...phrase(forms), ...(isPlural === undefined ? {} : { isPlural }) }, stance }],
      }),
    );

  it('is got, with its article', () => {
    const driving = { gerund: 'driving licence', base: 'drive licence' };
    expect(next(driving, 'only-short')).toContain('Next I’d like to get a driving licence.');
    const ticket = { noun: 'mower and strimmer ticket' };
    expect(next(ticket, 'if-free', true)).toContain('I’d like to get a mower and strimmer ticket.');
  });

  it('is told from what one does with it', () => {
    const renewing = { ...noun('x'), forms: { gerund: 'renewing licence' } };
    expect(textIn(courseIn(renewing) ?? [])).toBe('renewing licence');
    const two = { ...noun('welding ticket and forklift ticket'), isPlural: true };
    expect(textIn(courseIn(two) ?? [])).toBe('welding ticket and forklift ticket');
  });
});

describe('who wants to stay useful', () => {
  it('may be in their work still', () => {
    const said = textOf(slotsWith('keep', { roles: [role('a farmer', null)], years: years(46) }));
    expect(said).toContain('I’ve spent 46 years as a farmer');
    expect(said).not.toContain('I was a farmer');
  });
});

describe('a verb with many words for whom', () => {
  const served = (verb: string, who: string) => {
    const made = serving(verb, who);
    return textOf(
      slotsWith('elsewhere', {
        target: { ...none, role: role('a mechanic', null) },
        serving: made.who && { ...made, who: { ...made.who, isPlural: true } },
      }),
    );
  };

  it('is said as one speaks', () => {
    expect(served('get-home-safe', 'drivers, especially the rookies')).toMatch(/get drivers home safe/);
    expect(served('get-home-safe', 'people who live on the high floors')).toMatch(
      /I want people who live on the high floors to get home safe\.|get people who live on the high floors home safe\./,
    );
  });

  it('has why behind it', () => {
    expect(
      served('keep-safe', 'the children who walk to school, because bears come for the fruit'),
    ).toContain('the children who walk to school to stay safe, because bears come for the fruit.');
  });
});

describe('the question back', () => {
  it('names something of one’s own without what stands behind it, and no field with a place in it', () => {
    const said = (target: Slots['target']) =>
      textOf(slotsWith('side', { roles: [role('a lab technician', null)], years: years(9), target }));
    expect(said({ ...none, field: field('sound in a theatre') })).not.toMatch(/theatre[^.]*\?$/u);
    expect(said({ ...none, field: field('early music') })).toMatch(/ early music\b[^.]*\?$/u);
  });
});

describe('a moment with somebody in it', () => {
  it('is not told where they have a name', () => {
    const told = (clause: string) =>
      textOf(
        slotsWith('shift', {
          target: { ...none, role: role('a hearing aid specialist', null) },
          reason: reason('since', clause),
        }),
      );
    expect(told('pani Helena said a whole sentence to me')).not.toContain('Helena');
    expect(told('Helena smiled at me in the corridor')).not.toContain('Helena');
    expect(told('an old lady said a whole sentence to me')).toContain('old lady');
  });
});

describe('what somebody did, with a second sentence behind a comma', () => {
  it('is told without it', () => {
    expect(tellOutcome('500 chairs went out and 500 came back, I follow the last one reach Moniya')).toEqual({
      clause: '500 chairs went out and 500 came back',
    });
  });

  it('is not told where that takes it back', () => {
    expect(tellOutcome('500 chairs went out and 500 came back, it was not me')).toBeNull();
    expect(tellOutcome('500 chairs went out and 500 came back, they never said who')).toBeNull();
  });
});

describe('so many things that somebody did something with', () => {
  it('are told as what they did', () => {
    expect(counted('41,000 otoliths read')?.forms?.noun).toBe('41,000 otoliths read');
    const behind = (what: string) =>
      textOf(
        slotsWith('side', {
          roles: [TESTER],
          years: years(9),
          proofs: [{ stem: 'behind-me', isSaidAloud: true, what: { ...noun(what), isPlural: true } }],
        }),
      );
    expect(behind('41,000 otoliths read')).toContain('I have read 41,000 otoliths');
    expect(behind('300 learners passed')).not.toContain('I have passed');
  });
});

describe('a fault that somebody takes on', () => {
  it('blames nobody else', () => {
    expect(isComplaint('operators were blamed for mistakes that our own screen was making')).toBe(false);
    expect(isComplaint('operators were blamed for mistakes that the managers were making')).toBe(true);
    expect(isComplaint('we were blamed for it')).toBe(true);
  });
});

describe('what is learned next', () => {
  const next = (text: string, stance: Slots['learning'][number]['stance']) =>
    textOf(slotsWith('shift', { learning: [learning(text, stance)] }));

  it.each([
    ['computers again', 'if-free', 'brush up on computers.'],
    ['the online portals', 'only-short', 'learn the online portals.'],
    ['solar installation', 'only-short', 'learn solar installation.'],
    ['English speaking', 'only-short', 'work on my spoken English.'],
    ['ASE test', 'if-free', 'take the ASE test.'],
  ] as const)('is put as one does it: %s', (text, stance, said) => {
    expect(next(text, stance)).toContain(said);
  });

  it('is no craft where one applies for it', () => {
    expect(next('the apprenticeship', 'set-on-it')).not.toContain('learn the apprenticeship');
  });
});

describe('how long somebody was in a work', () => {
  const said = (arc: 'steady' | 'side', count: number) =>
    textOf(slotsWith(arc, { roles: [role('a weaver', null)], years: years(count) }));

  it('is said as what they are, or as years spent', () => {
    expect(said('side', 39)).toContain('I’ve been a weaver for 39 years');
    expect(said('steady', 39)).toContain('I’ve spent 39 years as a weaver');
    expect(said('steady', 1)).toContain('I’ve worked as a weaver for a year');
  });
});

it('tells when somebody is at their best, where no words of it stand before', () => {
  const told = (when: string) =>
    textOf(slotsWith('pass', { roles: [role('a welder', null)], best: best('when', when) }));
  expect(told('someone really doesn’t believe it can be fixed')).toContain('when someone really doesn’t');
  expect(told('nobody is watching me')).not.toContain('nobody');
});

describe('a figure that went from one to another', () => {
  const told = (what: string, isPlural = true) =>
    textOf(
      slotsWith('side', {
        roles: [role('a packer', null)],
        years: years(8),
        proofs: [
          {
            stem: 'number',
            isSaidAloud: true,
            what: { ...noun(what), isPlural },
            from: noun('40'),
            to: noun('6'),
          },
        ],
      }),
    );

  it.each([
    // What takes time is told with the unit that its figures are of.
    ['days to settle a storm claim', 'settling a storm claim went from 40 days to 6.'],
    ['hours for restoring a cut', 'restoring a cut went from 40 hours to 6.'],
    ['minutes of delay', 'the minutes of delay went from 40 to 6.'],
    // In what they are counted stands behind the figures.
    ['rejected balls per lot', 'and rejected balls went from 40 to 6 per lot.'],
    ['rejected balls in 1000', 'and rejected balls went from 40 to 6 in 1000.'],
    [
      'bugs that reached customers per release',
      'the bugs that reached customers went from 40 to 6 per release.',
    ],
    ['knife cuts on our line in a season', 'the knife cuts on our line went from 40 to 6 a season.'],
    ['faults per month at our biggest client', 'and faults at our biggest client went from 40 to 6 a month.'],
    // Things go from one figure to another; whoever lives is counted.
    ['open tickets', 'and open tickets went from 40 to 6.'],
    ['items missing at the stock taking', 'the items missing at the stock taking went from 40 to 6.'],
    ['students who failed', 'the number of students who failed went from 40 to 6.'],
    ['calves that die', 'the number of calves that die went from 40 to 6.'],
  ])('is no report: %s', (what, said) => {
    expect(told(what)).toContain(said);
  });
});
