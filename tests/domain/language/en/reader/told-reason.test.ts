import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { pointsBack, tellOutcome, tellReason } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { strictly } from '#src/domain/language/en/strict.ts';
// What tells them whole comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('what has been so ever since', () => {
  it.each([
    'the stairlift stopped half way up',
    'I was a girl I want to fly',
    'I saw the sea, I wanted to be a sailor',
    'I was a girl I blarg the city',
  ])('is told of nothing else: %s', (typed) => {
    expect(tellReason('since', typed)).toBeNull();
  });
});

describe('what was done for it, and made small', () => {
  it.each([
    [
      'one family from Brazil bowed to me three times, I only showed the platform',
      'one family from Brazil bowed to me three times, though I only showed the platform',
    ],
    [
      'a man thanked me on the bus, I just gave him a seat',
      'a man thanked me on the bus, though I just gave him a seat',
    ],
    // In no past tense, nobody can tell what was meant by it.
    ['a lady hugged me in the market, I only carry her bag', 'a lady hugged me in the market'],
  ])('has not been so ever since: %s', (typed, told) => {
    expect(tellReason('since', typed)).toBeNull();
    expect(wholeReason('since', typed)).toBe(told);
  });

  it.each(['Joyce passed the house is too quiet', 'dad passed in april i dont know what day it is'])(
    'and what is so today has: %s',
    (typed) => expect(tellReason('since', typed)).toMatch(/^Since .+, (?:the house has been|I don’t know)/u),
  );
});

describe('a reason that stands alone', () => {
  it.each([
    'my daughter draws our family and in every drawing I am sleeping',
    'in 2019 my salary was wrong three times and nobody in the office could explain to me why',
    'every 3 months I don’t know if I still have a job',
    'I learned on rows I spoiled, and someone else paid for my mistakes',
  ])('tells what happened: %s', (typed) => {
    expect(tellReason('because', typed)).toBe(typed);
  });

  it.each([
    'I like working with my hands',
    'it makes people smile again',
    'they never had a doctor in the village',
    'I don’t want to forget these hands',
  ])('is not made of %s', (typed) => {
    expect(tellReason('because', typed)).toBeNull();
  });

  it('never begins with a word that means what nobody named', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('he', 'it', 'that', 'the dog', 'came', 'was', 'lost', 'and', 'I', 'saw', 'him'),
          {
            minLength: 1,
            maxLength: 9,
          },
        ),
        (words) => {
          const told = tellReason('because', words.join(' '));
          if (told !== null) expect(pointsBack(told)).toBe(false);
        },
      ),
    );
  });
});

describe('whoever it may be', () => {
  const who = (text: string) =>
    readParts(text, 'who').parts.map((part) => strictly(part, 'who').forms.noun ?? null);

  it('is told whole, and nobody is shut out', () => {
    expect(who('whoever is at home waiting for a result')).toEqual([
      'whoever is at home waiting for a result',
    ]);
    expect(who('whoever is not a thief')).not.toContain('whoever is not a thief');
    expect(who('dogs and cats, also of people who run from war')).toEqual([
      'dogs and cats, also of people who run from war',
    ]);
  });
});

describe('what is so because of somebody', () => {
  it('names nobody, and keeps what it was noticed by', () => {
    expect(
      tellOutcome('Mr. Ostby was found in time. His mail was still in the box on a Tuesday and I knocked'),
    ).toEqual({
      clause: 'a man was found in time',
      sentence: 'His mail was still in the box on a Tuesday and I knocked.',
    });
  });

  it('is told whole, or not at all', () => {
    expect(tellOutcome('eleven backpackers and four nephews know a fruiting cane from a dud')).toEqual({
      clause: 'eleven backpackers and four nephews know a fruiting cane from a dud',
    });
    expect(tellOutcome('His mail was still in the box and I knocked')).toBeNull();
    expect(tellOutcome('One came. Two stayed. Three left.')).toBeNull();
  });
});

describe('a wish that is in the reason', () => {
  it('is told in a sentence of its own, so that it is not wanted twice', () => {
    const typed =
      'one lightning strike stopped us for forty minutes with eleven cabins in the air and I wanted to know who saw it coming';
    expect(wholeReason('since', typed)).toBeNull();
    expect(tellReason('since', typed)).toBe(
      'one lightning strike stopped us for forty minutes with eleven cabins in the air, and I wanted to know who saw it coming',
    );
  });

  it('is no sentence of its own where nothing was wanted', () =>
    expect(tellReason('since', 'a storm stopped us for forty minutes and I went home')).toBeNull());
});

describe('who went, and how it is since then', () => {
  it.each([
    ['Joyce passed the house is too quiet', 'Since Joyce passed, the house has been too quiet'],
    [
      'my mum died i need somewhere to be of a morning',
      'Since my mum died, I need somewhere to be of a morning',
    ],
    ['the kids left the house is empty', 'Since the kids left, the house has been empty'],
    [
      'dad passed in april i dont know what day it is',
      'Since Dad passed in April, I don’t know what day it is',
    ],
    ['the ferry stopped nobody gets out', 'Since the ferry stopped, nobody gets out'],
    ['my son moved to Leeds we only talk on phone', 'Since my son moved to Leeds, we only talk on the phone'],
    ['mum went into care the flat is silent', 'Since Mum went into care, the flat has been silent'],
    ['the cows went down the road its too quiet', 'Since the cows went down the road, it’s too quiet'],
  ])('stands as a sentence of its own: "%s"', (typed, told) => expect(tellReason('since', typed)).toBe(told));

  it.each([
    'the boss left the door open',
    'she passed the exam it was good',
    'my dad left the shop to me',
    'I heard my daughter is ill',
    'my teacher told me the world is big',
    'the kiln broke and we build it again',
  ])('is nothing of that: "%s"', (typed) => expect(tellReason('since', typed)).toBeNull());

  it('may have happened as the British say it', () => {
    expect(wholeReason('since', 'the market burnt and only two of my customers had cover')).toBe(
      'the market burnt and only two of my customers had cover',
    );
  });
});
