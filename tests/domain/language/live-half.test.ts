import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { liveEn } from '#src/domain/language/en/live.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { writeSoFar } from '#src/domain/synthesis/so-far.ts';
import { everybody } from '#tests/personas/person.ts';
import { importsOf } from '#tests/scripts/circles.ts';

const EN = 'src/domain/language/en';

/** Everything that a file of English fetches with itself; types weigh nothing. */
function reachedFrom(start: string): ReadonlySet<string> {
  const sources = readdirSync('src/domain', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/domain/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file): [string, string] => [file, readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '')]);
  const imports = importsOf(new Map(sources));
  const reached = new Set([start]);
  for (const file of reached) for (const to of imports.get(file) ?? []) reached.add(to);
  return reached;
}

describe('the live half of English', () => {
  it('fetches nothing of what writes goals, tensions, answers and the path', () => {
    const whole = reachedFrom(`${EN}/index.ts`);
    const live = reachedFrom(`${EN}/live.ts`);
    for (const folder of ['goals', 'tensions', 'spoken', 'work-kinds', 'realise']) {
      const inside = (file: string) => file.startsWith(`${EN}/${folder}/`);
      expect([...whole].some(inside), folder).toBe(true);
      expect([...live].filter(inside)).toEqual([]);
    }
    expect([...reachedFrom('src/domain/synthesis/so-far.ts')].filter((file) => file.startsWith(EN))).toEqual(
      [],
    );
  });

  it.each(everybody())('shows $name the same readings and drafts as the whole', ({ reflection }) => {
    const whole = synthesize(reflection, questionnaire, {
      today: '2026-11-22',
      audience: 'self',
      language: en,
    });
    const soFarBy = (language: typeof liveEn) =>
      writeSoFar(structuredClone(reflection), questionnaire, { audience: 'self', language });
    const { written, ...soFar } = soFarBy(liveEn);
    const { evidence, shares, statement, drafts, draftId, draft, nextQuestionId } = whole;
    expect(soFar).toEqual({ evidence, shares, statement, drafts, draftId, draft, nextQuestionId });
    expect(written).toEqual(soFarBy(en).written);
  });

  it('and the whole read the same answers once', () => {
    const [person] = everybody();
    if (!person) throw new Error('Nobody is there.');
    const live = writeSoFar(person.reflection, questionnaire, { audience: 'self', language: liveEn });
    const whole = synthesize(person.reflection, questionnaire, {
      today: '2026-11-22',
      audience: 'self',
      language: en,
    });
    expect(whole.evidence).toBe(live.evidence);
  });
});
