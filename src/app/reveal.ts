/** Lets the page be seen and used, once something of its own stands in its place (public/first-look.js hid it). */
export function reveal(element: HTMLElement): void {
  element.inert = false;
  delete document.documentElement.dataset.elsewhere;
}
