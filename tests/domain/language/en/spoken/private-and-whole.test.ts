import { describe, expect, it } from 'vitest';
import { doneIn, EACH_TIME } from '#src/domain/language/en/spoken/proof-words.ts';
import { renewedIn } from '#src/domain/language/en/spoken/step-open.ts';
import { toolIn } from '#src/domain/language/en/spoken/step-shape.ts';
import { isOfHome } from '#src/domain/language/en/spoken/tact.ts';
import { isTellable } from '#src/domain/language/en/spoken/tellable.ts';
import { thingAndMore } from '#src/domain/language/en/spoken/whole-thing.ts';
import type { Learning, Slots } from '#src/domain/synthesis/slots.ts';
import {
  field,
  gift,
  none,
  noun,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf as wholeText } from './aloud.ts';

const verbs = { ...VERBS, 'provide-for': { base: 'provide for', gerund: 'providing for' } };
const textOf = (slots: Slots) => wholeText(slots, 60, verbs);
const target = { ...none, role: role('a payroll clerk', null) };

describe('what stays at home', () => {
  it('is a fight of one’s own, or care for one’s own', () => {
    expect(isOfHome('days without a bet')).toBe(true);
    expect(isOfHome('Martha got to stay at home')).toBe(true);
    expect(isOfHome('people could stay at home')).toBe(false);
    expect(isOfHome('tenants got to stay home in the flood')).toBe(false);
    expect(isOfHome('kept mam at home until the very end')).toBe(true);
    expect(isOfHome('kept the shop open until the end')).toBe(false);
    expect(isOfHome('days without an accident')).toBe(false);
  });

  it('is whom one earns for, and not whom the work serves', () => {
    const given = (verb: string) =>
      textOf(slotsWith('grow', { target, serving: serving(verb, 'my two girls') }));
    expect(given('provide-for')).not.toContain('girls');
    expect(given('teach')).toContain('girls');
    const steady = (who: string) => textOf(slotsWith('steady', { provides: serving('provide-for', who) }));
    expect(steady('my two girls')).toContain('I want to provide for my two girls.');
    expect(steady('my boy who has fits')).not.toContain('boy');
  });

  it('is a reason of the body, or about somebody who was not named', () => {
    const told = (clause: string) => isTellable(reason('since', clause));
    expect(told('I read my own files from the year I was expecting my son')).toBe(false);
    expect(told('the house fell quiet and I woke to check on her')).toBe(false);
    expect(told('a woman came in and I wrote the letter for her')).toBe(true);
    expect(told('the parcel came that I was expecting all week')).toBe(true);
  });
});

describe('a proof', () => {
  it('keeps what is told of the thing, in a sentence of its own', () => {
    expect(thingAndMore('the old race game, it was dead before i was born and now the horses run')).toEqual({
      thing: 'the old race game',
      more: 'It was dead before I was born, and now the horses run',
    });
    expect(thingAndMore('the gate, it has small bird near the hinge, all my gate have it')).toBeNull();
    expect(thingAndMore('the old race game, my favourite')).toBeNull();
  });

  it('is a deed where it was done to things, and no deed of theirs', () => {
    expect(doneIn('1,300 people taken out of stopped lifts')).toEqual({
      many: '1,300 people',
      done: 'taken',
      so: 'out of stopped lifts',
    });
    expect(doneIn('340 people taken out from stopped lifts').so).toBe('out of stopped lifts');
    expect(doneIn('14 apprentices passed').done).toBe('');
    expect(doneIn('7,412 ships brought in and taken out').done).toBe('');
  });

  it('says what never happened beside how many there were', () => {
    const behind = (words: string) =>
      textOf(
        slotsWith('grow', { target, proofs: [{ stem: 'behind-me', isSaidAloud: true, what: noun(words) }] }),
      );
    expect(behind('200,000 containers and zero people hurt')).toContain(
      'I have 200,000 containers behind me, and zero people hurt.',
    );
    expect(behind('11 seasons and 86 km of canal')).toContain('11 seasons and 86 km of canal behind me.');
  });

  it('names its time once', () => {
    expect(EACH_TIME.exec('14 a month')?.slice(1)).toEqual(['14', 'month']);
    expect(EACH_TIME.exec('14 in a hundred')).toBeNull();
  });

  it('that is of nobody is no second "never"', () => {
    const never = (past: string, more: Partial<Slots> = { roles: [role('a cook', null)] }) =>
      textOf(
        slotsWith('shift', {
          target,
          ...more,
          proofs: [{ stem: 'never', isSaidAloud: true, did: phrase({ past }) }],
        }),
      );
    expect(never('sent nobody home sick')).toContain('I sent nobody home sick');
    expect(never('sent a child home sick')).toContain('I’ve never sent a child home sick');
    // Where no work was told, nobody knows of which time it is.
    expect(never('sent a child home sick', {})).not.toContain('home sick');
  });
});

describe('what comes next', () => {
  const next = (text: string, stance: Learning['stance'] = 'set-on-it') =>
    textOf(
      slotsWith('grow', {
        target,
        learning: [{ what: { ...noun(text), isPlural: false, quote: text }, stance }],
      }),
    );

  it('is learned where it is a tool, got where it is the letters of a paper, and gone to where it is a school', () => {
    expect(toolIn('Dialux, program of calculating the light')).toBe('Dialux');
    expect(toolIn('Welding, the second part')).toBe('');
    expect(next('SQL')).toContain('Next I want to learn SQL.');
    expect(next('forklift UDT', 'if-free')).toContain(
      'If I get the chance, I’d like to get my forklift UDT.',
    );
    expect(next('school for hearing aid fitting')).toContain(
      'Next I want to go to a school for hearing aid fitting.',
    );
    expect(next('class III water operator')).toContain('Next I want to train as a class III water operator.');
    expect(next('class in harmony')).not.toContain('train as');
    expect(next('exam BUD.19')).toContain('Next I want to take the exam BUD.19.');
    expect(next('drivers')).not.toContain('drivers');
  });
});

it('stands at a counter, and in a bakery', () => {
  const of = (name: string) =>
    textOf(slotsWith('steady', { fields: [field(name)], years: { count: 9, origin: origin('9') } }));
  expect(of('a paint mixing counter')).toContain('at a paint mixing counter');
  expect(of('a bakery')).toContain('in a bakery');
});

it('leaves out a gift that lost its verb', () => {
  const told = (base: string) =>
    textOf(slotsWith('start', { target, gifts: [gift({ base, gerund: base.replace('know', 'knowing') })] }));
  expect(told('know what the waters about to do')).not.toContain('waters');
  expect(told('know what the water is about to do')).toContain('I know what the water is about to do');
});

it('tells what one is good at and when, and says what was given for both once', () => {
  const own = gift({ gerund: 'opening new shops in ten days' });
  const when = (clause: string): Slots['best'] => ({ stem: 'when-i', words: phrase({ clause }) });
  expect(
    textOf(slotsWith('grow', { target, gifts: [own], best: when('have the plan on the wall') })),
  ).toMatch(/opening new shops in ten days, and I’m at my best when I have the plan on the wall\./);
  expect(
    textOf(slotsWith('grow', { target, gifts: [own], best: when('am opening new shops') })),
  ).not.toContain('at my best');
});

it('a paper to be got again is renewed, and nothing else is', () => {
  expect(renewedIn('my ipaf again')).toBe('ipaf');
  expect(renewedIn('first aid again')).toBe('first aid');
  expect(renewedIn('again with people')).toBe('');
  expect(renewedIn('how to start again')).not.toBe('to start');
});

it('a lapsed paper is renewed aloud in the letters in which it was written', () => {
  const learn = (words: string): Learning => ({ what: noun(words), stance: 'set-on-it' });
  const held = (words: string, state: 'lapsed' | 'in-force') => ({ name: noun(words), state, missing: null });
  const said = (paper: ReturnType<typeof held>) =>
    textOf(slotsWith('grow', { target, learning: [learn('my ipaf again')], papers: [paper] }));
  expect(said(held('IPAF', 'lapsed'))).toContain('Next I want to renew my IPAF.');
  expect(said(held('ipaf', 'lapsed'))).toContain('Next I want to renew my ipaf.');
  expect(said(held('IPAF', 'in-force'))).not.toContain('renew');
});

it('a paper of another trade, or a degree without its subject, is not told by itself', () => {
  const held = (words: string) => ({ name: noun(words), state: 'in-force' as const, missing: null });
  const said = (words: string) => textOf(slotsWith('grow', { target, papers: [held(words)] }));
  expect(said('scooter licence')).not.toContain('scooter');
  expect(said('boat licence')).toContain('boat licence');
  expect(said('BTech')).not.toContain('BTech');
  expect(said('payroll certificate')).toContain('payroll certificate');
});
