import { type Brand, LOGO_SIDE, MOST_LOGO_BYTES, MOST_LOGO_LENGTH } from '#src/domain/branding/brand.ts';
import { pictureSize } from './picture-size.ts';

/** Pixels that are decoded at most: a small file can unfold into more than a device holds. */
const MOST_PIXELS = 30_000_000;

export type RedrawnLogo =
  | { kind: 'drawn'; logo: NonNullable<Brand['logo']> }
  | { kind: 'refused'; reason: 'too-big' | 'not-a-picture' };

/**
 * A logo drawn anew on white, as small as it is printed: place, device and whatever else a file says of itself stay behind.
 * Takes PNG and JPEG.
 */
export async function redrawLogo(file: Blob): Promise<RedrawnLogo> {
  if (file.size > MOST_LOGO_BYTES) return { kind: 'refused', reason: 'too-big' };
  const size = pictureSize(new Uint8Array(await file.arrayBuffer()));
  if (!size) return { kind: 'refused', reason: 'not-a-picture' };
  if (size.width * size.height > MOST_PIXELS) return { kind: 'refused', reason: 'too-big' };
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return { kind: 'refused', reason: 'not-a-picture' };
  const scale = Math.min(1, LOGO_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return { kind: 'refused', reason: 'not-a-picture' };
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const { width, height } = canvas;
  for (const quality of [0.92, 0.75, 0.5]) {
    const picture = canvas.toDataURL('image/jpeg', quality);
    if (picture.length <= MOST_LOGO_LENGTH) return { kind: 'drawn', logo: { picture, width, height } };
  }
  return { kind: 'refused', reason: 'too-big' };
}
