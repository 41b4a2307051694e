import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { readWords } from '#src/domain/language/en/read-words.ts';
import {
  paperFromAnotherLanguage,
  studyFromAnotherLanguage,
} from '#src/domain/language/en/reader/studies-of-other-languages.ts';

describe('what is to be learned, named in another language', () => {
  it.each([
    ['terminar a faculdade', 'finish my degree'],
    ['terminar a licenciatura, falta 1 ano', 'finish my degree'],
    ['acabar o HACCP', 'finish my HACCP course'],
    ['terminar o SENAI', 'finish my SENAI course'],
    ['curso de manipulação de alimentos', 'food handling course'],
    ['curso de confeitaria SENAC', 'pastry course at SENAC'],
    ['curso do SENAI, refrigeração', 'refrigeration course at SENAI'],
    ['curso do Sebrae', 'course at Sebrae'],
    ['kurs instruktora', 'instructor course'],
    ['inglês', 'English'],
    ['modelagem no SENAI', 'pattern making course at SENAI'],
    ['curso de modelagem no SENAI', 'pattern making course at SENAI'],
  ])('%s has its English name', (typed, said) => expect(studyFromAnotherLanguage(typed)).toBe(said));

  it.each(['curso de cerâmica', 'terminar de pagar', 'food handling course', 'formation'])(
    '%s has none, or is English',
    (typed) => expect(studyFromAnotherLanguage(typed)).toBeNull(),
  );

  it('is read by it where a study is asked for, and nowhere else', () => {
    expect(en).toBeDefined();
    const read = (stem: string) => readWords('curso de confeitaria', stem).parts.map(({ text }) => text);
    expect(read('learning')).toEqual(['pastry course']);
    expect(read('gift')).not.toContain('pastry course');
  });

  it('papers too', () => {
    expect(paperFromAnotherLanguage('ensino médio')).toBe('high school diploma');
    expect(paperFromAnotherLanguage('prawo jazdy kat. D')).toBe('category D driving licence');
    expect(paperFromAnotherLanguage('título de nada')).toBeNull();
  });
});
