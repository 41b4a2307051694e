import { openLanguage } from '#src/i18n/open-language.ts';
import type { PageLanguage } from '#src/i18n/words.ts';
import { reveal } from './reveal.ts';

/** Stands in the place of a page that could not start, made without anything that may have failed. */
export function sayNotStarted(language: PageLanguage, element: HTMLElement): void {
  const opened = openLanguage(language);
  void opened.load('first').then(() => {
    const { crash, notStarted } = opened.words.common;
    const main = document.createElement('main');
    main.className = 'before';
    main.append(heading(notStarted.title), paragraph(notStarted.lead), reload(crash.reload));
    element.replaceChildren(main);
    reveal(element);
  });
}

function heading(text: string): HTMLElement {
  const title = document.createElement('h1');
  title.textContent = text;
  return title;
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

function reload(text: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = text;
  button.addEventListener('click', () => location.reload());
  return button;
}
