import { expect, it } from 'vitest';
import { topicOf } from '#src/domain/language/en/read/topics.ts';

it.each([
  ['therapy on Thursdays', 'health'],
  ['time off for scans', 'health'],
  ['time off for physio on Tuesdays', 'health'],
  ['dialysis Mondays', 'health'],
  ['counselling on Wednesdays', 'health'],
  ['doctor’s appointments', 'health'],
  ['clinic every Friday', 'health'],
  ['time off for my check-ups', 'health'],
  ['AA meetings', 'health'],
  ['parole appts on Tuesdays', 'prison'],
  ['probation meetings', 'prison'],
])('an hour that must be kept free tells a private matter: %s', (words, topic) =>
  expect(topicOf(words)).toBe(topic),
);

it.each([
  'therapy',
  'physio',
  'probation officer',
  'therapy dogs',
  'time off for my choir',
  'a scan of each part',
  'counselling',
  'hospital visits to lonely people',
  'a clinic in the village',
  'AA batteries',
  'doctors and nurses',
])('and work does not: %s', (words) => expect(topicOf(words)).toBe(null));
