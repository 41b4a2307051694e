import type { Answer, AnswerValue } from '#src/domain/model/answer.ts';
import type { Input, Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Level } from '#src/domain/model/steps.ts';

/** A question with just enough around its input. */
export function aQuestion(id: string, input: Input, change: Partial<Question> = {}): Question {
  return {
    id,
    strand: 'skills',
    stem: `About ${id}?`,
    help: '',
    level: 'quick',
    required: true,
    channel: 'shareable',
    input,
    ...change,
  };
}

export const anAnswer = (value: AnswerValue | null, setAside: Answer['setAside'] = null): Answer => ({
  value,
  setAside,
  wordings: {},
  channels: {},
  asked: '',
});

const at = (level: Level) => ({ level });
const options = [
  { id: 'whole', label: 'Yes' },
  { id: 'mostly', label: 'Mostly' },
];
export const choice: Input = { kind: 'choice', signal: 'cv-story', options };
export const picks: Input = {
  kind: 'picks',
  signal: 'strength',
  options,
  max: 2,
  ranked: false,
  own: { placeholder: 'so', shape: 'gerund' },
  suggest: false,
};
export const starter: Input = {
  kind: 'starter',
  parts: [{ id: 'a', stem: 'I', placeholder: '', signal: 'story', shape: 'any', words: 5, lines: 1 }],
};
const ofGap: Input = {
  kind: 'starter',
  parts: [{ id: 'a', stem: 'I', placeholder: '', signal: 'cv-gap', shape: 'any', words: 5, lines: 1 }],
};
export const figures: Input = {
  kind: 'figures',
  signal: 'pay',
  fields: [
    { id: 'need', label: 'I need', placeholder: '' },
    { id: 'aim', label: 'I hope for', placeholder: '' },
  ],
  currencies: ['GBP'],
  periods: [],
};
export const people: Input = { kind: 'people', signal: 'person', options, max: 1 };

const step = (id: Questionnaire[number]['id'], questions: Question[]) => ({
  id,
  title: id,
  short: id,
  why: id,
  questions,
});

/** Three small steps with a question of every level and every condition. */
export const fakeQuestionnaire: Questionnaire = [
  step('skills', [
    aQuestion('good-at', picks),
    aQuestion(
      'energy',
      { kind: 'marks', signal: 'energy', of: 'good-at', options },
      { when: 'has-strengths' },
    ),
    aQuestion('story', starter, { required: false, ...at('standard') }),
  ]),
  step('experiences', [
    aQuestion('cv', choice, at('standard')),
    aQuestion('gap', ofGap, { when: 'cv-has-gap', ...at('standard') }),
  ]),
  step('social', [
    aQuestion('who', people, at('deep')),
    aQuestion(
      'support',
      { kind: 'marks', signal: 'support', of: 'who', options },
      { when: 'has-people', ...at('deep') },
    ),
  ]),
];
