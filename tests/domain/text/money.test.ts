import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCurrency } from '#src/domain/text/money.ts';
import { parseAmount } from '#src/domain/text/parse-amount.ts';

it.each([
  ['1,800', 'GBP', '£1,800'],
  ['2.000', 'EUR', '€2.000'],
  ['17.50', 'USD', '$17.50'],
  ['65,000', 'CAD', '$65,000'],
  ['600,000', 'NGN', '₦600,000'],
  ['20,00,000', 'INR', '₹20,00,000'],
  ['45k', 'ZAR', 'R45k'],
  ['45,000', 'PKR', 'Rs 45,000'],
  ['3,700', 'PLN', '3,700 zł'],
  // In groups, where the digits stand in one run.
  ['2600', 'USD', '$2,600'],
  ['$2600', 'USD', '$2,600'],
  ['2600.50', 'EUR', '€2,600.50'],
  ['3700', 'PLN', '3,700 zł'],
  ['3000000', 'NGN', '₦3,000,000'],
  ['2000000', 'INR', '₹20,00,000'],
  ['2600', '', '2,600'],
  // Parted already, or with more than the figure.
  ['2600,50', 'EUR', '€2600,50'],
  ['1200 to 1500', 'GBP', '1200 to 1500 GBP'],
  ['950', 'USD', '$950'],
  // As typed: its sign, its name, or words.
  ['£1,800', 'GBP', '£1,800'],
  ['€ 2.000', 'EUR', '€ 2.000'],
  ['1,800 GBP', 'GBP', '1,800 GBP'],
  ['about 1,800', 'GBP', 'about 1,800 GBP'],
  ['1,800', '', '1,800'],
  ['1,800', 'XYZ', '1,800 XYZ'],
  ['1,800', 'no code', '1,800 no code'],
])('%s in %s is %s', (typed, currency, said) => {
  expect(withCurrency(typed, currency)).toBe(said);
});

it('never changes what the figure is worth', () => {
  const codes = fc.constantFrom('GBP', 'EUR', 'USD', 'INR', 'JPY', 'NGN', 'PKR', 'PLN', 'ZAR');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), codes, (sum, code) => {
      expect(parseAmount(withCurrency(sum.toLocaleString('en'), code))).toBe(sum);
    }),
  );
});
