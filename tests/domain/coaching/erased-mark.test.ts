import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countErased, marksOfCopy, withoutErased } from '#src/domain/coaching/erased-mark.ts';
import { receiptCode } from '#src/domain/coaching/receipt-code.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

const AT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-28T10:00:00.000Z';
const file = () => {
  const { clients, reflections, sessions, versions } = aWorkspace('alpha', 'beta');
  return {
    clients: Object.values(clients),
    reflections: Object.values(reflections),
    sessions: Object.values(sessions),
    versions: Object.values(versions),
  };
};

it('finds what a file would bring back, and nothing that is here or that the file does not hold', () => {
  const marks = [
    { key: 'reflection/own', at: AT },
    { key: 'client/alpha', at: LATER },
    { key: 'reflection/r-alpha', at: LATER },
    { key: 'client/gamma', at: LATER },
  ];
  const found = marksOfCopy(marks, file(), emptyLibrary());
  expect(countErased(found)).toEqual([
    { at: LATER, clients: 1, reflections: 1 },
    { at: AT, clients: 0, reflections: 1 },
  ]);
  expect(marksOfCopy(marks, file(), aWorkspace('alpha'))).toEqual([]);
});

it('leaves out a client with all that is of them, and a reflection with its versions', () => {
  const left = withoutErased(file(), [
    { key: 'client/alpha', at: AT },
    { key: 'reflection/own', at: AT },
  ]);
  expect(JSON.stringify(left)).not.toMatch(/alpha|Mine/);
  expect(left).toEqual(onlyBeta());
});

function onlyBeta() {
  const { clients, reflections, sessions, versions } = aWorkspace('beta');
  return {
    clients: Object.values(clients),
    reflections: Object.values(reflections).filter(({ id }) => id !== 'own'),
    sessions: Object.values(sessions),
    versions: Object.values(versions),
  };
}

it('gives a receipt a code that is the same for the same moment, and can be read out', () => {
  const moment = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2060-01-01') });
  fc.assert(
    fc.property(moment, (date) => {
      const at = date.toISOString();
      expect(receiptCode(at)).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/);
    }),
  );
  expect(receiptCode(AT)).not.toBe(receiptCode(LATER));
});
