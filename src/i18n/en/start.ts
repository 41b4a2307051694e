import { MINUTES } from '#src/domain/wizard/minutes.ts';
import { plural } from './counts.ts';

/** Texts of the first screen. */
export const start = {
  title: 'What are you working toward?',
  lead: 'You do not need to know yet. Answer some questions in your own words, and Waymark helps you put what you say into a career aspiration that is yours.',
  promise: 'Nothing you write leaves this device. There is no account and nobody is watching.',
  leave: {
    title: 'What you leave with',
    items: {
      aspiration: {
        name: 'A long-term aspiration',
        line: 'In your own words, with each phrase traced to what you said.',
      },
      goals: {
        name: 'Three short-term goals',
        line: 'Each with a date, a measure and a first step for this week.',
      },
      interview: {
        name: 'An answer to say aloud',
        line: 'For the day somebody asks: what are your career aspirations?',
      },
      paper: {
        name: 'A PDF to keep',
        line: 'Two or three pages, to print or to take to someone you trust.',
      },
    },
  },
  begin: {
    title: 'How long do you have?',
    titleAgain: 'Begin a new reflection',
    note: 'For someone who reads 200 words a minute and types 30, on a phone; long answers take longer. You can stop at any time and come back.',
    button: 'Begin',
    withCv: 'Have a CV? Bring it in',
    levels: {
      quick: {
        name: 'Quick',
        time: `About ${MINUTES.quick} minutes`,
        line: 'The questions that matter most.',
      },
      standard: {
        name: 'Standard',
        time: `About ${MINUTES.standard} minutes`,
        line: 'With your stories and your people. Right for most.',
      },
      deep: {
        name: 'Deep',
        time: `About ${MINUTES.deep} minutes`,
        line: 'Everything we ask, when you want to look closely.',
      },
    },
  },
  carryOn: {
    title: 'Carry on where you left off',
    listTitle: 'Your reflections',
    link: 'Carry on',
    linkFor: (title: string) => `Carry on with ${title}`,
    untitled: (date: string) => `Reflection of ${date}`,
    assigned: (date: string) => `Questions from your coach, ${date}`,
    // Isolated, so that a title written from right to left leaves the date in its place.
    titled: (title: string, date: string) => `\u2068${title}\u2069, ${date}`,
    undated: 'Reflection without a date',
    changed: (date: string) => `last changed ${date}`,
    answers: (count: number) => (count === 0 ? 'not answered yet' : plural(count, 'answer', 'answers')),
    aspiration: 'Aspiration',
    aspirationFor: (title: string) => `Aspiration of ${title}`,
    rename: 'Rename',
    renameFor: (title: string) => `Rename ${title}`,
    remove: 'Delete',
    removeFor: (title: string) => `Delete ${title}`,
    removed: 'The reflection is deleted.',
    putBack: 'Put it back',
    more: (count: number) => `Show ${count} more`,
  },
  workspace: 'Open the coach’s workspace',
  rename: {
    title: 'Name this reflection',
    label: 'Name',
    hint: 'Only you see it. Leave it empty to use the date.',
    refused: (max: number) =>
      `That did not fit, so nothing was added or cut. A name holds up to ${max} characters.`,
    save: 'Save the name',
  },
  remove: {
    title: (title: string) => `Delete “${title}”?`,
    lead: 'If you may want it again, save a copy first. “Delete it” can be put back for now, and earlier states stay in this browser. “Delete for good” leaves nothing of it here.',
    copy: 'Save a copy first',
    confirm: 'Delete it',
    forGood: 'Delete for good',
  },
  examples: {
    title: 'Look at an example',
    lead: 'Three invented people and what they ended up with.',
    people: {
      amina: {
        who: 'Amina, coming back to care work',
        line: 'Nine years at home with three children, and wondering how to say what that was worth.',
      },
      tomasz: {
        who: 'Tomasz, bricklayer',
        line: 'Twenty years on building sites, and happiest when he is showing someone else how.',
      },
      grace: {
        who: 'Grace, late-career accounts clerk',
        line: 'Good with figures, thinking about what the last part of her working life is for.',
      },
    },
  },
  ways: {
    openCopy: 'Open a file',
    coaches: 'For coaches',
    coachesLine: 'How a session with Waymark can go, and what is not there yet.',
  },
} as const;
