import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellApart } from '#src/domain/text/tell-apart.ts';

type Item = { title: string; day: string; time: string };
const ways = [
  ({ title }: Item) => title,
  ({ title, day }: Item) => `${title}, ${day}`,
  ({ title, day, time }: Item) => `${title}, ${day}, ${time}`,
];

it('keeps the short name where it is nobody else’s, and adds no more than is needed', () => {
  const items = [
    { title: 'Work', day: '1 May', time: '10:00' },
    { title: 'Talk', day: '1 May', time: '10:00' },
    { title: 'Talk', day: '2 May', time: '10:00' },
    { title: 'Talk', day: '3 May', time: '10:00' },
    { title: 'Talk', day: '3 May', time: '11:00' },
  ];
  expect(items.map(tellApart(items, ways))).toEqual([
    'Work',
    'Talk, 1 May',
    'Talk, 2 May',
    'Talk, 3 May, 10:00',
    'Talk, 3 May, 11:00',
  ]);
});

it('counts where nothing else tells them apart, and names by the short name what is not in the list', () => {
  const item = { title: 'Talk', day: '1 May', time: '10:00' };
  const items = [item, { ...item }, { ...item }];
  const nameOf = tellApart(items, ways);
  expect(items.map(nameOf)).toEqual([
    'Talk, 1 May, 10:00',
    'Talk, 1 May, 10:00 (2)',
    'Talk, 1 May, 10:00 (3)',
  ]);
  expect(nameOf({ ...item })).toBe('Talk');
});

it('gives no two items the same name', () => {
  const one = fc.constantFrom('a', 'b');
  fc.assert(
    fc.property(fc.array(fc.record({ title: one, day: one, time: one })), (items) => {
      expect(new Set(items.map(tellApart(items, ways))).size).toBe(items.length);
    }),
  );
});
