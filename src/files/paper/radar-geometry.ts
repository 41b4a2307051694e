/** A point on the radar: the centre is [0, 0], the outer ring has radius 1, y grows downwards as on a page. */
export type RadarPoint = readonly [x: number, y: number];

/** Where axis `index` of `count` points: the first straight up, the others clockwise. */
export function spoke(index: number, count: number): RadarPoint {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/** The corner of each share on its axis, the largest on the outer ring, so that the shape fills its figure. */
export function radarShape(shares: readonly number[]): readonly RadarPoint[] {
  const largest = Math.max(0.0001, ...shares);
  return shares.map((share, index) => {
    const [x, y] = spoke(index, shares.length);
    return [x * (share / largest), y * (share / largest)];
  });
}
