import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import {
  ASSIGNMENT_FORMAT,
  ASSIGNMENT_VERSION,
  type AssignmentFile,
  RETURN_FORMAT,
  type ReturnFile,
} from '#src/domain/model/assignment-file.ts';
import { hasContent, isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { OnReturn } from '#src/domain/sharing/audience.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { lineMayReach } from './kept-words.ts';

/** A coach's questions for a client: what the coach wrote to the client, and nothing that says who that is. */
export function releaseAssignment({
  id,
  language,
  welcome,
  questions,
}: Omit<AssignmentFile, 'format' | 'version'>): Released<'client', AssignmentFile> {
  return openGate('client', {
    format: ASSIGNMENT_FORMAT,
    version: ASSIGNMENT_VERSION,
    id,
    language,
    welcome,
    questions: [...questions],
  });
}

/** What a coach sends along with files: where they are opened, and how. It is of the page, and of no client. */
export function releaseInvitation(words: string): Released<'stranger', string> {
  return openGate('stranger', words);
}

type Answered = {
  questions: readonly Question[];
  answers: Answers;
  evidence: readonly Evidence[];
  matters: MattersLanguage;
};

/** The answers that stay here unless the client ticks them: money, private matters, and what they keep to themselves. */
export function keptFromReturn({ questions, answers, evidence, matters }: Answered): readonly Question[] {
  return questions.filter((question) => {
    const answer = given(answers, question);
    return answer !== null && !mayReturn('return', { question, answer, evidence, matters });
  });
}

type Returning = Answered & {
  assignmentId: string;
  language: string;
  savedOn: string;
  /** Ids of the questions whose answers the client sends: one that is kept back goes only by their own tick. */
  ticked: ReadonlySet<string>;
};

/** The answers that go back to a coach: those to the questions asked, each whole or not at all. */
export function releaseReturn({
  assignmentId,
  language,
  savedOn,
  ticked,
  ...answered
}: Returning): Released<OnReturn, ReturnFile> {
  const kept = new Set(keptFromReturn(answered).map(({ id }) => id));
  const goes = answered.questions.filter(({ id }) => ticked.has(id));
  const answers = goes.flatMap((question) => {
    const answer = given(answered.answers, question);
    return answer ? [[question.id, answer] as const] : [];
  });
  const isAllOpen = goes.every(({ id }) => !kept.has(id));
  return openGate(isAllOpen ? 'return' : 'return-with-private', {
    format: RETURN_FORMAT,
    version: ASSIGNMENT_VERSION,
    assignment: assignmentId,
    savedOn,
    language,
    answers: Object.fromEntries(answers),
  });
}

/** An answer as it may be given away: without words that were typed under another beginning. Null where there is none. */
function given(answers: Answers, { id, input }: Question): Answer | null {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (!answer?.value || !isAnswered(answer)) return null;
  const { value } = answer;
  if (value.kind !== 'stems' || input.kind !== 'stems') return answer;
  const stem = input.stems.find((each) => each.id === value.stem);
  const names = new Set(stem?.parts.map((part) => `${stem.id}-${part.id}`));
  const ofStem = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([part]) => names.has(part)));
  const said = { ...value, parts: ofStem(value.parts) };
  if (!hasContent(said)) return null;
  return { ...answer, value: said, wordings: ofStem(answer.wordings), channels: ofStem(answer.channels) };
}

type OneAnswer = {
  question: Question;
  answer: Answer;
  evidence: readonly Evidence[];
  matters: MattersLanguage;
};

function mayReturn(audience: OnReturn, { question, answer, evidence, matters }: OneAnswer): boolean {
  if (Object.values(answer.channels).includes('private')) return false;
  if (!mayReach(audience, { strand: question.strand, topic: null, channel: question.channel })) return false;
  const items = evidence.filter(({ questionId }) => questionId === question.id);
  if (!items.every((item) => mayReach(audience, item))) return false;
  // Read by themselves once more: what one question asks for says nothing of what was typed there.
  const isShared = (part: string) => answer.channels[part] === 'shareable';
  const texts = [...textsOf(answer.value), ...Object.entries(answer.wordings).map(wordingOf)];
  return texts.every(([part, text]) => isShared(part) || lineMayReach(audience, text, matters));
}

type PartText = readonly [part: string, text: string];

function wordingOf([part, { text }]: [string, { text: string }]): PartText {
  return [part, text];
}

/** All that was typed into an answer, by part. */
function textsOf(value: AnswerValue | null): readonly PartText[] {
  switch (value?.kind) {
    case 'starter':
    case 'stems':
      return Object.entries(value.parts);
    case 'picks':
      return value.picks.map(({ id, text }) => [id, text]);
    case 'people':
      return value.people.map(({ id, name }) => [id, name]);
    case 'verb':
      return [['who', value.who]];
    case 'rows':
      return value.rows.flatMap(({ id, text, detail }): PartText[] => [
        [id, text],
        [id, detail],
      ]);
    case 'figures':
      return Object.entries(value.figures);
    default:
      return [];
  }
}
