import { questionById } from '#src/content/en/index.ts';
import type { Answer, Answers, AnswerValue, Wording } from '#src/domain/model/answer.ts';
import { emptyReflection, type Reflection } from '#src/domain/model/reflection.ts';

/** Builds a reflection in everyday words: `aReflection().picking('strengths', 'calm').saying('contribution', {...})`. */
export function aReflection() {
  const answers: Answers = {};
  const put = (questionId: string, value: AnswerValue | null, rest: Partial<Answer> = {}) => {
    const asked = questionById(questionId)?.stem;
    if (asked === undefined) throw new Error(`There is no question "${questionId}".`);
    answers[questionId] = { value, setAside: null, wordings: {}, channels: {}, asked, ...rest };
  };
  const builder = {
    choosing(questionId: string, value: string) {
      put(questionId, { kind: 'choice', value });
      return builder;
    },
    /** Listed ids, or the person's own words as `{own: '...'}`. */
    picking(questionId: string, ...picks: readonly (string | { own: string })[]) {
      const made = picks.map((pick, at) =>
        typeof pick === 'string' ? { id: pick, text: '' } : { id: `own-${at + 1}`, text: pick.own },
      );
      put(questionId, { kind: 'picks', picks: made });
      return builder;
    },
    saying(
      questionId: string,
      parts: Readonly<Record<string, string>>,
      wordings: Record<string, Wording> = {},
    ) {
      put(questionId, { kind: 'starter', parts: { ...parts } }, { wordings });
      return builder;
    },
    marking(questionId: string, marks: Readonly<Record<string, string>>) {
      put(questionId, { kind: 'marks', marks: { ...marks } });
      return builder;
    },
    naming(questionId: string, ...people: readonly { id: string; relation: string; name: string }[]) {
      put(questionId, { kind: 'people', people: [...people] });
      return builder;
    },
    setting(questionId: string, values: Readonly<Record<string, number>>) {
      put(questionId, { kind: 'scales', values: { ...values } });
      return builder;
    },
    settingAside(questionId: string, how: 'skipped' | 'not-sure') {
      const before = answers[questionId];
      put(questionId, before?.value ?? null, { setAside: how });
      return builder;
    },
    done(): Reflection {
      return { ...emptyReflection({ language: 'en', id: 'test', now: '2026-11-22T09:00:00Z' }), answers };
    },
  };
  return builder;
}

/** Someone who answered the quick path with care. */
export function quickPerson() {
  return aReflection()
    .choosing('situation', 'stuck')
    .choosing('horizon', 'ten')
    .picking('strengths', 'calm', 'explain')
    .saying('loved-work', { work: 'running the open day', liked: 'watching shy people join in' })
    .picking('themes', 'able')
    .picking('room-for', 'home-evenings')
    .saying('learn-next', { what: 'bookkeeping', purpose: 'run the charity shop' })
    .choosing('learning-hours', 'one-two')
    .choosing('learning-budget', 'free')
    .picking('money-purpose', 'basics', 'debt')
    .choosing('cushion', 'under-three')
    .setting('weights', { skills: 3, experiences: 2, social: 4, education: 1, finances: 3 })
    .picking('values', 'fairness', 'family', 'learning')
    .saying('contribution', { who: 'new parents', change: 'feel less alone' });
}
