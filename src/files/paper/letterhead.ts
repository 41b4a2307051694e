import { type Brand, hasBrand, printedColor } from '#src/domain/branding/brand.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import type { SummaryDocument } from './blocks.ts';

/**
 * The same paper under a coach's name. What the coach typed for it is meant for everybody who reads it, and is none of the
 * client's words. `logoAlt` says what the logo is where no name stands beside it.
 */
export function underLetterhead<A extends Audience>(
  paper: Released<A, SummaryDocument>,
  brand: Brand,
  logoAlt: string,
): Released<A, SummaryDocument> {
  if (!hasBrand(brand)) return paper;
  const { name, contact, logo } = brand;
  return madeOf(paper, (document) => ({
    ...document,
    letterhead: {
      name,
      contact,
      color: printedColor(brand),
      logo: logo && { ...logo, alt: logoAlt },
    },
  }));
}
