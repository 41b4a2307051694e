import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { work } from '#src/content/en/work.ts';
import { EXAMPLES } from '#src/content/examples.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import type { Question } from '#src/domain/model/question.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { optionsOf, question, textsOf } from './files.ts';

/** Work of the catalogue with its label, as it is kept with an answer. */
const WORK = new Map(work.roles.map(({ id, label }) => [id, label]));

const folder = new URL('../../public/examples/', import.meta.url);

function read(id: string) {
  const copy = copySchema.parse(
    JSON.parse(readFileSync(fileURLToPath(new URL(`${id}.json`, folder)), 'utf8')),
  );
  const reflection = copy.reflections[0];
  if (!reflection) throw new Error(`${id} holds no reflection`);
  return { copy, reflection };
}

/** What is wrong with one answer, in words; an empty list when it fits its question. */
function misfits(asked: Question, answers: Answers): string[] {
  const value = answers[asked.id]?.value;
  if (!value) return ['no answer'];
  const { input } = asked;
  const known = optionsOf(input).map((option) => option.id);
  const unknown = (ids: readonly string[]) =>
    ids.filter((id) => !known.includes(id)).map((id) => `unknown ${id}`);
  switch (value.kind) {
    case 'choice':
      return input.kind === 'choice' && value.value !== null ? unknown([value.value]) : ['not a choice'];
    case 'picks': {
      if (input.kind !== 'picks') return ['not picks'];
      const added = value.picks.filter((pick) => pick.id.startsWith('own-'));
      const listed = value.picks.filter((pick) => !pick.id.startsWith('own-') && !isWork(pick));
      const asksMore = new Set(input.options.flatMap(({ id, detail }) => (detail ? [id] : [])));
      function isWork({ id, text }: { id: string; text: string }) {
        return input.kind === 'picks' && input.catalogue && WORK.get(id) === text;
      }
      return [
        ...unknown(listed.map((pick) => pick.id)),
        ...(value.picks.length > input.max || value.picks.length === 0 ? ['wrong number of picks'] : []),
        ...(added.length > 0 && input.own === null ? ['none of their own may be added'] : []),
        ...(added.some((pick) => pick.text === '') ? ['own pick without words'] : []),
        ...(listed.some(({ id, text }) => text !== '' && !asksMore.has(id))
          ? ['listed pick with words']
          : []),
      ];
    }
    case 'starter':
      if (input.kind !== 'starter') return ['not a starter'];
      return input.parts.map((part) => part.id).join() === Object.keys(value.parts).join() &&
        Object.values(value.parts).every((part) => part.trim() !== '')
        ? []
        : ['a part is missing or unknown'];
    case 'marks': {
      if (input.kind !== 'marks') return ['not marks'];
      const of = answers[input.of]?.value;
      const marked =
        of?.kind === 'picks'
          ? of.picks.map((pick) => pick.id)
          : of?.kind === 'people'
            ? of.people.map((person) => person.id)
            : [];
      return [
        ...unknown(Object.values(value.marks)),
        ...(Object.keys(value.marks).sort().join() === marked.sort().join() ? [] : ['marks do not fit']),
      ];
    }
    case 'people':
      if (input.kind !== 'people') return ['not people'];
      return [
        ...unknown(value.people.map((person) => person.relation)),
        ...(value.people.length > input.max ? ['too many people'] : []),
      ];
    case 'scales':
      if (input.kind !== 'scales') return ['not scales'];
      return input.scales.flatMap((scale) => {
        const at = value.values[scale.id];
        return at !== undefined && Number.isInteger(at) && at >= scale.min && at <= scale.max
          ? []
          : [`bad ${scale.id}`];
      });
    case 'stems':
      return input.kind === 'stems' && input.stems.some(({ id }) => id === value.stem) ? [] : ['not a stem'];
    case 'verb':
      return input.kind === 'verb' ? unknown([value.verb ?? '']) : ['not a verb'];
    case 'rows':
      return input.kind === 'rows' ? unknown(value.rows.flatMap(({ state }) => state ?? [])) : ['not rows'];
    case 'figures':
      return input.kind === 'figures' &&
        Object.keys(value.figures).every((id) => input.fields.some((field) => field.id === id))
        ? []
        : ['not figures'];
    case 'amounts':
      return ['no question asks for two amounts'];
  }
}

describe('the three examples', () => {
  it('are all listed, each with a file', () => {
    const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(EXAMPLES.map((id) => `${id}.json`).sort());
  });

  it.each(EXAMPLES)('%s is a whole saved copy of one named person', (id) => {
    const { copy, reflection } = read(id);
    expect(copy.reflections).toHaveLength(1);
    expect(copy.clients).toEqual([]);
    expect(reflection.id).toBe(`example-${id}`);
    expect(reflection.paper.name).not.toBe('');
    expect(reflection.level).toBe('standard');
    expect(reflection.updatedAt >= reflection.createdAt).toBe(true);
  });

  it.each(EXAMPLES)('%s answers every question of the standard path', (id) => {
    const { answers } = read(id).reflection;
    const asked = visibleSteps(questionnaire, { level: 'standard', answers });
    const path = asked.flatMap((step) => step.questions.map((each) => each.id));
    expect(path.length).toBeGreaterThan(20);
    expect(path.filter((each) => !answers[each]?.value || answers[each].setAside)).toEqual([]);
  });

  it.each(EXAMPLES)('%s gives only answers that fit, to stems as they are asked', (id) => {
    const { answers } = read(id).reflection;
    const wrong = Object.entries(answers).flatMap(([asked, answer]) => [
      ...misfits(question(asked), answers).map((misfit) => `${asked}: ${misfit}`),
      ...(answer.asked === question(asked).stem ? [] : [`${asked}: asked differently`]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('weigh the five things differently', () => {
    const weights = EXAMPLES.map((id) => JSON.stringify(read(id).reflection.answers.weights?.value));
    expect(new Set(weights).size).toBe(EXAMPLES.length);
  });

  it('are written plainly', () => {
    const texts = textsOf([english.start.examples.people, EXAMPLES.map((id) => read(id).reflection)]);
    expect(texts.filter((text) => /journey|unlock|empower|passion|leverage|synergy|!/i.test(text))).toEqual(
      [],
    );
  });
});
