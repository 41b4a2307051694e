import { expect, it } from 'vitest';
import { goalOf } from './goals-fixture.ts';

const trial = (more: object) =>
  goalOf('trial', {
    arc: 'shift',
    work: [{ own: 'fisherman' }],
    years: { years: '30' },
    standing: 'working',
    'must-fit': ['near-home'],
    ...more,
  }).action;

it('says in what the lessons are', () => {
  expect(
    trial({ target: [{ own: 'teaching kids boating' }], serve: { verb: 'teach', who: 'local kids' } }),
  ).toBe('Give two short lessons in boating to local kids.');
  expect(
    trial({ target: [{ own: 'first aid trainer' }], serve: { verb: 'pass-on', who: 'the young ones' } }),
  ).toBe('Give two short lessons in first aid to the young ones.');
});

it('and not where those who learn say it', () => {
  expect(
    trial({ target: [{ own: 'driving instructor' }], serve: { verb: 'teach', who: 'new drivers' } }),
  ).toBe('Give two short lessons to new drivers.');
});

it('in what is done well, where the name of the work has no subject', () => {
  expect(
    trial({
      target: [{ own: 'college instructor' }],
      strengths: [{ own: 'backing into tight docks' }],
      serve: { verb: 'pass-on', who: 'new drivers' },
    }),
  ).toBe('Give two short lessons in backing into tight docks to new drivers.');
  expect(
    trial({
      target: [{ own: 'simulator trainer' }],
      strengths: [{ own: 'teaching the new girls to reverse' }],
    }),
  ).toBe('Teach the new girls to reverse, in two short lessons.');
});

it('gives none to those who are only helped', () => {
  expect(
    trial({
      target: [{ own: 'first aid trainer' }],
      serve: { verb: 'get-there', who: 'sick people from the villages' },
    }),
  ).toBe('Give beginners two short lessons in first aid.');
});
