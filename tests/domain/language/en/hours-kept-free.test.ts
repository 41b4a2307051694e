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
  ['a place that hires felons', 'prison'],
  ['record accepted', 'prison'],
  ['felony friendly', 'prison'],
  ['no background check', 'prison'],
])('what must be kept free, or be fine with an employer, tells a private matter: %s', (words, topic) =>
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
  'hires young people',
  'record shop',
  'a company that takes apprentices',
])('and work does not: %s', (words) => expect(topicOf(words)).toBe(null));
