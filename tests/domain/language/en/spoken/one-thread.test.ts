import { describe, expect, it } from 'vitest';
import type { Gift, PaperHeld, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  chip,
  field,
  gift,
  learning,
  none,
  noun,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { partsOf, textOf } from './aloud.ts';

const wants = (a: string) => ({ ...none, role: role(a, null) });
const number = (what: string, from: string, to: string): Proof => ({
  stem: 'number',
  isSaidAloud: true,
  what: { ...noun(what), isPlural: true },
  from: noun(from),
  to: noun(to),
});
const held = (name: string, state: PaperHeld['state']): PaperHeld => ({
  name: noun(name),
  state,
  missing: null,
});

describe('somebody who typed all of it', () => {
  const told = slotsWith('grow', {
    roles: [role('a packer', null)],
    years: years(8),
    target: wants('a shift leader'),
    reason: reason('because', 'when the line stopped, nobody knew whom to ask'),
    proofs: [number('wrong parcels', '40', '9')],
    gifts: [
      chip('leading a team', true),
      chip('keeping order', false),
      gift({ gerund: 'settling new people in' }),
    ],
    best: best('when', 'the belt runs and nobody panics'),
    papers: [held('forklift licence', 'in-force')],
    learning: [learning('a team leader course', 'set-on-it'), learning('a maths exam', 'later')],
    serving: serving('teach', 'night packers'),
  });

  it('tells each answer once, in one order, in a minute', () => {
    const text = textOf(told);
    const order = [
      'a packer for eight years, and wrong parcels went from 40 to 9.',
      'good at settling new people in, and',
      'I’m at my best when the belt runs and nobody panics.',
      'nobody knew whom to ask',
      'That is why I want to become a shift leader and teach night packers.',
      'a team leader course',
      '?',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(text).not.toMatch(/keeping order|leading a team|maths exam/u);
    expect(partsOf(told).reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(128);
  });

  it('loses papers and best before what they want, did and serve, where a minute is full', () => {
    const long = 'the whole of the belt runs from the first gate to the last and nobody at all of us panics';
    const full = textOf({
      ...told,
      best: best('when', long),
      serving: serving('lead', 'the night packers who come by the last bus from the far villages'),
      reason: reason(
        'because',
        'when the line stopped in my first winter here, nobody on the floor knew whom to ask',
      ),
      proofs: [number('parcels that came back from the shops of the whole coast', '40', '9')],
    });
    for (const kept of ['shift leader', 'my first winter', 'eight years', 'whole coast', 'last bus'])
      expect(full).toContain(kept);
    expect(full).not.toContain('first gate');
  });
});

describe('the same trade', () => {
  const back = (works: Partial<Slots>, a: string, arc: 'back' | 'elsewhere' | 'shift' = 'back') =>
    textOf(slotsWith(arc, { ...works, target: wants(a) }));

  it('is done again', () => {
    expect(back({ roles: [role('a bookkeeper in a garage', null)] }, 'a bookkeeper')).toContain(
      'work as a bookkeeper again.',
    );
    expect(back({ fields: [field('CAD drawing')] }, 'a CAD operator')).toContain('as a CAD operator again.');
    expect(back({ roles: [role('an ICU nurse', null)] }, 'a nurse in Norway', 'elsewhere')).toContain(
      'to work again as a nurse in Norway.',
    );
    expect(back({ roles: [role('a vet for cows', null)] }, 'a vet', 'elsewhere')).toContain(
      'I’ve worked as a vet for cows, and',
    );
    expect(back({ roles: [role('a vet for cows', null)] }, 'a vet', 'elsewhere')).toContain(
      'to work here as a vet again.',
    );
  });

  it('is none that shares a place, or a name, or is somebody else’s next thing', () => {
    expect(back({ roles: [role('a school secretary', null)] }, 'a school nurse')).not.toContain('again');
    expect(back({ fields: [field('a hospital kitchen')] }, 'a hospital cleaner')).not.toContain('again');
    expect(back({ roles: [role('a post office clerk', null)] }, 'a wages clerk')).not.toContain('again');
    expect(back({ fields: [field('CAD drawing')] }, 'a CAD operator', 'shift')).not.toContain('again');
  });

  it('is not said twice without years', () => {
    const target = { ...none, field: field('web design') };
    expect(textOf(slotsWith('grow', { fields: [field('web design')], target }))).not.toContain('worked in');
  });
});

describe('a number', () => {
  const winters = (count: number): Proof => ({
    stem: 'behind-me',
    isSaidAloud: true,
    what: noun(`${count} winters`),
  });
  const driver = (count: number) =>
    textOf(
      slotsWith('keep', { roles: [role('a bus driver', null)], years: years(31), proofs: [winters(count)] }),
    );

  it('that counts the years is said once', () => {
    expect(driver(31)).toContain('I’ve worked as a bus driver, with 31 winters behind me.');
    expect(driver(31)).not.toContain('31 years');
    expect(driver(12)).toContain('31 years');
  });

  it('goes from one figure to the other, and is no report', () => {
    const told = (isFirstNamed: boolean) =>
      textOf(
        slotsWith('elsewhere', {
          roles: [role('a kitchen helper', null)],
          years: years(4),
          proofs: [number('calves that die', '9', '2')],
          isFirstNamed,
        }),
      );
    expect(told(true)).toContain('for four years, and the number of calves that die went from 9 to 2.');
    expect(told(false)).toContain('The number of calves that die went from 9 to 2.');
    expect(told(true) + told(false)).not.toMatch(/in that time/i);
  });
});

describe('a gift in own words', () => {
  const told = (...gifts: Gift[]) => textOf(slotsWith('grow', { target: wants('a clerk'), gifts }));
  const typed = (quote: string, forms: Gift['forms']) => ({ ...gift(forms), quote });

  it('stands as it was typed', () => {
    expect(told(typed('show up', { base: 'show up', gerund: 'showing up' }))).toContain('I show up.');
    expect(told(typed('showing up', { base: 'show up', gerund: 'showing up' }))).toContain('I show up.');
    const haggling = { base: 'argue with suppliers', gerund: 'arguing with suppliers' };
    expect(told(typed('arguing with suppliers', haggling))).toContain('I’m good at arguing with suppliers.');
  });

  it('is known where it is a tool, and good with where it is none', () => {
    expect(told(gift({ noun: 'C, Java and a little Python' }))).toContain(
      'I know C, Java and a little Python.',
    );
    expect(told(gift({ noun: 'letters to the council' }))).toContain('I’m good with letters to the council.');
  });

  it('is how one is', () => {
    expect(told(typed('dependable', { noun: 'dependable' }))).toContain('I’m dependable.');
    expect(told(typed('the reliable van', { noun: 'the reliable van' }))).not.toContain('I’m the');
  });

  it('stands without those that were chosen, and apart from a good day where there are two', () => {
    const own = gift({ gerund: 'settling new people in' });
    const two = gift({ gerund: 'reading plans' });
    expect(told(chip('leading', true), own)).toMatch(/settling new people in\. (?!I )/u);
    expect(told(chip('leading', true), own, two)).toMatch(
      /settling new people in, and at reading plans\. (?!I )/u,
    );
    const good = slotsWith('grow', { gifts: [own, two], best: best('when', 'the belt runs') });
    expect(textOf(good)).toMatch(/plans.*\. (?:I’m at my best|My best days are) when the belt runs\./u);
    expect(textOf(good)).not.toContain('plans, and I’m');
  });

  it('has to do with what is wanted, where one of them does', () => {
    const clerk = gift({ gerund: 'showing a new clerk the ropes' });
    expect(told(gift({ gerund: 'baking bread' }), clerk)).toMatch(
      /good at showing a new clerk .* baking bread/u,
    );
  });

  it('is good with things by a bare name, and tells another thing first', () => {
    const dogs = { ...gift({ noun: 'dogs' }), isPlural: true };
    expect(told(dogs)).toContain('I’m good with dogs.');
    expect(told(dogs, gift({ gerund: 'fixing pumps' }))).toMatch(/good at fixing pumps.* good with dogs/u);
    expect(told(gift({ noun: 'stray dogs' }))).toContain('I’m good with stray dogs.');
  });

  it('is cut at its comma where the half before tells enough', () => {
    const own = (text: string) => ({ ...gift({ noun: text }), quote: text });
    expect(told(own('plugs and fuse boxes, even for the neighbours'))).toContain(
      'I’m good with plugs and fuse boxes.',
    );
    expect(told(own('relatives, about medicine'))).not.toContain('relatives');
    expect(told(own('their tablets'), chip('leading', true))).toMatch(/(?:good at|like) leading\./);
  });
});

describe('papers as they stand', () => {
  const learn = [learning('a refresher course', 'set-on-it')];

  it('that have run out are no matter to an employer', () => {
    const slots = slotsWith('back', {
      target: wants('a clerk'),
      papers: [held('payroll certificate', 'lapsed')],
    });
    expect(textOf(slots)).not.toContain('payroll');
    expect(textOf({ ...slots, learning: learn })).not.toContain('payroll');
  });

  it('name what one left school with where one starts out, and not where one goes on', () => {
    const papers = [held('GCSE maths', 'in-force')];
    expect(textOf(slotsWith('start', { target: wants('a plumber'), papers }))).toContain('GCSE maths');
    expect(textOf(slotsWith('grow', { target: wants('a plumber'), papers }))).not.toContain('GCSE');
  });

  it('that are to be finished only later are not told', () => {
    const papers = [held('hotel diploma', 'not-finished')];
    const next = [...learn, learning('hotel diploma last papers', 'later')];
    expect(textOf(slotsWith('grow', { target: wants('a manager'), papers, learning: next }))).not.toMatch(
      /Later|hotel diploma/u,
    );
  });
});

describe('whom the work serves', () => {
  const aimOf = (slots: Slots) => textOf(slots).split(/(?<=\.) /)[0];

  it('is said with what is wanted, so that the reason behind it explains both', () => {
    const farrier = slotsWith('shift', {
      target: wants('a farrier'),
      serving: serving('teach', 'young riders'),
    });
    expect(aimOf(farrier)).toMatch(/^I(?:’d like| want) to become a farrier and teach young riders\.$/);
    expect(textOf(farrier).match(/riders/g)).toHaveLength(1);
    const both = { target: wants('a farrier and a smith'), serving: serving('teach', 'young riders') };
    expect(aimOf(slotsWith('shift', both))).toMatch(/smith, and teach young riders\.$/);
  });

  it('has a sentence of its own where it is work to be proud of, or the aim names it', () => {
    const proud = serving('do-good-work', 'work');
    expect(aimOf(slotsWith('shift', { target: wants('a farrier'), serving: proud }))).not.toMatch(/ and /);
    const riders = slotsWith('shift', {
      target: wants('a teacher of young riders'),
      serving: serving('teach', 'young riders'),
    });
    expect(aimOf(riders)?.match(/young riders/g)).toHaveLength(1);
    const officer = {
      target: wants('a finance officer for charities'),
      serving: serving('advise', 'small charities'),
    };
    expect(aimOf(slotsWith('shift', officer))).toMatch(/for charities\.$/);
  });
});

describe('why', () => {
  const why = (text: string) => {
    const made = reason('because', text);
    const told = { ...made, clause: { ...made.clause, quote: text, forms: { sentence: text } } };
    return textOf(
      slotsWith('back', { target: wants('a clerk'), reason: told, serving: serving('teach', 'newcomers') }),
    );
  };

  it('speaks for itself where it is a wish, and leads to nobody whom the work is for', () => {
    expect(why('the house is quiet now and I miss month end')).toMatch(/month end\. (?!That is)/);
    expect(why('one old man rang eleven times for one refund')).toContain(
      'teach newcomers. One old man rang eleven times for one refund. ',
    );
    expect(why('one old man rang eleven times for one refund')).not.toContain('why I want to teach');
  });

  it('is no start where it happened every day', () => {
    expect(why('I have sat in every queue that they made')).not.toContain('It started');
  });
});

it('a title that is the work is not told twice', () => {
  const title: Proof = { stem: 'title', isSaidAloud: true, what: noun('trauma nurse') };
  const slots = slotsWith('back', {
    roles: [role('a trauma nurse', null)],
    target: wants('a nurse'),
    proofs: [title],
  });
  expect(textOf(slots).match(/trauma/g)).toHaveLength(1);
  const girl: Proof = { ...title, what: phrase({ noun: 'head of the night team' }) };
  expect(textOf({ ...slots, proofs: [girl] })).toContain('I was head of the night team.');
});

it('a title stands behind the years of the work named first', () => {
  const slots = slotsWith('back', {
    roles: [role('an usher', null), role('a cook', null)],
    work: ['an usher', 'a cook'].map((a) => ({ kind: 'role', role: role(a, null) })),
    years: years(7),
    proofs: [{ stem: 'title', isSaidAloud: true, what: noun('head girl') }],
  });
  expect(textOf(slots)).toContain('for seven years, and I was head girl.');
});
