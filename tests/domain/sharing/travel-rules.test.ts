import { expect, it } from 'vitest';
import { clientSchema } from '#src/domain/model/client.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';
import {
  ANSWER_TRAVEL,
  CLIENT_TRAVEL,
  DESTINATIONS,
  REFLECTION_TRAVEL,
  travellingFields,
} from '#src/domain/sharing/travel-rules.ts';

it('says for every field of every record where it may travel', () => {
  expect(Object.keys(REFLECTION_TRAVEL).sort()).toEqual(Object.keys(reflectionSchema.shape).sort());
  expect(Object.keys(CLIENT_TRAVEL).sort()).toEqual(Object.keys(clientSchema.shape).sort());
});

it('answers for every destination', () => {
  for (const rule of [...Object.values(REFLECTION_TRAVEL), ...Object.values(CLIENT_TRAVEL)]) {
    expect(Object.keys(rule).sort()).toEqual([...DESTINATIONS].sort());
  }
});

it('keeps everything on this device', () => {
  expect(travellingFields(REFLECTION_TRAVEL, 'browser')).toEqual(Object.keys(REFLECTION_TRAVEL));
});

it("keeps the coach's own order out of a client's file and off paper", () => {
  expect(travellingFields(REFLECTION_TRAVEL, 'clientFile')).not.toContain('clientId');
  expect(travellingFields(CLIENT_TRAVEL, 'clientFile')).toEqual([]);
  expect(travellingFields(CLIENT_TRAVEL, 'pdf')).toEqual([]);
});

it('puts a private answer on paper only when it is ticked in', () => {
  expect(ANSWER_TRAVEL.private.pdf).toBe('ticked');
});
