import { describe, expect, it } from 'vitest';
import { asSaid } from '#src/domain/language/en/aspiration/aim-as-said.ts';
import { isSameYoung } from '#src/domain/language/en/aspiration/behind.ts';
import { ours, type Piece, textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { steadyWorkWanted } from '#src/domain/language/en/aspiration/steady-work-wanted.ts';
import { takenUp } from '#src/domain/language/en/aspiration/taken-up.ts';
import { isRepaired, repairVerb } from '#src/domain/language/en/compose/repairs.ts';
import { role, slotsWith } from './slots-fixture.ts';

const piece = (...texts: string[]): Piece => texts.map((text) => ours(text, 'target', 'in-mind'));

describe('two works that one would do', () => {
  it.each([
    [
      ['work as ', 'a physio for kids', ' or ', 'a physio in a clinic'],
      'work as a physio for kids or in a clinic',
    ],
    [['become ', 'a nurse', ' or ', 'a nurse in a school'], 'become a nurse or a nurse in a school'],
    [
      ['become ', 'a court interpreter', ' or ', 'a medical interpreter'],
      'become a court or medical interpreter',
    ],
    [
      ['work as ', 'a physio for kids', ' or ', 'a carer in a clinic'],
      'work as a physio for kids or a carer in a clinic',
    ],
    [['work as ', 'a leather work teacher'], 'teach leather work'],
    [['work as ', 'a maths teacher'], 'work as a maths teacher'],
  ])('%j', (texts, said) => expect(textOf(asSaid(piece(...texts)))).toBe(said));

  it('gives a deed its "to" behind steady work', () => {
    const said = (...texts: string[]) => textOf(steadyWorkWanted(piece('I want to ', ...texts)));
    expect(said('find steady work as ', 'a pipe welder', ' or run my own ', 'welding truck')).toBe(
      'I want steady work as a pipe welder, or to run my own welding truck',
    );
    expect(said('find steady work as ', 'a cook', ' or maybe in ', 'HVAC')).toBe(
      'I want steady work as a cook or maybe in HVAC',
    );
    expect(said('find steady work as ', 'a cook', ' or ', 'a baker')).toBe(
      'I want steady work as a cook or a baker',
    );
  });
});

describe('a work taken up again', () => {
  const back = (aim: string, known: string) =>
    textOf(
      takenUp(piece('go back to ', 'work as ', aim), {
        slots: slotsWith('back', {
          inMind: [{ kind: 'role', role: role(aim, null), isHedged: false }],
          work: [{ kind: 'role', role: role(known, null) }],
          roles: [role(known, null)],
        }),
        verbs: {},
      } as never),
    );
  it('is none where another was done', () => {
    expect(back('a pharmacy technician', 'a pharmacy assistant')).toBe(
      'come back to work, this time as a pharmacy technician',
    );
    expect(back('a pharmacist', 'a pharmacist in a hospital')).toBe('go back to work as a pharmacist');
    expect(back('a physio', 'a physiotherapist')).toBe('go back to work as a physio');
  });
});

describe('young ones whom an aim is to train', () => {
  it.each([
    ['train young ones in boat handling', 'young lads new to the boats'],
    ['training young people', 'the young ones who start'],
  ])('%s: %s', (aim, who) => expect(isSameYoung(aim, who)).toBe(true));
  it.each([
    ['train young ones in boat handling', 'drivers'],
    ['train dogs', 'young lads new to the boats'],
    ['train young dogs', 'young people'],
    ['train young people', 'young people and their parents'],
  ])('are others: %s, %s', (aim, who) => expect(isSameYoung(aim, who)).toBe(false));
});

describe('what is repaired', () => {
  it.each(['the boats round here', 'old bikes', 'wheelchairs', 'string instruments', 'the people’s radios'])(
    '%s',
    (who) => expect(isRepaired(who)).toBe(true),
  );
  it.each([
    'boat owners',
    'people with boats',
    'schools and halls',
    'my neighbours',
    'farmers',
    'bikes owners',
  ])('is none: %s', (who) => expect(isRepaired(who)).toBe(false));
  it('is not said of those who live in it', () => {
    expect(repairVerb('fix things for ', 'the boats round here')).toBe('repair ');
    expect(repairVerb('fixing things for ', 'old bikes')).toBe('repairing ');
    expect(repairVerb('fix things for ', 'the old houses of my city and the people in them')).toBe(
      'do repairs for ',
    );
    expect(repairVerb('fix things for ', 'my neighbours')).toBe('fix things for ');
  });
});
