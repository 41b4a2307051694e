import { type ComponentType, lazy } from 'react';
import { useWordsAhead, type WordsFile } from '#src/i18n/words.ts';
import { useLanguageAhead } from '#src/state/language.ts';

/** A screen that loads when somebody goes there, and its words at the same time. */
function later<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Screen = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    useWordsAhead(files);
    return <Screen {...props} />;
  };
}

/** The same for a screen that writes: what it writes with is fetched beside it. */
function laterWriting<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Screen = later(files, load);
  return function LaterWriting(props: Props) {
    useLanguageAhead();
    return <Screen {...props} />;
  };
}

/**
 * The screens that load only when somebody goes there, so that the first visit stays light, each with the words it reads.
 * One place, so that the service worker and the build see the same chunks.
 */
export const WizardPage = later(
  ['questions', 'asking'],
  async () => (await import('#src/features/wizard/wizard-page.tsx')).WizardPage,
);
export const CheckPage = later(
  ['questions', 'asking'],
  async () => (await import('#src/features/wizard/check-page.tsx')).CheckPage,
);
export const ResultsPage = laterWriting(
  ['questions', 'asking', 'result', 'plan', 'rewriting'],
  async () => (await import('#src/features/results/results-page.tsx')).ResultsPage,
);
export const PlanPage = laterWriting(
  ['questions', 'asking', 'plan', 'rewriting'],
  async () => (await import('#src/features/plan/plan-page.tsx')).PlanPage,
);
export const InterviewPage = laterWriting(
  ['questions', 'asking', 'interview', 'rewriting'],
  async () => (await import('#src/features/interview/interview-page.tsx')).InterviewPage,
);
export const RehearsalPage = laterWriting(
  ['questions', 'asking', 'rehearsal', 'rewriting'],
  async () => (await import('#src/features/rehearsal/rehearsal-page.tsx')).RehearsalPage,
);
export const VersionsPage = laterWriting(
  ['questions', 'asking', 'history'],
  async () => (await import('#src/features/history/versions-page.tsx')).VersionsPage,
);
export const ReviewPage = laterWriting(
  ['questions', 'asking', 'history'],
  async () => (await import('#src/features/history/review-page.tsx')).ReviewPage,
);
export const ExamplePage = laterWriting(
  ['questions', 'asking', 'result', 'rewriting'],
  async () => (await import('#src/features/results/example-page.tsx')).ExamplePage,
);
export const PrivacyPage = later(['about'], async () => (await import('./privacy-page.tsx')).PrivacyPage);
export const CoachesPage = later(['about'], async () => (await import('./coaches-page.tsx')).CoachesPage);
export const ArchivePage = later(
  ['archive'],
  async () => (await import('#src/features/backup/archive-page.tsx')).ArchivePage,
);
export const ClientsPage = later(
  ['clients', 'archive'],
  async () => (await import('#src/features/clients/clients-page.tsx')).ClientsPage,
);
export const ClientPage = later(
  ['clients', 'preparing', 'asking'],
  async () => (await import('#src/features/clients/client-page.tsx')).ClientPage,
);
export const ContractSection = later(
  ['preparing', 'asking'],
  async () => (await import('#src/features/before/contract-section.tsx')).ContractSection,
);
export const PreparePage = laterWriting(
  ['clients', 'preparing', 'questions', 'asking', 'history'],
  async () => (await import('#src/features/before/prepare-page.tsx')).PreparePage,
);
