import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { english } from '#scripts/english.ts';
import { questionById } from '#src/content/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { WizardPage } from '#src/features/wizard/wizard-page.tsx';
import { type OpenLanguage, type Words, WordsContext } from '#src/i18n/words.ts';
import { openScreen } from '#tests/helpers/open-screen.tsx';

const stem = (id: string) => questionById(id)?.stem ?? id;

/** English whose questions after the first step are on their way until `come` is called. */
function questionsOnTheirWay() {
  let release = () => {};
  let isHere = false;
  const coming = new Promise<void>((resolve) => {
    release = () => {
      isHere = true;
      resolve();
    };
  });
  const whole = <Name extends 'questionnaire' | 'questionById'>(name: Name): Words[Name] => {
    if (!isHere) throw coming;
    return english[name];
  };
  const words = Object.defineProperties({ ...english } as Words, {
    questionnaire: { get: () => whole('questionnaire') },
    questionById: { get: () => whole('questionById') },
  });
  const language: OpenLanguage = {
    words,
    has: (name) => isHere || (name !== 'questionnaire' && name !== 'questionById'),
    load: async (...files) => {
      if (files.includes('questions')) await coming;
    },
  };
  return { language, come: () => act(async () => release()) };
}

function open(step: StepId, said: Partial<Reflection> = {}) {
  const { language, come } = questionsOnTheirWay();
  const given = { ...emptyReflection({ language: 'en', id: 'r1', now: '2026-11-22T10:00:00Z' }), ...said };
  const opened = openScreen(given, {
    at: `/r/r1/${step}`,
    screens: (
      <WordsContext value={language}>
        <Suspense fallback="on its way">
          <Route path="/r/:id/:step">
            {({ id, step: at }) => (
              <WizardPage key={`${id}/${at}`} reflectionId={id} step={at as StepId} questionId={undefined} />
            )}
          </Route>
        </Suspense>
      </WordsContext>
    ),
  });
  return { ...opened, come };
}

describe('the first step of somebody who has said nothing', () => {
  it('shows while the other questions are on their way, with the whole path over it', () => {
    open('now');
    expect(screen.getByRole('heading', { name: stem('arc') })).toBeVisible();
    const path = screen.getByRole('navigation', { name: 'Steps' });
    expect([...path.querySelectorAll('.path-name')].map((name) => name.textContent)).toEqual([
      'Now',
      'Skills',
      ...english.questionnaire.slice(2).map(({ short }) => short),
      'Check',
    ]);
  });

  it('keeps an answer, and the very field that holds it, when they come', async () => {
    const { come, reflection } = open('now');
    const [choice] = screen.getAllByRole('radio');
    if (!choice) throw new Error('No choice.');
    await userEvent.click(choice);
    await come();
    expect(choice).toBeChecked();
    expect(choice.isConnected).toBe(true);
    expect(reflection().answers.arc?.value).toEqual({ kind: 'choice', value: 'start' });
  });

  it('leads to the second step before it is here, which shows when it comes', async () => {
    const { come, address } = open('now');
    for (const skip of screen.getAllByRole('button', { name: /^Need help/ })) await userEvent.click(skip);
    const ways = await screen.findAllByRole('button', { name: /^Skip for now/ });
    for (const way of ways) await userEvent.click(way);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(address()).toBe('/r/r1/skills');
    expect(screen.getByText('on its way')).toBeVisible();
    await come();
    expect(await screen.findByRole('heading', { name: stem('strengths') })).toBeVisible();
  });
});

describe('a step that needs the others', () => {
  it.each([
    ['a later one', 'skills', {}],
    ['the first one on the longest path', 'now', { level: 'deep' }],
    [
      'the first one of somebody who has answered before',
      'now',
      {
        answers: {
          arc: {
            value: { kind: 'choice', value: 'start' },
            asked: '',
            setAside: null,
            at: '2026-11-22T10:00:00Z',
          },
        },
      },
    ],
  ] as const)('waits for them: %s', async (_, step, said) => {
    const { come } = open(step, said as Partial<Reflection>);
    expect(screen.getByText('on its way')).toBeVisible();
    await come();
    expect(await screen.findByRole('navigation', { name: 'Steps' })).toBeVisible();
  });
});
