import { questionById } from '#src/content/en/index.ts';
import type { Answer, Answers, AnswerValue, Wording } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** Builds a reflection in everyday words: `aReflection().picking('strengths', 'calm').serving('help', 'new parents')`. */
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
    /** Listed ids, ids with the detail they ask for, or the person's own words as `{own: '...'}`. */
    picking(
      questionId: string,
      ...picks: readonly (string | { own: string } | { id: string; text: string })[]
    ) {
      const made = picks.map((pick, at) => {
        if (typeof pick === 'string') return { id: pick, text: '' };
        return 'own' in pick ? { id: `own-${at + 1}`, text: pick.own } : pick;
      });
      put(questionId, { kind: 'picks', picks: made });
      return builder;
    },
    /** One of several sentences, finished: `finishing('proof', 'did', {did: 'rewrote the rota'})`. */
    finishing(
      questionId: string,
      stem: string,
      parts: Readonly<Record<string, string>>,
      rest: Partial<Answer> = {},
    ) {
      const named = Object.entries(parts).map(([part, text]) => [`${stem}-${part}`, text] as const);
      put(questionId, { kind: 'stems', stem, parts: Object.fromEntries(named) }, rest);
      return builder;
    },
    /** What the work should do, and for whom. */
    serving(verb: string, who: string, rest: Partial<Answer> = {}) {
      put('serve', { kind: 'verb', verb, who }, rest);
      return builder;
    },
    /** Things with how each stands: `['bookkeeping', 'set-on-it']`, and what that asks for. */
    listing(questionId: string, ...things: readonly (readonly [string, (string | null)?, string?])[]) {
      const rows = things.map(([text, state = null, detail = ''], at) => ({
        id: `row-${at + 1}`,
        text,
        state,
        detail,
      }));
      put(questionId, { kind: 'rows', rows, none: false });
      return builder;
    },
    /** Numbers as typed, in pounds a month where they are money. */
    counting(questionId: string, figures: Readonly<Record<string, string>>) {
      const isMoney = ['pay', 'own-money'].includes(questionId);
      put(questionId, {
        kind: 'figures',
        figures: { ...figures },
        currency: isMoney ? 'GBP' : '',
        period: questionId === 'pay' ? 'month' : null,
      });
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

/** Someone who answered the quick path with care, and a few questions beyond it. */
export function quickPerson() {
  return aReflection()
    .choosing('arc', 'shift')
    .picking('work', { own: 'shop assistant' })
    .counting('years', { years: '6' })
    .picking('target', { own: 'family support worker' })
    .choosing('horizon', 'ten')
    .picking('strengths', 'calm', 'explain')
    .marking('energy', { calm: 'energy', explain: 'energy' })
    .finishing('proof', 'did', { did: 'rewrote the rota for the whole shop' })
    .saying('loved-work', { work: 'running the open day', liked: 'watching shy people join in' })
    .picking('themes', 'able')
    .serving('help', 'new parents')
    .picking('must-fit', 'evenings')
    .listing('learn', ['bookkeeping', 'set-on-it'])
    .choosing('learning-hours', 'one-two')
    .choosing('learning-budget', 'free')
    .picking('money-purpose', 'basics', 'debt')
    .choosing('cushion', 'under-three')
    .setting('weights', { skills: 3, experiences: 2, social: 4, education: 1, finances: 3 })
    .picking('values', 'fairness', 'family', 'learning');
}
