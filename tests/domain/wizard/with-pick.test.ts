import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPick } from '#src/domain/wizard/with-pick.ts';

const pick = (id: string) => ({ id, text: '' });

describe('one more pick', () => {
  it('stands after the others', () => {
    expect(withPick([pick('nurse')], pick('own'), 'not-yet')).toEqual([pick('nurse'), pick('own')]);
    expect(withPick([pick('nurse')], pick('not-yet'), undefined)).toEqual([pick('nurse'), pick('not-yet')]);
  });

  it('takes all others off when it says that there is none', () => {
    expect(withPick([pick('nurse'), pick('own')], pick('not-yet'), 'not-yet')).toEqual([pick('not-yet')]);
  });

  it('takes off that there is none', () => {
    expect(withPick([pick('not-yet')], pick('nurse'), 'not-yet')).toEqual([pick('nurse')]);
  });

  it('never leaves "none" beside another, whatever is pressed in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('none', 'a', 'b', 'c')), (pressed) => {
        const ids = pressed
          .reduce((picks, id) => withPick(picks, pick(id), 'none'), [] as ReturnType<typeof withPick>)
          .map(({ id }) => id);
        if (ids.includes('none')) expect(ids).toEqual(['none']);
        expect(ids.at(-1)).toBe(pressed.at(-1));
      }),
    );
  });
});
