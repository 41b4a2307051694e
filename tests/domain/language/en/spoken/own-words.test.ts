import { describe, expect, it } from 'vitest';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  chip,
  gift,
  none,
  phrase,
  role,
  slotsWith,
  years,
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

describe('when somebody is at their best', () => {
  const told = (words: string) => textOf(slotsWith('grow', { best: best('when-i', words) }));

  it('is said as one says it', () => {
    expect(told('have got somebody young at the frame')).toContain(
      'when I’ve got somebody young at the frame.',
    );
    expect(told('have a full table')).toContain('when I have a full table.');
    expect(told('am talking with people, all day if possible')).toContain(
      'with people, all day if possible.',
    );
    expect(told('am at the bench, no phone')).toContain('at the bench, with no phone.');
  });
});

describe('a deed of one’s own people', () => {
  const told = (clause: string): string =>
    textOf(
      slotsWith('back', {
        roles: [role('a cashier', null)],
        years: years(4),
        proofs: [{ stem: 'because-of-me', isSaidAloud: true, clause: phrase({ clause }, { quote: clause }) }],
      }),
    );

  it('is joined to the years of no work', () => {
    expect(told('my mother-in-law got her allowance')).toContain(
      'I was a cashier for four years. I’m proud that my mother-in-law got',
    );
    expect(told('two of my trainees run a branch today')).toContain(
      'for four years, and I’m proud that two of my',
    );
  });
});

describe('a gift that is the work itself', () => {
  const mechanic = (...gifts: Slots['gifts']) =>
    textOf(slotsWith('start', { target: { ...none, role: role('a bike mechanic', null) }, gifts }));
  const fixing = gift({ gerund: 'fixing bikes', base: 'fix bikes' });

  it('gives way to another, and to nothing else', () => {
    const punctures = gift({ gerund: 'patching a tube in six minutes', base: 'patch a tube in six minutes' });
    expect(mechanic(fixing, punctures)).not.toContain('bikes');
    expect(mechanic(fixing)).toContain('fix bikes');
    expect(mechanic(gift({ gerund: 'fixing e-bikes', base: 'fix e-bikes' }), punctures)).toContain('e-bikes');
  });
});

describe('how somebody is', () => {
  const told = (...gifts: Slots['gifts']) => textOf(slotsWith('grow', { gifts }));

  it('is had, and nobody is good at it', () => {
    expect(told(gift({ noun: 'patience' }))).toContain('I have patience');
    expect(told(gift({ noun: 'patience' }), chip('leading a team', true))).toContain(
      'I have patience, and I like leading a team.',
    );
    expect(told(gift({ noun: 'patient transport' }))).not.toContain('I have');
  });

  it('is what one keeps, or is not bothered by', () => {
    expect(told(gift({ gerund: 'keeping my cool', base: 'keep my cool' }))).toContain('I keep my cool');
    expect(told(gift({ gerund: 'keeping my sister', base: 'keep my sister' }))).not.toContain('sister');
    expect(told(gift({ sentence: 'Heights don’t bother me.' }))).toContain('Heights don’t bother me.');
    expect(told(gift({ sentence: 'My boss does not bother me.' }))).not.toContain('boss');
  });
});

describe('a deed of another work than the first', () => {
  const shelves = (proof: Proof, ...others: Slots['work']) =>
    textOf(slotsWith('steady', { work: [doing('packing shelves'), ...others], proofs: [proof] }));
  const guard: Slots['work'][number] = { kind: 'role', role: role('a car guard', null) };

  it('is told with that work', () => {
    expect(shelves(never('lost a car'), guard)).toContain('As a car guard, I never lost a car.');
    expect(shelves(never('missed a shift'), guard)).toContain(' I’ve never missed a shift.');
    expect(shelves(never('dropped a shelf'), guard)).not.toContain('As a car guard');
  });
});
