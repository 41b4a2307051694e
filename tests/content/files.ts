import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { join } from '#src/content/join.ts';
import {
  type Input,
  type Question,
  questionHelpSchema,
  type Step,
  stepSchema,
} from '#src/domain/model/question.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';

/** A file of the questions as it is on disk, read without the cast of src/content/questions-in.ts. */
export function rawFile(folder: 'structure' | 'en', id: string): unknown {
  const path = fileURLToPath(new URL(`../../src/content/${folder}/${id}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The words of a step as they are joined: what it is called lies in a file of its own. */
export function rawWords(id: StepId): object {
  const names = rawFile('en', 'steps') as Record<string, object>;
  return { ...names[id], ...(rawFile('en', id) as object) };
}

export const steps: readonly Step[] = STEPS.map((id) =>
  stepSchema.parse(join(rawFile('structure', id), rawWords(id))),
);
export const questions: readonly Question[] = steps.flatMap((step) => step.questions);

/** The help with every question, read as the questions are. */
export const questionHelp = z.record(z.string(), questionHelpSchema).parse(rawFile('en', 'help'));

export function question(id: string): Question {
  const found = questions.find((each) => each.id === id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

export function optionsOf(input: Input) {
  switch (input.kind) {
    case 'choice':
    case 'picks':
    case 'marks':
    case 'people':
    case 'verb':
      return input.options;
    case 'rows':
      return input.none ? [...input.states, input.none] : input.states;
    case 'figures':
      return input.periods;
    case 'starter':
      return input.parts.flatMap((part) => part.options ?? []);
    default:
      return [];
  }
}

/** Every id inside a question that an answer may hold: options, parts or scales. */
export function innerIds(each: Question): string[] {
  const { input } = each;
  if (input.kind === 'starter')
    return input.parts.flatMap((part) => [part.id, ...(part.options ?? []).map((option) => option.id)]);
  if (input.kind === 'scales') return input.scales.map((scale) => scale.id);
  if (input.kind === 'figures') return [...input.fields, ...input.periods].map(({ id }) => id);
  if (input.kind === 'stems')
    return input.stems.flatMap((stem) => [stem.id, ...stem.parts.map((part) => `${stem.id}-${part.id}`)]);
  return optionsOf(input).map((option) => option.id);
}

export function signalsOf(input: Input): string[] {
  return input.kind === 'starter' ? input.parts.map((part) => part.signal) : [input.signal];
}

/** Every text that a reader can see or that a sentence can be built from. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}
