import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { ARCS } from '#src/domain/synthesis/slots.ts';
import {
  gift,
  mustFit,
  noun,
  origin,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { chosen, figureOf, own } from './pull-fixture.ts';

const found = (typed: readonly Typed[]) => findTensions(slotsWith('grow'), VERBS, typed);
const idsOf = (typed: readonly Typed[]) => found(typed).map(({ id }) => id);
const textsOf = (typed: readonly Typed[]) => found(typed).map(({ text }) => textIn(text));

describe('an answer that has two sides in one breath', () => {
  it('is told by its two halves, in the words of the person', () => {
    expect(textsOf([chosen('target', 'own', 'transport, one lorry, but I have seen others sink')])).toEqual([
      'You are thinking of something of your own: “transport, one lorry”. You also say of it: “but I have seen others sink”.',
    ]);
    expect(textsOf([own('serve', 'the old people, but my uncle must not lose by it')])).toEqual([
      'Your work is to be for “the old people”. You also say: “but my uncle must not lose by it”.',
    ]);
    expect(textsOf([own('learning', 'fault finding. the theory paper I fear a little', 'later')])).toEqual([
      'You name this to finish: “fault finding”. You also say of it: “the theory paper I fear a little”.',
    ]);
  });

  it('asks of a reluctance something else than of a fear', () => {
    const [pull] = found([own('learning', 'Cloud, grudgingly', 'later')]);
    expect(textIn(pull?.question ?? [])).toBe(
      'Is it for the work you want, or because others say that you need it?',
    );
  });

  it('asks where the rest of the pay comes from, where a post has few hours', () => {
    const [pull] = findTensions(
      slotsWith('side', { pay: { now: null, need: figureOf(1800, '1800 EUR a month'), aim: null } }),
      VERBS,
      [own('target', 'activities coordinator, but is only 20 hours')],
    );
    expect(textIn(pull?.question ?? [])).toBe(
      'Where would the rest of the 1800 EUR a month that you need come from?',
    );
  });

  it('is none where the second half says who they are, no condition, or that there is no fear', () => {
    expect(idsOf([own('serve', 'girls that have skill but no money')])).toEqual([]);
    expect(idsOf([own('learning', 'Excel, if free', 'if-free')])).toEqual([]);
    expect(idsOf([own('learning', 'the exam. I am not afraid', 'later')])).toEqual([]);
  });
});

describe('what is generally true of a kind of work', () => {
  const nights = chosen('off', 'nights');
  it.each([
    'occupational health nurse',
    'nursery nurse',
    'teaching nurses',
    'anything but a hospital',
    'trainer, not nursing',
    'office work in a hospital',
    'cyber security officer',
    'police staff (not officer)',
  ])('is not said of %s', (words) => {
    expect(idsOf([nights, own('target', words)])).toEqual([]);
  });

  it('is not said of the work that somebody leaves', () => {
    expect(idsOf([nights, own('meanwhile', 'nurse in a hospital')])).toEqual([]);
  });
});

describe('words that only look like a side', () => {
  const move = chosen('place', 'would-move');
  it.each([
    ['a bus that somebody waits for', [move, own('fit', 'be there when the school bus pulls up')]],
    ['to train people', [move, own('fit', 'time to train my boys')]],
    ['a licence to keep', [move, own('fit', 'must keep my nursing licence')]],
    ['not alone', [own('best', 'I am not alone with it', 'when'), own('target', 'teach boys')]],
    ['a project manager', [chosen('off', 'managing-people'), own('target', 'project manager')]],
    ['a coach driver', [own('best', 'on my own', 'where'), own('target', 'coach driver')]],
    ['independent living', [chosen('fit', 'steady-pay'), own('target', 'independent living support')]],
    ['forklift training', [chosen('off', 'paperwork'), own('learning', 'forklift training', 'only-short')]],
    ['a promotion', [chosen('cushion', 'under-three'), own('learning', 'get promoted', 'set-on-it')]],
    [
      'a language that one needs to live there',
      [own('paper', 'Dutch B1', 'not-finished'), own('target', 'roofer')],
    ],
    ['a time that is none', [chosen('fit', 'home-by', '!!!'), own('target', 'team leader')]],
    ['keys at random', [own('target', 'asdfgh'), own('target', 'qwerty')]],
    ['the same twice', [own('target', 'nurse'), own('target', 'Nurse')]],
  ])('are none: %s', (_, typed) => {
    // To grow where one is and to move for work do pull apart, whatever else was said.
    for (const arc of ARCS.filter((one) => one !== 'grow' || !typed.includes(move)))
      expect(findTensions(slotsWith(arc), VERBS, typed)).toEqual([]);
  });
});

describe('the second of two', () => {
  const typed = [
    chosen('off', 'nights'),
    chosen('fit', 'body'),
    own('target', 'nurse in a hospital'),
    own('best', 'the power is gone and all wait for me', 'when'),
    chosen('fit', 'known-hours'),
  ];

  it('rests on other answers, where there are any', () => {
    expect(idsOf(typed)).toEqual(['best-trouble', 'body-trade']);
    expect(
      idsOf([...typed.slice(0, 3), chosen('off', 'screens'), own('learning', 'Excel', 'if-free')]),
    ).toEqual(['nights-work', 'screens-learning']);
  });

  it('is no night in a workshop of one’s own', () => {
    const owned = (words: string) => [chosen('off', 'nights'), { ...own('target', words), option: 'own' }];
    expect(idsOf(owned('small candle factory'))).not.toContain('nights-work');
  });

  it('is not the same matter by another chip', () => {
    const guard = own('target', 'lift engineer');
    expect(
      idsOf([
        chosen('fit', 'no-nights'),
        chosen('off', 'nights'),
        own('best', 'the power is gone', 'when'),
        guard,
      ]),
    ).toEqual(['best-trouble']);
  });

  it('is never a mild one: that stands alone, where nothing stronger does', () => {
    const mild = own('learning', 'Electrical fault finding. The theory paper I fear small', 'only-short');
    expect(idsOf([mild])).toEqual(['dread-learning']);
    expect(idsOf([...typed.slice(0, 1), own('target', 'nurse in a hospital'), mild])).toEqual([
      'nights-work',
    ]);
  });

  it('holds the same work in mind against no second answer', () => {
    expect(idsOf(typed.slice(0, 3))).toEqual(['nights-work']);
  });
});

describe('a side that nobody said', () => {
  it.each([
    ['a pharmacist home in the afternoon', chosen('fit', 'home-by', '17'), 'pharmacist in Poland'],
    ['hours known ahead, and trains', chosen('fit', 'known-hours'), 'train driver'],
    ['no lifting, and a manager', chosen('off', 'lifting'), 'housekeeping manager'],
    ['free weekends, and a teacher of drivers', chosen('off', 'weekends'), 'driving instructor for trams'],
    ['a beginner whom nobody watches', chosen('off', 'micromanaged'), 'solar installer'],
    ['no meetings, and a lead', own('off', 'meetings where we guess'), 'test lead'],
  ])('makes no tension: %s', (_, chip, aim) => {
    expect(idsOf([chip, own('target', aim)])).toEqual([]);
  });

  it('stands where the name of the work says it', () => {
    expect(idsOf([chosen('off', 'nights'), own('target', 'nurse on a hospital ward')])).toEqual([
      'nights-work',
    ]);
    expect(idsOf([chosen('off', 'phones'), own('target', 'emergency call center')])).toEqual(['phones-work']);
    expect(idsOf([chosen('off', 'lifting'), own('target', 'bricklayer')])).toEqual(['body-trade']);
  });
});

it('keeps what brackets deny, and leaves out what else stands in them', () => {
  expect(
    textsOf([
      own('target', 'police staff (not officer)'),
      own('target', 'maybe paralegal (near the station), nothing special'),
    ]),
  ).toEqual([
    'You are thinking of “police staff (not officer)”, but also of “maybe paralegal, nothing special”.',
  ]);
});

describe('figures', () => {
  const pay = (now: string, need: string, more = {}) =>
    findTensions(
      slotsWith('side', {
        learning: [{ what: noun('payroll'), stance: 'set-on-it' }],
        pay: {
          now: { ...figureOf(Number(now), now), ...more },
          need: { ...figureOf(Number(need), need), ...more },
          aim: null,
        },
      }),
      VERBS,
      [own('learning', 'payroll', 'set-on-it')],
    ).map(({ id }) => id);

  it('pull only where the need is the larger', () => {
    expect(pay('900', '1000')).toEqual(['short-learning']);
    expect(pay('1000', '1000')).toEqual([]);
    expect(pay('2000', '1000')).toEqual([]);
  });

  it('of another size may be of another country, where no currency was named', () => {
    expect(pay('7', '30', { currency: '' })).toEqual([]);
    expect(pay('20', '30', { currency: '' })).toEqual(['short-learning']);
  });
});

describe('a figure that falls short', () => {
  const pay = {
    now: figureOf(33000, '33,000 EUR a year'),
    need: figureOf(34000, '34,000 EUR a year'),
    aim: null,
  };

  it('pulls against the wish to grow where one is, and not against another wish', () => {
    expect(findTensions(slotsWith('grow', { pay }), VERBS, []).map(({ text }) => textIn(text))).toEqual([
      'You earn 33,000 EUR a year now, but you need at least 34,000 EUR. You also want to grow where you are.',
    ]);
    expect(findTensions(slotsWith('shift', { pay }), VERBS, [])).toEqual([]);
  });
});

describe('the night', () => {
  it('is no good hour for those who sleep then', () => {
    expect(
      idsOf([own('best', 'I sleep at night, not at 4 in the morning', 'when'), chosen('off', 'nights')]),
    ).toEqual([]);
  });
});

const words = fc.constantFrom(
  'nurse',
  'team leader, or HR training',
  'one lorry, but I have seen others sink',
  'Sunday is church',
  'Two mornings a week.',
  'till June, every day',
  'evening class, if I can; I fear it',
  '“quoted” (aside) 👍 ?',
  'a\nb',
  '',
  ' ',
  '!!!',
  '12',
  'asdf',
  'x '.repeat(40),
);
const SIGNALS = {
  target: ['own', 'not-yet'],
  fit: [
    'home-by',
    'weekends',
    'no-nights',
    'steady-pay',
    'hours-at-most',
    'near-home',
    'quiet',
    'body',
    'school-hours',
  ],
  off: ['nights', 'phones', 'managing-people', 'paperwork', 'long-hours', 'lifting'],
  deadline: ['working-by', 'ends-on', 'money-lasts', 'stop-in'],
  meanwhile: ['children', 'cares-for', 'sends-money', 'housing'],
  place: ['stay', 'would-move', 'abroad-study'],
  cushion: ['under-three', 'over-year'],
  unpaid: ['none', 'any-pay'],
  'learning-hours': ['none', 'one-two', 'more'],
} as const;
const anyTyped: fc.Arbitrary<Typed> = fc.oneof(
  fc
    .constantFrom(
      ...Object.entries(SIGNALS).flatMap(([signal, ids]) => ids.map((id) => [signal, id] as const)),
    )
    .chain(([signal, id]) => words.map((beside) => chosen(signal as keyof typeof SIGNALS, id, beside))),
  fc
    .tuple(
      fc.constantFrom('target', 'best', 'fit', 'off', 'serve', 'learning', 'paper', 'deadline', 'meanwhile'),
      words,
    )
    .map(([signal, said]) => own(signal as Typed['signal'], said, 'set-on-it')),
);
const anySlots = fc.record({
  arc: fc.constantFrom(...ARCS),
  parts: fc.subarray([
    {
      gifts: [
        gift({ gerund: 'leading a team' }, { option: 'lead', isTiring: true }),
        gift({ gerund: 'cooking' }, { isStarred: true, quote: 'cooking' }),
      ],
    },
    { serving: serving('teach', 'young cooks') },
    { fits: [mustFit('hours-at-most', '12'), mustFit('steady-pay')], hours: { canGive: 12, now: null } },
    { pay: { now: figureOf(900, '900'), need: figureOf(1000, '1000'), aim: figureOf(3000, '3000') } },
    { own: { saved: figureOf(5, '5'), needed: figureOf(50, '50') } },
    { noSchool: origin('no more school') },
  ]),
});

describe('all tensions of anybody', () => {
  it('are two at most, whole sentences, from what was answered, and never the same side twice', () => {
    fc.assert(
      fc.property(anySlots, fc.array(anyTyped, { maxLength: 14 }), ({ arc, parts }, typed) => {
        const slots = slotsWith(arc, Object.assign({}, ...parts));
        const all = findTensions(slots, VERBS, typed);
        expect(all.length).toBeLessThanOrEqual(2);
        const sidesSaid = all.flatMap(({ sides }) => sides.map(textIn));
        expect(new Set(sidesSaid).size).toBe(sidesSaid.length);
        const [pairOfFirst, pairOfSecond] = all.map(({ sides }) =>
          [...new Set(sides.flat().flatMap(({ sources }) => sources))].sort().join(),
        );
        expect(pairOfFirst === undefined || pairOfFirst !== pairOfSecond).toBe(true);
        const given = JSON.stringify([slots, typed]);
        for (const { sides, text, question, choices, sources } of all) {
          for (const side of sides) expect(side.some((segment) => segment.sources.length > 0)).toBe(true);
          expect(textIn(text)).toMatch(/^\p{Lu}.*\.$/u);
          expect(textIn(question)).toMatch(/^\p{Lu}.*\?$/u);
          expect(`${textIn(text)} ${textIn(question)}`).not.toMatch(/ {2}|undefined|null|“”|\s[.,?]|\.\./u);
          expect(new Set(choices).size).toBe(3);
          for (const source of sources) expect(given).toContain(source);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are none for somebody who has not said what comes next', () => {
    const typed = [chosen('off', 'nights'), own('target', 'nurse')];
    expect(findTensions(slotsWith('grow'), VERBS, typed)).toHaveLength(1);
    expect(findTensions({ ...slotsWith('grow'), arc: null }, VERBS, typed)).toEqual([]);
  });

  it('have an id of their own', () => {
    expect(new Set(PULLS.map(({ id }) => id)).size).toBe(PULLS.length);
  });
});
