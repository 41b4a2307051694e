import '#src/domain/language/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwn } from '#src/domain/language/en/reader/read-own.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';

const named = (text: string) =>
  readWork(text).map(({ kind, words, isHedged }) => `${kind}: ${words}${isHedged ? ' ?' : ''}`);

describe('a place that is named by what is done there', () => {
  it.each(['repair cafe', 'a dance school', 'Help desk', 'at a print shop', 'swim club'])('%s', (typed) => {
    expect(readWork(typed)).toMatchObject([{ kind: 'place' }]);
  });

  it.each(['repair bikes', 'teach kids', 'run bakery', 'open cafe'])('and not %s', (typed) => {
    expect(readWork(typed)).toMatchObject([{ kind: 'doing' }]);
  });
});

describe('readWork', () => {
  it('takes a master of something done for somebody, and a degree for a paper', () => {
    expect(isWorker('ceremony master')).toBe(true);
    expect(isWorker('nursing master')).toBe(false);
  });

  it.each([
    ['Data Analyst', ['role: data analyst']],
    ['something with maps', ['doing: working with maps']],
    ['something', []],
    ['care home activities', ['field: care home activities']],
    ['weather observer in airport', ['role: weather observer at an airport']],
    ['technician of meteorology', ['role: meteorology technician']],
    ['team leader of general affairs', ['role: team leader of general affairs']],
    ['control room, ambulance or buses or whatever', ['place: control room']],
    ['school cafeteria', ['place: school cafeteria']],
    ['Senior QA analyst, banking', ['role: senior QA analyst']],
    ['Bank teller, now Customer Service Officer', ['role: bank teller and now a customer service officer']],
    ['healthcare assistant nursing home', ['role: healthcare assistant']],
    ['loader for warehouse', ['role: loader']],
    ['Head of the kitchen in the same home', ['role: head of the kitchen in the same home']],
    ['head of the kitchen in the end', []],
    ['Head of Flood Forecasting', ['role: head of flood forecasting']],
    ['Head of Operations', ['role: head of operations']],
    ['Deputy Head of People and Culture', ['role: deputy head of people and culture']],
    ['VP of Engineering', ['role: VP of engineering']],
    ['Head of IT', ['role: head of IT']],
    ['Chair of Governors', ['role: chair of governors']],
    ['head of maths at a secondary school', ['role: head of maths at a secondary school']],
    ['head of hair', []],
    ['head of cattle', []],
    ['master of none', []],
    ['head of household', []],
    ['nurse in hospital or RSA here in Italy', ['role: nurse in hospital or RSA here in Italy']],
    ['inspector or trainer, not own restaurant', ['role: inspector', 'role: trainer']],
    [
      'Team leader (kakaricho) of general affairs, or HR training',
      ['role: team leader of general affairs', 'field: HR training'],
    ],
    ['payroll or HR administration, part time', ['field: payroll', 'field: HR administration']],
    ['warehouse', ['place: warehouse']],
    ['convenience store, night shift', ['place: convenience store']],
    ['Registrar of births, deaths and marriages', ['role: registrar of births, deaths and marriages']],
    ['lift technician apprenticeship', ['role: lift technician']],
    ['maps job in an office, GIS clerk maybe', ['place: maps job', 'role: GIS clerk ?']],
    ['remote billing job, insurer or a software company', ['place: remote billing job']],
    ['Mount-making for small museums', ['field: mount-making for small museums']],
    ['massage, in spa or rehabilitation', ['field: massage in a spa or rehabilitation']],
    ['nurse, in Norway', ['role: nurse in Norway']],
    ['reading and recording of old maps', ['doing: reading and recording old maps']],
    ['something, between the boats and the school', []],
    ['cook, in the end', ['role: cook']],
    [
      'accounts clerk or cashier in office, hospital, school',
      ['role: accounts clerk', 'role: cashier in an office, hospital or school'],
    ],
    ['nurse, midwife', ['role: nurse', 'role: midwife']],
    ['part of a team', []],
    ['mother of three', []],
    ['Kiln repair, in schools and colleges', ['field: kiln repair in schools and colleges']],
    ['food truck one day or cook in hospital', ['place: food truck', 'role: cook in a hospital']],
    ['letter carrier, post office', ['role: letter carrier']],
    ['home help for old persons', ['role: home help for old people']],
    ['coordinator of home help, planning', ['role: coordinator of home help']],
    ['IT helpdesk L2 support', ['field: IT helpdesk L2 support']],
    ['it is hard to say', []],
    ['IT support in college or hospital', ['field: IT support in a college or a hospital']],
    ['admin clerk at clinic or municipality', ['role: admin clerk at a clinic or a municipality']],
    ['greenhouse cucumber, crew leader', ['role: crew leader']],
    ['hotel pepper', []],
    ['selling tomato n pepper for bodija market', ['doing: selling tomato and pepper for bodija market']],
    ['growing ginger', ['doing: growing ginger']],
    ['pest scout in greenhouse', ['role: pest scout in a greenhouse']],
    ['dietitian in school lunch center', ['role: dietitian in a school lunch center']],
    ['dietitian for elderly swallowing food', ['role: dietitian for elderly people swallowing food']],
    ['registered or enrolled nurse', ['role: registered or enrolled nurse']],
  ])('names the work in %s', (text, works) => {
    expect(named(text)).toEqual(works);
  });

  it.each([
    ['Business analyst, maybe', ['role: business analyst ?']],
    ['practice manager?? just not HERE', ['role: practice manager ?']],
    ['or school office, I go back and forth', ['place: school office ?']],
  ])('keeps the doubt in %s', (text, works) => {
    expect(named(text)).toEqual(works);
  });

  it.each([
    ['training the next ditch boss', 'train the next ditch boss'],
    ['training apprentices', 'train apprentices'],
    ['Showing young cooks the knife', 'show young cooks the knife'],
    ['helping at the food bank', 'help at the food bank'],
    ['work with dogs', 'work with dogs'],
  ])('says as something one does: %s', (text, base) => {
    expect(readWork(text)).toMatchObject([{ kind: 'doing', base }]);
  });

  it.each(['people who are kind', 'the ones who have it good'])(
    'takes what others are for no work: %s',
    (text) => expect(readWork(text)).toEqual([]),
  );

  it.each(['training officer', 'teaching assistant', 'running coach', 'training center instructor'])(
    'names who does it: %s',
    (text) => expect(readWork(text)).toMatchObject([{ kind: 'role', words: text }]),
  );

  it('tells what one would do from the work itself', () => {
    expect(readWork('Helping older people with online forms, a day or two a week')[0]).toEqual({
      kind: 'doing',
      words: 'helping older people with online forms',
      base: 'help older people with online forms',
      tail: ', a day or two a week',
      isHedged: false,
      isLater: false,
    });
    expect(
      readWork('boatman on inland barge, after that captain').map(({ words, isLater }) => [words, isLater]),
    ).toEqual([
      ['boatman on an inland barge', false],
      ['captain', true],
    ]);
    expect(named('restoring of old castle locks')).toEqual(['doing: restoring old castle locks']);
  });

  it.each([
    'the boat',

    'same work, more than one school',
    'school',
    '',
    'Not yet',
  ])('finds no work in %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('never leaves a limit in a name, and ends on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('baker', 'fridge repair', 'shop'), (tail, work) => {
        for (const { words } of readWork(`${work} but not ${tail}`)) expect(words).not.toMatch(/\bnot\b/i);
      }),
    );
  });
});

describe('readOwn', () => {
  it.each([
    ['plastic crate hire for tomato sellers', 'plastic crate hire for tomato sellers'],
    ['nail shop', 'nail shop'],
  ])('names the trade in %s', (text, thing) => {
    expect(readOwn(text)?.thing).toBe(thing);
  });

  it.each([
    ['tile workshop, with classes for tourists maybe', { thing: 'tile workshop', isHedged: false }],
    ['salon (with my sister maybe)', { thing: 'salon', isHedged: false }],
    ['bakery, maybe', { thing: 'bakery', isHedged: true }],
    ['food truck, maybe with tacos', { thing: 'food truck', isHedged: false }],
    ['salon, perhaps, not sure', { thing: 'salon', isHedged: true }],
  ])('doubts only what is in doubt in %s', (text, own) => {
    expect(readOwn(text)).toMatchObject(own);
  });
});

describe('a place by what is done in it', () => {
  it.each(['drinking water laboratory', 'sewing workshop', 'recording studio'])(
    'is no doing in %s',
    (text) => {
      expect(readWork(text)).toEqual([{ kind: 'place', words: text, isHedged: false, isLater: false }]);
    },
  );
  it.each([
    ['opening small bakery', 'open small bakery'],
    ['repairing school buses', 'repair school buses'],
  ])('is not taken for the doing in %s', (text, base) => {
    expect(readWork(text)).toMatchObject([{ kind: 'doing', words: text, base }]);
  });
});
