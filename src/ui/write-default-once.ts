/**
 * Lets a text area take a default value only where it is another one than it has. React writes it anew with each key and each
 * rendering; the browser then puts a new text into the field's markup, and styles and lays out what is around it once more.
 */
export function writeDefaultOnce(field: HTMLTextAreaElement): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'defaultValue');
  if (!native?.get || !native.set) return;
  const { get, set } = native;
  Object.defineProperty(field, 'defaultValue', {
    configurable: true,
    enumerable: true,
    get: () => get.call(field),
    set: (value: string) => {
      if (get.call(field) !== value) set.call(field, value);
    },
  });
}
