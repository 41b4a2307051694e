import { describe, expect, it } from 'vitest';
import { phrasesOf } from '#src/domain/language/en/spoken/doubtful.ts';
import { nameOfPaper } from '#src/domain/language/en/spoken/paper.ts';
import type { Arc, PaperHeld } from '#src/domain/synthesis/slots.ts';
import { learning, noun, role, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

describe('a paper and what is learned for it', () => {
  const papered = (
    what: string,
    stance: 'set-on-it' | 'only-short' | 'if-free',
    papers: PaperHeld[],
    arc: Arc = 'shift',
  ) => textOf(slotsWith(arc, { papers, learning: [learning(what, stance)] }));
  const held = (name: string, state: PaperHeld['state'], missing: string | null = null): PaperHeld => ({
    name: noun(name),
    state,
    missing: missing === null ? null : noun(missing),
  });

  it('is renewed, and the other half learned', () => {
    const lapsed = [held('HACCP', 'lapsed')];
    expect(papered('HACCP again and the new machines', 'set-on-it', lapsed, 'back')).toContain(
      'Next I want to renew my HACCP and learn the new machines.',
    );
    expect(papered('HACCP again and the new machines', 'set-on-it', [], 'back')).not.toContain('renew');
  });

  it('is passed where it lacks the very exam', () => {
    expect(papered('GED math', 'if-free', [held('GED', 'missing', 'math')])).toContain(
      'I’d like to pass my GED math.',
    );
    expect(papered('maths again', 'set-on-it', [held('CSEC maths', 'not-finished')])).toContain(
      'Next I want to pass my CSEC maths.',
    );
    expect(papered('maths again', 'set-on-it', [])).toContain('brush up on maths');
  });

  it('is finished with what is left of it, where that is counted', () => {
    const left = (what: string, ...papers: PaperHeld[]) =>
      textOf(
        slotsWith('grow', {
          papers,
          learning: [{ ...learning(what, 'set-on-it'), isToFinish: true }],
        }),
      );
    const open = held('BSc in human resource management', 'missing', '9 credits + the research project');
    expect(left('di degree', open)).toContain(
      'Next I want to finish my degree, with nine credits and the research project to go.',
    );
    expect(left('degree', open, held('CPA', 'missing', '2 exams'))).toContain('finish my degree.');
    expect(left('degree', held('BSc', 'missing', 'money'))).toContain('finish my degree.');
  });

  it('is passed, got or done, by what it is', () => {
    const next = (what: string) => papered(what, 'set-on-it', []);
    expect(next('TOPIK level 4')).toContain('Next I want to pass TOPIK level 4.');
    expect(next('permiso C and CAP')).toContain('Next I want to get my permiso C and CAP.');
    expect(next('Polish B2 medical')).toContain('Next I want to get my B2 in medical Polish.');
    expect(next('black belt project')).toContain('Next I want to do my black belt project.');
    expect(next('GCSE maths again')).toContain('Next I want to take my GCSE maths again.');
    expect(next('internal manager program')).toContain('do the internal manager program');
    expect(next('internal audit course')).toContain('take an internal audit course');
    expect(next('Polish B2 exam')).not.toContain('in exam');
  });

  it('is not begun where it is an exam', () => {
    expect(papered('the German B2 exam', 'set-on-it', [held('German B2', 'not-finished')])).toContain(
      'Next I want to take the German B2 exam.',
    );
  });

  it('has its name in plain grammar', () => {
    const have = (name: string, arc: Arc = 'grow') =>
      textOf(slotsWith(arc, { papers: [held(name, 'in-force')], learning: [] }));
    expect(have('food safety HACCP')).toContain('a HACCP certificate in food safety');
    expect(have('course of food hygiene HACCP')).toContain('I’ve done a HACCP course in food hygiene.');
    expect(have('VHF radio operator')).toContain('my VHF radio operator’s certificate');
    expect(nameOfPaper('guard licence Qatar')).toBe('guard licence from Qatar');
    expect(nameOfPaper('guard licence C')).toBe('guard licence C');
    expect(have('BSc in microbiology')).toContain('I have a BSc in microbiology.');
    expect(have('BEng USM')).toContain('I have a BEng from USM.');
    expect(have('BSc IT')).toContain('I have a BSc in IT.');
    expect(have('bachelor of accounting')).toContain('a bachelor’s degree in accounting');
    expect(have('bachelor of science')).not.toContain('degree in science');
    const deputy = slotsWith('grow', {
      roles: [role('a deputy', null)],
      papers: [held('deputy’s ticket', 'in-force')],
    });
    expect(textOf(deputy)).toContain('my deputy’s ticket');
  });

  it('is who one is, by the name of a trade', () => {
    const mason = papered('quantity surveying', 'set-on-it', [held('master mason', 'in-force')]);
    expect(mason).not.toContain('have a master mason');
  });

  it('is got by its name, and finished where it was begun', () => {
    expect(papered('CDL', 'if-free', [])).toContain('I’d like to get my CDL.');
    expect(papered('SQL', 'if-free', [])).not.toContain('my SQL');
    expect(
      papered('master under 24', 'set-on-it', [held('Master under 24', 'missing', 'sea time')]),
    ).toContain('Next I want to get my Master under 24.');
    expect(
      papered('category D driving licence', 'set-on-it', [
        held('category D driving licence', 'not-finished'),
      ]),
    ).toContain('I’ve already begun my category D driving licence, and finishing it is my next step.');
  });

  it('is the licence where somebody learns driving, and is learned by who has it', () => {
    expect(papered('driving', 'only-short', [])).toContain('I’d like to get my driving licence.');
    expect(papered('driving', 'set-on-it', [held('driver’s license', 'missing', 'the test')])).toContain(
      'get my driver’s license.',
    );
    expect(papered('driving', 'set-on-it', [held('driving licence', 'in-force')])).not.toContain(
      'get my driving licence',
    );
  });

  it('has letters for its grades, which are no slips', () => {
    const doubtOfIt = (typed: string) =>
      phrasesOf(slotsWith('steady', { learning: [learning(typed, 'if-free')] })).find(
        ({ name }) => name === 'learning',
      )?.doubt;
    expect(doubtOfIt('PSIRA grade E D C')).toBe(0);
    expect(doubtOfIt('welding E D C')).toBeGreaterThan(0);
  });

  it('is named by its kind', () => {
    const back = (name: string) => papered('pottery', 'set-on-it', [held(name, 'in-force')], 'grow');
    expect(back('master degree')).toContain('a master’s degree');
    expect(back('associates in business')).toContain('associate’s degree in business');
    expect(back('ITI Turner')).toContain('an ITI Turner certificate');
    expect(back('master of music')).not.toContain('’s degree');
  });

  it('that has run out is no news', () => {
    const back = (name: string) => papered('electronic locks', 'only-short', [held(name, 'lapsed')], 'back');
    expect(back('PSA licence')).not.toContain('run out');
    expect(back('ECDL')).not.toContain('run out');
  });

  it('is done again where one is tested in it, and the exam of its name', () => {
    expect(papered('working at heights again', 'only-short', [])).toContain('do working at heights again.');
    expect(papered('NAVLE exam', 'set-on-it', [])).toMatch(/(?:step is|take) the NAVLE exam\./);
    expect(papered('N1-N3 electrical course', 'if-free', [])).toContain('take an N1-N3 electrical course.');
    expect(papered('English for writing emails', 'set-on-it', [])).toContain(
      'work on my English for writing emails.',
    );
    expect(papered('iPhone board repair', 'set-on-it', [])).toContain('learn iPhone board repair.');
    expect(papered('a little Python', 'only-short', [])).toContain('learn a little Python.');
  });
});

describe('a paper to renew', () => {
  const renewed = (typed: string, name: string) =>
    textOf(
      slotsWith('back', {
        papers: [{ name: noun(name), state: 'lapsed', missing: null }],
        learning: [learning(typed, 'set-on-it')],
      }),
    );

  it('is renewed by the name that it has', () => {
    expect(renewed('renew PMDC', 'PMDC licence')).toContain('Next I want to renew my PMDC licence.');
    expect(renewed('renew PMDC', 'first aid')).not.toContain('first aid');
  });
});

describe('two things to be set on', () => {
  it('are a renewal and an exam in one breath', () => {
    const two = slotsWith('elsewhere', {
      papers: [{ name: noun('IELTS'), state: 'lapsed', missing: null }],
      learning: [learning('the vet council exam', 'set-on-it'), learning('IELTS again', 'set-on-it')],
    });
    expect(textOf(two)).toContain('Next I want to renew my IELTS and take the vet council exam.');
    const later = {
      ...two,
      learning: [learning('the vet council exam', 'later'), learning('IELTS again', 'set-on-it')],
    };
    // A result that ran out is not renewed.
    expect(textOf(later)).toContain('Next I want to take the IELTS again.');
  });

  it('are two papers that one has, where each says what it is', () => {
    const held = (name: string) => {
      const paper: PaperHeld = { name: { ...noun(name), isPlural: true }, state: 'in-force', missing: null };
      return textOf(slotsWith('steady', { papers: [paper] }));
    };
    expect(held('PCV licence and CPC')).toContain('my PCV licence and CPC');
    expect(held('licences and many badges')).not.toContain('badges');
  });
});
