import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const shift = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'shop assistant' }],
  target: [{ own: 'wind turbine technician' }],
  'learning-hours': 'three-five',
};
const learning = (text: string) => allOf({ ...shift, learn: [{ text, state: 'set-on-it' }] });
const missing = (text: string, detail: string) =>
  allOf({ ...shift, papers: [{ text, state: 'missing', detail }] });

describe('what is to be learned, by what it is', () => {
  it.each([
    ['GWO basic safety', 'Finish the GWO basic safety course.'],
    ['driving test', 'Pass my driving test.'],
    [
      'level 3 pharmacy technician',
      'Get a confirmed place, with a start date, on a Level 3 pharmacy technician',
    ],
    ['level 2 pharmacy technician', 'Level 2 pharmacy technician certificate, studying 3 to 5 hours a week'],
    ['manual handling', 'Finish a manual handling course'],
    ['European Tree Worker', 'Get a European Tree Worker certificate'],
    ['Six Sigma green belt', 'Get a Six Sigma green belt certificate'],
    ['Canadian payroll and GST', 'Finish a course in Canadian payroll and GST'],
    ['cosmetic formulation online', 'Finish an online course in cosmetic formulation'],
    ['level 3 food safety', 'Finish Level 3 in food safety'],
    ['course for be a trainer', 'Finish a course to be a trainer'],
    ['APCO CTO instructor class', 'Finish the APCO CTO instructor class'],
    ['CNC CAD course', 'Finish a CNC CAD course'],
    ['company lead training', 'Finish the company lead training'],
    ['company law course', 'Finish a company law course'],
    ['exam for media technologist printing', 'Pass the exam for media technologist in printing'],
  ])('%s: %s', (text, said) => {
    expect(learning(text)).toContain(said);
    expect(learning(text)).not.toContain('Used three times');
  });

  it('leaves what is learned by doing it as it is', () => {
    expect(learning('how to price jobs')).toContain('Learn how to price jobs');
    expect(learning('grafting avocado')).toContain('Get better at grafting avocado');
  });

  it('gives a level no date of an A level', () => {
    expect(learning('level 3 pharmacy technician')).not.toContain('old paper');
  });
});

describe('a program to learn', () => {
  const sage = (standing: string, text = 'Sage') =>
    allOf({ ...shift, standing, learn: [{ text, state: 'set-on-it' }] });
  it('is practised by who has no work, and used by who has', () => {
    expect(sage('looking')).toContain('Do three small practice jobs in Sage');
    expect(sage('working')).toContain('Do three small pieces of real work with Sage');
    expect(sage('looking', 'QGIS advanced')).toContain('three small pieces of real work with QGIS advanced');
  });
});

describe('who is at school', () => {
  it('finishes it, where the price of a course would say that course again', () => {
    const all = allOf({
      arc: 'start',
      standing: 'studying',
      target: [{ own: 'wind turbine technician' }],
      papers: [{ text: 'technik mechatronik', state: 'not-finished' }],
      learn: [{ text: 'GWO basic safety', state: 'set-on-it' }],
      'learning-hours': 'three-five',
    });
    expect(all).toContain('Finish my technik mechatronik, part by part');
    expect(all.match(/GWO/gu)).toHaveLength(1);
  });
});

describe('what is missing for a paper', () => {
  it.each([
    ['driving licence B', 'im 17, 4 months'],
    ['driving licence B', 'i am 16'],
    ['boat licence', 'too young'],
    ['trade certificate', 'another 6 weeks'],
  ])('asks nobody for an age or a date: %s, %s', (text, detail) => {
    expect(missing(text, detail)).not.toContain('what is missing');
    expect(missing(text, detail)).not.toContain(detail);
  });

  it.each([
    ['sec 5', 'math', 'Pass math for my sec 5'],
    ['GCSEs', 'English', 'Pass English for my GCSEs'],
    ['OAB exam', 'second phase', 'Pass the second phase of my OAB exam'],
    ['NCEA level 2', '14 credits', 'Finish the last 14 credits for my NCEA level 2'],
    [
      'associates degree',
      'like 5 classes',
      'Finish the first of the 5 classes missing for my associate’s degree',
    ],
    [
      'welding certificate',
      'the plate test, no money for it',
      'Pass the plate test for my welding certificate',
    ],
  ])('%s, %s: %s', (text, detail, said) => {
    expect(missing(text, detail)).toContain(said);
  });

  it('still gets what an office hands out', () => {
    expect(missing('COREN registration', 'one reference')).toContain(
      'Settle what is missing for my COREN registration: one reference',
    );
    expect(missing('trade papers', '18 months practical sign off')).toContain(
      'how much of my present work counts towards the 18 months of practice for my trade papers',
    );
  });
});
