import type { ShortForms } from '#src/domain/text/sentences.ts';

/** Short forms with a full stop that ends no sentence. */
export const shortForms: ShortForms = {
  always: new Set([
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'e.g',
    'i.e',
    'etc',
    'vs',
    'incl',
    'esp',
    'approx',
  ]),
  beforeNumbers: new Set(['no']),
};
