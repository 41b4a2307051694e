import { expect, it } from 'vitest';
import { isOfMentor } from '#src/domain/language/en/spoken/mentor.ts';

it.each([
  'old Mr Venter taught me with a torch',
  'Deb let me hold the wheel in my third week',
  'Mrs Okafor showed me how to cut a pattern',
  'old Fañch gave me his hammer',
  'Captain Reid put the chart in front of me',
])('tells who taught somebody by name: %s', (text) => expect(isOfMentor(text)).toBe(true));

it.each([
  'Rosa told me that nobody had asked her',
  'Mrs Khan gave me her hand on the last day',
  'Linh helped me to see it',
  'Mum taught me to sew',
  'resident Edith showed me her letters',
])('tells nobody else’s name: %s', (text) => expect(isOfMentor(text)).toBe(false));
