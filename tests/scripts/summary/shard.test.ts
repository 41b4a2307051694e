import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShard, shardOf } from '#scripts/summary/shard.ts';

describe('the shards of an archive', () => {
  it('hold every copy, each in exactly one, whatever other copies there are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 500 }),
        (names, of) => {
          const shards = Array.from({ length: of }, (_, at) =>
            names.filter((name) => shardOf(name, of) === at + 1),
          );
          expect(shards.flat().toSorted()).toEqual(names.toSorted());
          expect(names.map((name) => shardOf(name, of))).toEqual(
            names
              .toReversed()
              .map((name) => shardOf(name, of))
              .toReversed(),
          );
        },
      ),
    );
  });

  it('are the same in every release and on every machine', () => {
    expect(['2025/ab.json', '2025/cd.json', 'Zoë.json'].map((name) => shardOf(name, 8))).toEqual([3, 1, 7]);
    // One name, its accent composed and apart, as systems hand it out.
    expect(shardOf('Zoe\u0308.json', 1000)).toBe(shardOf('Zo\u00EB.json', 1000));
  });

  it('are about equal', () => {
    const counts = new Map<number, number>();
    for (let at = 0; at < 8000; at += 1) {
      const shard = shardOf(`client-${at}/copy.json`, 8);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('are written as 3/8, counted from 1', () => {
    expect(readShard('3/8')).toEqual({ index: 3, of: 8 });
    expect(readShard('8/8')).toEqual({ index: 8, of: 8 });
    for (const wrong of ['0/8', '9/8', '3', '3/', '/8', '-1/8', '1.5/8', '0/0', ''])
      expect(() => readShard(wrong)).toThrow('Write the third of eight as 3/8.');
  });
});
