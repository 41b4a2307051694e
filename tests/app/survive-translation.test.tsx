import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { Fragment, useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { surviveTranslation } from '#src/app/survive-translation.ts';
import { runs } from '#tests/helpers/how-many.ts';
import { render } from '#tests/helpers/render.tsx';

/* React on a page whose text another program rewrites, in each way that such programs have. */

const untouched = { removeChild: Node.prototype.removeChild, insertBefore: Node.prototype.insertBefore };
beforeAll(() => surviveTranslation(document));
afterAll(() => void Object.assign(Node.prototype, untouched));

const fontOf = (...children: (Node | string)[]) => {
  const inner = document.createElement('font');
  inner.append(...children);
  const outer = document.createElement('font');
  outer.append(inner);
  return outer;
};
const spoken = (text: Text) => text.data.toUpperCase();

/** How programs put their own words in the place of a text. */
const WAYS: Record<string, (text: Text) => void> = {
  'replaces it': (text) => text.replaceWith(fontOf(spoken(text))),
  'puts its own before it, then removes it': (text) => {
    text.before(fontOf(spoken(text)));
    text.remove();
  },
  'puts its own after it, then removes it': (text) => {
    text.after(fontOf(spoken(text)));
    text.remove();
  },
  'replaces it by one for each half': (text) => {
    const words = spoken(text);
    text.replaceWith(fontOf(words.slice(0, 1)), fontOf(words.slice(1)));
  },
  'wraps it': (text) => {
    const wrapper = fontOf();
    text.replaceWith(wrapper);
    wrapper.firstChild?.appendChild(text);
  },
  'replaces it twice': (text) => {
    const first = fontOf(spoken(text));
    text.replaceWith(first);
    first.replaceWith(fontOf(spoken(text)));
  },
};

/** A program that changes its mind, and puts its first words back. */
WAYS['replaces it, and its own words by others and back'] = (text) => {
  const [first, second] = [fontOf(spoken(text)), fontOf('?')];
  text.replaceWith(first);
  first.replaceWith(second);
  second.replaceWith(first);
};

let watch: MutationObserver | null = null;
afterEach(() => watch?.disconnect());

/** Rewrites all text below a node, and again whatever appears later. */
function translate(root: Node, rewrite: (text: Text) => void): void {
  const all = () => {
    const texts: Text[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('font'))
        texts.push(node);
    for (const text of texts) rewrite(text);
  };
  watch = new MutationObserver(all);
  watch.observe(root, { childList: true, subtree: true, characterData: true });
  all();
}
/** Until both programs have had their turn. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

type Part = { key: number; kind: 'text' | 'element' | 'both'; text: string };

/** Text beside elements, in every mixture. */
function Mixture({ parts }: { parts: readonly Part[] }) {
  return (
    <p data-testid="mixture">
      {parts.map(({ key, kind, text }) => (
        <Fragment key={key}>
          {kind === 'element' ? null : text}
          {kind === 'text' ? null : <b>{text}</b>}
        </Fragment>
      ))}
    </p>
  );
}
const wordsOf = (parts: readonly Part[]) =>
  parts.map(({ kind, text }) => (kind === 'both' ? text + text : text)).join('');

const somePart = fc.record({
  key: fc.integer({ min: 0, max: 6 }),
  kind: fc.constantFrom<Part['kind']>('text', 'element', 'both'),
  text: fc.stringMatching(/^[a-z]{2,4}$/),
});
const someParts = fc.uniqueArray(somePart, { selector: ({ key }) => key, maxLength: 6 });

describe.each(Object.entries(WAYS))('where a program finds a text and %s', (_way, rewrite) => {
  it('shows what React means, whatever comes, goes, moves and changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someParts, { minLength: 2, maxLength: 6 }), async (states) => {
        const page = render(<Mixture parts={[]} />);
        const mixture = screen.getByTestId('mixture');
        translate(page.container, rewrite);
        for (const parts of states) {
          page.rerender(<Mixture parts={parts} />);
          await rest();
          expect(mixture.textContent?.toLowerCase()).toBe(wordsOf(parts));
        }
        watch?.disconnect();
        page.unmount();
      }),
      { numRuns: runs(40) },
    );
  });

  it('goes on counting before the eyes of whoever reads the translation', async () => {
    function Counter() {
      const [count, setCount] = useState(0);
      return (
        <button type="button" onClick={() => setCount(count + 1)}>
          <svg aria-hidden="true" /> pressed {count} times{count > 1 ? ', again' : null}
          <i> in all</i>
        </button>
      );
    }
    const { container } = render(<Counter />);
    translate(container, rewrite);
    const button = screen.getByRole('button');
    for (const said of [
      'pressed 1 times in all',
      'pressed 2 times, again in all',
      'pressed 3 times, again in all',
    ]) {
      await userEvent.click(button);
      await rest();
      expect(button.textContent?.toLowerCase().trim()).toBe(said);
    }
  });
});

describe('where no program rewrites', () => {
  it('still tells a wrong use of a missing node', () => {
    const parent = document.createElement('p');
    expect(() => Reflect.apply(parent.removeChild, parent, [null])).toThrow(TypeError);
    expect(parent.insertBefore(document.createTextNode('a'), null).parentNode).toBe(parent);
  });
});
