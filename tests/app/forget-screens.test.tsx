import { beforeEach, expect, it } from 'vitest';
import { forgetScreens } from '#src/app/vault/forget-screens.ts';
import { createVaultStore } from '#src/state/vault-store.ts';

/**
 * Until what was put off by a moment is done. On a busy machine a timer of the same length as the one before comes ahead of a
 * shorter one that is due as well; behind both comes the end of their turn.
 */
const turn = () => new Promise((resolve) => setTimeout(() => setImmediate(resolve), 5));
const shows = (name: string) =>
  `<section id="${name}" aria-label="planted"><p>planted <b title="planted">planted</b></p>
    <form><input value="planted"><textarea>planted</textarea></form></section>`;
let vault = createVaultStore('open', () => Promise.reject(new Error('No door.')));
// A page of its own: what other tests locked still watches theirs.
let page = document.implementation.createHTMLDocument();
const part = (name: string) => {
  const found = page.getElementById(name);
  if (!found) throw new Error(`Nothing stands at ${name}.`);
  return found;
};
const valuesIn = (element: Element) =>
  [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
    ({ value }) => value,
  );

beforeEach(() => {
  vault = createVaultStore('open', () => Promise.reject(new Error('No door.')));
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = ['before', 'then', 'later', 'stays'].map(shows).join('');
  forgetScreens(vault, page.body);
});

it('leaves no word in what has left the page, before the lock and with it, whoever still holds a field of it', async () => {
  const parts = ['before', 'then'].map(part);
  const fields = parts.flatMap((one) => [
    ...one.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
  ]);
  for (const field of fields) field.value = 'planted, and typed';
  part('before').remove();
  await turn();
  // While it is open, whoever shows a thing again may.
  expect(parts[0]?.outerHTML).toContain('planted');
  vault.setState({ status: 'locked' });
  part('then').remove();
  await turn();
  for (const one of parts) expect(one.outerHTML).toBe('<section></section>');
  expect(fields).toHaveLength(4);
  for (const field of fields) {
    expect(field.value).toBe('');
    expect(field.outerHTML).not.toContain('planted');
    expect(field.parentNode).toBeNull();
  }
  expect(valuesIn(part('stays'))).toEqual(['planted', 'planted']);
});

it('waits for a screen that leaves only once what is shown instead has come', async () => {
  const late = part('later');
  vault.setState({ status: 'locked' });
  await turn();
  expect(late.outerHTML).toContain('planted');
  late.remove();
  await turn();
  expect(late.outerHTML).toBe('<section></section>');
});

it('leaves alone what stands elsewhere in the page by then', async () => {
  const moved = part('then');
  moved.remove();
  part('stays').append(moved);
  vault.setState({ status: 'locked' });
  await turn();
  expect(moved.querySelector('b')?.textContent).toBe('planted');
});
