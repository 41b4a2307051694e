/** How dark a colour must be on white paper for words to be read: WCAG 2.2 AA, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** What a colour is as red, green and blue from 0 to 255; null where it is not written as #rrggbb. */
export function channelsOf(color: string): readonly [number, number, number] | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null;
  const at = (from: number) => Number.parseInt(color.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

/** The contrast of a colour with white, from 1 to 21, as WCAG 2.2 defines it; null where it is no colour. */
export function contrastOnWhite(color: string): number | null {
  const channels = channelsOf(color);
  return channels && 1.05 / (luminance(channels) + 0.05);
}

/**
 * The nearest colour of the same hue whose words can be read on white: the same one where it passes, else as little darker
 * as is needed. Null where it is no colour.
 */
export function nearestReadable(color: string): string | null {
  const channels = channelsOf(color);
  if (!channels) return null;
  // All three by the same share, so that the hue stays. 255 steps are finer than the colours of a screen.
  for (let step = 255; step >= 0; step--) {
    const darker = written(channels, step / 255);
    if ((contrastOnWhite(darker) ?? 0) >= LEAST_CONTRAST) return darker;
  }
  return null;
}

function written(channels: readonly number[], share: number): string {
  return `#${channels
    .map((value) =>
      Math.floor(value * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
