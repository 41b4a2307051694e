import type { Fault, Told } from './fault.ts';
import { begin, forgetProfile, line, openVisit } from './visit.ts';

/** The longest that somebody types before the browser is killed, in ms. */
const LONGEST_MS = 2500;
const KEY_MS = 40;

/** Tells the console what stands in the line whenever the page says that it is saved. */
const TELL_SAVED = `setInterval(() => {
  const words = document.querySelector('.save-status > span:nth-child(2)')?.textContent ?? '';
  const typed = document.querySelector('input[type=text], textarea')?.value ?? '';
  if (words.startsWith('Saved')) console.log('SAVED:' + typed);
}, 20)`;

/** The browser is killed with all its processes while somebody types; the next visit is the next try. */
export const kills: Fault = {
  name: 'browser killed while somebody types',
  run: async function* ({ host, profile, tries }) {
    const folder = await profile();
    const first = await openVisit(folder);
    const at = await begin(first.page, host.address);
    await first.close();
    let said = '';
    let typed = '';
    for (let each = 0; each <= tries; each += 1) {
      const visit = await openVisit(folder);
      visit.page.on('console', (message) => {
        const text = message.text();
        if (text.startsWith('SAVED:')) said = text.slice('SAVED:'.length);
      });
      await visit.page.goto(at);
      await line(visit.page).waitFor();
      const there = await line(visit.page).inputValue();
      if (each > 0) yield judge({ there, said, typed });
      if (each < tries) {
        await line(visit.page).fill('');
        await visit.page.evaluate(TELL_SAVED);
        said = '';
        typed = '';
        const end = Date.now() + Math.random() * LONGEST_MS;
        while (Date.now() < end) {
          const letter = String.fromCharCode(97 + Math.floor(Math.random() * 26));
          await line(visit.page).press(letter);
          typed += letter;
          await new Promise((resolve) => setTimeout(resolve, KEY_MS));
        }
      }
      await visit.kill();
    }
    await forgetProfile(folder);
  },
};

/** What came of a kill, by what stands in the line at the next visit. */
export function judge({ there, said, typed }: { there: string; said: string; typed: string }): Told {
  const missing = typed.length - there.length;
  if (!there.startsWith(said)) return { outcome: 'lost', note: `said “${said}”, there is “${there}”` };
  return {
    outcome: 'recovered',
    note: missing > 0 ? `${missing} of the last letters not yet said to be saved` : '',
  };
}
