import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { choiceAmong } from '#src/domain/cv/choice.ts';
import type { CvFact } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftsToSee } from '#src/domain/cv/draft-taker.ts';
import { takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { at } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };
const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });
const skills = (...names: string[]): CvFact[] =>
  names.map((words) => ({ id: words, kind: 'gift', words, from: at('Skills: many') }));
const languages = (...names: string[]): CvFact[] =>
  names.map((name) => ({ id: name, kind: 'language', name, level: 'B2', from: at(name) }));

function choiceIn(facts: readonly CvFact[], reflection: Reflection = empty) {
  const toSee = draftsToSee(draftsOf(facts, given), reflection, questionnaire);
  const choice = choiceAmong(toSee, { answers: reflection.answers, questionnaire });
  return choice && [choice.room, choice.isGroup, choice.drafts.map(({ words }) => words)];
}

/** The reflection that took the first draft after another. */
function taking(facts: readonly CvFact[]): Reflection {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `own-${ids}`;
  };
  return draftsOf(facts, given).reduce(
    (now, draft) => takeDraft(now, draft, { questionnaire, newId }),
    empty,
  );
}

describe('small things of one kind', () => {
  it('are looked at together, with the room that their answer has', () => {
    expect(choiceIn(skills('SPSS', 'R', 'Stata'))).toEqual([5, true, ['SPSS', 'R', 'Stata']]);
    const six = ['SPSS', 'R', 'Stata', 'QGIS', 'LaTeX', 'Julia'];
    expect(choiceIn(skills(...six))).toEqual([5, true, six]);
    expect(choiceIn(skills('SPSS'))).toBeNull();
  });

  it('are languages apart from skills: they share one place, so that all have room, also where the answer is full', () => {
    const both = [...skills('SPSS', 'R'), ...languages('Polish', 'Dutch')];
    expect(choiceIn(both)).toEqual([2, true, ['Polish', 'Dutch']]);
    const full = taking([...languages('Polish'), ...skills('SPSS', 'R', 'Stata', 'QGIS')]);
    expect(choiceIn(languages('Polish', 'Dutch', 'Irish'), full)).toEqual([2, true, ['Dutch', 'Irish']]);
  });

  it('are the new ones alone when the next CV comes in', () => {
    const taken = taking(skills('SPSS', 'R'));
    expect(choiceIn(skills('SPSS', 'R', 'Stata', 'QGIS'), taken)).toEqual([3, true, ['Stata', 'QGIS']]);
  });

  it('are things that one does apart from things that one knows', () => {
    expect(choiceIn(skills('training new staff', 'planning the rota', 'SPSS', 'R'))).toEqual([
      ...[5, true],
      ['training new staff', 'planning the rota'],
    ]);
  });
});
