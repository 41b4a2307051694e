import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { likedIn } from '#src/domain/language/en/spoken/chips.ts';
import { forWork } from '#src/domain/language/en/spoken/for-work.ts';
import { nameOfPaper } from '#src/domain/language/en/spoken/paper.ts';
import { yearsNotOne, yearsWithout } from '#src/domain/language/en/spoken/proof-more.ts';
import { isOfHome } from '#src/domain/language/en/spoken/tact.ts';
import type { PaperHeld, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  field,
  gift,
  learning,
  mustFit,
  none,
  noun,
  phrase,
  role,
  serving,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const behind = (what: string): Proof => ({ stem: 'behind-me', isSaidAloud: true, what: noun(what) });
const held = (name: string): PaperHeld => ({ name: noun(name), state: 'in-force', missing: null });
const CLERK = { ...none, role: role('a clerk', null) };

describe('what an employer hears', () => {
  it.each(['431 days', '743 days sober', '90 nights', 'about 16 months'])('is no bare count: %s', (what) => {
    const text = textOf(slotsWith('grow', { target: CLERK, proofs: [behind(what)] }));
    expect(text).not.toContain(what);
  });

  it.each(['431 days without an accident', '340 farm plans'])('is a count of something: %s', (what) => {
    expect(forWork(slotsWith('grow', { proofs: [behind(what)] })).proofs).toHaveLength(1);
  });

  it.each([
    ['Guys call me 2 am when they want to use.', 0],
    ['People ring me before they relapse.', 0],
    ['Talking guys down at the house.', 0],
    ['Talking customers through the house.', 1],
    ['Guys call me when they want to use the crane.', 1],
    ['I keep the tools clean.', 1],
  ])('is nothing of anybody’s recovery: %s', (sentence, left) => {
    const told = { ...gift({ sentence }), quote: sentence };
    expect(forWork(slotsWith('grow', { gifts: [told] })).gifts).toHaveLength(left);
  });

  it.each([
    ['got my Sundays back with my daughter', true],
    ['got my kids back', true],
    ['my son talks to me again', true],
    ['got the machine back on my line', false],
    ['got two clients back with my offer', false],
  ])('is nothing of a family won back: %s', (text, isHome) => {
    expect(isOfHome(text)).toBe(isHome);
  });

  it('is no wish to be left alone', () => {
    const at = (text: string) =>
      textOf(
        slotsWith('grow', {
          target: CLERK,
          gifts: [gift({ gerund: 'fixing PCs' })],
          best: best('when', text),
        }),
      );
    expect(at('people leave me alone')).not.toMatch(/at my best|alone/u);
    expect(at('people ask me things')).toContain('I’m at my best when people ask me things');
  });

  it('is a number of years with what never happened in them, and no list', () => {
    expect(yearsNotOne('41 years, no late', 41)).toBe('I was never late');
    expect(yearsNotOne('41 years, no late', 12)).toBe('');
    expect(yearsWithout('41 years, no accidents', 41)).toBe('without one accident');
    expect(yearsWithout('41 years, no boss', 41)).toBe('');
    const text = textOf(slotsWith('pass', { target: CLERK, proofs: [behind('47 years and ten fingers')] }));
    expect(text).toContain('I have 47 years behind me, and I still have all ten fingers.');
  });

  it('is the first girl in a crew, and not the first to be one', () => {
    const proofs: Proof[] = [
      { stem: 'first-in', isSaidAloud: true, group: noun('crew'), to: phrase({ base: 'be a girl' }) },
    ];
    expect(textOf(slotsWith('grow', { target: CLERK, proofs }))).toContain('I’m the first girl in my crew');
  });

  it.each([
    ['Degree veterinary medicine Bogotá', 'degree in veterinary medicine from Bogotá'],
    ['diploma of library services', 'diploma of library services'],
    ['degree certificate', 'degree certificate'],
    ['BSc physiotherapy', 'BSc in physiotherapy'],
    ['BTEC applied science', 'BTEC in applied science'],
    ['BSc degree', 'BSc degree'],
    ['BEd project work', 'BEd project work'],
    ['MSc in hydrology', 'MSc in hydrology'],
    ['trade test boilermaker 1992', 'trade test as a boilermaker'],
  ])('is a paper with its joints: %s', (typed, name) => {
    expect(nameOfPaper(typed)).toBe(name);
  });

  it('is what is made, and not built, of who sews; a house lived in is none that was built', () => {
    const made = (answers: string) =>
      textIn(likedIn(gift({ gerund: 'making' }, { option: 'make' }), answers) ?? []);
    expect(made('sewing school uniforms, from my house')).toBe('making things');
    expect(made('machinist, work from my house')).toBe('making things');
    expect(made('houses in stone')).toBe('building things');
  });

  it('is whom the work serves with the work itself, and never behind a course', () => {
    const told = (verb: string, who: string) =>
      textOf(
        slotsWith('shift', {
          target: CLERK,
          serving: serving(verb, who),
          learning: [learning('B1 exam', 'set-on-it')],
        }),
      );
    expect(told('teach', 'young riders')).toContain('become a clerk and teach young riders.');
    const safe = told('keep-safe', 'the water of the town');
    expect(safe).toContain('keep the water of the town safe');
    expect(safe).not.toMatch(/exam, so that/u);
  });

  it('is a good day without its hour of the night, and not at night where nights are ruled out', () => {
    const at = (text: string, fits: Slots['fits'] = []) =>
      textOf(slotsWith('grow', { target: CLERK, best: best('when-it', text), fits }));
    expect(at('3 am, something’s broken and everybody’s looking at me')).toContain(
      'I’m at my best when something’s broken and everybody’s looking at me.',
    );
    expect(at('4am and quiet', [mustFit('no-nights')])).not.toContain('4am');
    expect(at('early and quiet', [mustFit('no-nights')])).toContain('when it is early.');
  });
});

describe('a flyer pasted as a gift', () => {
  it.each([
    'BRIGHT HOPE POWER. We repair all kinds of Generator, Inverter. Original battery. Call 0803XXXXXXX',
    'Best nails in town, call us today or find us at nails.com',
    'Result-oriented insurance professional with 10 years experience, team building, MS Office',
  ])('is told in no text: %s', (text) => {
    expect(readParts(text, 'gift').parts.every(({ kind }) => kind === 'unread')).toBe(true);
  });

  it('is none where people call somebody', () => {
    const { parts } = readParts('fixing generators, people call me when the light goes', 'gift');
    expect(parts[0]?.kind).toBe('item');
  });
});

describe('a list of one thing', () => {
  const items = (text: string) => readParts(text, 'gift').parts.map((part) => part.text);

  it('stays one', () => {
    expect(items('surgery, cats especially')).toEqual(['surgery, especially on cats']);
    expect(items('welding, aluminium especially')).toEqual(['welding, especially aluminium']);
    expect(items('forms, attendance allowance and all that')[0]).toMatch(
      /^forms such as attendance allowance$/i,
    );
    expect(items('I remember every floor, every shop')).toEqual(['I remember every floor and every shop']);
  });

  it('is two where there are two', () => {
    expect(items('forms, letters')).toEqual(['forms', 'letters']);
    expect(items('surgery, cats')).toEqual(['surgery', 'cats']);
  });
});

describe('papers in force', () => {
  it('are named beside the next step', () => {
    const of = (name: string, papers = [held(name)]) =>
      textOf(
        slotsWith('side', {
          roles: [role('a papermaker', null)],
          target: { ...none, role: role('a wastewater operator', null) },
          papers,
          learning: [learning('a wastewater course', 'set-on-it')],
        }),
      );
    expect(of('second class boiler licence')).toContain(
      'boiler licence, and next I want to take a wastewater',
    );
    expect(of('secret clearance')).toContain('my secret clearance, and next');
    expect(of('red seal')).toContain('my red seal, and next');
    expect(of('journeyman compositor')).toContain('I’m a journeyman compositor');
    expect(of('BSc Textile Engg NTU')).toContain('I have a BSc in Textile Engineering.');
    expect(of('', [held('PharmD'), held('Ohio license')])).toContain('my PharmD and Ohio license');
    expect(of('fisheries degree')).toContain('fisheries degree, and next');
    expect(of('HS diploma')).not.toContain('diploma');
    // What takes one to work is of no other trade, nor is what everybody left school with.
    expect(of('scooter licence')).not.toContain('scooter');
    expect(of('GCSE maths')).not.toContain('GCSE');
  });
});

describe('what is wanted some day', () => {
  it('is further on, behind steady work', () => {
    const wants = (quote: string) =>
      textOf(slotsWith('steady', { target: { ...none, field: { ...field('peer recovery'), quote } } }));
    expect(wants('peer recovery, someday')).toContain(
      'I’m looking for steady work. Further on, I want to work in peer recovery.',
    );
    expect(wants('peer recovery')).not.toContain('Further on');
  });
});
