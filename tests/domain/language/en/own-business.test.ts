import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { drafts } from '#src/domain/language/en/drafts.ts';
import { en } from '#src/domain/language/en/index.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { placeOfOwn } from '#src/domain/language/en/place-of-own.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { slotsFor } from '#src/domain/synthesis/slots-for.ts';
import { personOf, type Written } from '#tests/personas/person.ts';

function businessOf(answers: Written['answers']) {
  const { reflection } = personOf('someone', {
    about: '',
    name: 'someone',
    level: 'standard',
    answers: { arc: 'grow', standing: 'working', ...answers },
  });
  const given = { today: '2026-11-28', audience: 'self' as const, language: en };
  const { evidence, shares } = synthesize(reflection, questionnaire, given);
  return ownBusiness(slotsFor(evidence, 'self', shares, drafts));
}

describe('a place that somebody calls theirs', () => {
  it.each([
    ['my own laundromat', 'laundromat'],
    ['screen printing, my shop', 'screen printing shop'],
    ['phone repairs, my own kiosk', 'phone repair kiosk'],
    ['ladies tailoring, my shop is in my home', 'ladies’ tailoring shop'],
    ['dog groomer, own my shop', 'shop'],
    ['owner deli grocery', 'deli grocery'],
    ['print shop 2 presses, mine', 'print shop'],
    ['own salon since 2015', 'salon'],
    ['dry cleaners, we own it', 'dry cleaners'],
    ['feed is finishing my ponds', 'ponds'],
  ])('%s: my %s', (typed, thing) => expect(placeOfOwn(typed)).toBe(thing));

  it.each([
    'my uncle shop',
    'helping in my dad’s garage',
    'my mother’s salon',
    'my store manager job',
    'truck driver, mine (CAT 797)',
    'coal mine, underground',
    'shop assistant',
  ])('none in %s', (typed) => expect(placeOfOwn(typed)).toBeNull());
});

describe('a business that somebody has now', () => {
  it.each([
    [[{ own: 'tailor, own stall, two machines' }], 'stall'],
    [[{ own: 'self employed plumber' }], null],
    [[{ own: 'ladies tailor from home' }], null],
  ])('%j', (work, thing) => expect(businessOf({ work })).toMatchObject({ thing, isFirst: true }));

  it('stands beside a job where it was told behind it', () => {
    const work = [{ own: 'night porter' }, { own: 'window cleaning on the side' }];
    expect(businessOf({ work })).toMatchObject({ thing: null, isFirst: false });
  });

  it('is named by what somebody is proud of', () => {
    const work = [{ own: 'catfish farming' }];
    const proof = { because: { clause: 'two widows learned to smoke fish at my ponds' } };
    expect(businessOf({ work, proof })).toMatchObject({ thing: 'ponds', isFirst: true });
    expect(businessOf({ work, proof, arc: 'shift' })).toBeNull();
  });

  it.each([
    [{ work: [{ own: 'my own salon' }], standing: 'not-working' }],
    [{ work: [{ own: 'had my own shop till june' }] }],
    [{ work: [{ own: 'bank teller' }, { own: 'took care of my husband' }] }],
    [{ work: [{ own: 'helping in my uncle’s shop' }] }],
  ])('is none in %j', (answers) => expect(businessOf(answers as Written['answers'])).toBeNull());
});

it('reads a place that is theirs as a work', () => {
  const said = (text: string) => readWork(text).map(({ words }) => words);
  expect(said('owner deli grocery')).toEqual(['running my own deli grocery']);
  expect(said('my own home daycare')).toEqual(['running my own home daycare']);
  expect(said('hair salon, mine')).toEqual(['running my own hair salon']);
  expect(said('print shop 2 presses, mine')).toEqual(['running my own print shop']);
  expect(said('own salon since 2015')).toEqual(['running my own salon']);
  expect(said('my barber shop')).toEqual(['running my own barber shop']);
  expect(said('truck driver, mine')).toEqual(['truck driver']);
  expect(said('operator of giant truck, mine (CAT 797)')).toEqual(['giant truck operator']);
  expect(said('my shop floor job')).toEqual([]);
});
