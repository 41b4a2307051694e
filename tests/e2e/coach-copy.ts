import { readFileSync } from 'node:fs';
import { newClient } from '#src/domain/coaching/clients.ts';
import { startSession } from '#src/domain/coaching/sessions.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { enterWorkspace } from './enter-workspace.ts';
import type { Page } from './fixtures.ts';

const NOW = '2026-11-22T10:00:00.000Z';

/** Words that may stand nowhere but on the coach's own pages. */
export const PLANTED = {
  label: 'plantedlabel',
  other: 'plantedother',
  note: 'plantednote',
  later: 'plantedlater',
};

/** Opens a coach's file (see `bringCoachCopy`) and enters the workspace, without a passphrase. */
export async function openCoachCopy(page: Page): Promise<void> {
  await bringCoachCopy(page);
  await enterWorkspace(page);
}

/** Brings a coach's file in: a client with the answers of an example and a session before this one, and another client. */
export async function bringCoachCopy(page: Page): Promise<void> {
  const example = copySchema.parse(JSON.parse(readFileSync('public/examples/amina.json', 'utf8')));
  const [reflection] = example.reflections;
  if (!reflection) throw new Error('The example holds no reflection.');
  const before = startSession({ id: 's0', clientId: 'c1', now: NOW, before: null, newId: () => '' });
  const copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: NOW,
    reflections: [{ ...reflection, id: 'r1', clientId: 'c1', title: PLANTED.label }],
    clients: [
      newClient({ id: 'c1', label: PLANTED.label, now: NOW }),
      newClient({ id: 'c2', label: PLANTED.other, now: NOW }),
    ],
    sessions: [
      {
        ...before,
        endedAt: NOW,
        lockedAt: NOW,
        agenda: [
          { id: 't1', text: 'Fewer days at work', state: 'deferred', carriedFrom: null },
          { id: 't2', text: 'What to say at the open day', state: 'discussed', carriedFrom: null },
        ],
        notes: [{ id: 'n1', at: NOW, kind: 'free', text: PLANTED.note, audience: 'private' }],
      },
    ],
    // How it stood when that session was over.
    versions: [
      {
        id: 'v0',
        reflectionId: 'r1',
        name: '',
        cause: 'at-session',
        reason: null,
        keptAt: NOW,
        reflection: { ...reflection, id: 'r1', clientId: 'c1' },
        revision: 0,
      },
    ],
  };
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(copy)),
  });
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
}
