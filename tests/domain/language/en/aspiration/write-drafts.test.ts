import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeCvLine } from '#src/domain/language/en/aspiration/short-lines.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { en } from '#src/domain/language/en/index.ts';
import { layEdits } from '#src/domain/synthesis/edits.ts';
import { ARCS, type Slots } from '#src/domain/synthesis/slots.ts';
import { SUBSETS, slotsOf } from './pool.ts';
import {
  best,
  did,
  field,
  gift,
  mustFit,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
} from './slots-fixture.ts';

const draftsFor = (slots: Slots) =>
  writeDrafts(slots, { verbs: VERBS }).map(({ segments }) => textOf(segments));

const anySlots = fc
  .tuple(fc.constantFrom(...ARCS), fc.nat(SUBSETS - 1), fc.nat(200))
  .map(([arc, subset, turn]) => slotsOf(arc, subset, turn));

describe('what the first draft says', () => {
  test('the work, without how the days would be spent in it, and what it must fit', () => {
    const [first] = draftsFor(
      slotsWith('shift', {
        roles: [role('a builder', 'construction')],
        target: { role: null, field: field('machining'), own: null, other: null },
        gifts: [gift({ gerund: 'fixing small engines' }, { isStarred: true })],
        fits: [mustFit('body')],
      }),
    );
    expect(first).toMatch(/^I want to work in machining\b/);
    expect(first).not.toContain('fixing small engines');
    const without = draftsFor(
      slotsWith('shift', {
        roles: [role('a builder', 'construction')],
        target: { role: null, field: field('machining'), own: null, other: null },
        fits: [mustFit('body')],
      }),
    );
    expect(without).toEqual([
      'I want to work in machining.',
      'I want to work in machining. I need work that my body can keep doing.',
    ]);
  });

  test('the years are those of the work named first, whatever kind it is', () => {
    const slots = slotsWith('pass', {
      roles: [role('a bookkeeper', null)],
      years: { count: 46, origin: origin('46') },
      target: { role: null, field: field('teaching'), own: null, other: null },
    });
    const factory = { kind: 'field' as const, field: field('a sauce factory') };
    const texts = draftsFor({ ...slots, work: [factory, ...slots.work] });
    expect(texts.join(' ')).toContain('After 46 years in a sauce factory, I want to work in teaching');
    expect(texts.join(' ')).not.toMatch(/46 years as a bookkeeper/);
  });

  test('whom of their own the person earns for is said, and in no line for others', () => {
    const slots = slotsWith('steady', {
      target: { role: role('a clerk', null), field: null, own: null, other: null },
      provides: serving('care-for', 'my two daughters'),
    });
    expect(draftsFor(slots)[0]).toContain('and care for my two daughters');
    const cv = writeCvLine(slots, { verbs: VERBS });
    expect(textOf(cv ?? [])).not.toContain('daughters');
  });

  test('who comes back to another job than theirs is not said to have had it', () => {
    const [first] = draftsFor(
      slotsWith('back', {
        roles: [role('a creche worker', null)],
        target: { role: role('a clinic manager', null), field: null, own: null, other: null },
      }),
    );
    expect(first).toContain('come back to work, this time as a clinic manager');
  });

  test('no draft opens with when one is at one’s best, or with what the work must fit', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        for (const text of draftsFor(slots)) expect(text).not.toMatch(/^(?:I’m at my best|I need) /);
      }),
    );
  });

  test('the reason that the person gives opens it', () => {
    const [first] = draftsFor(
      slotsWith('start', {
        target: { role: role('a nurse', 'nursing'), field: null, own: null, other: null },
        proofs: [did('rewrote the rota')],
        reason: reason('since', 'I sat with my gran at night'),
      }),
    );
    expect(first).toBe('Ever since I sat with my gran at night, I’ve wanted to become a nurse.');
  });

  describe('a reason behind "because"', () => {
    const because = (clause: string, sentence?: string) => {
      const made = reason('because', clause);
      return { ...made, clause: { ...made.clause, forms: { clause, ...(sentence ? { sentence } : {}) } } };
    };
    const nurse = { role: role('a nurse', 'nursing'), field: null, own: null, other: null };
    const said = (clause: string, sentence = clause) =>
      draftsFor(slotsWith('start', { target: nurse, reason: because(clause, sentence) }))[0];

    const long = 'and the doctor drove two whole hours to tell us at last what it was';
    test.each([
      `my brother got sick from the spray, ${long}`,
      `nobody on the ward knew what to say to her ${long}`,
    ])(
      'stands first where it is long, in a sentence of its own, and the aim says that this is why: %s',
      (clause) => {
        const sentence = clause.replace(/^./u, (letter) => letter.toUpperCase());
        expect(said(clause)).toBe(`${sentence}. That is why I want to become a nurse.`);
      },
    );

    test.each([
      'somebody had my back when I was 17',
      'when my lot go, nobody will know what the stencil was for',
    ])('ends the sentence where both are short: %s', (clause) =>
      expect(said(clause)).toBe(`I want to become a nurse, because ${clause}.`),
    );

    test.each([
      'it leaked for two weeks and nobody came',
      'I did this work for fifteen years and I miss it',
      'they refused my mother a bed',
      'aunties write joins',
    ])(
      'ends the sentence of the aim where it hangs on what was said before, or is no story: %s',
      (clause) => {
        expect(said(clause)).toBe(`I want to become a nurse, because ${clause}.`);
      },
    );

    test.each(['in 5 years my back will be finished if I stay', 'knees are cooked and I am tired'])(
      'is left out where it tells what the body no longer takes: %s',
      (clause) => {
        expect(said(clause)).toBe('I want to become a nurse.');
      },
    );

    test('too long for all that belongs to the aim, it leaves the aim and those who are served by name', () => {
      const long =
        'my brother got sick from the spray in the last week of the harvest and the doctor drove two whole hours to tell us at last what it was';
      const [first] = draftsFor(
        slotsWith('start', {
          target: nurse,
          reason: because(long, long),
          serving: serving('teach', 'people who live far away from any big hospital'),
        }),
      );
      expect(first).toMatch(
        /^My brother got sick from the spray .* what it was\. That is why I want to become a nurse/,
      );
    });

    test('is why, before the years too, and no second "now"', () => {
      const told = (why: Slots['reason'], more: Partial<Slots> = {}) =>
        draftsFor(
          slotsWith('side', {
            roles: [role('a truck driver', 'haulage')],
            years: { count: 27, origin: origin('27') },
            target: { role: role('a planner', null), field: null, own: null, other: null },
            proofs: [did('brought every load home for twenty winters')],
            ...more,
            reason: why,
          }),
        );
      const behind = (clause: string) => told(because(clause, clause))[0];
      for (const why of [
        'I sat for hours in every queue that somebody in an office had planned for us',
        'old Sam sat beside me in the cabin for my whole first month and told me all',
        'my dad could not get up his own porch steps at sixty and he never once said why',
      ])
        expect(behind(why)).toContain('. That is why, after 27 years');
      expect(behind('there were thirty of us in the yard and now it is only me and old Sam there')).toContain(
        '. After 27 years',
      );
      // What was done is told, and is not why.
      const why = 'old Sam sat beside me in the cabin for my whole first month and told me all';
      const shares = { skills: 0.1, experiences: 0.6, social: 0.1, education: 0.1, finances: 0.1 };
      expect(told(because(why, why), { shares })[0]).toContain('. Now, after 27 years');
    });

    test('with the years of the work so far, where there is room', () => {
      const driver = {
        roles: [role('a truck driver', 'haulage')],
        years: { count: 27, origin: origin('27') },
        target: { role: role('a planner', null), field: null, own: null, other: null },
      };
      const story = because('old Sam planned every run with us', 'old Sam planned every run with us');
      expect(draftsFor(slotsWith('side', { ...driver, reason: story }))[0]).toBe(
        'After 27 years as a truck driver, I want to work as a planner, because old Sam planned every run with us.',
      );
      const inOne = because('I have sat in every queue that planners made');
      expect(draftsFor(slotsWith('side', { ...driver, reason: inOne }))[0]).toBe(
        'After 27 years as a truck driver, I want to work as a planner, because I have sat in every queue that planners made.',
      );
      // Beside a second work they are of the one named first.
      const shared = { ...driver, years: { ...driver.years, isOfSeveral: true } };
      expect(draftsFor(slotsWith('side', shared))[0]).toMatch(/^After 27 years as a truck driver/u);
    });
  });

  test('without a reason it begins with what somebody did, where that is more than a few words or what was done at home', () => {
    const nurse = { role: role('a nurse', 'nursing'), field: null, own: null, other: null };
    const given = { target: nurse, serving: serving('teach', 'new nurses') };
    const first = (deed: string, more: Partial<Slots> = {}) =>
      draftsFor(slotsWith('start', { ...given, proofs: [did(deed)], ...more }))[0];
    expect(first('kept the ward open through the whole flood')).toBe(
      'I kept the ward open through the whole flood. Now I want to become a nurse and teach new nurses.',
    );
    expect(first('kept it going')).toMatch(/^I want to /);
    expect(first('looked after Dad at home for six years')).toMatch(/^I want to /);
    expect(first('kept an old neighbour company to the end')).toMatch(/^I want to /);
    const years = { years: { count: 12, origin: origin('12') }, roles: [role('a baker', null)] };
    expect(
      draftsFor(
        slotsWith('shift', { ...given, ...years, proofs: [did('kept the oven hot in the flood')] }),
      )[0],
    ).toBe(
      'I kept the oven hot in the flood. Now, after 12 years as a baker, I want to become a nurse and teach new nurses.',
    );
    const never = {
      stem: 'never' as const,
      isSaidAloud: true,
      did: phrase({ past: 'missed one single shift' }),
    };
    const worked = { ...given, ...years, proofs: [never] };
    expect(draftsFor(slotsWith('side', worked))[0]).toMatch(
      /^I never missed one single shift\. Now, after 12 years/,
    );
    // What never happened in a work that is to be left says nothing of the next one, nor what is counted twice.
    expect(draftsFor(slotsWith('shift', worked))[0]).toMatch(/^After 12 years/);
    const counted = { ...never, did: phrase({ past: 'missed a single shift in 12 years' }) };
    expect(draftsFor(slotsWith('side', { ...worked, proofs: [counted] }))[0]).toMatch(/^After 12 years/);
    const since = { reason: reason('since', 'my aunt fell') };
    expect(first('kept the ward open through the whole flood', since)).toMatch(/^Ever since my aunt fell/);
  });

  describe('what somebody has wanted ever since', () => {
    const since = (clause: string) => reason('since', clause);
    const leader = { role: role('a team leader', null), field: null, own: null, other: null };
    const crew = serving('keep-safe', 'my crew');
    const first = (...given: Parameters<typeof slotsWith>) => draftsFor(slotsWith(...given))[0];

    test('is the work in mind, and whom it serves', () => {
      const given = { target: leader, serving: crew, reason: since('a colleague fell') };
      expect(first('start', given)).toBe(
        'Ever since a colleague fell, I’ve wanted to become a team leader and keep my crew safe.',
      );
      expect(first('grow', given)).toBe(
        'Ever since a colleague fell, I’ve wanted to become a team leader and keep my crew safe.',
      );
    });

    test('is to work as what they are, for who stays in their field', () => {
      const given = { target: leader, serving: crew, reason: since('a colleague fell') };
      expect(first('side', given)).toMatch(/I’ve wanted to work as a team leader, keeping my crew safe\.$/);
    });

    test('is no post, where they were a child', () => {
      const given = { target: leader, serving: crew, reason: since('I was eight and saw the sea') };
      expect(first('grow', given)).toBe(
        'I was eight and saw the sea. Now I want to become a team leader and keep my crew safe.',
      );
    });

    test('is not to teach what somebody only then showed them', () => {
      const pass = {
        roles: [role('a mason', null)],
        years: { count: 39, origin: origin('39') },
        serving: serving('teach', 'apprentices'),
      };
      const given = { ...pass, target: { ...leader, role: role('a teacher', null) } };
      expect(first('pass', { ...given, reason: since('old Finn gave me his hammer') })).toMatch(
        /^Old Finn gave me his hammer\. Now, after 39 years as a mason, I want to work as a teacher/,
      );
      expect(first('pass', { ...given, reason: since('the school closed its program') })).toMatch(
        /^Ever since the school closed/,
      );
    });

    test('is not to do again what they did then already, nor to leave it', () => {
      const given = {
        target: leader,
        serving: crew,
        reason: since('my brother was silent until he was five'),
      };
      expect(first('elsewhere', given)).toMatch(
        /^Ever since my brother was silent until he was five, I’ve wanted to work /,
      );
      const roles = [role('a roofer', null)];
      expect(first('shift', { roles, serving: crew, reason: since('a colleague fell') })).toBe(
        'Ever since a colleague fell, I’ve wanted to keep my crew safe.',
      );
      expect(first('shift', { roles, serving: crew })).toBe(
        'I want to find different work where I can keep my crew safe.',
      );
    });
  });

  describe('behind the aim', () => {
    const target = { role: role('a nurse', 'nursing'), field: null, own: null, other: null };
    const number = {
      stem: 'number' as const,
      isSaidAloud: true,
      what: phrase({ noun: 'defect rate' }),
      from: phrase({ noun: '5%' }),
      to: phrase({ noun: '1.2%' }),
    };
    const workers = serving('teach', 'workers on the line');

    test.each([
      [best('when-i', 'work alone and am responsible'), 'when I work alone and am responsible'],
      [best('where', 'outside and high up'), 'outside and high up'],
    ])('a good day has a sentence of its own: %#', (good, end) => {
      const [first] = draftsFor(slotsWith('start', { target, best: good }));
      expect(first).toBe(`I want to become a nurse. I’m at my best ${end}.`);
    });

    test('a good day in their own words stands behind whom it serves, with a reason or without, and no number', () => {
      const given = { target, serving: workers, proofs: [number], best: best('when', 'somebody asks') };
      expect(draftsFor(slotsWith('grow', given))[0]).toBe(
        'I want to become a nurse and teach workers on the line. I’m at my best when somebody asks.',
      );
      for (const told of [reason('since', 'my aunt fell'), reason('because', 'it is needed here')])
        expect(draftsFor(slotsWith('grow', { ...given, reason: told }))[0]).toMatch(
          / I(?:’m| am) at my best when somebody asks\.$/,
        );
      const wordy = reason(
        'since',
        'my aunt fell on the line and nobody there at all knew what to do for her in the first long hour',
      );
      expect(draftsFor(slotsWith('grow', { ...given, reason: wordy }))[0]).not.toContain('at my best');
      // Behind a reason in a sentence of its own there is no room for a third.
      const long = reason(
        'because',
        'my aunt fell on the line and nobody there knew what to do for her in the first long hour',
      );
      const alone = {
        ...long,
        clause: { ...long.clause, forms: { ...long.clause.forms, sentence: long.clause.forms.clause ?? '' } },
      };
      expect(draftsFor(slotsWith('grow', { ...given, reason: alone }))[0]).not.toContain('at my best');
      // Moments without a verb between them are no sentence yet.
      const loose = { ...given, best: best('when-it', 'early, coffee, machine running right') };
      const whole = best('when-it', 'early, there is coffee and the machine is running right');
      expect(draftsFor(slotsWith('grow', { ...given, best: whole }))[0]).toMatch(/early, there is coffee/);
      expect(draftsFor(slotsWith('grow', loose))[0]).not.toContain('at my best');
    });

    test('those who are taught stand once, unless more is told of them', () => {
      const trainer = { role: role('a trainer of new drivers', null), field: null, own: null, other: null };
      const said = (who: string) =>
        draftsFor(slotsWith('pass', { target: trainer, serving: serving('teach', who) }))[0];
      expect(said('the young drivers')).toBe('I want to train new drivers.');
      expect(said('drivers who are afraid of ice')).toMatch(/afraid of ice\.$/);
      // "A driving instructor" names nobody yet.
      const instructor = { role: role('a driving instructor', null), field: null, own: null, other: null };
      expect(
        draftsFor(slotsWith('pass', { target: instructor, serving: serving('teach', 'the new drivers') }))[0],
      ).toMatch(/ driving instructor(?:,| for) .*the new drivers\.$/);
    });

    test.each(['start', 'back', 'side', 'keep'] as const)(
      'whom it serves stands, and nothing that it must fit, in %s',
      (arc) => {
        const fits = [mustFit('no-nights'), mustFit('steady-pay')];
        expect(draftsFor(slotsWith(arc, { target, serving: workers, fits }))[0]).toMatch(/on the line\.$/);
        // Where it serves nobody, a good day says more of somebody than their demands.
        const good = draftsFor(slotsWith(arc, { target, fits, best: best('when-it', 'quiet') }))[0];
        expect(good).toMatch(/nurse( here)?\. I’m at my best when it’s quiet\.$/);
        expect(draftsFor(slotsWith(arc, { target, fits }))[0]).toMatch(
          /, with no night shifts and steady pay\.$/,
        );
      },
    );
  });

  test('what one knows is put to use only where one stays in the work', () => {
    const slots = { roles: [role('a chef', 'cooking')], serving: serving('teach', 'young cooks') };
    expect(draftsFor(slotsWith('side', slots))[0]).toBe(
      'I want to use what I know as a chef to teach young cooks.',
    );
    expect(draftsFor(slotsWith('shift', slots))[0]).not.toContain('use what I know');
  });

  test('what the person did comes before what the work must fit', () => {
    const [first] = draftsFor(
      slotsWith('start', {
        target: { role: role('a nurse', 'nursing'), field: null, own: null, other: null },
        proofs: [did('rewrote the rota')],
        fits: [mustFit('home-by', '15.15h'), mustFit('no-nights'), mustFit('body'), mustFit('benefits')],
      }),
    );
    expect(first).toBe('I want to become a nurse. I rewrote the rota.');
  });

  test('no draft is without its aim, however long what stands before it', () => {
    const drafts = draftsFor(
      slotsWith('elsewhere', {
        target: { role: role('a lift technician', 'lifts'), field: null, own: null, other: null },
        best: best(
          'when-i',
          'am in the machine room with the panel open and the drawing does not match anything there',
        ),
        serving: serving(
          'keep-safe',
          'the people of the high floors who come home late and alone every night',
        ),
      }),
    );
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) expect(draft).toContain('lift technician');
  });

  test('a sentence of the person’s own stands whole as its own sentence', () => {
    const drafts = draftsFor(
      slotsWith('side', {
        serving: serving('teach', 'young cooks'),
        proofs: [
          {
            stem: 'because-of-me',
            isSaidAloud: true,
            clause: phrase({ sentence: 'My team would run through a wall for me.' }),
          },
        ],
      }),
    );
    expect(drafts).toContain('My team would run through a wall for me. Now I want to teach young cooks.');
  });

  test('one who is coming back is said to come back as what they were', () => {
    const [first] = draftsFor(
      slotsWith('back', {
        roles: [role('a trauma nurse', 'nursing'), role('a research assistant', 'research')],
        fits: [mustFit('home-by', '3:15')],
      }),
    );
    expect(first).toBe(
      'I want to come back to work and use what I know as a trauma nurse, with hours that have me home by 3:15.',
    );
  });

  test('who the work is for is folded in where the verb would repeat the work', () => {
    const [first] = draftsFor(
      slotsWith('start', {
        target: { role: role('a teacher', 'teaching'), field: null, own: null, other: null },
        serving: serving('teach', 'children in my village'),
      }),
    );
    expect(first).toBe('I want to become a teacher for children in my village.');
  });

  test('who hands on their work says what has taught them', () => {
    const [first] = draftsFor(
      slotsWith('pass', {
        roles: [role('a welder', 'welding')],
        years: { count: 30, origin: origin('30') },
        serving: serving('teach', 'apprentices'),
      }),
    );
    expect(first).toBe('I want to pass on to apprentices what 30 years as a welder have taught me.');
  });

  test('two jobs in mind stand side by side, and a doubt stays a doubt', () => {
    const target = { role: role('an estimator', null), field: field('inspection'), own: null, other: null };
    const roles = [role('an electrician', 'electrical work')];
    const [first] = draftsFor(
      slotsWith('side', { target, roles, years: { count: 25, origin: origin('25') } }),
    );
    expect(first).toBe('After 25 years as an electrician, I want to work as an estimator or in inspection.');
    const unsure = slotsWith('side', { target, roles, serving: serving('teach', 'apprentices') });
    const inMind = unsure.inMind.map((one) => ({ ...one, isHedged: true }));
    expect(draftsFor({ ...unsure, inMind })[0]).toMatch(/teach apprentices, perhaps as an estimator\.$/);
  });

  test('what one needs is a list behind an aim that is for somebody, and stays out', () => {
    const [first] = draftsFor(
      slotsWith('steady', {
        target: { role: role('a driver', 'driving'), field: null, own: null, other: null },
        serving: serving('get-there', 'old people in my valley who have no car'),
        fits: [mustFit('near-home'), mustFit('no-nights'), mustFit('weekends', 'my two girls')],
      }),
    );
    expect(first).toMatch(/ where they need to be\.$/);
    expect(first).not.toMatch(/I need|night shifts|weekends/);
  });

  test('a name with its own full stop is kept whole', () => {
    const [first] = draftsFor(slotsWith('grow', { serving: serving('teach', 'children at St. Mary’s') }));
    expect(first).toBe('I want to teach children at St. Mary’s.');
  });

  test('a gift is never said to serve a purpose that nobody linked to it', () => {
    const gifts = [gift({ noun: 'drawing' }, { isStarred: true }), gift({ noun: 'biology' })];
    const ocean = serving('protect', 'the ocean', false);
    const said = draftsFor(slotsWith('start', { gifts, serving: ocean }));
    expect(said[0]).toBe('I want to protect the ocean.');
    expect(said.join(' ')).not.toMatch(/ to use |by drawing/);
  });
});

test('something of one’s own is named in every arc that leads to it', () => {
  const bakery = { role: null, field: null, own: { ...origin('bakery'), thing: 'bakery' }, other: null };
  for (const arc of ARCS.filter((one) => one !== 'pass'))
    expect(draftsFor(slotsWith(arc, { target: bakery }))[0]).toMatch(/open my own bakery\b/);
});

test('who grows what is theirs grows it into what they have in mind, and others open it', () => {
  const bakery = { role: null, field: null, own: { ...origin('bakery'), thing: 'bakery' }, other: null };
  const first = (trade: string, arc: 'grow' | 'own' = 'grow') =>
    draftsFor(slotsWith(arc, { target: bakery, roles: [role(trade, null)] }))[0];
  expect(first('a cook in my own kiosk')).toMatch(/^I want to grow my kiosk into a bakery\b/);
  expect(first('a cook in the family business')).toMatch(
    /^I want to grow the family business into a bakery\b/,
  );
  expect(first('a cook in my own kiosk', 'own')).toMatch(/^I want to grow my kiosk into a bakery\b/);
  expect(first('a cook in a kiosk')).toMatch(/^I want to open my own bakery\b/);
  expect(first('cooking, my own kiosk at the rank')).toMatch(
    /^I want to grow my cooking kiosk into a bakery\b/,
  );
  expect(first('a cook in my own bakery')).toMatch(/^I want to grow my bakery\b/);
});

test.each([
  ['I was 8 and saw the sea', 'I was eight and saw'],
  ['we had no lights for 3 weeks', 'for three weeks'],
  ['a master of 10 boats came', 'of ten boats'],
  ['I cleaned floors 4 and 5', 'floors 4 and 5'],
  ['my Level 4 class failed me', 'Level 4 class'],
  ['I swam in 4 am frost', 'in 4 am'],
  ['I was 8.5 pounds at birth', 'I was 8.5'],
])('small counts stand as words, and no other number: %s', (clause, said) => {
  const target = { role: role('a baker', null), field: null, own: null, other: null };
  expect(draftsFor(slotsWith('start', { target, reason: reason('since', clause) }))[0]).toContain(said);
});

test.each([
  ['honey and wax candles', 'run my own business with honey and wax candles'],
  ['bakery', 'open my own bakery'],
  ['solar company for shops', 'run my own solar company for shops'],
  ['sewing business', 'run my own sewing business'],
])('wares are sold, and a business is run: %s', (thing, said) => {
  const target = { role: null, field: null, own: { ...origin(thing), thing }, other: null };
  expect(draftsFor(slotsWith('own', { target }))[0]).toContain(`I want to ${said}`);
});

test('who takes up their work elsewhere does it again, by whatever of its names', () => {
  const first = (was: string, will: string) =>
    draftsFor(
      slotsWith('elsewhere', {
        roles: [role(was, null)],
        target: { role: role(will, null), field: null, own: null, other: null },
      }),
    )[0];
  expect(first('a veterinarian', 'a vet')).toBe('I want to be a vet again here.');
  expect(first('a vet', 'a vet in Poland')).toBe('I want to be a vet again, here in Poland.');
  expect(first('a vet', 'a vet for farm animals')).toMatch(/work here as a vet for farm animals again/);
  expect(first('a farmer', 'a vet')).toMatch(/work here as a vet/);
  expect(first('a staff nurse', 'a registered nurse')).toBe('I want to be a registered nurse again here.');
  expect(first('a midwife', 'a registered midwife in the NHS')).toBe(
    'I want to be a registered midwife again, here in the NHS.',
  );
  expect(first('a radiographer', 'a CT radiographer')).toBe('I want to work here as a CT radiographer.');
});

test('who takes up their work elsewhere names another work beside it, which they never had', () => {
  const first = (...names: string[]) =>
    draftsFor({
      ...slotsWith('elsewhere', { roles: [role('a midwife', null)] }),
      inMind: names.map((name) => ({ kind: 'role', role: role(name, null), isHedged: false })),
    })[0];
  expect(first('a midwife', 'a maternity assistant')).toBe(
    'I want to work here as a midwife again, or as a maternity assistant.',
  );
  expect(first('a care worker', 'a maternity assistant')).toBe(
    'I want to work here as a care worker or a maternity assistant.',
  );
});

test('who thinks of another country is not said to be there', () => {
  const target = { role: role('a vet', null), field: null, own: null, other: null };
  const [text] = draftsFor(
    slotsWith('elsewhere', { roles: [role('a vet', null)], target, place: 'abroad-work' }),
  );
  expect(text).toBe('I want to be a vet again.');
});

test('who has the teaching of a craft in mind teaches it', () => {
  const taught = (name: string) =>
    draftsFor(slotsWith('pass', { target: { role: null, field: field(name), own: null, other: null } }))[0];
  expect(taught('teaching quilting')).toBe('I want to teach quilting.');
  expect(taught('teaching')).toBe('I want to work in teaching.');
  expect(taught('teaching support')).toBe('I want to work in teaching support.');
});

describe('where no job is in mind yet', () => {
  const origin1 = origin('not yet');
  const likes = { notYet: origin1, gifts: [gift({ gerund: 'fixing phones' }, { isStarred: true })] };
  const first = (...given: Parameters<typeof slotsWith>) => draftsFor(slotsWith(...given))[0];

  test('what one likes stands before whom it is for, and behind the years or the reason', () => {
    const serves = { ...likes, serving: serving('teach', 'new nurses') };
    expect(first('start', serves)).toBe(
      'I do not have a job in mind yet, but I know what I like: fixing phones. I want to teach new nurses.',
    );
    expect(first('start', { ...serves, reason: reason('since', 'my aunt fell') })).toMatch(
      /^Ever since my aunt fell, .* I do not have a job in mind yet, but I know what I like: fixing phones\.$/,
    );
  });

  test('what one likes may be what it grew from', () => {
    const grew = {
      ...likes,
      serving: serving('teach', 'new nurses'),
      reason: reason('since', 'I got a phone that needed fixing'),
    };
    expect(first('shift', { ...grew, roles: [role('a clerk', null)] })).toMatch(
      /I know what I like: fixing phones\.$/,
    );
  });

  test('who has stopped working, or needs any steady work, is told to lack none', () => {
    for (const arc of ['keep', 'steady'] as const) expect(first(arc, likes)).not.toContain('in mind yet');
  });

  test('who earns for their own says no more than for whom', () => {
    const earns = (gerund: string) =>
      first('steady', {
        fits: [mustFit('benefits')],
        serving: serving('provide-for', 'my two kids'),
        gifts: [gift({ gerund }, { isStarred: true })],
      });
    expect(earns('mending what is broken')).toMatch(/ my two kids\.$/);
    expect(earns('delivering things')).toMatch(/ my two kids\.$/);
  });

  test('who comes back puts what they know to whom they serve', () => {
    const back = { roles: [role('an optician', null)], serving: serving('teach', 'new nurses') };
    expect(first('back', back)).toBe(
      'I want to come back to work and use what I know as an optician to teach new nurses.',
    );
    expect(first('back', { ...back, reason: reason('since', 'my aunt fell') })).toBe(
      'Ever since my aunt fell, I’ve wanted to come back to work and use what I know as an optician to teach new nurses.',
    );
  });
});

test('the years stand before an aim that shares one word with the trade, and not before the same trade', () => {
  const first = (was: string, will: string) =>
    draftsFor(
      slotsWith('side', {
        roles: [role(was, null)],
        years: { count: 38, origin: origin('38') },
        target: { role: null, field: field(will), own: null, other: null },
      }),
    )[0];
  expect(first('a tram driver', 'a tram museum')).toMatch(/^After 38 years as a tram driver, /);
  expect(first('a vet nurse', 'teaching vet nurses')).not.toMatch(/^After/);
});

test('a subject is taught to somebody, and people are taught and others', () => {
  const doing = (base: string) => ({
    kind: 'doing' as const,
    doing: phrase({ base, gerund: base }),
    isHedged: false,
  });
  const said = (base: string) =>
    draftsFor({
      ...slotsWith('side', { serving: serving('teach', 'kids who hate desks') }),
      inMind: [doing(base)],
    })[0];
  expect(said('teach carpentry at the college')).toContain('at the college to kids who hate desks');
  expect(said('teach young carpenters')).toContain('carpenters and kids who hate desks');
  const young = (base: string, who: string) =>
    draftsFor({ ...slotsWith('pass', { serving: serving('lead', who) }), inMind: [doing(base)] })[0];
  // The young ones are those who are trained, and not those of a subject.
  expect(young('train the apprentices', 'the young ones before I go')).toMatch(
    / and lead them before I go\.$/,
  );
  expect(young('train the apprentices', 'the young ones who hate desks')).toContain(
    'the young ones who hate',
  );
  expect(young('teach carpentry', 'the young ones before I go')).toContain('the young ones before I go');
});

test('who is there for somebody wants that beside their work, and does not work by it', () => {
  const target = { role: role('a machinist', null), field: null, own: null, other: null };
  expect(draftsFor(slotsWith('back', { target, serving: serving('be-there-for', 'new nurses') }))[0]).toMatch(
    / and be there for new nurses\.$/,
  );
});

test('work in mind is named in every arc', () => {
  for (const arc of ARCS) {
    const target = { role: role('a baker', 'baking'), field: null, own: null, other: null };
    expect(draftsFor(slotsWith(arc, { target }))[0]).toMatch(/a baker\b/);
    expect(
      draftsFor(
        slotsWith(arc, { target: { role: null, field: field('baking'), own: null, other: null } }),
      )[0],
    ).toMatch(/in(?:to)? baking\b/);
  }
});

describe('whom the work serves', () => {
  const first = (...given: Parameters<typeof slotsWith>) => draftsFor(slotsWith(...given))[0];
  const tuner = { role: role('a piano tuner', null), field: null, own: null, other: null };

  test('is how one’s own work goes on, and joined to a new one', () => {
    const serves = serving('keep-safe', 'the crews');
    expect(first('back', { target: tuner, serving: serves })).toMatch(/tuner, keeping the crews safe\.$/);
    expect(first('shift', { target: tuner, serving: serves })).toMatch(/tuner and keep the crews safe\.$/);
  });

  test('stands behind a trade in no sentence of its own where the trade shares a word with it', () => {
    expect(
      first('start', {
        target: { ...tuner, role: role('a tree surgeon', null) },
        serving: serving('keep-safe', 'the trees folk walk past'),
      }),
    ).toBe('I want to become a tree surgeon and keep the trees folk walk past safe.');
  });

  test('those whom the aim has named are not named again', () => {
    const doing = phrase({ gerund: 'helping young farmers read', base: 'help young farmers read' });
    const slots = slotsWith('keep', { serving: serving('teach', 'young farmers before they sign') });
    const [text] = draftsFor({ ...slots, inMind: [{ kind: 'doing', doing, isHedged: false }] });
    expect(text).toBe('I want to stay useful: to help young farmers read and teach them before they sign.');
  });

  test('of those whom the aim has named, by the same verb, the rest is told behind it', () => {
    const teaches = (base: string, who: string) => {
      const doing = phrase({ base });
      const slots = slotsWith('pass', { serving: serving('teach', who) });
      return draftsFor({ ...slots, inMind: [{ kind: 'doing', doing, isHedged: false }] })[0];
    };
    expect(teaches('teach cello to adult beginners', 'adults who thought it was too late')).toBe(
      'I want to teach cello to adult beginners who thought it was too late.',
    );
    expect(teaches('teach cello to adult beginners', 'girls who never had a chance')).toContain('girls');
    expect(teaches('restore cellos', 'adults who thought it was too late')).toContain('teach');
  });
});

describe('what no draft says', () => {
  test('what tires the person', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const tired = slots.gifts.map((one) => ({ ...one, isStarred: false, isTiring: true }));
        const said = draftsFor({ ...slots, gifts: tired }).join(' ');
        for (const { forms } of tired)
          for (const words of Object.values(forms))
            if (words !== 'billing') expect(said).not.toContain(words);
      }),
      { numRuns: 60 },
    );
  });

  test('anything, where nothing was said', () => {
    expect(draftsFor(slotsWith('grow'))).toEqual([]);
    expect(draftsFor(slotsWith(null))).toEqual([]);
  });

  test('words that would end a sentence inside it', () => {
    const drafts = draftsFor(
      slotsWith('grow', {
        gifts: [gift({ gerund: 'say “no”. Always!' }), gift({ gerund: 'mending clocks' })],
        best: best('when', 'nobody asks me: why?'),
      }),
    );
    expect(drafts.join(' ')).not.toMatch(/Always|why/);
    expect(drafts[0]).toContain('mending clocks');
  });
});

describe('weights', () => {
  const slots = slotsWith('grow', {
    roles: [role('a baker', 'baking')],
    serving: serving('teach', 'apprentices'),
    proofs: [did('kept the shop open through the flood')],
  });
  const led = (factor: keyof Slots['shares'], more: Partial<Slots> = {}) =>
    draftsFor({
      ...slots,
      ...more,
      shares: {
        skills: 0.15,
        experiences: 0.15,
        social: 0.15,
        education: 0.15,
        finances: 0.15,
        [factor]: 0.4,
      },
    });

  test('experiences bring what was done, or the years of a work, to the front, social circles whom it serves', () => {
    expect(led('experiences')[0]).toMatch(/^I kept the shop open through the flood\. Now I want to /);
    const years = {
      years: { count: 12, origin: origin('12') },
      work: [{ kind: 'role' as const, role: role('a baker', 'baking') }],
    };
    expect(led('experiences', years)[0]).toBe(
      'I kept the shop open through the flood. Now, after 12 years as a baker, I want to teach apprentices.',
    );
    const cook = { role: role('a cook', null), field: null, own: null, other: null };
    const { inMind } = slotsWith('grow', { target: cook });
    expect(led('social', { ...years, inMind })[0]).toBe(
      'I want to become a cook so that I can teach apprentices.',
    );
    const kitchen = slotsWith('grow', { target: { ...cook, role: null, field: field('a kitchen') } }).inMind;
    expect(led('social', { ...years, inMind: kitchen })[0]).toBe(
      'I want to work in a kitchen so that I can teach apprentices.',
    );
  });

  test('one far above the others stands before the reason, one a little above does not', () => {
    const more = {
      years: { count: 12, origin: origin('12') },
      work: [{ kind: 'role' as const, role: role('a baker', 'baking') }],
      reason: reason('since', 'my aunt let me run her stall'),
    };
    expect(led('experiences', more)[0]).toMatch(/^I kept the shop open .* after 12 years as a baker/);
    const little = { skills: 0.2, experiences: 0.3, social: 0.2, education: 0.1, finances: 0.2 };
    expect(draftsFor({ ...slots, ...more, shares: little })[0]).toMatch(/^Ever since my aunt/);
  });
});

describe('every draft', () => {
  test('is the same for the same answers', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        expect(draftsFor(structuredClone(slots))).toEqual(draftsFor(slots));
      }),
      { numRuns: 60 },
    );
  });

  test('says for each phrase where it comes from, and what it leaves out', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        for (const { segments, leavesOut } of writeDrafts(slots, { verbs: VERBS })) {
          const used = new Set(segments.flatMap(({ sources }) => sources));
          for (const { kind, rule, sources, role: part } of segments) {
            expect(rule).not.toBe('');
            expect(part).toBeTruthy();
            expect(kind === 'frame' || sources.length > 0).toBe(true);
          }
          for (const source of leavesOut) expect(used.has(source)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the name of its phrases when an answer elsewhere is added', () => {
    const before = slotsWith('shift', {
      roles: [role('a cook', 'cooking')],
      serving: serving('teach', 'boys'),
    });
    const after = { ...before, fits: [mustFit('weekends')] };
    const keys = (slots: Slots) =>
      layEdits('statement', writeDrafts(slots, { verbs: VERBS })[0]?.segments ?? [], {}, en).flatMap(
        ({ key, sources }) => (sources.length > 0 ? [key] : []),
      );
    expect(keys(before).length).toBeGreaterThan(1);
    expect(new Set(keys(after)).size).toBe(keys(after).length);
    expect(keys(after)).toEqual(expect.arrayContaining([...keys(before)]));
  });
});

test('drafts to choose from tell different answers before they tell the same in another order', () => {
  const [first, second, third] = draftsFor(
    slotsWith('grow', {
      target: { role: role('a nurse', 'nursing'), field: null, own: null, other: null },
      serving: serving('teach', 'new nurses'),
      proofs: [did('rewrote the rota for a whole ward')],
      fits: [mustFit('no-nights')],
      shares: { skills: 0.2, experiences: 0.2, social: 0.2, education: 0.1, finances: 0.3 },
    }),
  );
  // What was done, the aim and whom it serves first; then one of demands, since money and hours weigh most.
  expect(first).toBe(
    'I rewrote the rota for a whole ward. Now I want to become a nurse and teach new nurses.',
  );
  expect([second, third].join(' ')).toMatch(/no night shifts/);
});
