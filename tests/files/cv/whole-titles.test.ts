import { describe, expect, it } from 'vitest';
import { readPastedText } from '#src/files/cv/pasted-text.ts';
import { readOf, TODAY, told } from './tell.ts';

/** The jobs of a section of work, of which the others have a title, an employer and a town in their line. */
function firstOf(line: string, others = OTHERS): string | undefined {
  return told(readOf(readPastedText(`Ottilie Varga\n\nEXPERIENCE\n${line}\n${others}`, TODAY)), 'role')[0];
}
const OTHERS = `04/2013 – 12/2016  Research Associate, Helmholtz Centre for Environmental Research, Leipzig
- Supervised 9 master students
02/2011 – 03/2013  Field Geologist, Drillco Bohrtechnik, Dresden
- Logged boreholes`;

describe('a title of two parts in a line with its employer and the town', () => {
  it.each([
    [
      '01/2017 – 06/2019  Project Lead, Groundwater Monitoring, Stadtwerke Halle, Halle (Saale)',
      'Project Lead, Groundwater Monitoring @ Stadtwerke Halle',
    ],
    ['01/2017 – 06/2019  Engineer, Water Quality, Vattenfall, Umeå', 'Engineer, Water Quality @ Vattenfall'],
  ])('is read whole where the other jobs have one part less: %s', (line, job) => {
    expect(firstOf(line)).toMatch(new RegExp(`^${job}`));
  });

  it.each([
    ['01/2017 – 06/2019  Cook, Hotel Sol, Leeds, United Kingdom', 'Cook @ Hotel Sol'],
    ['01/2017 – 06/2019  Cook, Luna, Leeds, United Kingdom', 'Cook @ Luna'],
    ['01/2017 – 06/2019  Field Geologist, Siemens, Munich', 'Field Geologist @ Siemens'],
  ])('is not put together of an employer that stands where the others have theirs: %s', (line, job) => {
    expect(firstOf(line)).toMatch(new RegExp(`^${job}`));
  });

  it('is not looked for where no two other jobs show where employers stand', () => {
    const one = '02/2011 – 03/2013  Field Geologist, Drillco Bohrtechnik, Dresden';
    expect(firstOf('01/2017 – 06/2019  Project Lead, Siemens, Wind Power, Munich', one)).toMatch(
      /^Project Lead @ Siemens/,
    );
  });
});
