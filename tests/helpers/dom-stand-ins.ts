import { threadId } from 'node:worker_threads';

/*
 * What the platform gives every screen and jsdom does not (yet). Each stand-in does the least that a screen can notice,
 * and steps aside as soon as jsdom brings the real thing.
 */

/** Adds what is missing to a prototype or object, and leaves what is there. */
function provide<T extends object>(target: T, missing: Partial<Record<keyof T, unknown>>) {
  for (const [name, value] of Object.entries(missing)) {
    // The test runner lists some names on the window without a thing behind them.
    const isThere = name in target && target[name as keyof T] !== undefined;
    if (!isThere) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

/**
 * Files of tests run beside each other in threads of one process, which a channel of Node reaches across: a workspace that one
 * of them locks would be locked in another. As browsers of their own, each hears itself alone.
 */
const Channel = globalThis.BroadcastChannel;
globalThis.BroadcastChannel = class extends Channel {
  constructor(name: string) {
    super(`${threadId}: ${name}`);
  }
};

/** Closing sends `close` later, as in a browser, and the opener gets the focus back. */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

provide(HTMLDialogElement.prototype, {
  show(this: HTMLDialogElement) {
    this.open = true;
  },
  showModal(this: HTMLDialogElement) {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    openers.set(this, document.activeElement);
    this.open = true;
    const first = this.querySelector<HTMLElement>(
      '[autofocus], button, [href], input, select, textarea, [tabindex]',
    );
    (first ?? this).focus();
  },
  close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.open = false;
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  },
});

// `method="dialog"` closes with the value of the button; jsdom knows neither.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'dialog') return;
  event.preventDefault();
  const { submitter } = event;
  form.closest('dialog')?.close(submitter instanceof HTMLButtonElement ? submitter.value : undefined);
});

// Escape cancels an open modal, unless the page prevents it.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const open = [...document.querySelectorAll('dialog[open]')].filter((dialog) =>
    openers.has(dialog as HTMLDialogElement),
  );
  const top = open.at(-1) as HTMLDialogElement | undefined;
  if (top?.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close();
});

provide(HTMLElement.prototype, {
  scrollIntoView() {},
  showPopover(this: HTMLElement) {
    this.setAttribute('data-popover-open', '');
  },
  hidePopover(this: HTMLElement) {
    this.removeAttribute('data-popover-open');
  },
});

// jsdom has it, and says "not implemented" on every call.
window.scrollTo = () => {};

provide(window, {
  /** A wide screen in the light theme, with motion: no query matches. */
  matchMedia: (media: string): Partial<MediaQueryList> => ({
    matches: false,
    media,
    addEventListener() {},
    removeEventListener() {},
  }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});

provide(URL, {
  createObjectURL: () => 'blob:http://localhost/stand-in',
  revokeObjectURL() {},
});
