import { describe, expect, it, test } from 'vitest';
import { withCountsInWords } from '#src/domain/language/en/aspiration/counts-in-words.ts';
import { ours, textOf as wordsOf } from '#src/domain/language/en/aspiration/piece.ts';
import { doubtOf } from '#src/domain/language/en/doubt-of.ts';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { reasonAloud } from '#src/domain/language/en/spoken/reason-aloud.ts';
import { isTellable } from '#src/domain/language/en/spoken/tellable.ts';
import {
  none,
  origin,
  reason,
  role,
  serving,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';
// What mends comes with the whole language.
import '#src/domain/language/en/index.ts';

const because = (clause: string) => ({
  stem: 'because' as const,
  clause: { ...origin(clause), forms: { clause, sentence: clause } },
});

describe('what moved somebody is told', () => {
  test.each([
    ['too many kids here can’t swim and the sea is right there', true],
    ['most young families here have no shop', true],
    ['my kids can’t swim and the sea is right there', false],
    ['kids at home want a garden', false],
    ['light went for 4 days and I lost everything inside the freezer', true],
    ['the war came and I lost everything', false],
    ['the fire came and I lost everything in the house', false],
    ['a passenger from Poland cried when she saw the crane', true],
    ['my mother cried when she saw the crane', false],
    ['I cried on the bus and nobody should', false],
    ['I kept one boat’s books for twenty years and nobody ever saw them', true],
    ['I kept their books for twenty years and nobody ever thanked me', false],
  ])('where it is of nobody’s own grief, home or fault: %s', (clause, isTold) => {
    expect(isTellable(because(clause))).toBe(isTold);
  });

  it('without the tears behind it', () => {
    const told = reasonAloud(
      because('nobody explained anything to me the first month and I cried in the cabin'),
    );
    expect(told.clause.forms.clause).toBe('nobody explained anything to me the first month');
    expect(isTellable(told)).toBe(true);
    expect(reasonAloud(because('I cried in the cabin')).clause.forms.clause).toBe('I cried in the cabin');
  });

  it('of one’s own by what they are to one, also where the sign was left out', () => {
    const told = reasonAloud({
      stem: 'because',
      clause: { ...origin('nans boiler went out'), forms: { clause: 'nan’s boiler went out' } },
    });
    expect(told.clause.forms.clause).toBe('my nan’s boiler went out');
  });
});

describe('no slip is seen where none is', () => {
  test.each([
    'I made my first clean weld and the teacher showed it to the whole class',
    'an old fella named Walt did it for me in ’89',
    'we lost a young fella who’d had about two hours’ training, and I think about it',
    'nobody taught me kindly when I was 22',
    'made a picture card, and now four hotels of our group use it',
  ])('%s', (said) => expect(doubtOf(said, 'clause', false)).toBeLessThan(2));

  test.each([
    'they made me director I have not drawn a line',
    'my son was ill I read at night',
    'kindly send me the forms',
    'sent two boys to college, now teacher and sailor',
  ])('and one is where it is: %s', (said) => expect(doubtOf(said, 'clause', false)).toBeGreaterThan(1));
});

describe('small slips of a story are put right', () => {
  test.each([
    ['grandmas ac went out last July', 'Grandma’s AC went out last July'],
    ['cut down nanas dead plum tree', 'cut down Nana’s dead plum tree'],
    ['they put the turbines up behind my nans', 'they put the turbines up behind my nan’s'],
    ['lost a customer phone, not even one', 'lost a customer’s phone, not even one'],
    ['a little fella asked could he have my sandwich', 'a little fella asked if he could have my sandwich'],
    ['six people took my number same day', 'six people took my number the same day'],
    ['old fella named Walt did it for me in 89', 'an old fella named Walt did it for me in ’89'],
    ['who’d had about two hours training', 'who’d had about two hours’ training'],
    ['cut down the tree, didn’t hit the fence', 'cut down the tree and didn’t hit the fence'],
    ['made a picture card, now four hotels use it', 'made a picture card, and now four hotels use it'],
  ])('%s', (typed, said) => expect(mend(typed)).toBe(said));

  test.each([
    'grans help the kids',
    'run the mums group',
    'the nans cook for us',
    'he asked if he could have it',
    'the same day they rang',
    'one in 60',
    'an old fella who sang',
    'after two years training apprentices',
    'it was hard, didn’t like it',
    'made a card, now for the whole town',
  ])('and nothing else is touched: %s', (typed) => expect(mend(typed)).toBe(typed));
});

describe('a reason of two sentences', () => {
  test.each([
    [
      'I rewrote one error message and the calls just stopped',
      'I rewrote one error message and the calls just stopped',
    ],
    ['we lost Sam in 2008, he was only 22', 'we lost Sam in 2008, and he was only 22'],
    [
      'I went every week to get large print books, it was my only outing',
      'I went every week to get large print books',
    ],
    ['I went every week to get large print books, they only had three', null],
  ])('is read: %s', (typed, told) => expect(wholeReason('since', typed)).toBe(told));
});

describe('those whom many words tell of', () => {
  const who = 'people who stand before a judge or a doctor and do not understand their own case';
  const slots = (verb: string) =>
    slotsWith('side', {
      roles: [role('a translator', null)],
      target: { ...none, role: role('a court interpreter', null) },
      serving: serving(verb, who, true),
      reason: reason('because', 'I once sat beside a man in court'),
    });

  it('have a sentence of their own', () => {
    expect(textOf(slots('teach'))).toContain(`I want to teach ${who}.`);
  });

  it('but not where more of the verb would come behind them', () => {
    expect(textOf(slots('keep-safe'))).not.toContain(`keep ${who} safe`);
  });
});

const counted = (text: string) =>
  wordsOf(withCountsInWords([ours('Ever since ', 'frame', 'frame'), ours(text, 'reason', 'since')])).replace(
    'Ever since ',
    '',
  );

it('puts no figure half in words', () => {
  expect(counted('nobody taught me kindly when I was 22')).toBe('nobody taught me kindly when I was 22');
  expect(counted('I found it when I was 8')).toBe('I found it when I was eight');
});
