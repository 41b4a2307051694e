import { describe, expect, it } from 'vitest';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import {
  field,
  none,
  origin,
  role,
  serving,
  slotsWith,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const printer = { ...role('a screen printer', null), quote: 'screen printer, my own print shop' };
const own = (thing: string) => ({ ...none, own: { ...origin(thing), thing } });
const said = (arc: Arc, more: Partial<Slots>) =>
  textOf(slotsWith(arc, { roles: [printer], years: years(8), ...more }));

describe('who has a business now', () => {
  it('wants it to grow, and does not want to have it', () => {
    expect(said('own', { target: own('print shop') })).toContain(' to grow my print shop.');
    expect(said('own', { target: own('gallery') })).toContain(' to have my own gallery.');
    expect(said('grow', { serving: serving('teach', 'young people') })).toContain(
      'grow my print shop and teach young people.',
    );
  });

  it('takes on work, and is not hired for it', () => {
    expect(said('grow', { target: { ...none, field: field('printing for schools') } })).toContain(
      'take on printing for schools',
    );
  });

  it('asks as one asks a customer, and no employer', () => {
    for (const arc of ['own', 'grow'] as const)
      expect(said(arc, { target: own('print shop') })).not.toMatch(/\b(?:here|team|hardest)\b[^.?]*\?$/u);
    expect(said('pass', {})).toMatch(/(?:learn|send|begin)[^.?]*\?$/u);
  });

  it('is asked like anybody who looks for a job', () => {
    const trainer = { ...none, role: role('a trainer', null) };
    expect(said('shift', { target: trainer })).toContain('trainer');
    expect(said('shift', { target: trainer })).not.toContain('grow my');
  });
});
