import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import '#src/domain/language/en/index.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { none, origin, phrase, serving, slotsWith, VERBS } from './slots-fixture.ts';

const own = (thing: string) => ({ ...none, own: { ...origin(thing), thing } });

/** Who works at what was typed, with this in mind. */
function slotsFor(arc: Arc, typed: string, gerund: string, target: Slots['target'] = none): Slots {
  const slots = slotsWith(arc, { target });
  const doing = { ...phrase({ gerund }), quote: typed };
  return { ...slots, work: [{ kind: 'doing', doing }] };
}

const firstOf = (slots: Slots) => textOf(writeDrafts(slots, { verbs: VERBS })[0]?.segments ?? []);

describe('who has a business of their own', () => {
  test.each([
    ['screen printing, my shop', 'print shop', 'I want to grow my screen printing shop.'],
    [
      'my fish ponds',
      'fish farm with a better kiln',
      'I want to grow my fish ponds into a fish farm with a better kiln.',
    ],
    [
      'my tailoring shop',
      'school uniform factory',
      'I want to grow my tailoring shop into a school uniform factory.',
    ],
    [
      'my tailoring shop',
      'tailoring shop with six girls',
      'I want to grow my tailoring shop into one with six girls.',
    ],
    ['gen repair, my own shop', 'solar shop', 'I want to grow what I have built into a solar shop.'],
  ])('grows it, and opens no first one: %s', (typed, thing, text) => {
    expect(firstOf(slotsFor('own', typed, 'running it', own(thing)))).toBe(text);
  });

  test('grows it where no other is in mind', () => {
    const slots = {
      ...slotsFor('grow', 'dog groomer, own my shop', 'grooming dogs'),
      serving: serving('teach', 'girls'),
    };
    expect(firstOf(slots)).toBe('I want to grow my shop and teach girls.');
  });

  test('takes on the work that is to come to it', () => {
    const field = { ...origin('laundry for the airbnbs'), name: 'a laundry for the airbnbs' };
    const slots = slotsFor('grow', 'my own laundromat', 'running my own laundromat', { ...none, field });
    expect(firstOf(slots)).toBe('I want to take on laundry for the airbnbs.');
  });

  test.each([
    // A shop does not grow out of a van, a table at the rank is no place, and who is employed has none.
    ['mobile dog grooming, my van'],
    ['fix phones, my own table at the rank'],
    ['dog groomer in a shop'],
  ])('opens one who has none: %s', (typed) => {
    expect(firstOf(slotsFor('own', typed, 'grooming dogs', own('shop with two tables')))).toBe(
      'I want to open my own shop with two tables.',
    );
  });
});
