import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brandSchema, hasBrand, NO_BRAND, printedColor } from '#src/domain/branding/brand.ts';
import {
  channelsOf,
  contrastOnWhite,
  LEAST_CONTRAST,
  nearestReadable,
} from '#src/domain/branding/contrast.ts';

const colors = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`);

it('knows the contrasts that everybody knows', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5);
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2);
  expect(contrastOnWhite('teal')).toBeNull();
});

it('leaves a readable colour alone, and offers a little darker one in the place of any other', () => {
  expect(nearestReadable('#1f5a4f')).toBe('#1f5a4f');
  expect(nearestReadable('#777777')).toBe('#767676');
  fc.assert(
    fc.property(colors, (color) => {
      const offered = nearestReadable(color) ?? '';
      expect(contrastOnWhite(offered)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(nearestReadable(offered)).toBe(offered);
      const [before, after] = [channelsOf(color) ?? [], channelsOf(offered) ?? []];
      after.forEach((value, at) => {
        expect(value).toBeLessThanOrEqual(before[at] ?? 0);
      });
      if ((contrastOnWhite(color) ?? 0) >= LEAST_CONTRAST) expect(offered).toBe(color);
    }),
  );
});

it('prints a colour only where it can be read', () => {
  expect(printedColor({ ...NO_BRAND, color: '#ffee00' })).toBeNull();
  expect(printedColor({ ...NO_BRAND, color: '#6b1f1f' })).toBe('#6b1f1f');
  expect(printedColor(NO_BRAND)).toBeNull();
});

it('takes a logo that the page drew, and no address of anything else', () => {
  const logo = (picture: string) =>
    brandSchema.safeParse({ ...NO_BRAND, logo: { picture, width: 8, height: 8 } }).success;
  expect(logo('data:image/jpeg;base64,/9j/4AAQ=')).toBe(true);
  expect(logo('https://elsewhere.example/logo.jpg')).toBe(false);
  expect(logo('data:image/svg+xml,<svg/>')).toBe(false);
  expect(hasBrand(NO_BRAND)).toBe(false);
  expect(hasBrand({ ...NO_BRAND, contact: 'ring me' })).toBe(true);
});
