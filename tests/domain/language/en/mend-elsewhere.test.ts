import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

const mended = (name: string, lines: readonly (readonly [string, string])[]) =>
  describe(name, () => {
    it.each(lines)('puts right: %s', (typed, right) => expect(mend(typed)).toBe(right));
  });
const stay = (name: string, lines: readonly string[]) =>
  describe(name, () => {
    it.each(lines)('leaves: %s', (right) => expect(mend(right)).toBe(right));
  });

mended('what slips with anybody', [
  ['fixin bikes and cookin for kids', 'fixing bikes and cooking for kids'],
  ['thirty three winters at sea', 'thirty-three winters at sea'],
  ['police bribes everyday', 'police bribes every day'],
  ['young ones so they don’t burn themself', 'young ones so they don’t burn themselves'],
  ['three of my cousin’s now have work', 'three of my cousins now have work'],
  ['somethings actually happening', 'something’s actually happening'],
  ['what the fires going to do', 'what the fire’s going to do'],
  ['knowing what the boss going to say', 'knowing what the boss is going to say'],
  ['an other chance', 'another chance'],
]);
stay('the same words where they are whole', [
  'a basin full of raisins, a puffin and my cousin',
  'join in and remain within a year',
  'everyday life in the shop',
  'everyday objects',
  'somebody who cut themself',
  'one of my cousin’s children',
  'two of my brother’s friends',
  'what the kids going to school eat',
  'where the trains going north stop',
  'thirty five-year-olds',
]);

mended('deeds, numbers and times', [
  ['cleaning of wagons', 'cleaning wagons'],
  ['explaining of inheritance papers slowly', 'explaining inheritance papers slowly'],
  ['he doesn’t has time', 'he doesn’t have time'],
  ['there was many people', 'there were many people'],
  ['too much people in the room', 'too many people in the room'],
  ['less mistakes', 'fewer mistakes'],
  ['a lot of peoples', 'a lot of people'],
  ['each students', 'each student'],
  ['both my parent', 'both my parents'],
  ['many of the patient', 'many of the patients'],
  ['I speak four language', 'I speak four languages'],
  ['a good advice', 'good advice'],
  ['the news are bad', 'the news is bad'],
  ['he gave me a work', 'he gave me a job'],
  ['he told that I am good', 'he said that I am good'],
  ['I had lucky', 'I was lucky'],
  ['I feel me good', 'I feel good'],
  ['I am boring at work', 'I am bored at work'],
  ['I am born in Syria', 'I was born in Syria'],
  ['before two years I came here', 'two years ago I came here'],
  ['I have worked there 5 years ago', 'I worked there 5 years ago'],
  ['I make photos', 'I take photos'],
  ['my english is not good', 'my English is not good'],
  ['finding root cause when yield drops', 'finding the root cause when yield drops'],
]);
stay('plain English beside them', [
  'thinking of home',
  'the cleaning of wagons',
  'a reading of poems',
  'there was a lot of snow',
  'there was one of them left',
  'less than ten people',
  'more or less people who know',
  'not much people can do',
  'it shows how much women carry',
  'the peoples of Europe',
  'each other’s work',
  'both the parent and the child',
  'both my sister and I',
  'many of the crew',
  'five of the week',
  'a Level 3 course',
  'an ISO 9001 course',
  'a good information desk',
  'a good knowledge of plants',
  'an advice line',
  'a work of art',
  'a work in progress',
  'people who bring news are welcome',
  'he told that story twice',
  'I was told that it was wrong',
  'he had lucky socks',
  'I am boring holes in steel',
  'babies are born here',
  'before two years were over',
  'two years before I came',
  'a root cause of it',
  'the root cause analysis team',
  'look you in the eye',
]);
