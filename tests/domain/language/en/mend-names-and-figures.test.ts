import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { mendWork } from '#src/domain/language/en/mend/works.ts';
import { withoutNameTail } from '#src/domain/language/en/reader/name-tails.ts';
import { withItsName } from '#src/domain/language/en/spoken/paper-name.ts';

describe('names and figures, as English writes them', () => {
  it.each([
    [
      'hurricane elsa, I was the one answering the phone',
      'Hurricane Elsa, I was the one answering the phone',
    ],
    ['typhoon odette took our roof', 'Typhoon Odette took our roof'],
    ['a hen house still standing after storm arwen', 'a hen house still standing after Storm Arwen'],
    ['restored 2.300 tiles', 'restored 2,300 tiles'],
    ['1.250.000 customers', '1,250,000 customers'],
    ['38 years on the line no. 10', '38 years on line 10'],
    ['the best agent in 3 months following each other', 'the best agent 3 months in a row'],
    ['won four years one after another', 'won four years in a row'],
  ])('puts right: %s', (typed, right) => expect(mend(typed)).toBe(right));
  it.each([
    'storm damage kept us busy',
    'the storm took our roof',
    'hurricane season came',
    'after storm water came in',
    'a 1.250 inches thick plate',
    '0.125 parts',
    'version 2.300',
    'no 10 year old can do it',
    'people who run one after another',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('works', () => {
  it.each([
    ['press repair / field service technician', 'press repair and field service technician'],
    ['dispatcher in a mine (trucks)', 'truck dispatcher in a mine'],
    ['pharmacy technician, for beginning', 'pharmacy technician to begin with'],
    ['bereavement something', 'bereavement support'],
  ])('puts right: %s', (typed, right) => expect(mendWork(typed)).toBe(right));
  it.each([
    'electrician / solar installer',
    'boat engines / marine engineer',
    'warehouse / delivery driver',
    'manager (drivers)',
    'bereavement counsellor',
    'domestic violence advocate',
  ])('leaves: %s', (right) => expect(mendWork(right)).toBe(right));
  it('leaves out that the name is not known', () => {
    expect(withoutNameTail('inspector course whatever it’s called')).toBe('inspector course');
    expect(withoutNameTail('whatever works')).toBe('whatever works');
  });
});

describe('papers', () => {
  it.each([
    ['cook training TAAN', 'TAAN cook training'],
    ['nat 5s x6', 'six Nat 5s'],
    ['gcses x7', 'seven GCSEs'],
    ['Polish B2 certificate', 'Polish B2 certificate'],
    ['course in nursing RCN', 'RCN course in nursing'],
  ])('are called: %s', (typed, said) => expect(withItsName(typed)).toBe(said));
});
