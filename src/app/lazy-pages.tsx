import { STEPS } from '#src/domain/model/steps.ts';
import { later, laterWriting, laterWritten } from './later.tsx';

/**
 * The screens that load only when somebody goes there, so that the first visit stays light, each with the words it reads.
 * One place, so that the service worker and the build see the same chunks.
 */
export const WizardPage = later(
  // Most come to the first step with nothing said, which needs no other.
  ({ step }) => [step === STEPS[0] ? 'beginning' : 'questions', 'asking'],
  async () => (await import('#src/features/wizard/wizard-page.tsx')).WizardPage,
);
export const CheckPage = later(
  ['questions', 'asking'],
  async () => (await import('#src/features/wizard/check-page.tsx')).CheckPage,
);
export const ResultsPage = laterWritten(
  ['questions', 'asking', 'result', 'plan', 'rewriting'],
  async () => (await import('#src/features/results/results-page.tsx')).ResultsPage,
);
export const PlanPage = laterWritten(
  ['questions', 'asking', 'plan', 'rewriting'],
  async () => (await import('#src/features/plan/plan-page.tsx')).PlanPage,
);
export const InterviewPage = laterWritten(
  ['questions', 'asking', 'interview', 'rewriting'],
  async () => (await import('#src/features/interview/interview-page.tsx')).InterviewPage,
);
export const RehearsalPage = laterWritten(
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
export const CvScreen = laterWriting(
  ['questions', 'asking', 'cv', 'work', 'rewriting'],
  async () => (await import('./cv-screen.tsx')).CvScreen,
);
export const CvWay = later(['asking'], async () => (await import('./cv-way.tsx')).CvWay);
export const AssignmentPage = laterWriting(
  ['questions', 'asking', 'assignment'],
  async () => (await import('#src/features/wizard/assignment-page.tsx')).AssignmentPage,
);
