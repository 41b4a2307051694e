import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Option, Question } from '#src/domain/model/question.ts';
import { afterStem } from '#src/domain/text/after-stem.ts';
import { labelOfPick, markables } from './labels-in-words.ts';
import { sharesOf, wordsOfStop } from './scale-in-words.ts';
import type { Words } from './words.ts';

const labelOf = (options: readonly Option[], id: string | null) =>
  options.find((option) => option.id === id)?.label ?? '';

/** What an answer needs around it to be put into words: the answers and the question it marks. */
export type Around = { answers: Answers; questionOf: (id: string) => Question | undefined };

/** An answer as lines of text, in the person's own words where they gave any; empty when nothing was given. */
export function answerInWords(
  words: Words,
  question: Question,
  answer: Answer | undefined,
  around: Around,
): string[] {
  const value = answer?.value ?? null;
  if (value === null || !hasContent(value)) return [];
  return linesOf(words, question, value, around).filter((line) => line.trim() !== '');
}

function linesOf(
  words: Words,
  { input }: Question,
  value: AnswerValue,
  { answers, questionOf }: Around,
): string[] {
  const { shareInWords, wizard } = words;

  if (input.kind === 'choice' && value.kind === 'choice') return [labelOf(input.options, value.value)];
  if (input.kind === 'picks' && value.kind === 'picks') {
    const labels = value.picks.map((pick) => labelOfPick(pick, input.options));
    return input.ranked ? labels.map((label, index) => wizard.check.ranked(index + 1, label)) : labels;
  }
  if (input.kind === 'starter' && value.kind === 'starter') {
    return input.parts.flatMap(({ id, stem }) => {
      const text = value.parts[id]?.trim() ?? '';
      const rest = afterStem(stem, text);
      return text === '' ? [] : [rest === null ? text : wizard.check.starter(stem, rest)];
    });
  }
  if (input.kind === 'marks' && value.kind === 'marks') {
    return markables(words, questionOf(input.of), answers[input.of]).flatMap(({ id, label }) => {
      const mark = value.marks[id];
      return mark === undefined ? [] : [wizard.check.mark(label, labelOf(input.options, mark))];
    });
  }
  if (input.kind === 'people' && value.kind === 'people') {
    return value.people.map(({ relation, name }) => {
      const label = labelOf(input.options, relation) || relation;
      return name.trim() === '' ? label : wizard.check.person(label, name);
    });
  }
  if (input.kind === 'scales' && value.kind === 'scales') {
    const shares = sharesOf(input.scales.map(({ id, start }) => ({ value: value.values[id] ?? start })));
    return input.scales.flatMap((scale, index) => {
      const at = value.values[scale.id];
      if (at === undefined) return [];
      return [
        wizard.check.mark(
          scale.label,
          input.dials ? shareInWords(shares[index] ?? 0) : wordsOfStop(words, at, scale),
        ),
      ];
    });
  }
  if (input.kind === 'stems' && value.kind === 'stems') {
    return input.stems.flatMap(({ id, parts, after }) => {
      const said = parts.map((part) => ({ ...part, text: value.parts[`${id}-${part.id}`]?.trim() ?? '' }));
      if (said.every(({ text }) => text === '')) return [];
      return [
        said.map(({ before, text }) => `${before} ${text || '…'}`).join(' ') + (after ? ` ${after}` : ''),
      ];
    });
  }
  if (input.kind === 'verb' && value.kind === 'verb') {
    const verb = input.options.find(({ id }) => id === value.verb)?.forms?.base ?? '';
    const who = value.who.trim();
    const said = verb.includes('{who}') ? verb.replace('{who}', who || '…') : `${verb} ${who}`.trim();
    return [`${input.stem} ${said}`];
  }
  if (input.kind === 'rows' && value.kind === 'rows') {
    if (value.none) return input.none ? [input.none.label] : [];
    return value.rows.map(({ text, state, detail }) =>
      [text.trim(), labelOf(input.states, state), detail.trim()].filter(Boolean).join(', '),
    );
  }
  if (input.kind === 'figures' && value.kind === 'figures') {
    return input.fields.flatMap(({ id, label }) => {
      const figure = value.figures[id]?.trim() ?? '';
      if (figure === '') return [];
      return [
        wizard.check.mark(
          label,
          wizard.check.amounts(figure, value.currency, labelOf(input.periods, value.period)),
        ),
      ];
    });
  }
  return [];
}

/**
 * An answer whose question is no longer asked, or is now of another kind: the person's own words, and for what they chose
 * from a list the ids of the time, which are words too.
 */
export function keptAnswerInWords(words: Words, answer: Answer | null): string[] {
  const value = answer?.value ?? null;
  if (value === null || !hasContent(value)) return [];
  return linesKept(words, value).filter((line) => line.trim() !== '');
}

const plain = (id: string) => id.replaceAll('-', ' ');

function linesKept(words: Words, value: AnswerValue): string[] {
  const { wizard } = words;

  switch (value.kind) {
    case 'choice':
      return [plain(value.value ?? '')];
    case 'picks':
      return value.picks.map(({ id, text }) => (text.trim() === '' ? plain(id) : text));
    case 'starter':
      return Object.values(value.parts);
    case 'marks':
      return Object.entries(value.marks).map(([id, mark]) => wizard.check.mark(plain(id), plain(mark)));
    case 'people':
      return value.people.map(({ relation, name }) =>
        name.trim() === '' ? plain(relation) : wizard.check.person(plain(relation), name),
      );
    case 'scales':
      return Object.entries(value.values).map(([id, at]) => wizard.check.mark(plain(id), String(at)));
    case 'stems':
      return Object.values(value.parts);
    case 'verb':
      return [[plain(value.verb ?? ''), value.who].filter(Boolean).join(' ')];
    case 'rows':
      return value.rows.map(({ text, state, detail }) =>
        [text, plain(state ?? ''), detail].filter(Boolean).join(', '),
      );
    case 'figures':
      return Object.values(value.figures).map((figure) =>
        wizard.check.amounts(figure, value.currency, plain(value.period ?? '')),
      );
    case 'amounts':
      return [
        wizard.check.amounts(
          [value.low, value.high].filter((amount) => amount.trim() !== '').join(' - '),
          value.currency,
          plain(value.period ?? ''),
        ),
      ];
  }
}
