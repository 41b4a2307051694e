import { expect, it } from 'vitest';
import { clientSchema } from '#src/domain/model/client.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';
import { sessionSchema } from '#src/domain/model/session.ts';
import { versionSchema } from '#src/domain/model/version.ts';
import { AUDIENCES } from '#src/domain/sharing/audience.ts';
import { fieldsFor } from '#src/domain/sharing/fields-for.ts';
import {
  CLIENT_TRAVEL,
  REFLECTION_TRAVEL,
  SESSION_TRAVEL,
  travellingFields,
  VERSION_TRAVEL,
} from '#src/domain/sharing/travel-rules.ts';
import { WORDS_TRAVEL } from '#src/domain/sharing/words-travel.ts';

it('says for every field of every record whom it may reach', () => {
  expect(Object.keys(REFLECTION_TRAVEL).sort()).toEqual(Object.keys(reflectionSchema.shape).sort());
  expect(Object.keys(CLIENT_TRAVEL).sort()).toEqual(Object.keys(clientSchema.shape).sort());
  expect(Object.keys(SESSION_TRAVEL).sort()).toEqual(Object.keys(sessionSchema.shape).sort());
  expect(Object.keys(VERSION_TRAVEL).sort()).toEqual(Object.keys(versionSchema.shape).sort());
});

it('answers for every audience', () => {
  for (const table of [REFLECTION_TRAVEL, CLIENT_TRAVEL, SESSION_TRAVEL, VERSION_TRAVEL, WORDS_TRAVEL])
    for (const rule of Object.values(table)) expect(Object.keys(rule).sort()).toEqual([...AUDIENCES].sort());
});

it('keeps everything on this device', () => {
  expect(travellingFields(REFLECTION_TRAVEL, 'self')).toEqual(Object.keys(REFLECTION_TRAVEL));
});

it("keeps the coach's own order out of a client's file and off paper", () => {
  expect(travellingFields(REFLECTION_TRAVEL, 'client-file')).not.toContain('clientId');
  expect(travellingFields(CLIENT_TRAVEL, 'client-file')).toEqual([]);
  for (const audience of ['client-file', 'paper', 'paper-with-private', 'stranger', 'calendar'] as const) {
    const isPaper = audience === 'paper' || audience === 'paper-with-private';
    expect(travellingFields(CLIENT_TRAVEL, audience)).toEqual(isPaper ? ['contract'] : []);
    // An action has a day: which of its words stand beside it, the gate reads.
    expect(travellingFields(SESSION_TRAVEL, audience)).toEqual(audience === 'calendar' ? ['actions'] : []);
  }
});

it("gives a client what was said between the two, and nothing of the coach's own order", () => {
  expect(travellingFields(SESSION_TRAVEL, 'client')).toEqual([
    'id',
    'startedAt',
    'endedAt',
    'agenda',
    'notes',
    'agreements',
    'actions',
  ]);
  expect(travellingFields(CLIENT_TRAVEL, 'client')).toEqual(['contract']);
  expect(travellingFields(SESSION_TRAVEL, 'coach')).toEqual(Object.keys(SESSION_TRAVEL));
});

it('lets nothing of a client, and no private matter, stand on a shared screen by itself', () => {
  expect(travellingFields(CLIENT_TRAVEL, 'shared-screen')).toEqual([]);
  expect(travellingFields(REFLECTION_TRAVEL, 'shared-screen')).not.toContain('title');
  expect(Object.entries(WORDS_TRAVEL).filter(([, rule]) => rule['shared-screen'])).toHaveLength(1);
  expect(WORDS_TRAVEL.open['shared-screen']).toBe(true);
});

it("keeps the lines of a person's CV on their device and in their own files", () => {
  const reaching = AUDIENCES.filter((audience) => REFLECTION_TRAVEL.cv[audience]);
  expect(reaching.toSorted()).toEqual(['client-file', 'coach-file', 'self']);
  const cv = { taken: [{ source: 'years/years', words: '12', line: 'Nurse, 2008' }], seen: [], text: '' };
  const reflection = { ...emptyReflection({ id: 'r', now: '2026-11-28T10:00:00Z', language: 'en' }), cv };
  for (const audience of AUDIENCES)
    expect(JSON.stringify(fieldsFor(audience, reflection)).includes('Nurse, 2008')).toBe(
      reaching.includes(audience),
    );
  // One without a CV says nothing of it, not even that it is empty.
  const { cv: _, ...without } = reflection;
  expect(fieldsFor('self', without)).toEqual(without);
  expect(Object.keys(fieldsFor('self', without))).not.toContain('cv');
});
