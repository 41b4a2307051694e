import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { copySchema } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aSession } from '#tests/helpers/a-session.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

function amina(): Reflection {
  const file = 'public/examples/amina.json';
  const [reflection] = copySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).reflections;
  if (!reflection) throw new Error('The example is empty.');
  return { ...reflection, id: 'r-alpha', clientId: 'alpha' };
}

/** Amina as a client: at the last session she had no answer to `missing`, and another to `changed`. */
function library(missing: string, gone: string): Library {
  const kept = aWorkspace('alpha', 'beta');
  const now = amina();
  const { [missing]: _, ...answers } = now.answers;
  const { [gone]: __, ...left } = now.answers;
  const [copied] = Object.values(now.answers);
  if (!copied) throw new Error('The example has no answers.');
  kept.reflections['r-alpha'] = { ...now, answers: left };
  kept.versions = {
    earlier: {
      id: 'earlier',
      reflectionId: 'r-alpha',
      name: '',
      cause: 'at-session',
      reason: null,
      keptAt: '2026-11-22T11:00:00.500Z',
      reflection: { ...now, answers },
      revision: 0,
    },
  };
  kept.sessions['s-alpha'] = aSession({
    id: 's-alpha',
    clientId: 'alpha',
    startedAt: '2026-11-22T10:00:00.000Z',
    endedAt: '2026-11-22T11:00:00.000Z',
    agenda: [
      { id: 't1', text: 'What I earn', state: 'deferred', carriedFrom: null },
      { id: 't2', text: 'Talked over', state: 'discussed', carriedFrom: null },
    ],
    actions: [
      {
        id: 'a1',
        what: 'Ask two people',
        byWhen: '2026-11-20',
        howWeKnow: '',
        whose: 'client',
        doneAt: null,
        goalId: null,
      },
    ],
    notes: [
      { id: 'n1', at: '2026-11-22T10:30:00.000Z', kind: 'free', text: 'planted note', audience: 'private' },
    ],
  });
  return kept;
}

const part = (name: string) => screen.findByRole('region', { name });

it('shows on one page what is there, what changed and what is due', async () => {
  const given = amina();
  const answered = Object.keys(given.answers).filter((id) => given.answers[id]?.value?.kind === 'starter');
  const [missing = '', gone = ''] = answered;
  openPage('/clients/alpha/prepare', { library: library(missing, gone) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Prepare the session' })).toBeVisible();

  const since = await part('What changed since last time');
  expect(await within(since).findByText('Answers added')).toBeVisible();
  expect(within(since).getByText(given.answers[missing]?.asked ?? '')).toBeVisible();
  expect(within(since).getByText('Answers taken away')).toBeVisible();
  expect(within(since).getByText(given.answers[gone]?.asked ?? '')).toBeVisible();

  const topics = await part('Topics left over');
  expect(topics).toHaveTextContent('What I earn deferred');
  expect(topics).not.toHaveTextContent('Talked over');
  expect(await part('Actions not done yet')).toHaveTextContent(
    'Ask two people the client, due since 20 November 2026',
  );
  expect(await part('What is there')).toHaveTextContent(/Skills and talents ?\d+ of \d+ questions/);
  expect(await part('The aspiration now')).not.toHaveTextContent('None yet');
  expect(await part('Where answers do not fit together')).toBeVisible();
  expect(document.body).not.toHaveTextContent('planted note');
});

it('says plainly that there is nothing to compare with yet', async () => {
  const { sessions, ...rest } = aWorkspace('alpha');
  openPage('/clients/alpha/prepare', { library: { ...rest, sessions: {} } });
  expect(
    await within(await part('What changed since last time')).findByText('This will be the first session.'),
  ).toBeVisible();
  expect(Object.keys(sessions)).toEqual(['s-alpha']);
});
