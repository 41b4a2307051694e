import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { asWritten, inSentences } from '#src/domain/synthesis/in-sentences.ts';
import { writeSoFar } from '#src/domain/synthesis/so-far.ts';
import type { Reading } from '#src/domain/synthesis/types.ts';
import {
  field,
  origin,
  phrase,
  reason,
  role,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { everybody, personOf } from '#tests/personas/person.ts';

const given = { audience: 'self', language: en } as const;
const soFarOf = (answers: Record<string, unknown>) =>
  writeSoFar(
    personOf('somebody', { level: 'standard', about: '', name: 'somebody', answers, aside: {} } as never)
      .reflection,
    questionnaire,
    given,
  );

describe('what is shown under an answer', () => {
  const quick = { arc: 'shift', serve: { verb: 'teach', who: 'young drivers' } };

  it('is what is written of the whole of it: with what stands behind a comma', () => {
    const { written } = soFarOf({ ...quick, target: [{ own: 'driving instructor, for trams' }] });
    expect([...written.values()]).toContain('driving instructor for trams');
  });

  it('is never “not used” where the sentence holds it', () => {
    const { evidence, written, drafts } = soFarOf({
      ...quick,
      target: ['not-yet'],
      reason: { because: { clause: 'I know what it is to be the new one and nobody tells you anything' } },
    });
    const told = evidence.find(({ signal }) => signal === 'reason');
    expect(
      drafts.some(({ segments }) => segments.some(({ sources }) => sources.includes(told?.id ?? ''))),
    ).toBe(true);
    expect(told?.reading && asWritten(told.reading, written.get(told.id)).tier).toBe('weave');
  });

  it('holds for everybody: of what is shown as not used, no draft says a word', () => {
    const wrong = everybody().flatMap(({ name, reflection }) => {
      const { evidence, written, drafts } = writeSoFar(reflection, questionnaire, given);
      const said = new Set(drafts.flatMap(({ segments }) => segments.flatMap(({ sources }) => sources)));
      return evidence
        .filter(({ signal }) => ['reason', 'best', 'work', 'target'].includes(signal))
        .filter(
          ({ id, reading }) => reading && asWritten(reading, written.get(id)).tier === 'drop' && said.has(id),
        )
        .map(({ id, quote }) => `${name} ${id}: ${quote}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('names two works of one line once each, and leaves an empty slot out', () => {
  const chef = { ...role('a chef', null), source: 'work/own-1' };
  const boats = { ...field('boats'), source: 'work/own-1' };
  const slots = slotsWith('start', {
    work: [
      { kind: 'role', role: chef },
      { kind: 'field', field: boats },
      { kind: 'role', role: chef },
    ],
    reason: reason('because', 'nobody asked'),
    inMind: [{ kind: 'doing', doing: { ...phrase({}), ...origin('x') }, isHedged: false }],
  });
  expect(inSentences(slots).get('work/own-1')).toBe('chef, boats');
});

describe('the person’s own wording', () => {
  const read: Reading = { tier: 'drop', form: 'unknown', text: '', reason: 'slang', confirmed: false };

  it('goes before what is written, which goes before what was read', () => {
    expect(asWritten(read, 'the boats')).toMatchObject({ tier: 'weave', text: 'the boats' });
    expect(asWritten(read, undefined)).toBe(read);
    const confirmed: Reading = { ...read, tier: 'weave', text: 'my boats', confirmed: true };
    expect(asWritten(confirmed, 'the boats')).toBe(confirmed);
  });
});
