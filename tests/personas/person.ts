import { readdirSync, readFileSync } from 'node:fs';
import { questionById } from '#src/content/en/index.ts';
import { work } from '#src/content/en/work.ts';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Input } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Level } from '#src/domain/model/steps.ts';
import { workId } from '#src/domain/model/work-id.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';

/** A whole invented person, with what they typed and chose. */
export type Person = { name: string; about: string; reflection: Reflection };

/** The short form in which people are written down (people/*.json): answers by question id, as typed. */
export type Written = {
  about: string;
  name: string;
  level: Level;
  answers: Record<string, WrittenAnswer>;
  aside?: Record<string, 'skipped' | 'not-sure'>;
};
export type WrittenAnswer =
  | string
  | readonly (
      | string
      | { own: string }
      | { id: string; detail: string }
      | { relation: string; name?: string }
    )[]
  | readonly Readonly<Record<string, string>>[]
  | Readonly<Record<string, string | number>>
  | Readonly<Record<string, Readonly<Record<string, string>>>>;

const FOLDER = new URL('./people/', import.meta.url);
const EXAMPLES = new URL('../../public/examples/', import.meta.url);
/** As many as the page shows of what a search finds. */
const MATCHES = 6;
const NOW = '2026-11-22T09:00:00Z';

let known: readonly Person[] | undefined;

/**
 * Everybody: the people written down here, and the examples that the page shows. In the order of their names. Read once, and what
 * is read of their answers with them.
 */
export function everybody(): readonly Person[] {
  known ??= readEverybody();
  return known;
}

function readEverybody(): readonly Person[] {
  const named = (folder: URL) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.replace('.json', ''), readFileSync(new URL(file, folder), 'utf8')] as const);
  const people = named(FOLDER).map(([name, text]) => personOf(name, JSON.parse(text)));
  const examples = named(EXAMPLES).map(([name, text]) => exampleOf(name, text));
  return [...people, ...examples].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function exampleOf(name: string, text: string): Person {
  const read = readCopy(new TextEncoder().encode(text));
  const reflection = read.kind === 'copy' ? read.copy.reflections[0] : undefined;
  if (!reflection) throw new Error(`${name} is no saved copy of one person.`);
  return { name, about: `Example on the page: ${reflection.title}`, reflection };
}

export function personOf(name: string, written: Written): Person {
  const answers: Answers = {};
  const put = (id: string, value: AnswerValue | null, setAside: 'skipped' | 'not-sure' | null) => {
    const asked = questionById(id)?.stem;
    if (asked === undefined) throw new Error(`${name} answers "${id}", and there is no such question.`);
    answers[id] = { value, setAside, wordings: {}, channels: {}, asked };
  };
  for (const [id, answer] of Object.entries(written.answers)) {
    const input = questionById(id)?.input;
    if (!input) throw new Error(`${name} answers "${id}", and there is no such question.`);
    put(id, answerOf(input, answer), written.aside?.[id] ?? null);
  }
  for (const [id, how] of Object.entries(written.aside ?? {})) if (!answers[id]) put(id, null, how);
  nameOwnMarks(answers);
  const reflection = {
    ...emptyReflection({ language: 'en', id: name, now: NOW }),
    level: written.level,
    answers,
  };
  reflection.paper = { ...reflection.paper, name: written.name };
  return { name, about: written.about, reflection };
}

/** "own-1" is the own words in the first place of the list; where a chip stands there, the first of the own words. */
function nameOwnMarks(answers: Answers): void {
  for (const [id, { value }] of Object.entries(answers)) {
    const input = questionById(id)?.input;
    if (value?.kind !== 'marks' || input?.kind !== 'marks') continue;
    const marked = answers[input.of]?.value;
    const own = marked?.kind === 'picks' ? marked.picks.filter((pick) => pick.id.startsWith('own-')) : [];
    const idOf = (key: string) => {
      const place = /^own-(\d+)$/.exec(key)?.[1];
      if (place === undefined || own.some((pick) => pick.id === key)) return key;
      return own[Number(place) - 1]?.id ?? key;
    };
    value.marks = Object.fromEntries(Object.entries(value.marks).map(([key, mark]) => [idOf(key), mark]));
  }
}

/** A chip by its id, one with its detail, or own words: work that is called so in the catalogue is taken from there. */
function pickOf(
  pick: string | Readonly<Record<string, string>>,
  at: number,
  input: Extract<Input, { kind: 'picks' }>,
): { id: string; text: string } {
  if (typeof pick === 'string') return { id: pick, text: '' };
  if (pick.id !== undefined) return { id: pick.id, text: pick.detail ?? '' };
  const text = pick.own ?? '';
  const hits = input.catalogue ? searchWork(text, work, MATCHES) : [];
  const same = hits.find(({ words }) => words.label.toLowerCase() === text.trim().toLowerCase());
  return same
    ? { id: workId(same.kind, same.words.id), text: same.words.label }
    : { id: `own-${at + 1}`, text };
}

/** A part by its id, or by what it reads: who writes a person down may call what never happened "never". */
function partOf({ stems }: Extract<Input, { kind: 'stems' }>, stem: string, name: string): string {
  const parts = stems.find(({ id }) => id === stem)?.parts ?? [];
  if (parts.some(({ id }) => id === name)) return name;
  return parts.find(({ reads }) => reads === name)?.id ?? name;
}

export function answerOf(input: Input, answer: WrittenAnswer): AnswerValue {
  const record = answer as Readonly<Record<string, string>>;
  switch (input.kind) {
    case 'choice':
      return { kind: 'choice', value: String(answer) };
    case 'picks':
      return {
        kind: 'picks',
        picks: (answer as readonly (string | Readonly<Record<string, string>>)[]).map((pick, at) =>
          pickOf(pick, at, input),
        ),
      };
    case 'starter':
      return { kind: 'starter', parts: { ...record } };
    case 'marks':
      return { kind: 'marks', marks: { ...record } };
    case 'people':
      return {
        kind: 'people',
        people: (answer as readonly { relation: string; name?: string }[]).map((person, at) => ({
          id: `person-${at + 1}`,
          relation: person.relation,
          name: person.name ?? '',
        })),
      };
    case 'scales':
      return { kind: 'scales', values: answer as Record<string, number> };
    case 'stems': {
      const [[stem = '', parts = {}] = []] = Object.entries(answer as Record<string, Record<string, string>>);
      return {
        kind: 'stems',
        stem,
        parts: Object.fromEntries(
          Object.entries(parts).map(([name, text]) => [`${stem}-${partOf(input, stem, name)}`, text]),
        ),
      };
    }
    case 'verb':
      return { kind: 'verb', verb: record.verb ?? null, who: record.who ?? '' };
    case 'rows': {
      const rows = Array.isArray(answer) ? (answer as readonly Record<string, string>[]) : [];
      return {
        kind: 'rows',
        rows: rows.map(({ text = '', state, detail = '' }, at) => ({
          id: `row-${at + 1}`,
          text,
          state: state ?? null,
          detail,
        })),
        none: answer === 'none',
      };
    }
    case 'figures': {
      const { currency = '', period = null, ...figures } = record;
      return { kind: 'figures', figures, currency, period };
    }
  }
}
