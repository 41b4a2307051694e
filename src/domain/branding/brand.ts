import * as z from 'zod/mini';
import { LIMITS } from '#src/domain/model/limits.ts';
import { channelsOf, contrastOnWhite, LEAST_CONTRAST } from './contrast.ts';

/** Bytes of a logo's file that may be opened, and UTF-16 units of the picture made of it. */
export const MOST_LOGO_BYTES = 2 * 1024 * 1024;
export const MOST_LOGO_LENGTH = 200_000;
/** The most pixels along a side of the kept logo: sharp in print at the size it stands there. */
export const LOGO_SIDE = 480;

/** How a coach's paper shows whose it is. Kept on this device, beside the theme, and in no client's record. */
export const brandSchema = z.strictObject({
  name: z.string().check(z.maxLength(LIMITS.own)),
  contact: z.string().check(z.maxLength(LIMITS.own)),
  /** `#rrggbb`, or empty for the colour of the house. */
  color: z.string().check(z.regex(/^(#[0-9a-f]{6})?$/)),
  logo: z.nullable(
    z.strictObject({
      /** A JPEG that this page drew itself, as a data address: nothing of the chosen file is in it but what one sees. */
      picture: z
        .string()
        .check(z.maxLength(MOST_LOGO_LENGTH), z.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/=]+$/)),
      width: z.number().check(z.int(), z.gte(1), z.lte(LOGO_SIDE)),
      height: z.number().check(z.int(), z.gte(1), z.lte(LOGO_SIDE)),
    }),
  ),
});
export type Brand = z.infer<typeof brandSchema>;

export const NO_BRAND: Brand = { name: '', contact: '', color: '', logo: null };

/** Whether there is anything of the coach's own to show. */
export function hasBrand({ name, contact, color, logo }: Brand): boolean {
  return [name, contact, color].some((part) => part.trim() !== '') || logo !== null;
}

/** The colour as it is printed: the coach's own only where it can be read on paper. */
export function printedColor({ color }: Brand): string | null {
  if (!channelsOf(color)) return null;
  return (contrastOnWhite(color) ?? 0) >= LEAST_CONTRAST ? color : null;
}
