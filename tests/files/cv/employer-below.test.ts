import { describe, expect, it } from 'vitest';
import { readPastedText } from '#src/files/cv/pasted-text.ts';
import { readOf, TODAY, told } from './tell.ts';

/** The jobs of a section of work. */
function jobsIn(section: string): string[] {
  return told(readOf(readPastedText(`Ottilie Varga\n\nEXPERIENCE\n${section}`, TODAY)), 'role');
}

describe('a title of two parts with its dates', () => {
  it('has its employer in the line below where the other titles have theirs', () => {
    expect(
      jobsIn(`Senior Hydrogeologist\tMar 2021 – Present
Aquaterra Consult GmbH, Leipzig, Germany
• Built a regional groundwater model for 14 municipalities
Project Lead, Groundwater Monitoring\tJan 2017 – Jun 2019
Stadtwerke Halle, Halle (Saale), Germany
• Led a team of 6 and renewed 48 monitoring wells
Manager – Wells\tApr 2013 – Dec 2016
Drillco Bohrtechnik\tDresden, Germany
Field Geologist\tFeb 2011 – Mar 2013
Helmholtz Centre for Environmental Research`),
    ).toEqual([
      'Senior Hydrogeologist @ Aquaterra Consult GmbH 2021-03..now',
      'Project Lead, Groundwater Monitoring @ Stadtwerke Halle 2017-01..2019-06',
      'Manager – Wells @ Drillco Bohrtechnik 2013-04..2016-12',
      'Field Geologist @ Helmholtz Centre for Environmental Research 2011-02..2013-03',
    ]);
  });

  it('may be the first of the section', () => {
    expect(
      jobsIn(`Project Lead, Groundwater Monitoring\t03/2016 – 02/2021
Stadtwerke Halle
- Renewed 48 monitoring wells
Field Geologist\t02/2011 – 02/2016
Drillco Bohrtechnik`),
    ).toEqual([
      'Project Lead, Groundwater Monitoring @ Stadtwerke Halle 2016-03..2021-02',
      'Field Geologist @ Drillco Bohrtechnik 2011-02..2016-02',
    ]);
  });
});

describe('a title and its employer in one line', () => {
  const other = '\nField Geologist\t02/2011 – 02/2016\nDrillco Bohrtechnik';

  it('are both read where no line stands below that may be one', () => {
    const expected = [
      'Project Lead @ Siemens 2016-03..2021-02',
      'Field Geologist @ Drillco Bohrtechnik 2011-02..2016-02',
    ];
    const line = 'Project Lead, Siemens\t03/2016 – 02/2021';
    expect(jobsIn(`${line}${other}`)).toEqual(expected);
    expect(jobsIn(`${line}\n- Rolled Out SAP${other}`)).toEqual(expected);
    expect(jobsIn(`${line}\nRolled out SAP in Halle${other}`)).toEqual(expected);
    expect(jobsIn(`${line}\nMunich, Germany${other}`)).toEqual(expected);
  });

  it('are both read where a word or a kind of place says so', () => {
    const [first] = jobsIn(`Cook at Sol\t03/2016 – 02/2021\nFresh Tapas Daily${other}`);
    expect(first).toBe('Cook @ Sol 2016-03..2021-02');
    const [second] = jobsIn(`Cook, Hotel Sol\t03/2016 – 02/2021\nFresh Tapas Daily${other}`);
    expect(second).toBe('Cook @ Hotel Sol 2016-03..2021-02');
  });

  it('are both read where no other job shows where employers stand', () => {
    expect(
      jobsIn(`Project Lead, Siemens\t03/2016 – 02/2021
Wind Power Unit
Baker, Luna\t02/2011 – 02/2016
Fresh Rolls Daily`),
    ).toEqual(['Project Lead @ Siemens 2016-03..2021-02', 'Baker @ Luna 2011-02..2016-02']);
  });
});
