import { describe, expect, it } from 'vitest';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  none,
  noun,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const target = { ...none, role: role('a coordinator', null) };

describe('what happened', () => {
  const told = (sentence: string, stem: 'since' | 'because' = 'because'): Slots['reason'] => {
    const made = reason(stem, sentence);
    return { ...made, clause: { ...made.clause, quote: sentence, forms: { sentence } } };
  };

  it('is told as it was said, behind what it led to', () => {
    const text = textOf(
      slotsWith('grow', { target, reason: told('a lady asked me who comes tomorrow and nobody knew it') }),
    );
    expect(text).toContain('become a coordinator. A lady asked me who comes tomorrow and nobody knew it. ');
    expect(text).not.toMatch(/because|The reason/);
  });

  it('is no complaint about work or pay', () => {
    const at = (sentence: string) => textOf(slotsWith('shift', { target, reason: told(sentence) }));
    expect(at('every 3 months I wonder if I still have a job')).not.toContain('3 months');
    expect(at('in 2019 my salary was short three times')).not.toContain('2019');
  });
});

describe('what one learns', () => {
  const step = (text: string, more: Partial<Slots['learning'][number]> = {}) =>
    textOf(
      slotsWith('grow', {
        target,
        learning: [{ what: { ...noun(text), isPlural: false }, stance: 'only-short', ...more }],
      }),
    );

  it('is finished where it was begun', () => {
    expect(step('payroll course', { isToFinish: true })).toContain(
      'Next I’d like to finish my payroll course.',
    );
    expect(step('payroll course', { isToFinish: true, stance: 'set-on-it' })).toContain(
      'Next I want to finish my payroll course.',
    );
    expect(step('last two courses', { isToFinish: true })).not.toContain('my last');
  });

  it('is learned where it is a thing, and trained for where it is who one becomes', () => {
    expect(step('the library’s computer')).toContain('Next I’d like to learn the library’s computer.');
    expect(step('workplace assessor')).toContain('Next I’d like to train as a workplace assessor.');
    expect(step('laser cutter')).not.toContain('train as');
  });
});

describe('a moment and a proof', () => {
  it('counts those and no others', () => {
    const proofs: Slots['proofs'] = [
      {
        stem: 'number',
        isSaidAloud: true,
        what: { ...noun('tickets coming back again to me'), isPlural: true },
        from: noun('9 in a week'),
        to: noun('2'),
      },
    ];
    expect(textOf(slotsWith('side', { proofs }))).toMatch(
      /[Tt]he tickets coming back again to me went from 9 in a week to 2\./,
    );
  });

  it('is not told of a thing that nobody named', () => {
    const at = (clause: string) => textOf(slotsWith('start', { target, best: best('when-i', clause) }));
    expect(at('have got it in bits on the floor')).not.toContain('bits');
    expect(at('am sitting on the floor with the children')).toContain('sitting on the floor');
  });

  it('keeps what it was noticed by, in a sentence behind it', () => {
    const clause = phrase({
      clause: 'a man was found in time',
      sentence: 'His mail was still in the box and I knocked.',
    });
    const text = textOf(
      slotsWith('keep', {
        roles: [role('a letter carrier', null)],
        proofs: [{ stem: 'because-of-me', isSaidAloud: true, clause }],
      }),
    );
    expect(text).toContain(
      'I’m proud that a man was found in time. His mail was still in the box and I knocked.',
    );
  });
});

describe('teaching somebody', () => {
  it('is said once where what is in mind is to teach them', () => {
    const forms = { gerund: 'teaching school children to read', base: 'teaching school children to read' };
    const said = textOf(
      slotsWith('keep', {
        inMind: [{ kind: 'doing', doing: phrase(forms), isHedged: false }],
        serving: serving('teach', 'school children and their families'),
      }),
    );
    expect(said).toContain('teaching school children to read');
    expect(said.match(/teach(?:ing)? school children/g)).toHaveLength(1);
  });
});
