import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const isPrinted = (text: string, stem: Stem, opening: string) =>
  readParts(text, stem).parts.some(
    ({ kind, forms }) => kind === 'item' && Object.values(forms).some((form) => form === opening),
  );

describe('an exception told behind a deed', () => {
  it.each<[Stem, string, string]>([
    ['never', 'missed a cue. well one in aber but the desk died', 'missed a cue'],
    ['never', 'missed a cue. Well, one in Aber', 'missed a cue'],
    ['never', 'missed a cue, well, one in Aber, but the desk died', 'missed a cue'],
    ['never', 'lost a patient. only one and he was 95', 'lost a patient'],
    ['never', 'burnt a loaf. ok maybe once', 'burnt a loaf'],
    ['never', 'burnt a loaf (well, one)', 'burnt a loaf'],
    ['never', 'missed a train. But once I was late', 'missed a train'],
    ['did', 'baked 400 loaves in one night. well 380', 'baked 400 loaves in one night'],
    ['did', 'painted the whole school. Except the gym', 'painted the whole school'],
    ['behind', '12 weddings without a late cake. one was late', '12 weddings without a late cake'],
    ['number-what', 'late cakes. well only in summer', 'late cakes'],
    ['number-what', 'late cakes. well only in summer', 'only in summer'],
  ])('leaves out what %s says of "%s"', (stem, text, alone) => {
    expect(isPrinted(text, stem, alone)).toBe(false);
  });

  it.each<[Stem, string, string]>([
    ['never', 'missed a day. Not one, in nineteen years', 'missed a day'],
    ['never', 'missed a day. Two years now', 'missed a day'],
    ['never', 'lost a man. 2 fingers is the worst we had', 'lost a man'],
    ['never', 'missed a day. One of the few', 'missed a day'],
    ['never', 'missed a cue, except once in Aber', 'missed a cue, except once in Aber'],
    ['never', 'dropped anyone. Well trained, I suppose', 'dropped anyone'],
    ['never', 'dropped anyone I spose', 'dropped anyone'],
    ['did', 'climbed the mast at night. Only two of us dared', 'climbed the mast at night'],
    ['behind', '12 weddings. Two were in the rain', '12 weddings'],
  ])('keeps what %s says of "%s"', (stem, text, alone) => {
    expect(isPrinted(text, stem, alone)).toBe(true);
  });
});
