/** Whether a pick holds the person's own words, and neither a listed option nor work from the catalogue. */
export function isOwnPick(id: string): boolean {
  return id.startsWith('own-');
}

/**
 * An id for something the person adds. It is never used twice, so that a mark or a wording of a removed chip
 * cannot land on the next one.
 */
export function newOwnId(prefix: 'own' | 'person' | 'row'): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${prefix}-${high.toString(36)}${low.toString(36)}`;
}
