import { expect, it } from 'vitest';
import { dayAtWork } from '#src/domain/language/en/spoken/comfort.ts';

it.each([
  ['late at night', ''],
  ['late, and everyone’s asleep', ''],
  ['like 1am and everyone’s asleep', ''],
  ['it is quiet and nobody needs an answer right now', ''],
  ['the radio is on and no one is ringing me', ''],
  ['have light and data', ''],
  ['in the night with headphones, with no one calling me', ''],
  ['have my hands in something and nobody talking at me', 'have my hands in something'],
  ['have a few women round the table and coffee on', 'have a few women round the table'],
])('leaves what is comfort out: %s', (typed, left) => {
  expect(dayAtWork(typed)).toBe(left);
});

it.each([
  'early in the morning, before the heat',
  'at night on the ward',
  'there’s music and the client is chatting',
  'the hall is full',
  'nobody else can figure it out',
  'I’m tuning a quiet engine',
  'when everybody is late',
  'I serve tea and coffee',
  'serve tea and coffee',
  'I help old people with music',
  'the class is going and nobody wants to leave',
])('keeps what is work: %s', (typed) => {
  expect(dayAtWork(typed)).toBe(typed);
});
