import type { ComponentType } from 'react';
import { later, laterWriting } from './later.tsx';

/** A page that everything private can be taken off with one key. */
async function withHiding<Props extends object>(page: Promise<ComponentType<Props>>) {
  const [Page, { hideable }] = await Promise.all([page, import('./hideable.tsx')]);
  return hideable(Page);
}

/** The screens of the workspace, each with the words it reads: one that is never opened costs a first visit nothing. */
export const ArchivePage = later(
  ['archive', 'locking', 'passphrase'],
  async () => (await import('#src/features/backup/archive-page.tsx')).ArchivePage,
);
export const ClientsPage = later(
  ['clients', 'archive'],
  async () => (await import('#src/features/clients/clients-page.tsx')).ClientsPage,
);
export const ClientPage = later(['clients', 'preparing', 'asking'], async () =>
  withHiding(import('#src/features/clients/client-page.tsx').then(({ ClientPage }) => ClientPage)),
);
export const ContractSection = later(
  ['preparing', 'asking'],
  async () => (await import('#src/features/before/contract-section.tsx')).ContractSection,
);
export const PreparePage = laterWriting(
  ['clients', 'preparing', 'questions', 'asking', 'history', 'during'],
  async () =>
    withHiding(import('#src/features/before/prepare-page.tsx').then(({ PreparePage }) => PreparePage)),
);
export const RecordsPage = laterWriting(
  ['records', 'clients', 'questions', 'asking', 'history', 'plan', 'result'],
  async () => withHiding(import('./records-screen.tsx').then(({ RecordsScreen }) => RecordsScreen)),
);
export const SessionPage = laterWriting(
  ['questions', 'asking', 'clients', 'during'],
  async () => (await import('#src/features/session/session-page.tsx')).SessionPage,
);
export const SharedPage = laterWriting(
  ['questions', 'asking', 'during'],
  async () => (await import('#src/features/shared/shared-page.tsx')).SharedPage,
);
export const OneQuestion = later(['questions', 'asking'], async () => {
  const { OneQuestion, fetchFields } = await import('#src/features/wizard/wizard-page.tsx');
  await fetchFields();
  return OneQuestion;
});
export const AssigningSection = later(
  ['preparing', 'asking', 'questions'],
  async () => (await import('#src/features/before/assigning-section.tsx')).AssigningSection,
);
export const WhatCameBack = later(
  ['preparing', 'asking', 'questions'],
  async () => (await import('#src/features/before/what-came-back.tsx')).WhatCameBack,
);
export const VaultSetupPage = later(
  ['vault', 'passphrase'],
  async () => (await import('#src/features/vault/vault-setup-page.tsx')).VaultSetupPage,
);
export const VaultSettings = later(
  ['vault', 'passphrase'],
  async () => (await import('#src/features/vault/vault-settings.tsx')).VaultSettings,
);
export const LockedPage = later(
  ['vault', 'passphrase'],
  async () => (await import('#src/features/vault/locked-page.tsx')).LockedPage,
);
/** What the lock shows comes with its button: until that has come, everybody's words would stay behind it. */
export const LockButton = later(['vault', 'passphrase'], async () => {
  LockedPage.fetch().catch(() => {});
  return (await import('#src/features/vault/lock-button.tsx')).LockButton;
});
