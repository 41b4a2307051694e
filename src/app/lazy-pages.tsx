import { lazy } from 'react';

/**
 * The screens that load only when somebody goes there, so that the first visit stays light.
 * One place, so that the service worker and the build see the same chunks.
 */
export const WizardPage = lazy(async () => ({
  default: (await import('#src/features/wizard/wizard-page.tsx')).WizardPage,
}));
export const CheckPage = lazy(async () => ({
  default: (await import('#src/features/wizard/check-page.tsx')).CheckPage,
}));
export const ResultsPage = lazy(async () => ({
  default: (await import('#src/features/results/results-page.tsx')).ResultsPage,
}));
export const PlanPage = lazy(async () => ({
  default: (await import('#src/features/plan/plan-page.tsx')).PlanPage,
}));
export const InterviewPage = lazy(async () => ({
  default: (await import('#src/features/interview/interview-page.tsx')).InterviewPage,
}));
export const RehearsalPage = lazy(async () => ({
  default: (await import('#src/features/rehearsal/rehearsal-page.tsx')).RehearsalPage,
}));
export const VersionsPage = lazy(async () => ({
  default: (await import('#src/features/history/versions-page.tsx')).VersionsPage,
}));
export const ReviewPage = lazy(async () => ({
  default: (await import('#src/features/history/review-page.tsx')).ReviewPage,
}));
export const ExamplePage = lazy(async () => ({
  default: (await import('#src/features/results/example-page.tsx')).ExamplePage,
}));
export const PrivacyPage = lazy(async () => ({ default: (await import('./privacy-page.tsx')).PrivacyPage }));
export const CoachesPage = lazy(async () => ({ default: (await import('./coaches-page.tsx')).CoachesPage }));
