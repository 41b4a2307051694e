import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import { en } from '#src/domain/language/en/index.ts';
import { exploreShelf, furtherGoals } from '#src/domain/plan/shelf.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { accented, mirrored } from '#src/i18n/pseudo/disguise.ts';
import { disguiserOf } from '#src/i18n/pseudo/disguise-language.ts';
import { everybody } from '#tests/personas/person.ts';

const today = '2026-11-22';
const people = everybody().filter((_, at) => at % 4 === 0);

/** Every stretch of text in a value, however deep. */
function segmentsOf(value: unknown): Segment[] {
  if (Array.isArray(value)) return value.flatMap(segmentsOf);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'kind' in value && 'text' in value && 'rule' in value ? [value as Segment] : [];
  return [...here, ...Object.values(value).flatMap(segmentsOf)];
}

describe.each([
  ['accented', accented],
  ['mirrored', mirrored],
])('a language in %s letters', (_, disguise) => {
  const language = disguiserOf(disguise, 'en-XA').disguiseWhole(en);

  it.each(people)('writes for $name, and keeps nothing but their own words plain', ({ reflection }) => {
    const write = (by: typeof en) => {
      const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language: by });
      return segmentsOf([
        withSpoken(reflection, synthesis, questionnaire, by),
        exploreShelf({ synthesis, today, language: by }),
        furtherGoals({ synthesis, today, language: by }),
      ]);
    };
    const [plain, turned] = [write(en), write(language)];
    expect(turned.length).toBeGreaterThan(0);
    const ours = turned.filter(({ kind }) => kind === 'frame' || kind === 'lexeme');
    expect(ours.filter(({ text }) => /[a-z]/i.test(text))).toEqual([]);
    const typed = (all: readonly Segment[]) =>
      new Set(all.filter(({ kind }) => kind === 'user' || kind === 'quote').map(({ text }) => text));
    expect(typed(turned)).toEqual(typed(plain));
  });

  it('offers ways to settle a tension in its own letters', () => {
    const choices = people.flatMap(({ reflection }) =>
      synthesize(reflection, questionnaire, { today, audience: 'self', language }).tensions.flatMap(
        (tension) => tension.choices,
      ),
    );
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter((choice) => /[a-z]/i.test(choice))).toEqual([]);
  });

  it('knows its own words again, and takes no others for them', () => {
    const { reflection } = people.find(({ name }) => name === 'amina') ??
      everybody()[0] ?? { reflection: null };
    if (!reflection) throw new Error('Nobody is there.');
    const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language });
    const frames = (withSpoken(reflection, synthesis, questionnaire, language).interview ?? []).filter(
      ({ kind, sources }) => kind === 'frame' && sources.length === 0,
    );
    expect(frames.some((segment) => language.spoken.isOurs(segment))).toBe(true);
    expect(
      language.spoken.isOurs({ text: 'I lead teams of', kind: 'frame', sources: [], rule: 'people' }),
    ).toBe(false);
  });
});
