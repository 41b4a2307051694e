import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { librarySchema } from '#src/domain/model/library.ts';
import { MOST_VERSIONS } from '#src/domain/model/limits.ts';
import { createLibraryStore } from '#src/state/library-store.ts';

function openStore() {
  let ids = 0;
  let clock = Date.parse('2026-11-22T09:00:00Z');
  const store = createLibraryStore({
    library: emptyLibrary(),
    now: () => new Date(clock).toISOString(),
    newId: () => {
      ids += 1;
      return `r${ids}`;
    },
  });
  const id = store.getState().begin('quick', 'en');
  const reflection = () => {
    const found = store.getState().library.reflections[id];
    if (!found) throw new Error('The reflection is gone.');
    return found;
  };
  const wait = (ms: number) => {
    clock += ms;
  };
  const type = (questionId: string, text: string) =>
    store
      .getState()
      .answer({ reflectionId: id, questionId, asked: 'What?' }, { kind: 'starter', parts: { a: text } });
  const typed = (questionId: string) => {
    const value = reflection().answers[questionId]?.value;
    return value?.kind === 'starter' ? value.parts.a : undefined;
  };
  return { store, id, reflection, wait, type, typed, ...store.getState() };
}

describe('one step back', () => {
  it('takes back what was typed in one go, not one letter', () => {
    const { id, type, typed, wait, undo, redo } = openStore();
    for (const text of ['n', 'ne', 'new', 'new p']) {
      type('who', text);
      wait(100);
    }
    wait(5000);
    type('who', 'new parents');
    undo(id);
    expect(typed('who')).toBe('new p');
    undo(id);
    expect(typed('who')).toBeUndefined();
    redo(id);
    redo(id);
    expect(typed('who')).toBe('new parents');
  });

  it('takes back one press at a time, however fast two different ones came', () => {
    const { id, reflection, wait, revise, undo } = openStore();
    revise(id, (now) => ({ ...now, title: 'Mine' }));
    wait(100);
    revise(id, (now) => ({ ...now, settled: { pay: 'first' } }));
    undo(id);
    expect(reflection().title).toBe('Mine');
    expect(reflection().settled).toEqual({});
    undo(id);
    expect(reflection().title).toBe('');
  });

  it('lets the open form start anew, and no older tab win', () => {
    const { store, id, reflection, type, undo } = openStore();
    type('who', 'new parents');
    const { revision } = reflection();
    undo(id);
    expect(store.getState().epochs[id]).toBe(1);
    expect(reflection().revision).toBe(revision + 1);
  });

  it('forgets what was taken back once something new is done', () => {
    const { id, type, typed, wait, undo, redo } = openStore();
    type('who', 'a');
    undo(id);
    wait(5000);
    type('who', 'b');
    redo(id);
    expect(typed('who')).toBe('b');
  });

  it('leaves alone where the person is, which nobody would take back', () => {
    const { id, reflection, visit, type, undo } = openStore();
    type('who', 'a');
    visit(id, 'skills');
    undo(id);
    expect(reflection().answers).toEqual({});
  });

  it('comes back to the same words after any steps there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 20 }), (texts) => {
        const { id, type, reflection, wait, undo, redo } = openStore();
        for (const text of texts) {
          type('who', text);
          wait(5000);
        }
        const { answers } = reflection();
        for (const _ of texts) undo(id);
        expect(reflection().answers).toEqual({});
        for (const _ of texts) redo(id);
        expect(reflection().answers).toEqual(answers);
      }),
    );
  });
});

describe('a version', () => {
  it('holds what stood when it was kept, whatever comes after', () => {
    const { store, id, type, keepVersion, restoreVersion, typed, wait } = openStore();
    type('who', 'new parents');
    const kept = keepVersion({ reflectionId: id, name: 'First', cause: 'by-hand', reason: null }) ?? '';
    wait(5000);
    type('who', 'older people');
    restoreVersion(kept, 'Before going back');
    expect(typed('who')).toBe('new parents');
    const versions = Object.values(store.getState().library.versions);
    expect(versions.map(({ name, cause }) => [name, cause])).toEqual([
      ['First', 'by-hand'],
      ['Before going back', 'before-restore'],
    ]);
    expect(librarySchema.safeParse(store.getState().library).success).toBe(true);
  });

  it('lets going back be taken back', () => {
    const { id, type, keepVersion, restoreVersion, undo, typed, wait } = openStore();
    type('who', 'a');
    const kept = keepVersion({ reflectionId: id, name: '', cause: 'by-hand', reason: null }) ?? '';
    wait(5000);
    type('who', 'b');
    restoreVersion(kept, '');
    undo(id);
    expect(typed('who')).toBe('b');
  });

  it('can be renamed and removed', () => {
    const { store, id, keepVersion, renameVersion, removeVersion } = openStore();
    const kept = keepVersion({ reflectionId: id, name: 'a', cause: 'by-hand', reason: 'learned' }) ?? '';
    renameVersion(kept, 'b');
    expect(store.getState().library.versions[kept]).toMatchObject({ name: 'b', revision: 1 });
    removeVersion(kept);
    expect(store.getState().library.versions).toEqual({});
  });

  it('gives way when there are too many: those kept by themselves first', () => {
    const { store, id, keepVersion, wait } = openStore();
    const mine = keepVersion({ reflectionId: id, name: 'mine', cause: 'by-hand', reason: null });
    for (let at = 0; at < MOST_VERSIONS; at++) {
      wait(1000);
      keepVersion({ reflectionId: id, name: `${at}`, cause: 'before-import', reason: null });
    }
    const { versions } = store.getState().library;
    expect(Object.keys(versions)).toHaveLength(MOST_VERSIONS);
    expect(versions[mine ?? '']).toBeDefined();
    expect(Object.values(versions).some(({ name }) => name === '0')).toBe(false);
  });

  it('goes with its reflection', () => {
    const { store, id, keepVersion, remove } = openStore();
    keepVersion({ reflectionId: id, name: 'a', cause: 'by-hand', reason: null });
    remove(id);
    expect(store.getState().library.versions).toEqual({});
  });
});
