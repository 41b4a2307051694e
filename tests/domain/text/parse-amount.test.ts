import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '#src/domain/text/parse-amount.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';

describe('parseAmount', () => {
  it.each([
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200,50', 1200.5],
    ['1,234,567.89', 1234567.89],
    ['12.5', 12.5],
    ['€30k', 30_000],
    ['1200 kr', 1200],
    ['GBP 900', 900],
    ['gbp900', 900],
    // Grouped as in India.
    ['10,00,000', 1_000_000],
    ['₹ 1,50,000.50', 150_000.5],
    ['Rs. 25,000/-', 25_000],
    ['12,34,56,789', 123_456_789],
    // Digits of other scripts, with their own marks.
    ['۲۵۰۰', 2500],
    ['٢٥٠٠', 2500],
    ['٢٬٥٠٠', 2500],
    ['٢٥٫٥', 25.5],
    ['२५००', 2500],
    ['২৫০০', 2500],
    ['๒๕๐๐ บาท', 2500],
    ['２，５００', 2500],
    ['２５００円', 2500],
    // Multiples in the words of many places.
    ['1 mln', 1_000_000],
    ['1 mln zł', 1_000_000],
    ['80 tys', 80_000],
    ['80 tys.', 80_000],
    ['80 тыс', 80_000],
    ['3 lakh', 300_000],
    ['2.5 lakhs', 250_000],
    ['1.1 lakh', 110_000],
    ['2 crore', 20_000_000],
    ['1.5m', 1_500_000],
    ['£1.5M', 1_500_000],
    ['30k', 30_000],
    ['30 k€', 30_000],
    ['2 Mio', 2_000_000],
    ['2 Mio. EUR', 2_000_000],
    ['300万', 3_000_000],
    ['300万円', 3_000_000],
    ['5 juta', 5_000_000],
  ])('reads %j as %j', (text, amount) => expect(parseAmount(text)).toBe(amount));

  it.each([
    '80 pln thousand',
    '3 peti',
    '5 mths',
    '1.5 bn',
    '2 mil',
    '1.250 mln',
    '20h',
    'about 900',
    '3-4 lakh',
    '1 crore 20 lakh',
    '30k a year',
    '1,2,3',
    '1,23,45',
    '1,234,56,789',
    '2½',
    '5²',
    '-5',
    'enough',
    '',
  ])('compares nothing with %j', (text) => expect(parseAmount(text)).toBeNull());

  it('knows the units of what is counted, and no other', () => {
    expect(parseAmount('12 years', ['years', 'yrs'])).toBe(12);
    expect(parseAmount('١٢ Yrs.', ['years', 'yrs'])).toBe(12);
    expect(parseAmount('18 months', ['years', 'yrs'])).toBeNull();
  });

  it('reads any text without failing, and any number as it is written anywhere', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseAmount(text)));
    const locales = [
      'en-GB',
      'en-IN',
      'hi-IN-u-nu-deva',
      'ar-EG',
      'fa-IR',
      'bn-BD',
      'th-TH-u-nu-thai',
      'de-DE',
      'fr-FR',
    ];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...locales), (number, locale) => {
        expect(parseAmount(number.toLocaleString(locale))).toBe(number);
      }),
    );
  });

  it('multiplies by the word after it, whatever the number', () => {
    const words = [
      ['k', 1e3],
      ['lakh', 1e5],
      ['mln', 1e6],
      ['crore', 1e7],
      ['万', 1e4],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...words), (tenths, [word, times]) => {
        expect(parseAmount(`${tenths / 10} ${word}`)).toBe((tenths * times) / 10);
      }),
    );
  });
});

describe('withPlainDigits', () => {
  it('gives every digit of every script its value, and leaves all else alone', () => {
    expect(withPlainDigits('۱۲ مارس ۲۰۲۷, 𝟘𝟙𝟡 and 3½')).toBe('12 مارس 2027, 019 and 3½');
    const numbers = [
      'arab',
      'arabext',
      'beng',
      'deva',
      'fullwide',
      'gujr',
      'khmr',
      'mymr',
      'tamldec',
      'thai',
      'tibt',
    ];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...numbers), (number, system) => {
        const written = number.toLocaleString(`en-u-nu-${system}`, { useGrouping: false });
        expect(withPlainDigits(written)).toBe(String(number));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = withPlainDigits(text);
        expect([...plain]).toHaveLength([...text].length);
        expect(plain.replace(/\p{Nd}/gu, '')).toBe(text.replace(/\p{Nd}/gu, ''));
      }),
    );
  });
});
