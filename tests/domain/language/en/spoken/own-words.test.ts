import { describe, expect, it } from 'vitest';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  chip,
  gift,
  none,
  phrase,
  role,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const bare = (noun: string) => gift({ noun }, { isPlural: true });
const doing = (gerund: string): Slots['work'][number] => ({ kind: 'doing', doing: phrase({ gerund }) });
const never = (past: string): Proof => ({ stem: 'never', isSaidAloud: true, did: phrase({ past }) });
const medic = { ...none, role: role('a paramedic', null) };

describe('a gift by a bare name', () => {
  const braider = (arc: 'start' | 'grow', target: Slots['target']) =>
    textOf(
      slotsWith(arc, {
        target,
        work: [doing('braiding hair')],
        gifts: [chip('calming people down', true), bare('braids')],
      }),
    );

  it('of the work that is left gives way to what was chosen', () => {
    expect(braider('start', medic)).not.toContain('braids');
    expect(braider('grow', medic)).toContain('good with braids');
    expect(braider('start', { ...none, role: role('a braider', null) })).toContain('good with braids');
  });
});

describe('a deed of another work than the first', () => {
  const shelves = (proof: Proof, ...others: Slots['work']) =>
    textOf(slotsWith('steady', { work: [doing('packing shelves'), ...others], proofs: [proof] }));
  const guard: Slots['work'][number] = { kind: 'role', role: role('a car guard', null) };

  it('is told with that work', () => {
    expect(shelves(never('lost a car'), guard)).toContain('As a car guard, I never lost a car.');
    expect(shelves(never('missed a shift'), guard)).toContain(' I never missed a shift.');
    expect(shelves(never('dropped a shelf'), guard)).not.toContain('As a car guard');
  });
});
