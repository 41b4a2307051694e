import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { readServed, tellBeside, withItsEnd } from '#src/domain/language/en/reader/served.ts';
// What tells them whole comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('readServed', () => {
  it.each([
    ['my sister till she finishes college', 'my sister until she finishes college'],
    ['my wee sister till she’s through the school', 'my wee sister until she’s through the school'],
    ['folks who’d rather keep a thing than toss it', 'folks who’d rather keep a thing than toss it'],
    ['the ladies who bring one broken tile and want wahala', 'the ladies who bring one broken tile'],
    ['the ladies who shout and want wahala', 'the ladies'],
    ['small shops and tailors wey no fit buy fuel again', 'small shops and tailors'],
    ['tailors and market women who their eyes don tire', 'tailors and market women'],
    ['farmers who no get road', 'farmers'],
    ['families that keep getting told no', 'families that keep getting told no'],
    [
      'a town of 3,100 that won’t have a paper in February',
      'a town of 3,100 that won’t have a paper in February',
    ],
    ['anybody that comes to the door', 'anybody that comes to the door'],
    ['people locked out and in a state', 'people locked out and in a state'],
    ['families just arrived', 'families just arrived'],
    ['cyclists and whoever else is on the road', 'cyclists and whoever else is on the road'],
    ['the dying and whoever is left', 'the dying and whoever is left'],
    ['one young person with patience, if there is one left', 'one young person with patience'],
    ['kids who ain’t college material, like me', 'kids who aren’t college material, like me'],
    ['that I can hold in my hand', 'work that I can hold in my hand'],
    ['my kid can actually see', 'work that my kid can actually see'],
  ])('names of "%s" those whom it can', (typed, who) => {
    expect(readServed(typed)).toBe(who);
  });

  it.each([
    'people who no get road',
    'perhaps people who are in a room now',
    'I suppose whoever',
    'people who',
    '',
  ])('names nobody of "%s"', (typed) => {
    expect(readServed(typed)).toBeNull();
  });
});

describe('isBroken, of what is told of those served', () => {
  it('knows a clause that English has not, and leaves one that it has', () => {
    expect(isBroken('tailors and market women who their eyes don tire')).toBe(true);
    expect(isBroken('farmers who no get road')).toBe(true);
    expect(isBroken('farmers who no longer get a road')).toBe(false);
    expect(isBroken('nurses who don masks')).toBe(false);
    expect(isBroken('children who their parents forgot')).toBe(false);
  });
});

describe('withItsEnd', () => {
  const record = 'the record of small places';
  it('keeps until when, and to what end', () => {
    const whole = `${record}, before the last person who knows the names is gone`;
    expect(withItsEnd(record, `${whole}.`)).toBe(whole);
    expect(withItsEnd('the city', 'the city, so that nobody must think about it')).toMatch(/think about it$/);
  });

  it('adds no negation, and nothing that is no end', () => {
    expect(withItsEnd('girls', 'girls, not a foundation')).toBeNull();
    // What it shall not come to is told whole, with its "not".
    expect(withItsEnd('girls', 'girls, so they do not give up')).toBe('girls, so that they do not give up');
    expect(withItsEnd('girls', 'girls, so they give up, not me')).toBeNull();
    expect(withItsEnd('girls', 'girls, boys, everybody')).toBeNull();
  });

  it('keeps to what end, with a comma or without', () => {
    expect(withItsEnd('new dispatchers', 'new dispatchers so they dont quit at 6 months')).toBe(
      'new dispatchers, so that they don’t quit at 6 months',
    );
    expect(withItsEnd('lads', 'lads so far')).toBeNull();
  });

  it('is a whole line that begins with them, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 }), (named, quote) => {
        const whole = withItsEnd(named, quote);
        expect(whole === null || whole.startsWith(`${named}, `)).toBe(true);
      }),
    );
  });
});

describe('tellBeside', () => {
  it('tells what the person says of themselves behind those they name', () => {
    expect(tellBeside('folks on the south side, we had brown water for 2 summers')).toBe(
      'We had brown water for 2 summers.',
    );
  });

  it.each([
    ['the young drivers. they get no training anymore', 'They get no training anymore.'],
    ['young roofers. half of them never had a harness', 'Half of them never had a harness.'],
    ['carers, they never sleep', 'They never sleep.'],
    ['the husbands. nobody tells you anything', 'Nobody tells you anything.'],
    [
      'the daughters of the growers, they are better at figures than the sons',
      'They are better at figures than the sons.',
    ],
  ])('tells what is said of those they name, in "%s"', (typed, told) => expect(tellBeside(typed)).toBe(told));

  it.each([
    'operators, they never get sent for training only the managers',
    'young drivers. I buried two',
    'girls from my town, I want to help them all',
    'old people, I do not like how they are left alone',
    'the patients, I wey dey see them every day sef',
    'I teach them all every day at home',
  ])('tells nothing of "%s"', (typed) => expect(tellBeside(typed)).toBeNull());

  it.each([
    ['the poor young women who always want and need support wey no get', 'the poor young women'],
    ['the old ladies who never learn, and dem no fit', 'the old ladies'],
    [
      'the ladies who bring one broken tile and say is it old, because they no fit',
      'the ladies who bring one broken tile',
    ],
  ])('cuts "%s" behind no verb that waits', (typed, meant) => expect(readServed(typed)).toBe(meant));
});
