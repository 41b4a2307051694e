import { describe, expect, it } from 'vitest';
import structure from '#src/content/structure/work.json' with { type: 'json' };
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { kindOfField } from '#src/domain/language/en/work-kinds/table.ts';
import type { Arc, InMind, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { origin, phrase, role, slotsWith } from './aspiration/slots-fixture.ts';

const typed = (a: string): Work => ({ kind: 'role', role: { ...role(a, null), option: null } });
const picked = (id: string): Work => ({
  kind: 'role',
  role: { ...role(`a ${id}`, null), option: id },
});
const field = (option: string | null, name: string): Work => ({
  kind: 'field',
  field: { ...origin(name, { option }), name },
});
const own = (thing: string): Work => ({ kind: 'own', own: { ...origin(thing), thing } });
const doing = (gerund: string): Work => ({ kind: 'doing', doing: phrase({ gerund }) });

const sure = (work: Work): InMind => ({ ...work, isHedged: false });
const hedged = (work: Work): InMind => ({ ...work, isHedged: true });
const slots = (arc: Arc | null, given: Partial<Slots>) => slotsWith(arc, given);

describe('kindKnown', () => {
  it.each([
    ['a role of the catalogue', picked('x-ray-technician'), 'medical-imaging'],
    ['a role in own words', typed('a school cook'), 'kitchen-work'],
    ['a field of the catalogue', field('field-parking-and-petrol', 'fuel stations'), 'retail'],
    ['a field in own words', field(null, 'fridge repair'), 'heating-and-cooling'],
    ['something of one’s own', own('nail shop'), 'hairdressing'],
    ['what one does', doing('driving a bus'), 'bus-driving'],
  ])('reads %s', (_, work, id) => {
    expect(kindKnown(slots('steady', { work: [work] }))?.id).toBe(id);
  });

  /** Roles whose words say another kind than their field, which suits them as well or better; null where it is neither. */
  const ELSEWHERE: Readonly<Record<string, string | null>> = {
    'office-manager': 'office-administration',
    'charity-manager': 'community-work',
    'support-worker': 'home-care',
    'nursery-manager': 'childcare',
    'curriculum-developer': 'workplace-training',
    'instructional-designer': 'workplace-training',
    'university-administrator': 'office-administration',
    'adult-education-teacher': 'teaching',
    tutor: 'teaching',
    'mental-health-nurse': 'mental-health-care',
    'workshop-manager': 'management',
    'transport-inspector': null,
    'piano-tuner': 'instruments',
    'dental-technician': 'dental-laboratory',
    groundskeeper: 'parks-and-grounds',
    'small-engine-mechanic': 'repair-work',
    'bicycle-mechanic': 'repair-work',
    'lift-engineer': 'lifts',
    'vending-machine-servicer': 'repair-work',
  };

  it('reads every role of the catalogue', () => {
    for (const { id, roles } of structure)
      for (const role of roles) {
        const expected = role in ELSEWHERE ? ELSEWHERE[role] : kindOfField(id)?.id;
        const found = kindKnown(slots('steady', { work: [picked(role)] }))?.id ?? null;
        expect([role, found]).toEqual([role, expected]);
      }
  });

  it('takes the first that is understood', () => {
    const work = [typed('a boat person'), typed('a welder'), typed('a nurse')];
    expect(kindKnown(slots('steady', { work }))?.id).toBe('metalwork');
    expect(kindKnown(slots('steady', { work: [typed('a boat person')] }))).toBeNull();
    expect(kindKnown(slots('steady', {}))).toBeNull();
  });
});

describe('kindInMind', () => {
  const work = [typed('a welder')];

  it('is of the work aimed at, before the work known', () => {
    const inMind = [sure(field('field-nursing', 'nursing'))];
    for (const arc of ['shift', 'grow', 'back', 'own'] as const)
      expect(kindInMind(slots(arc, { work, inMind }))?.id).toBe('nursing');
  });

  it('falls back on nothing where the work aimed at is not understood', () => {
    expect(kindInMind(slots('grow', { work, inMind: [sure(own('day place'))] }))).toBeNull();
  });

  it('takes the second where the first says no kind', () => {
    const inMind = [sure(own('day place')), sure(typed('a baker'))];
    expect(kindInMind(slots('shift', { work, inMind }))?.id).toBe('baking');
  });

  it('takes nothing that was said with a doubt', () => {
    const inMind = [hedged(typed('a baker'))];
    expect(kindInMind(slots('shift', { work, inMind }))).toBeNull();
    expect(kindInMind(slots('steady', { work, inMind }))?.id).toBe('metalwork');
  });

  it.each(['back', 'elsewhere', 'pass', 'steady', 'keep', 'grow'] as const)(
    'is of the work known where nothing is in mind and the person keeps to it: %s',
    (arc) => {
      expect(kindInMind(slots(arc, { work }))?.id).toBe('metalwork');
    },
  );

  it.each(['start', 'shift', 'side', 'own', null] as const)('is nothing where they turn away: %s', (arc) => {
    expect(kindInMind(slots(arc, { work }))).toBeNull();
  });
});
