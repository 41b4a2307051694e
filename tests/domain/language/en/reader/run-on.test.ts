import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOnAt, withItsComma } from '#src/domain/language/en/reader/run-on.ts';

describe('two sentences with nothing between them', () => {
  it.each([
    [
      'they put the gates on computers nobody drives the ditch to say hello',
      'they put the gates on computers, nobody drives the ditch to say hello',
    ],
    [
      'the bus stopped at our village we carried the boxes home',
      'the bus stopped at our village, we carried the boxes home',
    ],
    [
      'if the label is wrong somebody gets the wrong blood',
      'if the label is wrong, somebody gets the wrong blood',
    ],
    [
      'it did not sound like me it sounded like somebody who knows',
      'it did not sound like me, it sounded like somebody who knows',
    ],
  ])('parts "%s"', (typed, parted) => {
    expect(withItsComma(typed)).toBe(parted);
    expect(runsOnAt(parted)).toBeNull();
  });

  it.each([
    'the first wall I built still stands',
    'he told me things he never told the doctor',
    'the day I met him he gave me a book',
    'my cousin showed me one crown on the tray and from the door I knew it was the wrong shade',
    'a lady asked me who comes tomorrow and at the office nobody knew it',
    'the songs my mother taught me saved me',
    'I know she likes the quiet',
    'when I see the people I love',
    'if the one who knows it goes',
  ])('leaves "%s" as it is', (typed) => expect(withItsComma(typed)).toBe(typed));

  it('changes no word, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('they', 'put', 'the', 'gates', 'nobody', 'drives', 'and', 'I', 'saw', 'it')),
        (words) => {
          const line = words.join(' ');
          expect(withItsComma(line).replace(', ', ' ')).toBe(line);
        },
      ),
    );
  });
});
