import { STEPS, type StepId } from '#src/domain/model/steps.ts';

/** The pages of a reflection that one can leave and come back to. */
export const PAGES_OF_REFLECTION = [
  ...STEPS,
  'check',
  'aspiration',
  'plan',
  'interview',
  'rehearsal',
  'versions',
  'review',
  'assignment',
] as const;
export type PageOfReflection = (typeof PAGES_OF_REFLECTION)[number];

/** Whether a name in an address is that of a page of a reflection. */
export function isPageOfReflection(name: string | null): name is PageOfReflection {
  return PAGES_OF_REFLECTION.some((page) => page === name);
}

/** Every address in the page, after the `#`. One place, so that links and routes cannot drift apart. */
export const addresses = {
  welcome: () => '/',
  step: (reflectionId: string, step: StepId | 'check') => `/r/${reflectionId}/${step}`,
  question: (reflectionId: string, step: StepId, questionId: string) =>
    `/r/${reflectionId}/${step}/${questionId}`,
  result: (reflectionId: string) => `/r/${reflectionId}/aspiration`,
  plan: (reflectionId: string) => `/r/${reflectionId}/plan`,
  /** The interview answer, for one employer or for any. */
  interview: (reflectionId: string, companyId?: string) =>
    companyId ? `/r/${reflectionId}/interview/${companyId}` : `/r/${reflectionId}/interview`,
  rehearsal: (reflectionId: string, companyId?: string) =>
    companyId ? `/r/${reflectionId}/rehearsal/${companyId}` : `/r/${reflectionId}/rehearsal`,
  versions: (reflectionId: string) => `/r/${reflectionId}/versions`,
  review: (reflectionId: string) => `/r/${reflectionId}/review`,
  /** Where a CV comes in. It is not a page to carry on at: what was read goes with the visit. */
  cv: (reflectionId: string) => `/r/${reflectionId}/cv`,
  /** A coach's questions: the welcome, one of them, or the sending back. */
  assignment: (reflectionId: string, place?: string) =>
    place ? `/r/${reflectionId}/assignment/${place}` : `/r/${reflectionId}/assignment`,
  example: (name: string) => `/example/${name}`,
  clients: () => '/clients',
  /** Everything out in one file, and in again. No id holds the stroke. */
  archive: () => '/clients/_archive',
  /** What is kept beside the records: one's own, and that of clients. */
  earlier: () => '/earlier',
  earlierOfClients: () => '/clients/_earlier',
  client: (clientId: string) => `/clients/${clientId}`,
  /** What there is and what has changed, before a session. */
  prepare: (clientId: string) => `/clients/${clientId}/prepare`,
  session: (clientId: string, sessionId: string) => `/clients/${clientId}/session/${sessionId}`,
  /** What the client may see on a shared screen. */
  shared: (clientId: string, sessionId: string) => `/clients/${clientId}/shared/${sessionId}`,
  records: (clientId: string) => `/clients/${clientId}/records`,
  privacy: () => '/privacy',
  coaches: () => '/coaches',
  /** A page of a reflection by its name in the address, as it is remembered for carrying on. */
  page: (reflectionId: string, page: PageOfReflection) => `/r/${reflectionId}/${page}`,
} as const;
