import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newClient } from '#src/domain/coaching/clients.ts';
import {
  agreeToTerms,
  stateOfContract,
  type Terms,
  termsOf,
  writeTerms,
} from '#src/domain/coaching/contract.ts';

const client = newClient({ id: 'c1', label: 'AB', now: '2026-11-22T10:00:00.000Z' });
const terms: Terms = {
  purpose: 'Find work that fits',
  whoSees: 'The two of us',
  limits: 'Danger to life',
  keepUntil: '2027-11-22',
};

it('goes from nothing over open and agreed to changed, and is agreed again', () => {
  expect(stateOfContract(client.contract)).toBe('none');
  const open = writeTerms(client, terms, '2026-11-22');
  expect(stateOfContract(open.contract)).toBe('open');
  expect(open.keepUntil).toBe('2027-11-22');
  const agreed = agreeToTerms(open, ' AB ', '2026-11-23');
  expect(agreed.contract).toEqual({ ...terms, agreedBy: 'AB', agreedOn: '2026-11-23', changedOn: null });
  expect(stateOfContract(agreed.contract)).toBe('agreed');
  const changed = writeTerms(agreed, { ...terms, limits: 'Danger to a child' }, '2026-12-01');
  expect(changed.contract).toMatchObject({ agreedBy: 'AB', agreedOn: '2026-11-23', changedOn: '2026-12-01' });
  expect(stateOfContract(changed.contract)).toBe('changed');
  expect(stateOfContract(agreeToTerms(changed, 'AB', '2026-12-02').contract)).toBe('agreed');
});

it('is agreed to by nobody without terms or without a name', () => {
  expect(agreeToTerms(client, 'AB', '2026-11-22')).toBe(client);
  const open = writeTerms(client, terms, '2026-11-22');
  expect(agreeToTerms(open, '  ', '2026-11-22')).toBe(open);
});

const anyTerms = fc.record({
  purpose: fc.string(),
  whoSees: fc.string(),
  limits: fc.string(),
  keepUntil: fc.option(fc.constantFrom('2027-01-01', '2028-01-01'), { nil: null }),
});

it('changes nothing when the same terms are written again, and never loses who agreed', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (first, second) => {
      const agreed = agreeToTerms(writeTerms(client, first, '2026-11-22'), 'AB', '2026-11-23');
      expect(writeTerms(agreed, termsOf(agreed.contract), '2026-12-01')).toBe(agreed);
      const later = writeTerms(agreed, second, '2026-12-01');
      if (agreed.contract) expect(later.contract?.agreedOn).toBe('2026-11-23');
    }),
  );
});
