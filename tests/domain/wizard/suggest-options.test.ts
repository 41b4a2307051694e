import { describe, expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import { ownWords, suggestOptions } from '#src/domain/wizard/suggest-options.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

const themes = questionById('themes')?.input;
const suggested = (answers: Answers) =>
  themes?.kind === 'picks'
    ? suggestOptions(themes.options, ownWords(answers, 'themes', questionnaire), themes.max)
    : [];

describe('themes suggested from answers', () => {
  it('are what all the answers say: typed, chosen, and the verb of the sentence', () => {
    const { answers } = aReflection()
      .picking('strengths', 'explain')
      .serving('teach', 'apprentices')
      .finishing('proof', 'did', { did: 'trained six new cooks' })
      .done();
    expect(suggested(answers)[0]).toBe('pass-on');
  });

  it('are none from the question itself, or from one that is set aside', () => {
    const own = aReflection().picking('themes', { own: 'teaching and training' });
    expect(suggested(own.done().answers)).toEqual([]);
    const aside = aReflection().finishing('proof', 'did', { did: 'trained cooks' }, { setAside: 'skipped' });
    expect(suggested(aside.done().answers)).toEqual([]);
  });

  it('are none from a complaint', () => {
    const { answers } = aReflection().picking('off', { own: 'managers who bully and unfair wages' }).done();
    expect(suggested(answers)).toEqual([]);
  });

  it.each([
    'i answer messages all day',
    'federal forms',
    'feedback from guests',
    'i am artificial',
    'fixture lists',
  ])('are none from a word that only begins like a keyword: %s', (did) => {
    expect(suggested(aReflection().finishing('proof', 'did', { did }).done().answers)).toEqual([]);
  });

  it('are never more than may be chosen', () => {
    const did = 'taught, cared, built, fixed, listened, organised and cooked';
    const { answers } = aReflection().finishing('proof', 'did', { did }).done();
    expect(suggested(answers)).toHaveLength(3);
  });
});
