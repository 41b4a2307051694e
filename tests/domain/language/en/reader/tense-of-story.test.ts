import { describe, expect, it } from 'vitest';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('a story typed with its verbs bare', () => {
  it.each([
    ['my madam train me free when my father die', 'my madam trained me for free when my father died'],
    ['a guest step over me like I was the carpet', 'a guest stepped over me like I was the carpet'],
    [
      'my father he look after the church garden every saturday',
      'my father looked after the church garden every Saturday',
    ],
    [
      'my youngest ask his mother who is that man in the video call',
      'my youngest asked his mother who that man in the video call was',
    ],
    ['the doctor explain me everything', 'the doctor explained everything to me'],
    ['an old lady thank me and hold my hand', 'an old lady thanked me and held my hand'],
    ['my sister get sick and no one translate for her', 'my sister got sick and no one translated for her'],
    ['my first car break down', 'my first car broke down'],
    ['I see my mother carry water every day', 'I saw my mother carry water every day'],
  ])('is told as past behind "ever since": %s', (typed, told) => {
    expect(wholeReason('since', typed)).toBe(told);
  });

  it.each([
    ['a nurse hold my hand all night', 'a nurse held my hand all night'],
    ['one boy in my class hide his lunch', 'one boy in my class hid his lunch'],
    ['nobody teach me when I start', 'nobody taught me when I started'],
    // What lasts, or is done each day, is so today.
    ['my son need me at home', 'my son needs me at home'],
    ['my daughter ask me every day', 'my daughter asks me every day'],
    ['my mother work very hard', 'my mother works very hard'],
  ])('is told as it was, or is, behind "because": %s', (typed, told) => {
    expect(wholeReason('because', typed)).toBe(told);
  });

  it.each([
    ['since', 'my grandmother let me cook'],
    ['since', 'the company cut my hours'],
    ['since', 'my dad let me drive the tractor'],
    ['because', 'my hands know the work'],
    ['because', 'the old people wait too long'],
    ['because', 'people look down on cleaners'],
    ['because', 'I see the same faces every month'],
  ] as const)('leaves what is right as it is: %s %s', (stem, typed) => {
    expect(wholeReason(stem, typed)).toBe(typed);
  });
});
