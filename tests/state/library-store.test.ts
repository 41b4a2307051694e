import { describe, expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { librarySchema } from '#src/domain/model/library.ts';
import { createLibraryStore } from '#src/state/library-store.ts';

const NOW = '2026-11-22T09:00:00Z';

function openStore() {
  let ids = 0;
  const store = createLibraryStore({
    library: emptyLibrary(),
    now: () => NOW,
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
  const asked = {
    reflectionId: id,
    questionId: 'contribution',
    asked: 'Who would you like your work to help?',
  };
  return { store, id, reflection, asked };
}

const words = (who: string) => ({ kind: 'starter' as const, parts: { who, change: '' } });

describe('the library', () => {
  it('keeps nothing of what it began with once that has left the memory', () => {
    const begun = openStore();
    begun.store.getState().answer(begun.asked, words('plantedwords'));
    const { library } = begun.store.getState();
    const store = createLibraryStore({ library, now: () => NOW, newId: () => 'unused' });
    expect(JSON.stringify(store.getState())).toContain('plantedwords');
    store.getState().letGo(new Set([begun.id]));
    expect(JSON.stringify([store.getState(), store.getInitialState()])).not.toContain('plantedwords');
  });

  it('begins a reflection that may be stored at once', () => {
    const { store, reflection } = openStore();
    expect(reflection()).toMatchObject({ level: 'quick', revision: 0, answers: {} });
    expect(librarySchema.safeParse(store.getState().library).success).toBe(true);
  });

  it('keeps an answer with the question as it was asked, and counts the change', () => {
    const { store, reflection, asked } = openStore();
    store.getState().answer(asked, words('new parents'));
    expect(reflection().answers.contribution).toEqual({
      value: words('new parents'),
      setAside: null,
      wordings: {},
      channels: {},
      asked: asked.asked,
    });
    expect(reflection().revision).toBe(1);
  });

  it('keeps what was typed when a question is set aside, and takes it up again with the next word', () => {
    const { store, reflection, asked } = openStore();
    store.getState().answer(asked, words('new parents'));
    store.getState().setAside(asked, 'skipped');
    expect(reflection().answers.contribution).toMatchObject({
      value: words('new parents'),
      setAside: 'skipped',
    });
    store.getState().answer(asked, words('new parents and'));
    expect(reflection().answers.contribution?.setAside).toBeNull();
  });

  it('keeps a confirmed wording until it is taken back', () => {
    const { store, reflection, asked } = openStore();
    store.getState().word(asked, 'who', { use: 'quote', text: 'new mums' });
    expect(reflection().answers.contribution?.wordings).toEqual({ who: { use: 'quote', text: 'new mums' } });
    store.getState().word(asked, 'who', null);
    expect(reflection().answers.contribution?.wordings).toEqual({});
  });

  it('keeps who may see a part, beside what was said of others, until it is taken back', () => {
    const { store, reflection, asked } = openStore();
    store.getState().answer(asked, words('mums who have depression too'));
    store.getState().share(asked, 'who', 'shareable');
    store.getState().share(asked, 'change', 'private');
    expect(reflection().answers.contribution).toMatchObject({
      value: words('mums who have depression too'),
      channels: { who: 'shareable', change: 'private' },
    });
    store.getState().share(asked, 'who', null);
    expect(reflection().answers.contribution?.channels).toEqual({ change: 'private' });
    expect(librarySchema.safeParse(store.getState().library).success).toBe(true);
  });

  it('leaves every other part as it was, by reference, so that nothing else renders', () => {
    const { store, id, reflection, asked } = openStore();
    const other = store.getState().begin('deep', 'en');
    store.getState().answer(asked, words('a'));
    const before = { other: store.getState().library.reflections[other], settled: reflection().settled };
    store.getState().answer(asked, words('ab'));
    expect(store.getState().library.reflections[other]).toBe(before.other);
    expect(reflection().settled).toBe(before.settled);
    expect(store.getState().epochs[id]).toBeUndefined();
  });

  it('writes nothing when nothing changed', () => {
    const { store, id, reflection } = openStore();
    store.getState().visit(id, 'skills');
    const after = reflection();
    store.getState().visit(id, 'skills');
    store.getState().setLevel(id, 'quick');
    expect(reflection()).toBe(after);
  });

  it('settles a tension, and forgets the settlement when asked', () => {
    const { store, id, reflection } = openStore();
    store.getState().settle(id, 'values-apart', 'both');
    expect(reflection().settled).toEqual({ 'values-apart': 'both' });
    store.getState().settle(id, 'values-apart', null);
    expect(reflection().settled).toEqual({});
  });

  it('keeps words of the person’s own over a phrase, leaves the answers alone, and forgets them when asked', () => {
    const { store, id, reflection, asked } = openStore();
    store.getState().answer(asked, words('new parents'));
    const { answers } = reflection();
    const key = 'statement:contribution/who';
    store.getState().edit(id, key, { text: 'young families', over: 'new parents', language: 'en' });
    store
      .getState()
      .edit(id, 'cv:~cv-help', { text: 'Hoping to help', over: 'Looking to help ', language: 'en' });
    expect(reflection().edits[key]).toEqual({ text: 'young families', over: 'new parents', language: 'en' });
    expect(reflection().answers).toBe(answers);
    expect(librarySchema.safeParse(store.getState().library).success).toBe(true);
    store.getState().edit(id, key, null);
    expect(Object.keys(reflection().edits)).toEqual(['cv:~cv-help']);
  });

  it('starts an open form anew when answers come from outside', () => {
    const { store, id } = openStore();
    store.getState().put([{ ...emptyReflection({ language: 'en', id, now: NOW }), title: 'From a copy' }]);
    expect(store.getState().library.reflections[id]?.title).toBe('From a copy');
    expect(store.getState().epochs[id]).toBe(1);
  });

  it('removes one reflection and no other', () => {
    const { store, id } = openStore();
    const other = store.getState().begin('deep', 'en');
    store.getState().remove(id);
    expect(Object.keys(store.getState().library.reflections)).toEqual([other]);
  });

  it('ignores a change to a reflection that is gone', () => {
    const { store, id, asked } = openStore();
    store.getState().remove(id);
    store.getState().answer(asked, words('late'));
    expect(store.getState().library.reflections).toEqual({});
  });
});
