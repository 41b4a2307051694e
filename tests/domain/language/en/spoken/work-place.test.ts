import { describe, expect, it } from 'vitest';
import { withPlace } from '#src/domain/language/en/spoken/work-place.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { field, none, phrase, role, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

describe('the place of a work', () => {
  it('stands behind it with its article, where it was typed behind it', () => {
    expect(withPlace('clerical officer, district court office', 'a clerical officer')).toBe(
      'a clerical officer in a district court office',
    );
    expect(withPlace('cashier filling station', 'a cashier')).toBe('a cashier at a filling station');
    expect(withPlace('Store keeper in pipe and sanitary shop', 'a store keeper')).toBe(
      'a store keeper in a pipe and sanitary shop',
    );
    expect(
      withPlace('care assistant in home for old people', 'a care assistant in home for old people'),
    ).toBe('a care assistant in a home for old people');
  });

  it('is none where what follows is another work, a thing, two places, or where one stands already', () => {
    for (const [quote, a] of [
      ['welder, stock trailers', 'a welder'],
      ['bank teller, shop', 'a nurse'],
      ['sound engineer, festivals and theatre', 'a sound engineer'],
      ['cook, chinese restaurant', 'a cook'],
      ['chemist in water works, drinking water laboratory', 'a chemist in water works'],
      ['operator in station of cable car', 'an operator'],
    ] as const)
      expect(withPlace(quote, a), quote).toBe(a);
  });
});

it('is told though it is a grandfather’s or an uncle’s, and not where one only helps at home', () => {
  const told = (gerund: string) =>
    textOf(
      slotsWith('start', {
        work: [{ kind: 'doing', doing: phrase({ gerund, base: gerund }) }],
        target: { ...none, role: role('a zookeeper', null) },
      }),
    );
  expect(told('minding goats at my grandpa’s place')).toContain('minding goats at my grandpa’s place');
  expect(told('helping my uncle in a workshop')).toContain('helping my uncle in a workshop');
  expect(told('helping my uncle')).not.toContain('uncle');
  expect(told('minding my sisters')).not.toContain('sisters');
});

it('of some days is told as it is, of who works there and nowhere else', () => {
  const garden = { ...field('a garden centre'), quote: 'garden centre, weekends' };
  const told = (standing: Slots['standing'], ...more: readonly (typeof garden)[]) =>
    textOf(slotsWith('start', { fields: [garden, ...more], standing }));
  expect(told('working')).toContain('I work in a garden centre at weekends');
  expect(told('studying')).toContain('I’ve worked in a garden centre at weekends');
  expect(told('working', field('a bakery'))).toContain('I’ve worked in a garden centre at weekends');
});
