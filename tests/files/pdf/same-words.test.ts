import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { ResultsPage } from '#src/features/results/results-page.tsx';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { renderPdf } from '#src/files/pdf/render-pdf.ts';
import { WordsContext } from '#src/i18n/words.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { LanguageContext } from '#src/state/language.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { clientsInMemory } from '#tests/helpers/clients-in-memory.ts';
import { writing } from '#tests/helpers/writing.ts';
import { loadKept } from './kept-fonts.ts';
import { readBack, squeeze } from './read-back.ts';

/* Page, print and PDF say the same words. Node alone reads a PDF back, so the page is read as its markup. */

const TODAY = '2026-11-22';
/** A note number stands after each phrase on paper, so numbers are left out on both sides. */
const letters = (text: string) => squeeze(text).replace(/\d/g, '');

function markupOf(reflection: Reflection): string {
  const library = createLibraryStore({
    library: { ...emptyLibrary(), reflections: { [reflection.id]: reflection } },
    now: () => '2026-11-22T10:00:00Z',
    newId: () => 'r2',
  });
  const stores = {
    // As markup a page is rendered of the first state, in which a store holds nothing yet.
    library: { ...library, getInitialState: library.getState },
    clients: clientsInMemory(library),
    activity: createActivityStore(),
    outside: {
      today: () => TODAY,
      now: () => '2026-11-22T10:00:00.000Z',
      flush: async () => {},
      takeOver: () => {},
      applyUpdate: () => {},
    },
  };
  const page = createElement(ResultsPage, { reflectionId: reflection.id });
  const router: Parameters<typeof Router>[0] = { hook: () => ['/', () => {}], children: page };
  const inStores = createElement(
    LanguageContext,
    { value: writing },
    createElement(StoresContext, { value: stores }, createElement(Router, router)),
  );
  const language = { words: english, load: async () => {}, has: () => true };
  return renderToStaticMarkup(createElement(WordsContext, { value: language }, inStores));
}

/** The texts of the elements whose opening tag a pattern finds, up to the first closing tag of its name. */
function textsIn(markup: string, tag: string, attributes = ''): string[] {
  const pattern = new RegExp(`<${tag}[^>]*${attributes}[^>]*>(.*?)</${tag}>`, 'gs');
  return [...markup.matchAll(pattern)].map(([, inner = '']) => plainText(inner));
}

function plainText(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>|<[^>]*>/gs, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function pdfOf(reflection: Reflection): Promise<string> {
  const document = paperDocument({ texts: english, language: en }, reflection, TODAY).words;
  // An answer may go on over the page, past its foot.
  const { bytes } = await renderPdf({ ...document, footer: '', pageLabel: '' }, loadKept);
  return letters((await readBack(bytes)).pages.join(''));
}

describe.each([
  ['the statement', { road: 'statement' as const, added: [] }],
  ['a road with another mixed in', { road: 'stretch' as const, added: ['steady' as const] }],
])('page, print and PDF, with %s', (_, direction) => {
  it('say the same statement, goals and interview answer', async () => {
    // Money may stand in the statement on the page; it is ticked in here, so that all say all.
    const given = quickPerson().done();
    const reflection = { ...given, direction, paper: { ...given.paper, privateMatters: true } };
    const markup = markupOf(reflection);
    const [page = '', paper = ''] = markup.split('class="print-only"');
    const [statement, interview] = ['statement', 'interview'].map(
      (text) => textsIn(page.slice(page.indexOf(`class="traced ${text}"`)), 'p', 'class="traced-words"')[0],
    );
    expect(interview).not.toBe(statement);
    const goals = /<ol class="goals">(.*?)<\/ol>/s.exec(page)?.[1] ?? '';
    const steps = textsIn(goals, 'p').filter((text) => text.startsWith('First step, by '));
    const [promises, parts] = [textsIn(goals, 'h3'), textsIn(goals, 'dd')];
    expect([promises.length, steps.length, parts.length]).toEqual([3, 3, 12]);
    const whole = [statement ?? '?', interview ?? '?', ...promises, ...steps];
    const print = letters(plainText(paper.replaceAll(/<sup>.*?<\/sup>/g, '')));
    const pdf = await pdfOf(reflection);
    for (const text of [...whole, ...parts]) expect(print).toContain(letters(text));
    for (const text of whole) expect(pdf).toContain(letters(text));
    // A label stands beside the first line of its part, so the parts are looked for by their first words.
    for (const text of parts) expect(pdf).toContain(letters(text.split(' ').slice(0, 3).join(' ')));
  });
});
