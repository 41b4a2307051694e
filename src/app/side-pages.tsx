import { later, laterWriting } from './later.tsx';

/** What can be read without a reflection, each page with its words. */
export const ExamplePage = laterWriting(
  ['questions', 'asking', 'result', 'rewriting'],
  async () => (await import('#src/features/results/example-page.tsx')).ExamplePage,
);
export const EarlierScreen = later(
  ['earlier', 'clients', 'questions', 'asking'],
  async () => (await import('./earlier-screen.tsx')).EarlierScreen,
);
export const NotFound = later(['earlier'], async () => (await import('./missing.tsx')).NotFound);
export const NoReflection = later(['earlier'], async () => (await import('./missing.tsx')).NoReflection);
export const PrivacyPage = later(['about'], async () => (await import('./privacy-page.tsx')).PrivacyPage);
export const CoachesPage = later(['about'], async () => (await import('./coaches-page.tsx')).CoachesPage);
