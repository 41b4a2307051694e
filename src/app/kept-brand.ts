import { brandSchema, NO_BRAND } from '#src/domain/branding/brand.ts';
import type { BrandKeeper } from '#src/features/records/records-page.tsx';
import { BRAND_KEY } from './forget-brand.ts';

/** A coach's letterhead among the settings of this device: it is of no client, and in no copy. */
export const keptBrand: BrandKeeper = {
  read: () => {
    try {
      const read = brandSchema.safeParse(JSON.parse(localStorage.getItem(BRAND_KEY) ?? 'null'));
      return read.success ? read.data : NO_BRAND;
    } catch {
      return NO_BRAND;
    }
  },
  keep: (brand) => {
    try {
      localStorage.setItem(BRAND_KEY, JSON.stringify(brand));
    } catch {
      // It is there until the page closes, and has to be typed once more on the next visit.
    }
  },
};
