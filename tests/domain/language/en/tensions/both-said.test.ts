import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { tensionsTestedBy } from '#src/domain/language/en/goals/tested.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Reason, Slots } from '#src/domain/synthesis/slots.ts';
import {
  origin,
  phrase,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { type Case, checkPulls, chosen, figureOf, holds, learns, own } from './pull-fixture.ts';

const because = (clause: string): Partial<Slots> => ({
  reason: { stem: 'because', clause: phrase({ clause }, { ...origin(clause) }) } satisfies Reason,
});
const pianos = own('target', 'restoring old pianos for schools');
const farrier = own('target', 'farrier');
const move = chosen('place', 'would-move');

const CASES: readonly Case[] = [
  {
    id: 'move-near',
    sides: [{ typed: [move] }, { typed: [own('fit', 'close enough to check on papaw')] }],
    text: 'You would move for the right work. You also need to be “close enough to check on papaw”.',
    question: 'How far away could you still do that, and how often?',
  },
  {
    id: 'pay-no-learning',
    arc: 'start',
    sides: [
      {
        slots: {
          pay: { now: figureOf(1900, '£1,900 a month'), need: null, aim: figureOf(5000, '£5,000 a month') },
        },
      },
      { typed: [chosen('learning-hours', 'none')] },
    ],
    text: 'You earn £1,900 a month now, but you are aiming for £5,000. You also have no hours for learning.',
    question: 'What that you can do already could be worth so much, and to whom?',
  },
  {
    id: 'body-trade',
    sides: [{ typed: [chosen('off', 'lifting')] }, { typed: [pianos] }],
    text: 'You want to leave heavy lifting behind. You are also thinking of restoring old pianos for schools.',
    question: 'Which part of it could you still do in ten years, and who would do the rest?',
  },
  {
    id: 'move-reason',
    arc: 'start',
    sides: [{ slots: because('no one will drive out here for one horse') }, { typed: [move] }],
    text: 'You want this work because no one will drive out here for one horse. You would also move for the right work.',
    question: 'Would you go away to learn it and come back, or would you do it in another place?',
  },
  {
    id: 'evening-tables',
    sides: [{ typed: [chosen('fit', 'evenings')] }, { typed: [own('target', 'hotel receptionist')] }],
    text: 'You want your evenings free. You are also thinking of “hotel receptionist”.',
    question: 'Places like that are often full in the evening. Which of them need somebody by day?',
  },
  {
    id: 'lapsed-used',
    sides: [holds('cookery certificate', 'lapsed'), { typed: [own('target', 'cook in a school')] }],
    text: 'Your “cookery certificate” has run out. You are also thinking of “cook in a school”.',
    question: 'What does it take to renew it, and which part of that work may you do until then?',
  },
  {
    id: 'ends-learning',
    sides: [{ typed: [chosen('deadline', 'ends-on', '31 May 2027')] }, learns('the welding course')],
    text: 'Your job ends on 31 May 2027. You are also set on the welding course.',
    question: 'How much of it could be done before then, and what would keep you going after that?',
  },
];

checkPulls(CASES);

const idsOf = (typed: readonly Typed[], slots: Partial<Slots> = {}) =>
  findTensions(slotsWith('start', slots), VERBS, typed).map(({ id }) => id);
const find = (id: string, typed: readonly Typed[], slots: Partial<Slots> = {}) =>
  PULLS.find((one) => one.id === id)?.find({ slots: slotsWith('start', slots), verbs: VERBS, typed }) ?? null;

describe('one’s own pace beside steady pay', () => {
  it('is asked about where both are a must and there is work in mind', () => {
    const both = [chosen('fit', 'free-pace'), chosen('fit', 'steady-pay')];
    expect(idsOf([...both, own('target', 'restoring chairs')])).toEqual(['pace-steady']);
    expect(idsOf(both)).toEqual([]);
    expect(idsOf([both[0] as Typed, own('target', 'restoring chairs')])).toEqual([]);
  });
});

describe('a pair whose other side was not said', () => {
  const lifting = chosen('off', 'lifting');
  it.each([
    ['piano lessons', [lifting, own('target', 'piano teacher')]],
    ['horses that are drawn', [lifting, own('target', 'painting horses')]],
    ['a reason from somewhere else', [move, farrier]],
    ['a cook who is home by four', [chosen('fit', 'evenings'), own('target', 'school cook')]],
    ['the books of a hotel', [chosen('fit', 'evenings'), own('target', 'hotel accountant')]],
    ['a paper for something else', [own('paper', 'forklift ticket', 'lapsed'), own('target', 'nurse')]],
    [
      'a word that many papers have',
      [own('paper', 'training certificate', 'lapsed'), own('target', 'training officer')],
    ],
    [
      'a paper in force',
      [own('paper', 'cookery certificate', 'in-force'), own('target', 'cook in a school')],
    ],
    ['a mechanic of buses', [own('paper', 'driving licence', 'lapsed'), own('target', 'bus mechanic')]],
    ['a driver of trains', [own('paper', 'lorry licence', 'lapsed'), own('target', 'train driver')]],
    [
      'a paper that somebody is set on renewing',
      [
        own('paper', 'cookery certificate', 'lapsed'),
        own('target', 'cook in a school'),
        own('learning', 'renew cookery certificate', 'set-on-it'),
      ],
    ],
    [
      'a licence to be renewed while the job ends',
      [
        chosen('deadline', 'ends-on', '31 march 2027'),
        own('paper', 'forklift licence', 'lapsed'),
        own('learning', 'forklift again', 'if-free'),
      ],
    ],
    [
      'a day course before the job ends',
      [chosen('deadline', 'ends-on', '1 May 2027'), own('learning', 'first aid course', 'set-on-it')],
    ],
  ])('is none: %s', (_, typed) => {
    expect(idsOf(typed)).toEqual([]);
  });

  it('is none where the reason names no place near', () => {
    expect(find('move-reason', [move], because('nobody would listen to her'))).toBeNull();
    expect(find('move-reason', [move], because('I was here first'))).toBeNull();
  });
});

describe('a licence that has run out', () => {
  it('pulls against driving people where they need to be', () => {
    const drives = serving('get-there', 'old folks');
    const licence = own('paper', 'Class 2 licence', 'lapsed');
    const pull = find('lapsed-used', [licence], { serving: drives });
    expect(pull?.sides.map(textIn)[0]).toBe('Your “Class 2 licence” has run out.');
    expect(find('lapsed-used', [own('paper', 'first aid', 'lapsed')], { serving: drives })).toBeNull();
  });
});

describe('a must-fit', () => {
  const asked = (typed: readonly Typed[]) => {
    const [first] = findTensions(slotsWith('start'), VERBS, typed);
    return [textIn(first?.question ?? []), ...(first?.choices ?? [])].join(' ');
  };

  it.each([
    ['no nights', [chosen('fit', 'no-nights'), own('target', 'nurse in a hospital')], /some nights/u],
    ['free weekends', [chosen('fit', 'weekends'), own('target', 'hairdresser')], /could you give/u],
    ['no travel', [chosen('fit', 'no-travel'), own('target', 'long-distance lorry driver')], /all right/u],
    ['a quiet place', [chosen('fit', 'quiet'), own('target', 'arcade attendant')], /how much noise/iu],
    [
      'known hours',
      [chosen('fit', 'known-hours'), own('best', 'the power is gone and all wait', 'when')],
      /odd hours|on call/iu,
    ],
  ])('is never asked about: %s', (_, typed, question) => {
    expect(asked(typed)).not.toBe('');
    expect(asked(typed)).not.toMatch(question);
  });

  it('may be asked about where it is only to be left', () => {
    expect(asked([chosen('off', 'nights'), own('target', 'nurse in a hospital')])).toMatch(/done by day/u);
  });

  it('stays, where a job ends: something softer gives way', () => {
    const typed = [
      chosen('deadline', 'ends-on', '26 February 2027'),
      chosen('cushion', 'under-three'),
      chosen('fit', 'no-nights'),
    ];
    const [found] = findTensions(slotsWith('steady'), VERBS, typed);
    expect(textIn(found?.question ?? [])).toMatch(/^What else could give way first so that this could stay/u);
    expect(textIn(found?.question ?? [])).toContain('the journey there');
    const near = findTensions(slotsWith('steady'), VERBS, [...typed, chosen('fit', 'near-home')])[0];
    expect(textIn(near?.question ?? [])).not.toContain('the journey there');
  });
});

it.each(['lapsed-used', 'move-reason', 'evening-tables', 'pace-steady'])('some goal tests %s', (id) => {
  const goals = ['renew', 'renew-first', 'two-talks', 'work-sought', 'hold-to-terms'];
  expect(goals.some((goal) => tensionsTestedBy(goal).includes(id))).toBe(true);
});

describe('a good night beside no nights', () => {
  const asks = (words: string) =>
    textIn(
      findTensions(slotsWith('shift'), VERBS, [own('best', words, 'when-it'), chosen('off', 'nights')])[0]
        ?.question ?? [],
    );

  it('is asked about its quiet only where quiet was said', () => {
    expect(asks('3 am and nobody talks')).toContain('that quiet');
    expect(asks('4 in the morning, just me and the plant')).toContain('that quiet');
    expect(asks('3 am, something broke and everybody looks at me')).toBe(
      'Where could you have moments like that by day?',
    );
    expect(asks('3 am and still going')).not.toContain('that quiet');
  });
});

describe('a pull that nobody said', () => {
  const find = (id: string, typed: readonly Typed[], slots: Partial<Slots> = {}) =>
    PULLS.find((row) => row.id === id)?.find({ slots: slotsWith('start', slots), verbs: VERBS, typed });
  const pay = (now: number, aim: number) => ({
    pay: { now: figureOf(now, `${now}`), need: null, aim: figureOf(aim, `${aim}`) },
  });

  it.each(['not near the cows', 'near a bus stop', 'my kids first'])('is none of a move: %s', (words) => {
    expect(find('move-near', [move, own('fit', words)])).toBeNull();
  });

  it('is none of a little more pay, or of a figure that is a joke', () => {
    const none = chosen('learning-hours', 'none');
    expect(find('pay-no-learning', [none], pay(1900, 2500))).toBeNull();
    expect(find('pay-no-learning', [none], pay(15, 1_000_000))).toBeNull();
  });
});
