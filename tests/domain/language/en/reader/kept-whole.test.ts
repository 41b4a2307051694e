import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';
import { strictly } from '#src/domain/language/en/strict.ts';

/** What is printed of an answer: the first form of each part. */
const printed = (text: string, stem: Stem) =>
  readParts(text, stem)
    .parts.map((part) => strictly(part, stem))
    .filter(({ kind }) => kind === 'item' || kind === 'own-sentence')
    .map(({ forms }) => Object.values(forms)[0]);

describe('what stands behind a comma', () => {
  it.each<[Stem, string, string[]]>([
    ['when-it', 'cold, clear, not windy', ['cold', 'clear', 'not windy']],
    ['when-it', 'cold, dark and raining', ['cold', 'dark', 'raining']],
    ['when-it', 'quiet, but not dead', ['quiet, but not dead']],
    ['where', 'in court, in the corridor before court', ['in court', 'in the corridor before court']],
    ['where', 'outdoors, with dogs', ['outdoors', 'with dogs']],
    [
      'when-i',
      'have a list, know whos boss and get my tea break',
      ['have a list', 'know who’s boss', 'get my tea break'],
    ],
    ['when-i', 'can fix it myself, dont have to ask', ['can fix it myself', 'don’t have to ask']],
    [
      'clause',
      'library has a ramp, deaf kids come to story time',
      ['the library has a ramp', 'deaf kids come to story time'],
    ],
    ['clause', 'two shops opened, one is mine', ['two shops opened, one is mine']],
    ['clause', 'deaf kids come back, when there is a ramp', ['deaf kids come back, when there is a ramp']],
  ])('is a thing of its own where it is whole, under %s: %s', (stem, text, parts) => {
    const told = readParts(text, stem).parts.flatMap(({ forms }) => forms.clause ?? []);
    expect(told).toEqual(parts);
  });
});

describe('what came of it', () => {
  it.each([
    ['the lifts in our block work on a sunday', 'the lifts in our block work on a Sunday'],
    ['the till balances every night', 'the till balances every night'],
    ['the lads all wear harnesses', 'the lads all wear harnesses'],
    ['less waste', 'there is less waste'],
    ['no claims in 6 years', 'there have been no claims in 6 years'],
    ['the queue gone down from 40 min to 15', 'the queue has gone down from 40 minutes to 15'],
    ['the prices gone up', 'the prices have gone up'],
  ])('is a clause: %s', (text, clause) => {
    expect(printed(text, 'clause')).toEqual([clause]);
  });

  it.each(['the best team in the city', 'the customer support for the whole city', 'my own shop'])(
    'is none where nothing is said of it: %s',
    (text) => {
      expect(printed(text, 'clause')).toEqual([]);
    },
  );
});

describe('a place without its preposition', () => {
  it.each([
    ['kitchen', 'in the kitchen'],
    ['stage', 'on stage'],
    ['the allotment', 'at the allotment'],
    ['kitchen of a big hotel', 'in the kitchen of a big hotel'],
    ['small team', 'in a small team'],
  ])('takes the one of its own: %s', (text, place) => {
    expect(printed(text, 'where')).toEqual([place]);
  });

  it.each(['smell of wood', 'my dog'])('is no place: %s', (text) => {
    expect(readParts(text, 'where').parts.flatMap(({ forms }) => forms.clause ?? [])).toEqual([]);
  });
});

describe('what brackets remark', () => {
  it.each<[Stem, string, string[]]>([
    ['did', 'wrote the manual (nobody reads it)', ['wrote the manual']],
    ['did', 'wrote the manual (with help, not alone)', []],
    ['paper', 'bachelor of pharmacy (they dont take it here)', ['bachelor of pharmacy']],
    ['paper', 'bachelor of pharmacy (not finished)', []],
    ['learning', 'my level 3 (nearly there)', ['my level 3']],
    ['learning', 'my level 3 (only if free)', []],
    ['who', 'carers (nobody asks how they are)', ['carers']],
    ['who', 'carers (not nurses)', []],
    ['gift', 'nursing (they don’t want me for management)', []],
  ])('takes nothing away, and what it denies it does, under %s: %s', (stem, text, items) => {
    expect(printed(text, stem)).toEqual(items);
  });
});

describe('whom, and by what', () => {
  it.each([
    ['whoever need it most', 'whoever needs it most'],
    ['whoever walks in', 'whoever walks in'],
    ['the dying and whoever is left', 'the dying and whoever is left'],
    ['anybody that comes to the door', 'anybody that comes to the door'],
    ['families who keep getting told no', 'families who keep getting told no'],
    ['the old people nobody visit', 'the old people nobody visits'],
  ])('is told whole: %s', (text, who) => {
    expect(printed(text, 'who')).toEqual([who]);
  });
});

describe('a gift told with a clause of its own', () => {
  it.each([
    ['telling people no without a fight', 'telling people no without a fight'],
    ['delivering on the date I said', 'delivering on the date I said'],
    ['the kid nobody else can get off the bus', 'the kid nobody else can get off the bus'],
    ['hearing whats wrong before you open it', 'hearing what’s wrong before you open it'],
    ['to see where the stone want to break', 'seeing where the stone wants to break'],
    ['I hear the machine is bad before it stop', 'I hear the machine is bad before it stops.'],
  ])('is kept: %s', (text, gift) => {
    const [part] = readParts(text, 'gift').parts.map((one) => strictly(one, 'gift'));
    const { gerund, noun, sentence } = part?.forms ?? {};
    expect(gerund ?? noun ?? sentence).toBe(gift);
  });

  it('is none where the reader is spoken to', () => {
    expect(printed('sorting out what you need', 'gift')).toEqual([]);
  });
});

describe('a gift in bare words', () => {
  it.each([
    ['forklift', 'forklifts'],
    ['school uniform in bulk', 'school uniforms in bulk'],
    ['draw small map for lost people', 'drawing small maps for lost people'],
    ['work fast with knife', 'working fast with a knife'],
    ['difficult births, 3 in the morning', 'difficult births at 3 in the morning'],
    ['wedding cakes, 3 tiers and up', 'wedding cakes of 3 tiers and up'],
  ])('is told as many, or as done: %s', (text, gift) => {
    const [part] = readParts(text, 'gift').parts.map((one) => strictly(one, 'gift'));
    expect(part?.forms.gerund ?? part?.forms.noun).toBe(gift);
  });

  it.each(['they say I should be a nurse', 'they say I am too slow', 'le courant', 'mute button'])(
    'is none: %s',
    (text) => {
      expect(printed(text, 'gift')).toEqual([]);
    },
  );
});

describe('what others find good in one', () => {
  it('stands as a sentence', () => {
    expect(printed('they say I have the patience of a saint', 'gift')).toEqual([
      'They say I have the patience of a saint.',
    ]);
  });
});

describe('a deed told in its plain form', () => {
  it('is past, also before where it went', () => {
    expect(printed('swim across the lake for charity', 'did')).toEqual(['swam across the lake for charity']);
    expect(printed('respect for elders', 'did')).toEqual([]);
  });
});

describe('a paper or a course whose words look like a deed', () => {
  it('is called by its name', () => {
    expect(printed('Certified Professional Soil Scientist', 'paper')).toEqual([
      'Certified Professional Soil Scientist',
    ]);
    expect(printed('how to do the books', 'learning')).toEqual(['do the books']);
    expect(printed('hold the applause', 'paper')).toEqual([]);
  });
});
