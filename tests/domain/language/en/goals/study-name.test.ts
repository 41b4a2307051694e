import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedName, wholeName } from '#src/domain/language/en/goals/study-name.ts';
import { allOf, goalsFor } from './goals-fixture.ts';

describe('the name of a thing to learn', () => {
  it.each([
    ['course metal conservation', 'course in metal conservation'],
    ['course of puppet therapy', 'course of puppet therapy'],
    ['the trust deed all that', 'the trust deed'],
    ['English for read manuals', 'English to read manuals'],
    ['laser cutter at the library', 'the laser cutter at the library'],
    ['writing projects in English *writing', 'writing projects in English'],
    ['bsc maths', 'BSc maths'],
    ['first aid', 'first aid'],
  ])('%s', (typed, meant) => {
    expect(mendedName(typed)).toBe(meant);
  });

  it('keeps what is to be learned of a thing', () => {
    expect(wholeName('moisture meter, how it works')).toBe('how the moisture meter works');
    expect(wholeName('to receive orders on smartphone')).toBe('to receive orders on a smartphone');
    expect(wholeName('Excel')).toBeNull();
  });

  it('is mended once: a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('course', 'metal', 'for', 'make', 'the', 'lathe', 'in', 'all'), {
          minLength: 1,
        }),
        (words) => {
          const once = mendedName(words.join(' '));
          expect(mendedName(once)).toBe(once);
        },
      ),
    );
  });
});

describe('papers and ways to study', () => {
  const base = { arc: 'start', work: [{ own: 'traffic control' }], standing: 'studying' };

  it('are chosen between, where both were named with a doubt', () => {
    const goals = goalsFor({
      ...base,
      target: [{ own: 'surveyor' }],
      people: [{ relation: 'mentor', name: 'Mr Pohatu geo' }],
      learn: [{ text: 'civil engineering diploma or geology idk which', state: 'if-free' }],
    });
    const chosen = goals.find(({ action }) => action.startsWith('Choose between two ways to study'));
    expect(chosen?.action).toContain('civil engineering diploma or geology.');
    expect(chosen?.firstStep).toContain('Mr Pohatu');
  });

  it('ask for the practice hours first, where a paper lacks them', () => {
    const all = allOf({
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'wagon inspector' }],
      target: [{ own: 'orthopedic shoemaker' }],
      people: [{ relation: 'mentor', name: 'Mr Henryk' }],
      papers: [{ text: 'journeyman shoemaker', state: 'missing', detail: 'practice hours and exam' }],
      learn: [{ text: 'journeyman exam in shoe making', state: 'only-short' }],
    });
    expect(all).toContain('regular practice hours towards my papers as a journeyman shoemaker');
    expect(all).toContain('Ask Mr Henryk which half day could be mine');
    expect(all).not.toMatch(/with this date in mind/);
  });

  it('treat the rules of a trade as no language', () => {
    expect(
      allOf({
        ...base,
        target: [{ own: 'operator' }],
        learn: [{ text: 'the Spanish grid operation rules', state: 'set-on-it' }],
      }),
    ).not.toMatch(/five sentences|ten minutes about everyday/);
  });
});
