import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { mendEverydaySlips } from '#src/domain/language/en/reader/everyday-slips.ts';
import { mendTheirs } from '#src/domain/language/en/reader/theirs.ts';

describe('plain English that looks like a slip', () => {
  it.each([
    // Small words.
    'attend to the patients',
    'attending to people in pain',
    'where two beams join to the wall',
    'resist to the end',
    'I answer to my customers',
    'flew in Afghanistan',
    'travelled in India for a year',
    'famous with children',
    'something similar with horses',
    'reply in a way as similar as possible',
    'I participate to learn',
    'any body damage on a car',
    'every body panel on a van',
    // Set phrases.
    'take care on the ice',
    'takes care with every stitch',
    'take care the children don’t slip',
    'on the morning I left',
    'on the morning after the flood',
    'cracks in the concrete floor',
    'holes in the bathroom floor',
    'working on the photos',
    'writing names on the picture',
    'I worked in TV',
    'a fault in the TV',
    'signs of pain in the horse',
    'life in the sea',
    'I was late at work every night',
    'the help I got at home and at work',
    'it goes well at home',
    'going to home games',
    'the responsibility of running a home',
    'my experience of nursing',
    'search for a job',
    'ill due to contact with sick people',
    'curtains that reach to the floor',
    // Who does what.
    'my wife and I running the shop',
    'between my mother and I talking',
    // Times.
    'found my trade and love it',
    'opened a shop in March and run it alone',
    'moved to Leeds and know the place',
    'saw clients to make ends meet',
    'saw patients to stop the spread',
  ])('%s', (line) => expect(mend(line)).toBe(line));

  it.each([
    'wrote my mother letters every week',
    'wrote my mother letters',
    'saved my mother money',
    'fed my son porridge',
    'owed my uncle money',
    'cost my father money',
    'wished my grandmother happiness',
    'handed my boss papers',
    'my child patients',
    'sang my daughter songs',
    'left my sister notes',
    'baked my neighbour cakes',
    'bought my niece shoes',
    'promised my father work',
  ])('%s', (line) => {
    expect(mendTheirs(line)).toBe(line);
    expect(mend(line)).toBe(line);
  });

  it('still knows whose it is', () => {
    expect(mendTheirs('worked in my uncle shop')).toBe('worked in my uncle’s shop');
    expect(mendTheirs('I cleaned my mother house')).toBe('I cleaned my mother’s house');
  });

  it.each([
    'there’s many a night I sat up',
    'there is many an hour in a boat',
    'built specially in Leeds',
    'designed specially with older people in mind',
    'made specially for her',
  ])('%s', (line) => expect(mendEverydaySlips(line)).toBe(line));

  it('still means most of all', () => {
    expect(mendEverydaySlips('I like the yard, specially in winter')).toBe(
      'I like the yard, especially in winter',
    );
    expect(mendEverydaySlips('there’s many people here')).toBe('there are many people here');
  });
});
