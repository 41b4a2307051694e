import { describe, expect, it } from 'vitest';
import { type RadarPoint, radarShape, spoke } from '#src/files/paper/radar-geometry.ts';

const length = ([x, y]: RadarPoint) => Math.hypot(x, y);
function at(point: RadarPoint | undefined, [x, y]: RadarPoint) {
  expect(point?.[0]).toBeCloseTo(x);
  expect(point?.[1]).toBeCloseTo(y);
}

describe('where the axes point', () => {
  it('is up first, then on clockwise', () => {
    at(spoke(0, 4), [0, -1]);
    at(spoke(1, 4), [1, 0]);
    at(spoke(2, 4), [0, 1]);
    at(spoke(3, 4), [-1, 0]);
  });

  it('is the outer ring, for each of five', () => {
    for (const axis of [0, 1, 2, 3, 4]) expect(length(spoke(axis, 5))).toBeCloseTo(1);
    // The second axis leans up to the right, the last one up to the left, as its mirror.
    const [x, y] = spoke(1, 5);
    at(spoke(4, 5), [-x, y]);
  });
});

describe('the shape of the shares', () => {
  it('reaches the outer ring with the largest, and the others in proportion', () => {
    const shape = radarShape([0.4, 0.2, 0.2, 0.1, 0.1]);
    at(shape[0], [0, -1]);
    expect(shape.map(length).map((each) => Number(each.toFixed(3)))).toEqual([1, 0.5, 0.5, 0.25, 0.25]);
  });

  it('is the whole ring when all are equal, and a point when there is nothing', () => {
    for (const corner of radarShape([0.2, 0.2, 0.2, 0.2, 0.2])) expect(length(corner)).toBeCloseTo(1);
    for (const corner of radarShape([0, 0, 0, 0, 0])) expect(length(corner)).toBe(0);
    expect(radarShape([])).toEqual([]);
  });
});
