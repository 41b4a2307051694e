import { describe, expect, it } from 'vitest';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { isOfOwnPast } from '#src/domain/language/en/own-past.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import { textOf as lineOf } from '#src/domain/language/en/aspiration/piece.ts';
import {
  field,
  none,
  nurseSince,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
} from './aspiration/slots-fixture.ts';
import { textOf } from './spoken/aloud.ts';

const TOLD_AT_HOME = [
  'my daughter was born and I wasn’t there',
  'my mother fell and I was not home',
  'the ward rang and I couldn’t be there for her',
  'my boys grew up without me',
  'my son was born while I was away',
  'I missed my daughter’s first steps',
  'I missed most of his childhood',
  'I’ve missed 11 of me daughters birthdays',
  'I missed my kids growing up',
  'I left my kids with my mother',
  'an old man taught me to weld while I was locked up',
  'a teacher came twice a week when I was inside',
  'I got arrested and nobody came',
  'my son asked why I was never home',
  'my little girl asked her mother if I was a visitor',
  'my daughter asked me when I would come home',
  'my eldest said I was always tired',
  'my daughter called me by my brother’s name',
  'my twins called me a stranger',
  'my baby did not know my face',
  'my son wouldn’t talk to me',
];

const TOLD_ALOUD = [
  'my daughter asked me how a bridge stands up',
  'my son said I should teach',
  'my daughter asked me why the river was brown',
  'my son asked where the bees went',
  'my boy called me from the fire station',
  'my daughter was born and a midwife held my hand',
  'my daughter told me I explain things well',
  'my kids learned to swim',
  'I was there when the first turbine turned',
  'the pump stopped and there was nobody there',
  'I missed the last bus and walked past the forge',
  'I left my village with one suitcase',
  'I was inside the engine room of a ferry',
  'I went inside a pipe organ',
  'my family told me about the mill',
  'I could not be around horses without smiling',
];

describe('what one was not there for, prison, and what a child said of it', () => {
  it.each(TOLD_AT_HOME)('is known: %s', (text) => {
    expect(isOfOwnPast(text)).toBe(true);
  });

  it.each(TOLD_ALOUD)('is not: %s', (text) => {
    expect(isOfOwnPast(text)).toBe(false);
  });

  const firstOf = (why: string) => lineOf(writeDrafts(nurseSince(why), { verbs: VERBS })[0]?.segments ?? []);

  it('stands in no first draft, and in no spoken answer', () => {
    const why = 'my daughter was born and I wasn’t there';
    expect(firstOf(why)).toBe(
      'After 12 years as a driver, I want to become a school nurse and care for children.',
    );
    expect(textOf(nurseSince(why))).not.toContain('born');
    const other = 'my daughter asked me how a bridge stands up';
    expect(firstOf(other)).toContain(other);
  });
});

describe('a moment of long ago, of who looks for steady work', () => {
  const slots = slotsWith('steady', {
    roles: [role('a driver', null)],
    target: { ...none, field: field('HVAC') },
    serving: serving('provide-for', 'my daughter'),
    reason: reason('since', 'my uncle mended the boiler of the whole street'),
  });

  it('is no reason for that trade, in a first draft or aloud', () => {
    const [first] = writeDrafts(slots, { verbs: VERBS });
    expect(lineOf(first?.segments ?? [])).not.toContain('boiler');
    expect(textOf(slots)).not.toContain('ever since');
    expect(textOf({ ...slots, arc: slotsWith('grow').arc })).toContain('boiler');
  });
});
