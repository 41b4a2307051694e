import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

/** Right English beside which a rule stands: it stays, letter for letter. */
const stay = (name: string, lines: readonly string[]) =>
  describe(name, () => {
    it.each(lines)('leaves: %s', (right) => expect(mend(right)).toBe(right));
  });

stay('what happened, and is no state', [
  'when the factory closed',
  'when the bank closed',
  'when we closed',
  'when we lost',
  'when my team lost',
  'until it finished',
  'when the roads clear',
  'because the shop already closed',
  'until we all finished',
  'when the rooms empty',
  'while they clean',
  'until I tired of the city',
  'nobody lost',
]);

stay('one thing that ends in "s"', [
  'there is no chaos',
  'there is no bias',
  'there is no canvas',
  'there is no atlas',
  'there is no news',
  'there is no physics',
  'there is no diabetes in my family',
]);

stay('a thing before what is told of it', [
  'tired of work that goes nowhere',
  'proud of work that lasts',
  'interested in design that helps people',
  'afraid of change that comes too fast',
  'proud of work people can use',
  'proud of work my kids can see',
  'afraid of change nobody asked for',
  'the cakes I make that people love',
  'something I made that he loved',
  'a dish to make that people love',
]);

stay('how something is done, and when', [
  'slept well every night',
  'eat well every day',
  'played well every match',
  'slept well the whole night',
  'played well the first game',
  'did well my first year',
  'write clear and honest reports',
  'write clear, short letters',
  'write very clear and short letters',
  'handle patient and staff complaints',
  'check patient in room nine',
  'cook really good and cheap food',
  'cook very good, simple food',
  'hear good and bad news',
]);

stay('what stands bare', [
  'a home made cake',
  'a hand made chair',
  'a well made table',
  'a Swiss made watch',
  'we lost sight of the shore',
  'we lost money on it',
  'my family lost land to the dam',
  'my father lost business to the mall',
  'a moment of truth',
  'a grain of truth',
  'left hospital alive',
  'leave school ready for work',
  'kept mum calm',
  'keeping baby safe',
  'took mum home',
  'grew up in Fall River',
  'moved from Wood River',
  'putting right things that others broke',
  'proving wrong people who laughed',
]);

stay('what is one, and not many', [
  'both size and shape',
  'both culture and language',
  'both hand and power tools',
  'three foot soldiers',
  'two second chances',
  'two second homes',
  'keeping horse and rider safe',
  'a street full of character',
  'plenty of choice',
]);

describe('what is still put right beside these', () => {
  it.each([
    ['when we so lost', 'when we are so lost'],
    ['when the road clear', 'when the road is clear'],
    ['there is no machines', 'there are no machines'],
    ['good at fix the engine', 'good at fixing the engine'],
    ['driving without know how it works', 'driving without knowing how it works'],
    ['I want to make that people laugh', 'I want to make people laugh'],
    ['counting slowly the money', 'counting the money slowly'],
    ['speaks English very good and fast', 'speaks English very well and fast'],
    ['explain it clear and slowly', 'explain it clearly and slowly'],
    ['my father made generator', 'my father made a generator'],
    ['my brother lost job', 'my brother lost his job'],
    ['keeping child calm', 'keeping children calm'],
    ['fishing on Mekong River', 'fishing on the Mekong River'],
    ['choosing right horse', 'choosing the right horse'],
    ['I remember these name', 'I remember these names'],
    ['I work three hour shifts', 'I work three-hour shifts'],
    ['boxes of bottle', 'boxes of bottles'],
    ['my father breeds goat', 'my father breeds goats'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));
});

stay('what is told in the right time already', [
  'I have wanted this ever since I was about 9',
  'I have always wanted this since I was a boy',
  'she has worked here since 2015',
  'for 18 years I saw my children only on video call',
  'what has changed in flowers since I was last in a shop',
]);

stay('one of several that is heard, and what was done in a time', [
  'hearing from the caller which pipe it is before the map says',
  'saw a drone crew do in an hour what took us three days',
]);

stay('a thing of one’s own, and somebody of whom more is told', [
  'my own sewing school, for girls who could not finish school',
  'keep safe the people who open the tap without thinking',
  'a radiographer who trained in Nigeria',
  'two apprenticeships in wind and two in bikes',
]);
