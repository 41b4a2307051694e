/** Words of what coach and client agreed before they began, on a paper of its own. */
export const contractPaper = {
  title: 'What we agreed before we began',
  eyebrow: 'Contract and consent',
  terms: {
    agreed: (by: string, date: string) => `Agreed by \u2068${by}\u2069 on ${date}`,
    changed: (by: string, date: string, changed: string) =>
      `Changed on ${changed}, after \u2068${by}\u2069 agreed on ${date}`,
    open: 'Not agreed yet',
    purpose: 'What it is for',
    whoSees: 'Who sees what',
    limits: 'Where confidentiality ends',
    keepUntil: 'Kept until',
  },
  sign: 'Name, day and signature',
  footer: 'Waymark · made on your coach’s own device',
  pageLabel: 'Page {page} of {pages}',
  logoAlt: 'Logo',
  fileKind: 'contract',
} as const;
