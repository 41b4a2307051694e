import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult } from './open-result.tsx';

/* What stands on the result besides the statement: other directions, the line for a CV, and goals of one's own. */

const textOf = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join('') ?? '';
const madeOf = (reflection: Reflection) =>
  synthesize(reflection, questionnaire, { today: '2026-11-22', audience: 'self', language: en });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('the line for a CV', () => {
  it('stands there word for word, and can be copied', async () => {
    const user = userEvent.setup();
    openResult(quickPerson().done());
    const line = textOf(madeOf(quickPerson().done()).cvLine);
    expect(screen.getByRole('region', { name: 'One line for your CV' })).toHaveTextContent(line);
    await user.click(region('One line for your CV').getByRole('button', { name: 'Copy the line' }));
    expect(await region('One line for your CV').findByRole('status')).toHaveTextContent('Copied.');
    expect(await navigator.clipboard.readText()).toBe(line);
  });

  it('says so where the browser does not let a page copy', async () => {
    const user = userEvent.setup();
    openResult(quickPerson().done());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    const answer = region('When somebody asks: what are your career aspirations?');
    await user.click(answer.getByRole('button', { name: 'Copy the answer' }));
    expect(await answer.findByText(/does not let the page copy. Mark the words/)).toBeVisible();
  });
});

describe('other directions from the same answers', () => {
  const person = () =>
    quickPerson().saying('hidden-talent', { talent: 'drawing maps of places from memory' }).done();

  it('stand side by side, each with a way to find out, and none is chosen', () => {
    const { alternatives } = madeOf(person());
    openResult(person());
    expect(alternatives.length).toBe(3);
    const section = region('Three other directions from the same answers');
    expect(section.getByText(/None is better than another/)).toBeVisible();
    const cards = section.getAllByRole('listitem');
    expect(cards.map((card) => within(card).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'More of what has worked',
      'A step further',
      'Another direction',
    ]);
    for (const [at, { statement, tryOut }] of alternatives.entries()) {
      expect(cards[at]).toHaveTextContent(textOf(statement));
      expect(within(cards[at] as HTMLElement).getByText(textOf(tryOut))).toBeVisible();
    }
    expect(section.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('say of each phrase which answer it came from', async () => {
    openResult(person());
    const [card] = region(/other directions/).getAllByRole('listitem');
    await userEvent.click(within(card as HTMLElement).getByRole('link', { name: 'new parents' }));
    expect(card).toHaveTextContent('From People: new parents');
    expect(within(card as HTMLElement).getByRole('link', { name: /^Change: / })).toHaveAttribute(
      'href',
      '#/r/test/social/serve',
    );
  });

  it('are counted as they are', () => {
    const person = aReflection().choosing('arc', 'shift').serving('help', 'new parents');
    expect(madeOf(person.done()).alternatives).toHaveLength(1);
    openResult(person.done());
    const section = region('Another direction from the same answers');
    expect(section.getByText(/^It is no better and no worse/)).toBeVisible();
  });

  it('are not spoken of when there is none', () => {
    const person = aReflection().picking('strengths', 'calm').picking('themes', 'able').done();
    expect(madeOf(person)).toMatchObject({ statement: expect.any(Array), alternatives: [] });
    openResult(person);
    expect(screen.queryByRole('heading', { name: /from the same answers$/ })).not.toBeInTheDocument();
  });
});

describe('no goals', () => {
  it('are said to come with one more answer, which is asked for', () => {
    const { arc, ...answers } = quickPerson().done().answers;
    expect(arc).toBeDefined();
    openResult({ ...quickPerson().done(), answers });
    expect(screen.getByRole('region', { name: 'Goals to begin it' })).toHaveTextContent(/what comes next/);
    expect(screen.queryByRole('link', { name: 'Plan with these goals' })).toBeNull();
    const asked = region(english.results.thin.next);
    expect(asked.getByText('What comes next for you?')).toBeVisible();
    expect(asked.getByRole('link')).toHaveAttribute('href', expect.stringContaining('/now/arc'));
  });
});
