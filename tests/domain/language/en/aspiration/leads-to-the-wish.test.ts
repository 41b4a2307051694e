import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  did,
  gift,
  mustFit,
  none,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from './slots-fixture.ts';

const verbs = {
  ...VERBS,
  feed: { base: 'feed {who}', gerund: 'feeding {who}' },
  help: { base: 'help {who}', gerund: 'helping {who}' },
  'be-useful-to': { base: 'be useful to {who}', gerund: 'being useful to {who}' },
};
const textsOf = (slots: Slots) => writeDrafts(slots, { verbs }).map(({ segments }) => textOf(segments));
const firstOf = (slots: Slots) => textsOf(slots)[0];

const driver = {
  roles: [role('a tram driver', null)],
  years: years(17),
  target: { ...none, role: role('a baker', null) },
  serving: serving('feed', 'my neighbours'),
};
const wish = 'After 17 years as a tram driver, I want to become a baker and feed my neighbours.';

describe('a deed in front', () => {
  const given = { ...driver, best: best('when', 'the dough is rising') };

  test('gives way to a moment of one’s own where it speaks of something else, and does not stand behind it as a third sentence', () => {
    const of = (deed: string, more: Partial<Slots> = {}) =>
      firstOf(slotsWith('shift', { ...given, ...more, proofs: [did(deed)] }));
    const smelt = 'the dough is rising and the whole street can smell it through the window';
    const long = 'drove through the flood of 2002 with the water up to the doors';
    expect(of(long, { best: best('when', smelt) })).toBe(`${wish} I’m at my best when ${smelt}.`);
    expect(of('drove through the flood of 2002')).toBe(`${wish} I’m at my best when the dough is rising.`);
    const never = [
      { stem: 'never', isSaidAloud: true, did: phrase({ past: 'had an accident that was my fault' }) },
    ] as const;
    expect(firstOf(slotsWith('grow', { ...given, proofs: never }))).toBe(
      `${wish} I’m at my best when the dough is rising.`,
    );
  });

  test('stays where it speaks of what is wanted, or where nothing else is told', () => {
    const deed = 'fed forty neighbours in the flood';
    expect(firstOf(slotsWith('shift', { ...given, proofs: [did(deed)] }))).toMatch(
      /^I fed forty neighbours/u,
    );
    expect(
      firstOf(slotsWith('shift', { ...driver, proofs: [did('drove through the flood of 2002')] })),
    ).toMatch(/^I drove through the flood of 2002\. Now/u);
  });

  test('is left out where what was done is said nowhere', () => {
    expect(
      firstOf(slotsWith('shift', { ...driver, proofs: [did('built it up from nothing with a friend')] })),
    ).toBe(wish);
  });
});

describe('a moment of one’s own', () => {
  test.each([
    ['when-it', 'early morning'],
    ['when-it', 'early morning and the city sleeps'],
    ['when-it', 'calm'],
    ['when-it', 'clean, quiet and everything is in its place'],
    ['when', 'nobody is talking to me'],
    ['where', 'on the route'],
  ] as const)('is left out where it says little of a wish: %s %s', (stem, words) => {
    expect(firstOf(slotsWith('shift', { ...driver, best: best(stem, words) }))).toBe(wish);
  });

  test.each([
    ['when-it', 'early morning and the first dough is rising'],
    ['when-it', 'raining and somebody’s loaf is in the oven'],
    ['when', 'nobody is rushing me'],
    ['where', 'on the route in the snow'],
  ] as const)('stays where it tells of the person: %s %s', (stem, words) => {
    expect(firstOf(slotsWith('shift', { ...driver, best: best(stem, words) }))).toContain(words);
  });
});

describe('different work, where none is in mind', () => {
  const leaving = { roles: [role('a porter', null)], years: years(9) };

  test('is work that fits, before whom it serves', () => {
    const fits = [mustFit('quiet'), mustFit('near-home')];
    expect(firstOf(slotsWith('shift', { ...leaving, fits, serving: serving('help', 'old people') }))).toBe(
      'After nine years as a porter, I want to find quiet work close to home where I can help old people.',
    );
    expect(
      firstOf(
        slotsWith('shift', {
          ...leaving,
          fits: [mustFit('benefits')],
          serving: serving('help', 'old people'),
        }),
      ),
    ).toBe(
      'After nine years as a porter, I want to find different work with benefits, where I can help old people.',
    );
  });

  test('is useful to people, where anyone was said', () => {
    const fits = [mustFit('quiet')];
    const of = (who: string) =>
      firstOf(slotsWith('shift', { ...leaving, fits, serving: serving('be-useful-to', who) }));
    expect(of('anyone')).toContain('useful to people');
    expect(of('anyone stuck on hold')).toContain('useful to anyone stuck on hold');
  });
});

describe('what came of it', () => {
  const told = (quote: string, sentence: string) =>
    firstOf(
      slotsWith('pass', {
        roles: [role('an elevator mechanic', null)],
        years: years(38),
        serving: serving('teach', 'apprentices'),
        reason: { stem: 'since', clause: { ...phrase({ sentence }), ...origin(quote) } },
      }),
    );

  test('stands behind what happened, in one sentence', () => {
    expect(told('a kid on my job fell 2 floors. he lived', 'A kid on my job fell two floors')).toMatch(
      /^A kid on my job fell two floors, and he lived\. /u,
    );
    expect(told('my two girls were in the shop, all 2 safe', 'My two girls were in the shop')).toContain(
      'in the shop, all 2 safe. ',
    );
  });

  test.each([
    ['a kid on my job fell 2 floors. he did not live', 'A kid on my job fell two floors'],
    ['a kid on my job fell 2 floors. so I quit', 'A kid on my job fell two floors'],
    ['a kid fell, it was 2009. he lived', 'A kid on my job fell two floors'],
  ])('is left out where it denies something, or is another matter: %s', (quote, sentence) => {
    expect(told(quote, sentence)).toMatch(/^A kid on my job fell two floors\. /u);
  });
});

test('a reason takes nothing of these away', () => {
  expect(
    firstOf(slotsWith('shift', { ...driver, reason: reason('since', 'my aunt let me stir the dough') })),
  ).toMatch(/^Ever since my aunt let me stir the dough, I’ve wanted to become a baker/u);
});

describe('the years', () => {
  const vet = { roles: [role('a vet', null)], years: years(9) };

  test('bring a deed along, where nothing else is told', () => {
    const given = { ...vet, target: driver.target, reason: reason('since', 'my aunt let me stir the dough') };
    const of = (deed: string) => firstOf(slotsWith('shift', { ...given, proofs: [did(deed)] }));
    expect(of('saved 11 calves in the flood')).toMatch(
      / I bring nine years as a vet, and I saved 11 calves in the flood\.$/u,
    );
    expect(of('saved 11 calves in 3 years')).toMatch(/ I bring nine years as a vet\.$/u);
  });

  test('of one work stay out where another serves the wish', () => {
    const since = reason('since', 'my grandmother put me on a chair to reach the table');
    const given = {
      target: { ...none, role: role('a baker of cheese bread', null) },
      reason: since,
      years: years(6),
    };
    const of = (...roles: Slots['roles']) =>
      firstOf(
        slotsWith('own', { ...given, roles, serving: serving('feed', 'the people who miss home here') }),
      );
    const housekeeper = role('a housekeeper', null);
    expect(of(housekeeper)).toContain('I bring six years as a housekeeper.');
    expect(of(housekeeper, role('a home baker', null))).not.toContain('I bring');
    expect(of(housekeeper, role('a driver', null))).toContain('I bring six years as a housekeeper.');
  });

  test('stand in what one knows, and once', () => {
    const text = firstOf(slotsWith('back', { ...vet, serving: serving('help', 'farmers') }));
    expect(text).toBe(
      'I want to come back to work and use what I know from nine years as a vet to help farmers.',
    );
    expect(
      firstOf(slotsWith('back', { ...vet, years: null, serving: serving('help', 'farmers') })),
    ).toContain('what I know as a vet');
  });
});

test('behind a deed, or a reason in a sentence of its own, no third sentence stands', () => {
  const moment = {
    ...driver,
    best: best('when', 'the dough is rising'),
    proofs: [did('fed my street in the flood of 2002')],
  };
  expect(firstOf(slotsWith('shift', { ...moment, serving: serving('feed', 'my street') }))).toMatch(
    /^I fed my street [^.]+\. Now, after 17 years [^.]+\.$/u,
  );
});

describe('what is so because of somebody', () => {
  const owed = (clause: string) =>
    textsOf(
      slotsWith('shift', {
        ...driver,
        proofs: [{ stem: 'because-of-me', isSaidAloud: true, clause: phrase({ clause }) }],
      }),
    );

  test.each([
    'six girls have their own machine today',
    'nobody cut a hand on my line this year',
    'a postman played at his wife’s birthday, with only two small accidents',
    'one ward stopped giving a double dose',
  ])('begins a later draft, behind whose doing it was, and never the first: %s', (clause) => {
    const [first, ...others] = owed(clause);
    expect(first).toBe(wish);
    expect(others).toContain(`Because of me, ${clause}. Now, a${wish.slice(1)}`);
  });

  test.each(['the canal has water in July, thank God', 'they all stayed because the pay was good'])(
    'is left out where it has a cause of its own: %s',
    (clause) => expect(owed(clause).join(' ')).not.toContain('Because of me'),
  );
});

test('a short thing that was never done opens the text too', () => {
  const slots = {
    ...driver,
    proofs: [{ stem: 'never', isSaidAloud: true, did: phrase({ past: 'missed a shift' }) }],
  } as const;
  expect(firstOf(slotsWith('steady', slots))).toMatch(/^I never missed a shift\. Now, after 17 years/u);
});

test('who passes a work on is not told to have no job in mind', () => {
  const told = {
    roles: [role('a tram driver', null)],
    notYet: origin('not yet'),
    serving: serving('help', 'beginners'),
    gifts: [gift({ gerund: 'hearing what is wrong' }, { isStarred: true })],
  };
  expect(firstOf(slotsWith('shift', told))).toContain('I do not have a job in mind yet');
  expect(firstOf(slotsWith('pass', told))).toBe(
    'I want to use what I know as a tram driver to help beginners.',
  );
});

test('no reason for leaving an empty house opens a text, and what was learned of a death does', () => {
  const of = (why: string) =>
    firstOf(
      slotsWith('keep', {
        ...driver,
        reason: { stem: 'because', clause: { ...phrase({ clause: why, sentence: why }), quote: why } },
      }),
    );
  expect(of('since Mary died, the house is very quiet')).not.toContain('Mary');
  expect(of('the house is quiet since Mary went')).not.toContain('Mary');
  expect(of('Mary died and the phone stopped ringing')).not.toContain('Mary');
  expect(of('since Mary died, the house is quiet and I miss being asked for bread')).toContain('Mary');
  expect(of('since Mary died, I bake her bread from her own notes')).toContain('Mary');
});

test('who earns for their own gives one reason in a sentence, and both where the other stands alone', () => {
  const earning = { ...driver, serving: serving('provide-for', 'my wife') };
  expect(
    firstOf(slotsWith('shift', { ...earning, reason: reason('because', 'I want to use my hands') })),
  ).toMatch(/I want to become a baker, because I want to use my hands\.$/u);
  const why = 'The tram line closes in the spring';
  const alone = { stem: 'because', clause: phrase({ clause: why, sentence: why }) } as const;
  expect(firstOf(slotsWith('shift', { ...earning, reason: alone }))).toMatch(
    /^The tram line closes in the spring\. .+ so that I can provide for my wife\.$/u,
  );
});

test('a deed that ends now has no second now behind it', () => {
  const texts = textsOf(
    slotsWith('start', { ...driver, proofs: [did('called for help, and he is all good now')] }),
  );
  expect(texts.join(' ')).not.toContain('now. Now');
});

test('what one never did stands behind no wish', () => {
  const never = { stem: 'never', isSaidAloud: true, did: phrase({ past: 'borrowed money' }) } as const;
  expect(firstOf(slotsWith('start', { target: driver.target, proofs: [never] }))).toBe(
    'I want to become a baker.',
  );
  expect(firstOf(slotsWith('start', { target: driver.target, proofs: [did('baked for forty')] }))).toContain(
    'forty',
  );
});

test('who comes back brings a deed behind the wish, and a deed opens the texts of others', () => {
  const done = { ...driver, proofs: [did('delivered three babies in the back of the tram')] };
  expect(firstOf(slotsWith('back', done))).toMatch(
    /^I want to .* I bring 17 years as a tram driver, and I delivered three babies/u,
  );
  expect(firstOf(slotsWith('shift', done))).toMatch(/^I delivered three babies/u);
});

test('a good day closes the text, and nothing that one would gladly do', () => {
  const skipper = {
    roles: [role('a launch skipper', null)],
    years: years(45),
    notYet: origin('no job'),
    serving: serving('teach', 'youngsters with their first boat'),
    gifts: [gift({ gerund: 'reading the weather' }, { option: null, isStarred: true })],
  };
  expect(
    firstOf(slotsWith('keep', { ...skipper, best: best('where', 'on the water, or near enough') })),
  ).toContain('I’m at my best on the water, or near enough.');
  expect(firstOf(slotsWith('keep', skipper))).not.toContain('reading the weather');
});
