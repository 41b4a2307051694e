import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { UPGRADES } from '#src/domain/upgrades/steps.ts';
import { upgradeLibrary } from '#src/domain/upgrades/upgrade-library.ts';

const reflection = emptyReflection({ language: 'en', id: 'one', now: '2026-11-22T10:00:00.000Z' });
const library = { ...emptyLibrary(), reflections: { one: reflection } };

it('reads a library of this version as it is', () => {
  expect(upgradeLibrary(library)).toEqual({ kind: 'ok', library, from: LIBRARY_VERSION });
});

it('has one step for every version since the first, in order', () => {
  expect(UPGRADES.map(({ from }) => from)).toEqual(
    Array.from({ length: LIBRARY_VERSION - 1 }, (_, index) => index + 1),
  );
});

it('runs every step between an old version and this one, in order', () => {
  const ran: number[] = [];
  const step = (from: number) => ({
    from,
    why: 'a test',
    upgrade: (old: Readonly<Record<string, unknown>>) => {
      ran.push(from);
      return old;
    },
  });
  const steps = [step(LIBRARY_VERSION - 1), step(LIBRARY_VERSION - 2)];
  expect(upgradeLibrary({ ...library, version: LIBRARY_VERSION - 2 }, steps)).toMatchObject({
    kind: 'ok',
    library,
  });
  expect(ran).toEqual([LIBRARY_VERSION - 2, LIBRARY_VERSION - 1]);
});

it('leaves the old library as it was', () => {
  const old = Object.freeze({ ...library, version: LIBRARY_VERSION - 1 });
  const steps = [{ from: LIBRARY_VERSION - 1, why: 'a test', upgrade: () => ({ ...library }) }];
  upgradeLibrary(old, steps);
  expect(old.version).toBe(LIBRARY_VERSION - 1);
});

it('says newer and touches nothing', () => {
  expect(upgradeLibrary({ version: LIBRARY_VERSION + 1, what: 'ever' })).toEqual({
    kind: 'newer',
    version: LIBRARY_VERSION + 1,
  });
});

it('says which step could not read it', () => {
  const steps = [
    {
      from: LIBRARY_VERSION - 1,
      why: 'a test',
      upgrade: () => {
        throw new TypeError('not that');
      },
    },
  ];
  expect(upgradeLibrary({ version: LIBRARY_VERSION - 1 }, steps)).toMatchObject({ reason: 'step-failed' });
  expect(upgradeLibrary({ version: LIBRARY_VERSION - 2 }, steps)).toMatchObject({ reason: 'too-old' });
});

it('names the place that does not fit', () => {
  const { title: _, ...untitled } = reflection;
  expect(upgradeLibrary({ ...library, reflections: { one: untitled } })).toEqual({
    kind: 'broken',
    reason: 'misfit',
    misfit: { path: ['reflections', 'one', 'title'], problem: 'missing' },
  });
  expect(upgradeLibrary({ ...library, reflections: { one: { ...reflection, mood: 'fine' } } })).toMatchObject(
    {
      misfit: { path: ['reflections', 'one', 'mood'], problem: 'unknown-name' },
    },
  );
  expect(
    upgradeLibrary({ ...library, reflections: { one: { ...reflection, title: 'x'.repeat(301) } } }),
  ).toMatchObject({ misfit: { path: ['reflections', 'one', 'title'], problem: 'too-long' } });
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(['ok', 'newer', 'broken']).toContain(upgradeLibrary(raw).kind);
    }),
  );
});

it('reads what version 1 saved, with nothing lost', () => {
  const old = readFileSync(new URL('./version-1.json', import.meta.url), 'utf8');
  const read = upgradeLibrary(JSON.parse(old));
  expect(read).toMatchObject({ kind: 'ok', from: 1 });
  if (read.kind !== 'ok') return;
  const [upgraded] = Object.values(read.library.reflections);
  expect(upgraded?.edits).toEqual({});
  expect(upgraded?.answers.contribution).toEqual({
    ...JSON.parse(old).reflections.one.answers.contribution,
    channels: {},
  });
});

it('says that a step failed on what is no library of version 1', () => {
  const broken = { version: 1, reflections: { one: { answers: 7 } }, clients: {} };
  expect(upgradeLibrary(broken)).toMatchObject({ kind: 'broken', reason: 'step-failed' });
});

it('reads what version 2 saved, with nothing lost and nothing of the new yet', () => {
  const old = JSON.parse(readFileSync(new URL('./version-2.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toMatchObject({ kind: 'ok', from: 2 });
  if (read.kind !== 'ok') return;
  const { one } = read.library.reflections;
  expect(one).toMatchObject({
    ...old.reflections.one,
    paper: { name: '', size: 'a4', privateMatters: false },
  });
  expect(one).toMatchObject({ goals: [], companies: [], direction: { road: 'statement', added: [] } });
  expect(read.library.versions).toEqual({});
});

it('reads what version 3 saved, in reflections and in their versions, with private matters under their own name', () => {
  const old = JSON.parse(readFileSync(new URL('./version-3.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toMatchObject({ kind: 'ok', from: 3 });
  if (read.kind !== 'ok') return;
  const { one } = read.library.reflections;
  expect(one?.paper).toEqual({ name: '', size: 'a4', privateMatters: true, parts: ['goals'] });
  expect(read.library.versions.v1?.reflection.paper.privateMatters).toBe(false);
  for (const { goals } of [one, read.library.versions.v1?.reflection].filter((kept) => kept !== undefined)) {
    expect(goals).toMatchObject(old.reflections.one.goals);
    expect(goals[0]?.action.map(({ from }) => from)).toEqual([null, null, null]);
  }
});

it('knows that what version 3 saved is in English: reflections, their versions, edits and goals', () => {
  const old = JSON.parse(readFileSync(new URL('./version-3.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  if (read.kind !== 'ok') throw new Error('It was not read.');
  for (const kept of [read.library.reflections.one, read.library.versions.v1?.reflection]) {
    expect(kept?.language).toBe('en');
    expect(Object.values(kept?.edits ?? {}).map(({ language }) => language)).toEqual(['en']);
    expect(kept?.goals.map(({ language }) => language)).toEqual(['en']);
  }
});

it('refuses what of version 3 is no list of goals', () => {
  const old = JSON.parse(readFileSync(new URL('./version-3.json', import.meta.url), 'utf8'));
  old.reflections.one.goals = { 0: 'a goal' };
  expect(upgradeLibrary(old)).toMatchObject({ kind: 'broken', reason: 'step-failed' });
});

const version4 = () => {
  const old = JSON.parse(readFileSync(new URL('./version-4.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  if (read.kind !== 'ok') throw new Error('It was not read.');
  return { old, ...read.library };
};

it('reads what version 4 saved, and keeps every answer to a question that is asked no more', () => {
  const { old, reflections, versions } = version4();
  expect(reflections.one?.draft).toBeNull();
  for (const kept of [reflections.one, versions.v1?.reflection])
    expect(kept?.answers).toMatchObject(old.reflections.one.answers);
});

it('brings answers of version 4 to the questions that took their place, by what they mean', () => {
  const { reflections, versions } = version4();
  for (const kept of [reflections.one, versions.v1?.reflection]) {
    const answered = (id: string) => kept?.answers[id]?.value;
    expect(answered('arc')).toEqual({ kind: 'choice', value: 'shift' });
    expect(answered('proof')).toEqual({
      kind: 'stems',
      stem: 'did',
      parts: {
        'did-did': 'rewrote the rota for a whole ward',
        'because-clause': 'nobody worked two weekends running',
      },
    });
    expect(answered('off')).toEqual({ kind: 'picks', picks: [{ id: 'own-1', text: 'night shifts' }] });
    expect(answered('must-fit')).toEqual({ kind: 'picks', picks: [{ id: 'evenings', text: '' }] });
    expect(answered('move')).toEqual({ kind: 'choice', value: 'stay' });
    expect(answered('serve')).toEqual({ kind: 'verb', verb: 'help', who: 'new parents' });
    expect(answered('learn')).toMatchObject({ kind: 'rows', rows: [{ id: 'row-1', text: 'bookkeeping' }] });
    expect(answered('pay')).toEqual({
      kind: 'figures',
      figures: { need: '1,900', aim: '2,300' },
      currency: 'GBP',
      period: 'month',
    });
    // What they kept to themselves stays so under its new name.
    expect(kept?.answers.serve?.channels).toEqual({ who: 'private' });
    expect(kept?.answers.learn?.channels).toEqual({ 'row-1': 'private' });
    expect(kept?.answers.proof?.channels).toEqual({});
  }
});

it('guesses nothing: "stuck" says no direction, half a story is kept, and an answer that is there stays', () => {
  const answers = version4().reflections.two?.answers;
  expect(answers?.arc).toBeUndefined();
  expect(answers?.proof?.value).toMatchObject({
    stem: 'because',
    parts: { 'because-clause': 'nobody worked two weekends running' },
  });
  expect(answers?.serve?.value).toEqual({ kind: 'verb', verb: 'teach', who: 'apprentices' });
});

it('reads what version 5 saved, word for word, with a client who has agreed to nothing yet', () => {
  const old = JSON.parse(readFileSync(new URL('./version-5.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  if (read.kind !== 'ok') throw new Error('It was not read.');
  expect(read.from).toBe(5);
  const asIfNew = (reflection: object) => ({ ...reflection, assignment: null, said: [] });
  for (const [id, reflection] of Object.entries<object>(old.reflections))
    expect(read.library.reflections[id]).toEqual(asIfNew(reflection));
  for (const [id, version] of Object.entries<{ reflection: object }>(old.versions))
    expect(read.library.versions[id]).toEqual({
      ...version,
      reflection: asIfNew(version.reflection),
    });
  expect(read.library.sessions).toEqual({});
  expect(read.library.reflections.two?.clientId).toBe('c1');
  expect(read.library.clients.c1).toEqual({
    ...old.clients.c1,
    tags: [],
    updatedAt: old.clients.c1.createdAt,
    archivedAt: null,
    keepUntil: null,
    contract: null,
    nextReview: null,
    assignments: [],
  });
});

it('reads what version 6 saved as it is: nothing in it came from a CV yet', () => {
  const old = JSON.parse(readFileSync(new URL('./version-6.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 6, library: { ...old, version: LIBRARY_VERSION } });
});

it('reads what version 7 saved as it is: of its goals the day is known, and no moment is made up', () => {
  const old = JSON.parse(readFileSync(new URL('./version-7.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 7, library: { ...old, version: LIBRARY_VERSION } });
  if (read.kind !== 'ok') return;
  expect(read.library.reflections.one?.goals.map(({ takenOn, takenAt }) => [takenOn, takenAt])).toEqual([
    ['2026-11-28', undefined],
  ]);
});

it('reads what version 8 saved as it is: of a CV that came in before it is not known what it said', () => {
  const old = JSON.parse(readFileSync(new URL('./version-8.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 8, library: { ...old, version: LIBRARY_VERSION } });
  if (read.kind !== 'ok') return;
  const cv = read.library.reflections.one?.cv;
  expect(cv?.taken.map(({ source }) => source)).toEqual(['years/years']);
  expect(cv?.met).toBeUndefined();
});

it('reads what version 9 saved as it is: of a coach’s words nobody knows what they were taken over', () => {
  const old = JSON.parse(readFileSync(new URL('./version-9.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 9, library: { ...old, version: LIBRARY_VERSION } });
  if (read.kind !== 'ok') return;
  expect(Object.values(read.library.reflections.one?.edits ?? {})).toMatchObject([{ offeredBy: 'coach' }]);
});

it('reads what version 10 saved as it is: its papers ask for no ideas', () => {
  const old = JSON.parse(readFileSync(new URL('./version-10.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 10, library: { ...old, version: LIBRARY_VERSION } });
  if (read.kind !== 'ok') return;
  expect(read.library.reflections.one?.paper.parts).not.toContain('ideas');
});

it('reads what version 11 saved as it is: of answers from home nobody knows how they were decided', () => {
  const old = JSON.parse(readFileSync(new URL('./version-11.json', import.meta.url), 'utf8'));
  const read = upgradeLibrary(old);
  expect(read).toEqual({ kind: 'ok', from: 11, library: { ...old, version: LIBRARY_VERSION } });
  if (read.kind !== 'ok') return;
  expect(read.library.reflections.one?.decided).toBeUndefined();
});
