import { expect, it } from 'vitest';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { chip, gift, role, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const inOne = (source: string, ...nouns: readonly string[]): Gift[] =>
  nouns.map((noun) => ({ ...gift({ noun }), source, isPlural: /s$/u.test(noun) }));
const said = (...gifts: readonly Gift[]) =>
  textOf(slotsWith('grow', { roles: [role('a mender', null)], gifts }));

it('tells all of a list that was typed in one answer', () => {
  expect(said(...inOne('strengths/own-3', 'lamps', 'toasters', 'walkers'))).toContain(
    'I’m good with lamps, toasters and walkers',
  );
  expect(said(...inOne('strengths/own-3', 'AutoCAD', 'Revit', 'HVAC design'))).toContain(
    'I know AutoCAD, Revit and HVAC design',
  );
  expect(said(...inOne('a', 'old Singers', 'anything with a bobbin'), chip('mending', true))).toContain(
    'old Singers and anything with a bobbin.',
  );
});

it('says nothing but what one is good with, good at or speaks', () => {
  expect(said(gift({ noun: 'Japanese sign language' }))).not.toContain('come to me for');
  expect(said(gift({ noun: 'sign language' }))).toContain('I can use sign language');
  expect(said(gift({ noun: 'Spanish and some Arabic' }))).toContain('I can speak Spanish and some Arabic');
  expect(said(gift({ noun: 'jewelry' }))).toMatch(/good with (?:is )?jewelry/u);
  expect(said(gift({ noun: 'customer service' }))).toMatch(/good at (?:is )?customer service/u);
  expect(said(gift({ noun: 'a chair for the old' }), chip('mending', true))).not.toContain('chair');
});

it('tells no clause about others as what one is good at', () => {
  const crying = 'girls crying in the first month they come to my room';
  expect(said(gift({ noun: crying }), chip('mending', true))).not.toContain('girls');
  expect(said(gift({ noun: 'girls who cry in the first month' }))).toMatch(
    /good with (?:is )?girls who cry/u,
  );
});

it('makes no list of two answers', () => {
  const two = [...inOne('strengths/own-1', 'lamps'), ...inOne('strengths/own-2', 'AutoCAD')];
  expect(said(...two)).not.toMatch(/lamps and AutoCAD|AutoCAD and lamps/u);
});

it('leaves a joke, and what somebody else would have to be asked about, out', () => {
  for (const noun of [
    'sleeping',
    'being yelled at',
    'farting on command',
    'showing him',
    'telling by the sound',
  ])
    expect(said({ ...gift({ gerund: noun }), quote: noun }, chip('mending', true))).not.toContain(noun);
  expect(
    said({ ...gift({ gerund: 'getting any baby to nap' }), quote: 'getting any baby to nap' }),
  ).toContain('nap');
});
