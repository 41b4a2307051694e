import { describe, expect, it } from 'vitest';
import { reasonAloud, wordsAloud } from '#src/domain/language/en/spoken/reason-aloud.ts';
import { speak } from '#src/domain/language/en/spoken/speak.ts';
import { isComplaint } from '#src/domain/language/en/spoken/tact.ts';
import { isTellable } from '#src/domain/language/en/spoken/tellable.ts';
import {
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const target = { role: role('a kitchen manager', null), field: null, own: null, other: null };
const since = (clause: string) => reason('since', clause);
const because = (clause: string) => reason('because', clause);

describe('somebody named in a reason', () => {
  it('is a man, a woman or a resident aloud', () => {
    expect(wordsAloud('Mr Watanabe looked at the grey paste')).toBe('a man looked at the grey paste');
    expect(wordsAloud('I was ten and saw Mrs. Aho weigh the fish')).toBe(
      'I was ten and saw a woman weigh the fish',
    );
    expect(wordsAloud('old Oom Gert walked the same way')).toBe('an old man walked the same way');
    expect(wordsAloud('Mr Aho waited until Mr Aho was called')).toBe('a man waited until the man was called');
    expect(wordsAloud('the river came through Nan’s kitchen')).toBe(
      'the river came through my nan’s kitchen',
    );
  });

  it('is told by name where it is an elder who taught one, and in no other place', () => {
    for (const words of [
      'old Mr Venter taught me with a torch and a flask of coffee',
      'old Oom Gert taught me the same way',
      'Oga Chidi taught me for free when I had nothing',
      'old Manolis showed me everything and asked nothing',
    ]) {
      expect(wordsAloud(words)).toBe(words);
      expect(isTellable(reasonAloud(reason('because', words)))).toBe(true);
    }
    expect(wordsAloud('Resident Ida showed me her rings')).toBe('a resident showed me her rings');
    expect(wordsAloud('Mrs Aho gave up her garden')).toBe('a woman gave up her garden');
    expect(isTellable(reason('because', 'I was only a daughter and I miss my work'))).toBe(false);
  });

  it('is left where no title says who', () => {
    for (const words of [
      'the Mrs was waiting',
      'I saw Lagos from the bus',
      'the company pan burned',
      'my nan’s kitchen',
    ])
      expect(wordsAloud(words)).toBe(words);
  });
});

describe('a grief of the family behind what happened', () => {
  it('stays at home, and what happened is told', () => {
    expect(wordsAloud('the lift in our block was out for weeks and my nan missed a funeral')).toBe(
      'the lift in our block was out for weeks',
    );
    const clause = 'the lift in our block was out for weeks and my nan carried the shopping up';
    expect(wordsAloud(clause)).toBe(clause);
    expect(wordsAloud('my madam trained me free when my father died')).toBe('my madam trained me free');
    expect(wordsAloud('the shop burned when my father cooked')).toBe('the shop burned when my father cooked');
  });
});

describe('a reason told aloud', () => {
  const told = (one: ReturnType<typeof since>) => isTellable(reasonAloud(one));

  it('may be what happened once to somebody of the family, and nothing of health, money or home', () => {
    expect(told(because('grandfather’s hives stayed empty and I put bees in again'))).toBe(true);
    expect(told(because('my daughter asked who mends the lift'))).toBe(true);
    expect(told(because('my daughter was in hospital for a year'))).toBe(false);
    expect(told(because('I see my son in summer only'))).toBe(false);
    expect(told(because('old Tam sat with me my first month'))).toBe(true);
    expect(wordsAloud('old Tam sat with me my first month')).toBe('old Tam sat with me my first month');
    expect(wordsAloud('old Tam sat in the yard all day')).toBe('somebody sat in the yard all day');
  });

  it('blames nobody by saying that nobody told or rang them', () => {
    expect(told(since('I see people paint the wall again because nobody told them about the damp'))).toBe(
      true,
    );
    expect(told(since('I see people paint the wall again though I told them about the damp'))).toBe(false);
  });

  it('may be of a lift that was dead, in the house of one’s own', () => {
    expect(told(because('in the building of my grandmother the elevator was dead five months'))).toBe(true);
    expect(told(because('in the winter my grandmother was dead five months'))).toBe(false);
  });

  it('may be who showed the work first, or any child', () => {
    expect(told(because('my cousin showed me one crown on the tray and I saw the shade was wrong'))).toBe(
      true,
    );
    expect(told(because('my cousin needed money and I went to work for it'))).toBe(false);
    expect(told(because('I still turn my head when a child answers too late'))).toBe(true);
    expect(told(because('I still turn my head when my child answers too late'))).toBe(false);
  });

  it('is short where the work has never left somebody', () => {
    const short = (sentence: string) => {
      const one = because(sentence);
      return told({ ...one, clause: { ...one.clause, forms: { clause: sentence, sentence } } });
    };
    expect(short('I still taste every tap')).toBe(true);
    expect(short('my rating is not me')).toBe(false);
  });
});

it('a moment of the person’s own may be longer than a sentence of ours', () => {
  const clause =
    'a blind man called our support to say thank you that the button has a name, and I was the one who gave it the name';
  const said = speak({
    slots: slotsWith('grow', {
      target,
      reason: since(clause),
      serving: serving('help', 'the users who click slowly'),
    }),
    verbs: VERBS,
    length: 60,
    employer: null,
    goal: null,
  });
  expect(said.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')).toContain(
    'who gave it the name',
  );
});

it('blames nobody by a colour, nor by an animal that died; a shout and a death of somebody are told to nobody', () => {
  expect(isComplaint('I saw them chop up a yellow snake for nothing')).toBe(false);
  expect(isComplaint('the foreman yelled at the girls')).toBe(true);
  expect(isComplaint('our buffalo died and nobody came')).toBe(false);
  expect(isComplaint('our neighbour died and nobody came')).toBe(true);
});
