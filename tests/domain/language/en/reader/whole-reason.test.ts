import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { wholeDeed } from '#src/domain/language/en/reader/whole-deed.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
// What mends how a reason was typed comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('wholeReason', () => {
  it.each([
    ['since', 'a man of eighty handed me his birth certificate and asked me to read him his name'],
    ['since', 'I saw a barge passing and knew what the pilot would do before he did it'],
    ['because', 'when I go, there will be nobody in the workshop who can cut foam by eye'],
    ['because', 'my last born asked her mother if I am a visitor'],
    ['because', 'in the flood the water did what our numbers said it would, two days after we said it'],
  ] as const)('tells all of it: %s %s', (stem, quote) => {
    expect(wholeReason(stem, quote)).toBe(quote);
  });

  it.each([
    [
      '2019, I had 15 years and saw the mud in the TV all day',
      '2019, when I was 15 and saw the mud on TV all day',
    ],
    ['in 2008, my father lost the farm', '2008, when my father lost the farm'],
    ['summer 2015, I worked at the pool', 'summer 2015, when I worked at the pool'],
    ['the army reserve, I was there 140 days', 'the army reserve'],
    ['last winter, we had no heating for nine days', 'last winter, when we had no heating for nine days'],
    ['I had 20 years of service and a cough', 'I had 20 years of service and a cough'],
    ['the flood of 2008', 'the flood of 2008'],
    ['2011, when the tsunami came', '2011, when the tsunami came'],
    ['Carnival 2023', 'Carnival 2023'],
    ['childhood', 'childhood'],
  ])('says when it was with what happened then: %s', (typed, told) => {
    expect(wholeReason('since', typed)).toBe(told);
  });

  it.each(['2019', 'in 2019', 'around 2008', 'about 1998', 'last summer', 'last year', 'May 2021'])(
    'knows no reason in a day of the calendar alone: %s',
    (typed) => {
      expect(wholeReason('since', typed)).toBeNull();
    },
  );

  it.each([
    'the lady at the office said i gotta fill this out',
    'the job centre man said I lose my money if I dont',
    'my teacher makes us do this',
    'my mum made me',
    'they sent me here',
  ])('knows no reason for a wish in why the questions are answered: %s', (quote) => {
    expect(wholeReason('because', quote)).toBeNull();
    expect(wholeReason('since', quote)).toBeNull();
  });

  it.each([
    'my neighbour could not fill in her pension form',
    'my gran said I could do this',
    'somebody has to do this',
    'that summer made me love the sea',
    'nobody made me stay',
  ])('but keeps what sounds alike: %s', (quote) => {
    expect(wholeReason('because', quote)).toBe(quote);
  });

  it('mends what everybody reads alike', () => {
    expect(wholeReason('because', 'I buried four mates last one was 22')).toBeNull();
    expect(wholeReason('because', 'my daughter tell her classmate that her mama is a nurse')).toBe(
      'my daughter tells her classmate that her mama is a nurse',
    );
    expect(wholeReason('since', 'the monastery has brought a chest from 1640')).toBe(
      'the monastery brought a chest from 1640',
    );
    expect(wholeReason('since', 'Since i built a wall that didnt fall')).toBe(
      'I built a wall that didn’t fall',
    );
  });

  it.each([
    ['since', 'the rain has come every year since then'],
    ['since', 'the boat came, no noise nothing, the dolphins came close'],
    ['because', 'I want a laptop and a door'],
    ['since', 'oga Sunny put jack for my hand and he did not laugh'],
    ['because', 'two times the shop bought the wrong pipe and I had told them before'],
    ['because', 'when the light comes'],
    ['because', 'I not begging for promotion'],
    ['because', ''],
  ] as const)('tells nothing: %s %s', (stem, quote) => {
    expect(wholeReason(stem, quote)).toBeNull();
  });

  it('never tells a part, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('since' as const, 'because' as const), (text, stem) => {
        const said = wholeReason(stem, `I saw my first engine and ${text}`);
        if (said !== null) expect(said).toMatch(/engine/);
      }),
    );
  });
});

describe('what began at a time, and what is wrong', () => {
  it.each([
    'that night of the blackout, when the only noise in the control room was my chair',
    'I saw an envelope printed with the wrong name',
  ])('tells %s', (words) => expect(wholeReason('since', words)).toBe(words));

  it('does not tell who did wrong', () =>
    expect(wholeReason('because', 'the office was wrong about the whole plan')).toBeNull());
});

describe('reasons with more beside them', () => {
  it.each([
    [
      'because',
      'I still listen to every lift I take, my kids laugh',
      'I still listen to every lift I take, and my kids laugh',
    ],
    [
      'since',
      'we buried my nan and I saw the lads up there early, no shouting just getting on',
      'we buried my nan and I saw the lads up there early',
    ],
    [
      'since',
      'the mother came back to tell me the wall is the colour of her old house',
      'the mother came back to tell me the wall is the colour of her old house',
    ],
    [
      'since',
      'I saw a pump stand in the port for weeks because of one wrong digit',
      'I saw a pump stand in the port for weeks because of one wrong digit',
    ],
    [
      'since',
      'they left the collection, eleven thousand vials, in my garage "for now"',
      'they left the collection, eleven thousand vials, in my garage “for now”',
    ],
    [
      'since',
      'terry let me hold the torch while he had the back off the game',
      'terry let me hold the torch while he had the back off the game',
    ],
    [
      'since',
      'a pilot told my uncle that plane tyres are patched by somebody like me',
      'a pilot told my uncle that plane tyres are patched by somebody like me',
    ],
    // The stop of a title ends no sentence, and a name may have a word before it.
    [
      'since',
      'Mr. Watanabe looked at the paste on his plate and asked me what it used to be',
      'Mr Watanabe looked at the paste on his plate and asked me what it used to be',
    ],
    [
      'since',
      'the river came thru Nans kitchen and nobody had rung us',
      'the river came through Nan’s kitchen and nobody had rung us',
    ],
    [
      'because',
      'old Oom Gert taught me the same way and he never had a paper',
      'old Oom Gert taught me the same way and he never had a paper',
    ],
  ] as const)('%s "%s"', (stem, quote, told) => expect(wholeReason(stem, quote)).toBe(told));

  it.each([
    // What takes the first half back, or is its point, is not cut off.
    ['because', 'the cow was sick in the night, I knew what it was but I may not say'],
    ['because', 'my ear begins to lose the high notes, the hands still know'],
    ['because', 'twenty years in this box is enough, I want to see the people'],
    ['since', 'the wall is the colour of her old house in the town'],
    // Who "her" is was said nowhere.
    ['because', 'the house is very quiet now and I still wake to check on her'],
  ] as const)('tells no half of %s "%s"', (stem, quote) => expect(wholeReason(stem, quote)).toBeNull());
});

describe('what is told of oneself', () => {
  it.each([
    [
      'since',
      'I have worked one summer in the archive and found a letter',
      'I worked one summer in the archive and found a letter',
    ],
    [
      'since',
      'i seen the lads pull a calf at 3 in the morning',
      'I saw the lads pull a calf at 3 in the morning',
    ],
    [
      'since',
      'i done a week with my uncle and it was better than school',
      'I did a week with my uncle and it was better than school',
    ],
  ] as const)('%s "%s"', (stem, quote, told) => expect(wholeReason(stem, quote)).toBe(told));
  it('is no wish for the work itself', () => {
    expect(wholeReason('because', 'I want my own shop in the town')).toBeNull();
    expect(wholeReason('since', 'I have been there for many years')).toBeNull();
  });
});

describe('an event by its name', () => {
  it.each(['my grandma’s burial', 'the rain of May 2022', 'lockdown', 'my first shift'])('"%s"', (event) => {
    expect(wholeReason('since', event)).toBe(event);
    expect(isATime(event)).toBe(true);
  });
  it('is no event where something happened', () => {
    expect(wholeReason('since', 'my sister’s wedding was the first I cooked for')).toBe(
      'my sister’s wedding was the first I cooked for',
    );
    expect(isATime('my sister laughed at it')).toBe(false);
    expect(wholeReason('because', 'my grandma burial when old people stand')).not.toBe('my grandma’s burial');
  });
});

describe('what somebody did', () => {
  const quote = 'shut down a pump while the owner, who was my cousin, stood there watching';

  it('is not cut behind what is told between commas', () =>
    expect(wholeDeed('shut down a pump while the owner, who was my cousin', quote)).toBe(quote));

  it('ends with what is told of somebody where nothing follows', () =>
    expect(wholeDeed('trained Ana, who now leads', 'trained Ana, who now leads')).toBe(
      'trained Ana, who now leads',
    ));
});
