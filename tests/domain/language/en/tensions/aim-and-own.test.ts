import { describe, expect, it } from 'vitest';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { mustFit, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
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
    text: 'You are thinking of “nursing technician”. You marked “finish nursing technician” as “later”.',
    question:
      'What would have to change before you could start it, and which part of that work could you do until then?',
  },
  {
    id: 'aim-if-free',
    sides: [
      { typed: [own('target', 'aircraft mechanic')] },
      { typed: [own('learning', 'aircraft maintenance course', 'if-free')] },
    ],
    text: 'You are thinking of “aircraft mechanic”. You would take “aircraft maintenance course” only if it is free.',
    question: 'Who could pay for it, and what would you do if nobody did?',
  },
  {
    id: 'move-cushion',
    sides: [{ typed: [chosen('place', 'would-move')] }, { typed: [chosen('cushion', 'under-three')] }],
    text: 'You would move for the right work. You could not live on less money for three months.',
    question: 'What would a move cost before the first pay comes in, and who could cover part of it?',
  },
  {
    id: 'part-time-terms',
    sides: [
      { typed: [own('target', 'surveyor, part time')] },
      { slots: { pay: { now: null, need: figureOf(1800, '1,800 a month'), aim: null } } },
    ],
    text: 'You are thinking of “surveyor, part time”. You also need at least 1,800 a month.',
    question: 'How many hours would bring that in, and is it still the part-time work that you mean?',
  },
  {
    id: 'own-paperwork',
    arc: 'own',
    sides: [{ typed: [shop] }, { typed: [chosen('off', 'paperwork')] }],
    text: 'You want to leave paperwork behind. You are also thinking of something of your own: “a bicycle shop”.',
    question: 'Who could keep the bills and the forms with you, and for how many hours a week?',
  },
  {
    id: 'own-hours',
    arc: 'own',
    sides: [
      { typed: [shop] },
      { slots: { hours: { canGive: 20, now: null } }, typed: [chosen('fit', 'hours-at-most', '20')] },
    ],
    text: 'You want at most 20 hours a week. You are also thinking of something of your own: “a bicycle shop”.',
    question: 'Which part of it fits into those hours, and who would do the rest?',
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
    const slots = { hours: { canGive: 20, now: null }, fits: [mustFit('hours-at-most', '20')] };
    expect(find('own-hours', [job, chosen('fit', 'hours-at-most', '20')], slots)).toBeNull();
  });
});
