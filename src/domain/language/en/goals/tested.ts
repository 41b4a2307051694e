/** A goal that comes before work: what one looks at to see what the days there are like. */
const SEEN_THERE = [
  'off-goes-on',
  'phones-work',
  'selling-work',
  'noise-work',
  'screens-work',
  'away-work',
  'outdoors-work',
  'nights-work',
  'body-trade',
  'quiet-people',
  'alone-people',
  'best-nights',
  'lead-off',
  'gift-off',
  'tires-glad',
  'hands-on-away',
];
/** What an employer says when asked for one's terms. */
const ASKED_THERE = [
  'hours-benefits',
  'unpaid-floor',
  'unpaid-start',
  'date-new-field',
  'steady-free',
  'steady-uneven',
  'hours-money',
  'day-money',
  'few-days-daily',
  'weekends-trade',
  'home-by-shifts',
  'known-hours-work',
  'home-days-work',
  'move-near',
  'move-travel',
  'short-hours',
];
/** What shows once one learns. */
const LEARNED = [
  'many-papers',
  'study-pay',
  'work-study',
  'papers-years',
  'place-stay',
  'date-learning',
  'ends-learning',
  'cushion-learning',
  'course-hours',
  'hours-learning',
  'if-learning',
  'dread-learning',
  'short-learning',
  'by-paper',
  'date-paper',
  'glad-paper',
  'paperwork-training',
  'tight-fee',
];
const OWN = ['own-money', 'own-sends', 'short-own', 'steady-own', 'ends-own', 'own-and-job'];

/** The tensions that each goal tests, by its id. */
const TESTED: Readonly<Record<string, readonly string[]>> = {
  'have-recognised': ['papers-pay-now'],
  'find-again': ['papers-years'],
  'get-missing': ['papers-years', 'papers-no-school', 'date-paper', 'by-paper'],
  'decide-missing': ['papers-no-school'],
  renew: ['papers-no-school'],
  'ask-if-needed': ['papers-years'],
  learn: LEARNED,
  'learn-short': ['papers-years', 'short-learning', 'cushion-learning', 'if-learning'],
  'learn-free': ['papers-years', 'tight-fee', 'if-learning'],
  'decide-later': ['papers-years', 'late-study', 'date-later', 'abroad-pay'],
  'own-costs': OWN,
  savings: ['own-money', 'short-own', 'own-sends'],
  'own-price': ['steady-own', 'own-sends', 'ends-own'],
  'ask-owner': ['steady-own', 'own-and-job'],
  'show-work': ['steady-own', 'own-and-job'],
  'one-paid-job': ['steady-own', 'own-and-job', 'steady-uneven'],
  'both-ways': ['two-aims', 'but-aim', 'own-and-job', ...SEEN_THERE],
  'both-groups': ['two-aims', 'but-serve'],
  'day-beside': SEEN_THERE,
  'beside-here': SEEN_THERE,
  'look-at-it': ['but-aim', ...SEEN_THERE],
  'of-kind': SEEN_THERE,
  'make-with-it': ['many-papers'],
  'ordinary-week': SEEN_THERE,
  'work-finding': ASKED_THERE,
  'look-for': ASKED_THERE,
  'agree-terms': ['hours-money', 'day-money', 'supervise-pass', 'serve-free', 'few-days-daily'],
  'tell-manager': ['lead-off', 'lead-home', 'lead-hours'],
  'study-budget': ['study-pay'],
  'keep-need': ['month-end', 'unpaid-floor'],
};

/** The tensions that a goal tests. */
export function tensionsTestedBy(goal: string): readonly string[] {
  return TESTED[goal] ?? [];
}
