import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { hashNumber } from '#src/domain/text/hash.ts';
import { everybody } from '#tests/personas/person.ts';

/**
 * Writes so many saved copies, no two alike: each takes every answer from one of our invented people, so that nothing
 * that was read for one serves the next. The same count gives the same copies.
 */
export function writeCopies(folder: string, count: number): string[] {
  const people = everybody().map(({ reflection }) => reflection);
  const questions = [...new Set(people.flatMap(({ answers }) => Object.keys(answers)))];
  return Array.from({ length: count }, (_, at) => {
    const one = people[at % people.length];
    const answers = questions.flatMap((question) => {
      const from = people[hashNumber(`${at} ${question}`) % people.length];
      const answer = from?.answers[question];
      return answer ? [[question, answer]] : [];
    });
    const file = join(folder, `client-${at}.json`);
    const reflection = {
      ...one,
      id: `client-${at}`,
      title: `Client ${at}`,
      answers: Object.fromEntries(answers),
    };
    const copy = { format: COPY_FORMAT, version: LIBRARY_VERSION, savedAt: '2026-11-22T10:00:00.000Z' };
    writeFileSync(file, JSON.stringify({ ...copy, reflections: [reflection], clients: [], versions: [] }));
    return file;
  });
}
