import { dateParts } from './date-parts.ts';

/** Texts of what coach and client agree before they begin. */
export const contract = {
  title: 'Contract and consent',
  lead: 'Agree on it before you begin: what it is for, who sees what, where confidentiality ends, and how long you keep it.',
  onPaper: 'It goes along in the follow-up pack too, and in the client’s own PDF where that is ticked.',
  hand: 'Save it as a PDF to hand over',
  making: 'Making the PDF',
  handed: (name: string) => `Saved as \u2068${name}\u2069.`,
  notMade: 'The PDF could not be made. Nothing here has changed. Check your connection and try once more.',
  write: 'Write the contract',
  change: 'Change the contract',
  save: 'Save the contract',
  formLabel: 'The contract',
  somebody: 'the client',
  standing: {
    none: 'Nothing is agreed yet.',
    open: 'Written, and not agreed yet.',
    agreed: (by: string, on: string) => `Agreed by \u2068${by}\u2069 on ${on}.`,
    changed: (by: string, on: string, changed: string) =>
      `Changed on ${changed}, after \u2068${by}\u2069 agreed on ${on}. Read it together, and agree again.`,
  },
  nothing: 'Nothing said',
  fields: {
    purpose: {
      label: 'What it is for',
      help: 'Say what you do together, and what not. Keep to the work: do not write health details, or anything about other people that you do not need.',
      example:
        'We meet to find out what work fits you next. It is coaching: no therapy, and no promise of a job.',
    },
    whoSees: {
      label: 'Who sees what',
      help: 'Name everybody who may read something, and what they may read.',
      example:
        'Your answers are seen by the two of us. My own notes are mine alone. Whoever pays hears how often we met, and nothing else.',
    },
    limits: {
      label: 'Where confidentiality ends',
      help: 'Say when you would have to speak to somebody else. What the law asks differs from country to country.',
      example:
        'I keep to myself what you tell me. Only if somebody is in danger, or the law asks me to, I may have to tell somebody. I would tell you first if I can.',
    },
  },
  takeExample: 'Use this wording',
  exampleStands: 'It stands there.',
  exampleOf: (field: string) => `Use the example wording for “${field}”`,
  keepUntil: 'Kept until',
  keepUntilHelp:
    'After this day the list of clients says that everything of this client is to be deleted. Leave it empty if you have not agreed on a day.',
  noDay: 'No day agreed',
  date: dateParts,
  agree: {
    title: 'The client agrees',
    help: 'Read it together, then write under what initials or name the client agrees. Initials are enough: a whole name stands on the PDF too.',
    by: 'Name or initials of who agrees',
    on: 'Agreed on',
    button: 'Write down that it is agreed',
  },
  problems: {
    empty: 'A few words are needed here.',
    'too-long': 'This is longer than fits here. Shorten it a little.',
    'date-none': 'This is no day of the calendar. Check day, month and year.',
    'date-past': 'This day is over. Choose a later day, or leave all three empty.',
    'date-ahead': 'This day has not come yet. Choose today or an earlier day.',
  },
} as const;
