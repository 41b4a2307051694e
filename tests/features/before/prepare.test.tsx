import { readFileSync } from 'node:fs';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
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
  expect(topics).toHaveTextContent('What I earn deferred to this time');
  expect(topics).not.toHaveTextContent('Talked over');
  expect(await part('Actions not done yet')).toHaveTextContent(
    'Ask two people the client, due since 20 November 2026',
  );
  expect(await part('What is there: the answers that carry the aspiration')).toHaveTextContent(
    /Skills and talents ?\d+ of \d+ questions/,
  );
  expect(await part('The aspiration now')).not.toHaveTextContent('None yet');
  expect(await part('Where answers do not fit together')).toBeVisible();
  // The notes and agreements of last time, whoever they are for: this page is the coach's alone.
  expect(await part('Notes of the session before')).toHaveTextContent('Note planted note');
  expect(await part('What you two agreed then')).toHaveTextContent('No agreement was written down.');
});

it('tells of goals, actions and settings that changed, and says so even where no answer did', async () => {
  const kept = library('', '');
  const now = kept.reflections['r-alpha'];
  const version = kept.versions.earlier;
  const session = kept.sessions['s-alpha'];
  if (!now || !version || !session) throw new Error('The workspace is not whole.');
  const goal = aGoal({ id: 'g1', status: 'not-started' });
  kept.versions.earlier = { ...version, reflection: { ...now, goals: [goal] } };
  kept.reflections['r-alpha'] = {
    ...now,
    goals: [{ ...goal, status: 'in-progress' }],
    reviews: [],
    edits: { k: { text: 'mine', over: 'theirs', language: 'en' } },
  };
  const done = {
    id: 'a2',
    what: 'Rang the school',
    byWhen: null,
    howWeKnow: '',
    whose: 'client',
    goalId: null,
  } as const;
  kept.sessions['s-alpha'] = { ...session, actions: [{ ...done, doneAt: '2026-11-25T10:00:00.000Z' }] };
  // A session that is going on changes nothing of what is compared.
  kept.sessions.running = aSession({
    id: 'running',
    clientId: 'alpha',
    startedAt: '2026-11-28T09:00:00.000Z',
    endedAt: null,
  });
  openPage('/clients/alpha/prepare', { library: kept });
  const since = await part('What changed since last time');
  expect(await within(since).findByText('Since the session of 22 November 2026 was over.')).toBeVisible();
  for (const [name, words] of [
    ['Actions done', 'Rang the school'],
    ['Goals changed', textOf(goal.action)],
    ['Also changed', 'your own words over phrases'],
  ] as const)
    expect(within(since).getByText(name).parentElement).toHaveTextContent(words);
  expect(within(since).queryByText('Answers changed')).toBeNull();
});

it('says that no session is finished yet, or that the reflection was begun since', async () => {
  const kept = aWorkspace('alpha');
  const session = kept.sessions['s-alpha'];
  if (!session) throw new Error('The workspace has no session.');
  kept.sessions['s-alpha'] = { ...session, endedAt: null };
  const first = openPage('/clients/alpha/prepare', { library: kept });
  expect(await screen.findByText(/^No session is finished yet/)).toBeVisible();
  act(() =>
    first.library
      .getState()
      .bringIn([{ ...session, startedAt: '2026-11-01T10:00:00.000Z', endedAt: '2026-11-01T11:00:00.000Z' }]),
  );
  const since = await part('What changed since last time');
  expect(await within(since).findByText(/^How it stood|^This reflection was begun after/)).toHaveTextContent(
    'This reflection was begun after that session: all of it is new.',
  );
});

it('says plainly that there is nothing to compare with yet', async () => {
  const { sessions, ...rest } = aWorkspace('alpha');
  openPage('/clients/alpha/prepare', { library: { ...rest, sessions: {} } });
  expect(
    await within(await part('What changed since last time')).findByText('This will be the first session.'),
  ).toBeVisible();
  expect(Object.keys(sessions)).toEqual(['s-alpha']);
});

it('goes on to the session, and to the questions for home where nothing was answered', async () => {
  const kept = aWorkspace('alpha');
  kept.reflections = {};
  kept.sessions = {};
  const { library: store } = openPage('/clients/alpha/prepare', { library: kept });
  expect(await screen.findByRole('link', { name: 'Give questions to answer at home' })).toHaveAttribute(
    'href',
    '#/clients/alpha',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Begin the session' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Session of/ })).toBeVisible();
  expect(Object.values(store.getState().library.sessions)).toHaveLength(1);
});

it('shows the answers that carry the aspiration in their own words, and no answer beside them', async () => {
  const kept = aWorkspace('alpha');
  const person = quickPerson().done();
  kept.reflections['r-alpha'] = { ...person, id: 'r-alpha', clientId: 'alpha' };
  openPage('/clients/alpha/prepare', { library: kept });
  const there = await part('What is there: the answers that carry the aspiration');
  const { statement, evidence } = synthesize(person, english.questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
  const sources = new Set(statement?.flatMap((each) => each.sources));
  const isBehind = ({ id }: { id: string }) => sources.has(id);
  const own = evidence.filter(({ option }) => option === null);
  const carrying = own.filter(isBehind);
  expect(carrying.length).toBeGreaterThan(1);
  for (const { quote } of carrying) expect(there).toHaveTextContent(quote);
  const behind = new Set(evidence.filter(isBehind).map(({ questionId }) => questionId));
  const beside = own.filter(({ questionId }) => !behind.has(questionId));
  for (const { quote } of beside) expect(there).not.toHaveTextContent(quote);
});

it('names the questions that would make an aspiration where there is none, with a way to each', async () => {
  openPage('/clients/alpha/prepare', { library: aWorkspace('alpha') });
  const now = within(await part('The aspiration now'));
  expect(now.getByText('None yet. An answer to one of these can make one:')).toBeVisible();
  expect(now.getByRole('link', { name: english.questionById('serve')?.stem ?? '' })).toHaveAttribute(
    'href',
    '#/r/r-alpha/social/serve',
  );
});
