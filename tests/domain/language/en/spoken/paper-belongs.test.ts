import { describe, expect, it } from 'vitest';
import { belongs } from '#src/domain/language/en/spoken/paper-belongs.ts';
import type { Arc, PaperHeld, Slots } from '#src/domain/synthesis/slots.ts';
import { learning, noun, role, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const paper = (name: string, state: PaperHeld['state'] = 'in-force'): PaperHeld => ({
  name: noun(name),
  state,
  missing: null,
});
const inMind = (a: string): Slots['inMind'] => [{ kind: 'role', role: role(a, null), isHedged: false }];

describe('a paper that is said aloud', () => {
  const isSaid = (name: string, arc: Arc, aim: string, learned = 'an evening class') =>
    belongs(name, slotsWith(arc, { inMind: inMind(aim), learning: [learning(learned, 'set-on-it')] }));

  it.each<[string, Arc, string]>([
    ['CPCS dumper ticket', 'shift', 'a museum guide'],
    ['ISTQB', 'shift', 'a baker'],
    ['CIP insurance', 'shift', 'a joiner'],
    ['umpires certificate', 'keep', 'a cook'],
    ['HR truck licence', 'keep', 'a cook'],
    // "Ticket" is in the name of both, and joins none.
    ['scaffold ticket', 'shift', 'a baker'],
  ])('is none of a trade that is left: %s', (name, arc, aim) => {
    expect(isSaid(name, arc, aim, 'a baking ticket')).toBe(false);
  });

  it.each<[string, Arc, string, string]>([
    ['food safety certificate', 'shift', 'a cook', 'food safety level 3'],
    ['first aid certificate', 'shift', 'a museum guide', ''],
    ['working with children check', 'keep', 'a cook', ''],
    ['HR truck licence', 'shift', 'a fridge mechanic', ''],
    ['skipper’s ticket', 'shift', 'a boating instructor', ''],
    ['CPCS dumper ticket', 'grow', 'a quarry manager', ''],
    ['BCom', 'own', 'a baker', ''],
    // What was studied is worth telling anywhere.
    ['BSc in civil engineering', 'keep', 'a cook', ''],
    ['ITIL foundation', 'shift', 'a baker', ''],
    ['EMD certificate', 'shift', 'an x-ray technician', ''],
  ])('is one for the aim, for any work, or of a trade that goes on: %s, %s', (name, arc, aim, learned) => {
    expect(isSaid(name, arc, aim, learned || 'an evening class')).toBe(true);
  });
});

describe('a paper of the work that is left', () => {
  const isSaid = (name: string, aim: string) =>
    belongs(
      name,
      slotsWith('own', {
        work: [{ kind: 'role', role: role('a security guard', null) }],
        inMind: inMind(aim),
      }),
    );

  it('says nothing of a business of one’s own', () => {
    expect(isSaid('guard licence', 'a goat farmer')).toBe(false);
    expect(isSaid('guard licence', 'a head of a guard company')).toBe(true);
    expect(isSaid('driving licence', 'a goat farmer')).toBe(true);
  });
});

describe('a paper that is not recognised', () => {
  const told = (learned: string) =>
    textOf(
      slotsWith('elsewhere', {
        papers: [paper('degree in surveying', 'not-recognised')],
        learning: [learning(learned, 'set-on-it')],
      }),
    );

  it('leads to the exam that mends it, and to no language', () => {
    expect(told('the land law exam')).toContain('here yet, so next I want to take the land law exam.');
    expect(told('Polish B2')).toContain('here yet, and next I want to get my Polish B2.');
  });
});
