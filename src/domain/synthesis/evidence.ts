import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { forgetWithReadings, onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import { type Around, ofAnswer, type Reader } from './evidence-of-answer.ts';
import type { ReadingLanguage } from './language.ts';
import type { Evidence } from './types.ts';

/**
 * Everything the answers say, in the order the questions are asked. Answers set aside, answers to retired
 * questions and empty parts give nothing. Total: any stored answer can be read.
 */
export function collectEvidence(
  answers: Answers,
  questionnaire: Questionnaire,
  language: Reader,
): readonly Evidence[] {
  const { reading, matters } = language;
  const before = collected(answers, reading);
  if (before.questionnaire === questionnaire && before.matters === matters) return before.evidence;
  const evidence = collect(answers, questionnaire, language);
  Object.assign(before, { questionnaire, matters, evidence });
  return evidence;
}

/**
 * What the same answers said, read in the same way, be it by a whole language or by its live half: a page asks again where something else has changed, as an edit of a phrase, and what is
 * written of the same evidence need not be written anew.
 */
const collected = onceByTwo(
  (_answers: Answers, _reading: ReadingLanguage): Collected => ({
    questionnaire: null,
    matters: null,
    evidence: [],
  }),
);
type Collected = {
  questionnaire: Questionnaire | null;
  matters: MattersLanguage | null;
  evidence: readonly Evidence[];
};

function collect(answers: Answers, questionnaire: Questionnaire, language: Reader): readonly Evidence[] {
  const all: Evidence[] = [];
  for (const some of evidenceByQuestion(answers, questionnaire, language)) all.push(...some);
  return all;
}

const questionsOf = onceByThing((questionnaire: Questionnaire) =>
  questionnaire.flatMap(({ questions }) => questions),
);

/**
 * The same a question at a time, for who reads them ahead and gives way between them: what was read of an answer is remembered.
 */
export function* evidenceByQuestion(
  answers: Answers,
  questionnaire: Questionnaire,
  language: Reader,
): Generator<readonly Evidence[], void> {
  const questions = questionsOf(questionnaire);
  for (const question of questions) {
    const answer = answers[question.id];
    if (!answer?.value || answer.setAside || answer.value.kind !== question.input.kind) continue;
    // Marks name what another answer holds; every other answer speaks for itself.
    const around = { answers, questions, language };
    yield question.input.kind === 'marks'
      ? ofAnswer(question, answer, around)
      : remembered(question, answer, around);
  }
}

/**
 * What an answer said when it was last read. Answers are never changed in place, so that only the one being typed
 * is read again at each key: that is most of the work. The same answer gives the same evidence with or without it.
 */
let memory = new WeakMap<Answer, Reader & { question: Question; evidence: readonly Evidence[] }>();
forgetWithReadings(() => {
  memory = new WeakMap();
});

function remembered(question: Question, answer: Answer, around: Around): readonly Evidence[] {
  const { reading, matters } = around.language;
  const known = memory.get(answer);
  if (known?.question === question && known.reading === reading && known.matters === matters)
    return known.evidence;
  const evidence = ofAnswer(question, answer, around);
  memory.set(answer, { question, reading, matters, evidence });
  return evidence;
}
