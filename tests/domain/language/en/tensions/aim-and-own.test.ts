import { describe, expect, it } from 'vitest';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import { isOften } from '#src/domain/language/en/tensions/work-facts.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { mustFit, origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, figureOf, own, type Side } from './pull-fixture.ts';

const find = (
  id: string,
  typed: NonNullable<Side['typed']>,
  slots: Partial<Slots> = {},
  arc: Arc = 'shift',
) => PULLS.find((row) => row.id === id)?.find({ slots: slotsWith(arc, slots), typed, verbs: VERBS }) ?? null;
const shop = chosen('target', 'own', 'a bicycle shop');

checkPulls([
  {
    id: 'aim-later',
    sides: [
      { typed: [own('target', 'nursing technician')] },
      { typed: [own('learning', 'finish nursing technician', 'later')] },
    ],
    text: 'You have in mind “nursing technician”. You mark “finish nursing technician” as “later”.',
    question:
      'What would have to change before you could begin it, and which part of that work could you do until then?',
  },
  {
    id: 'aim-if-free',
    sides: [
      { typed: [own('target', 'aircraft mechanic')] },
      { typed: [own('learning', 'aircraft maintenance course', 'if-free')] },
    ],
    text: 'You have in mind “aircraft mechanic”. You would learn this only if it is free: “aircraft maintenance course”.',
    question: 'Who could pay for it, and what would you do if nobody does?',
  },
  {
    id: 'move-cushion',
    sides: [{ typed: [chosen('place', 'would-move')] }, { typed: [chosen('cushion', 'under-three')] }],
    text: 'You would move for the right work. You also say that you could manage on less for under 3 months.',
    question: 'What would a move cost before the first pay comes, and who could carry a part of it?',
  },
  {
    id: 'part-time-terms',
    sides: [
      { typed: [own('target', 'surveyor, part time')] },
      { slots: { pay: { now: null, need: figureOf(1800, '1,800 a month'), aim: null } } },
    ],
    text: 'You have in mind “surveyor, part time”. You also need at least 1,800 a month.',
    question: 'How many hours would bring that in, and is it still the part-time work that you mean?',
  },
  {
    id: 'own-paperwork',
    arc: 'own',
    sides: [{ typed: [shop] }, { typed: [chosen('off', 'paperwork')] }],
    text: 'You want to leave paperwork behind. You also think of something of your own: “a bicycle shop”, and whoever works on their own account often has bills and forms to keep.',
    question: 'Who could keep the bills and the forms with you, and for how many hours a week?',
  },
  {
    id: 'own-known-hours',
    arc: 'own',
    sides: [{ typed: [shop] }, { typed: [chosen('fit', 'known-hours')] }],
    text: 'You want hours that you know in advance. You also think of something of your own: “a bicycle shop”, and at first the customers often decide the hours.',
    question: 'Which hours would you open, and what would you do when somebody asks for another?',
  },
  {
    id: 'own-hours',
    arc: 'own',
    sides: [
      { typed: [shop] },
      { slots: { hours: { canGive: 20, now: null } }, typed: [chosen('fit', 'hours-at-most', '20')] },
    ],
    text: 'You want at most 20 hours a week. You also think of something of your own: “a bicycle shop”, and at first it often takes more than one has planned.',
    question: 'Which part of it fits into those hours, and who does the rest?',
  },
  {
    id: 'same-task-work',
    sides: [
      { typed: [own('target', 'crane operator in a terminal')] },
      { typed: [chosen('off', 'one-thing')] },
    ],
    text: 'You want to leave the same task all day behind. You also have in mind “crane operator in a terminal”, and such work is often one task for hours.',
    question: 'What else is there to do in a week of it, and who decides about that?',
  },
  {
    id: 'teach-body',
    arc: 'pass',
    sides: [{ typed: [own('target', 'drystone walling instructor')] }, { typed: [chosen('off', 'lifting')] }],
    text: 'You want to leave heavy lifting behind. You also have in mind “drystone walling instructor”, and whoever shows such work often has to do it too.',
    question: 'Who lifts while you show it, and which part of it could you show with small pieces?',
  },
]);

describe('what leads to the work in mind', () => {
  it('pulls only where it is put off, and is for that work', () => {
    const aim = own('target', 'nursing technician');
    expect(find('aim-later', [aim, own('learning', 'finish nursing technician', 'set-on-it')])).toBeNull();
    expect(find('aim-later', [aim, own('learning', 'welding ticket', 'later')])).toBeNull();
    expect(find('aim-if-free', [aim, own('learning', 'nursing refresher', 'later')])).toBeNull();
    const gis = own('target', 'GIS technician');
    expect(find('aim-if-free', [gis, own('learning', 'technical drawing', 'if-free')])).toBeNull();
  });
});

describe('chips that something of one’s own often does not give', () => {
  it('pull against no job', () => {
    const job = own('target', 'mechanic in a bicycle shop');
    expect(find('own-paperwork', [job, chosen('off', 'paperwork')])).toBeNull();
    expect(find('own-known-hours', [job, chosen('fit', 'known-hours')])).toBeNull();
    const slots = { hours: { canGive: 20, now: null }, fits: [mustFit('hours-at-most', '20')] };
    expect(find('own-hours', [job, chosen('fit', 'hours-at-most', '20')], slots)).toBeNull();
  });
});

describe('one task for hours', () => {
  it('is said of a line or a cabin, and not of who leads or mends', () => {
    expect(isOften('sameTask', { words: 'packer in a warehouse' })).toBe(true);
    expect(isOften('sameTask', { words: 'piano tuner' })).toBe(false);
    expect(isOften('sameTask', { words: 'instructor for crane operators' })).toBe(false);
  });
});

describe('heavy work that is taught', () => {
  const off = chosen('off', 'lifting');
  it('is known by the aim or by the trade behind, and a class at a desk is none', () => {
    const work = [{ kind: 'own' as const, own: { ...origin('terrazzo layer'), thing: 'terrazzo layer' } }];
    const school = own('target', 'teacher in the mosaic school');
    expect(find('teach-body', [school, off], { work }, 'pass')).not.toBeNull();
    expect(find('teach-body', [own('target', 'teacher of English'), off], {}, 'pass')).toBeNull();
    // Who trained boys beside laying floors does not show them floors.
    expect(find('teach-body', [own('target', 'basketball coach'), off], { work }, 'shift')).toBeNull();
    expect(find('teach-body', [own('target', 'warehouse team leader'), off], {}, 'grow')).toBeNull();
  });
});
