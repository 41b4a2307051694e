import { hashNumber } from '#src/domain/text/hash.ts';

/** Signs that nobody takes for one another. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * What the receipt of a deletion is called, such as "K7Q-4M2": the same for the same moment, so that a file that is opened later
 * can name it.
 */
export function receiptCode(at: string): string {
  let left = hashNumber(at);
  const signs = Array.from({ length: 6 }, () => {
    const sign = SIGNS[left % SIGNS.length];
    left = Math.floor(left / SIGNS.length);
    return sign;
  }).join('');
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}
