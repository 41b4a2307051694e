/**
 * Keeps the text in the markup of a text area as it was first: what is typed stands in its value. React writes the text there anew with
 * each key and each rendering; the browser would then style and lay out what is around the field once more.
 */
export function writeDefaultOnce(field: HTMLTextAreaElement): void {
  Object.defineProperty(field, 'defaultValue', {
    configurable: true,
    get: () => field.textContent,
    set: () => {},
  });
}
