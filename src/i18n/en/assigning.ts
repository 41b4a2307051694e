import { plural } from './counts.ts';

const answers = (count: number) => plural(count, 'answer', 'answers');
const questions = (count: number) => plural(count, 'question', 'questions');

/** Texts of questions that a coach gives to a client, and of what comes back. */
export const assigning = {
  title: 'Questions to answer at home',
  lead: 'Choose questions and save them as a file. Your client opens it with “Open a file” on the first page, without an account, and sends you a file with the answers. The file does not say for whom it is.',
  choose: 'Choose questions',
  formLabel: 'Questions for home',
  sets: 'Ready sets',
  set: { first: 'for a first meeting', missing: 'what is missing' },
  add: (name: string) => `Add: ${name}`,
  clear: 'Take all out',
  count: (count: number) => (count === 0 ? 'No question chosen yet.' : `${questions(count)} chosen.`),
  none: 'Choose at least one question, or add a ready set.',
  picked: (picked: number, all: number) => `${picked} of ${all}`,
  welcome: 'A word of welcome',
  welcomeHelp:
    'Your client reads it before the first question. Write no name and nothing private: anybody who has the file can read it.',
  welcomeExample: '“Take half an hour and a cup of tea. There are no wrong answers.”',
  save: 'Save the file with the questions',
  saved: (file: string) =>
    `Saved as “${file}” in your downloads. Send it to your client in a way that you both trust.`,
  address:
    'Send this address along with the file: the file does not say where it is opened. Your client opens the address, then the file.',
  hereAlone:
    'This address works on this computer alone. Ask whoever set up this page for the address that others can open.',
  copyMessage: 'Copy a message with the address',
  message: (address: string) =>
    `Open ${address}, press “Choose a file” and choose the file that comes with this message. You need no account. At the end you save a file with the answers you choose, and send it to me.`,
  /** In the name of the file. */
  fileKind: 'questions',
  given: (date: string, count: number) => `${questions(count)}, given on ${date}`,
  decided: (count: number) =>
    count === 0 ? 'nothing has come back that you took or left' : `${answers(count)} decided`,
  back: {
    title: 'What came back',
    /** Under the questions that were given. */
    where:
      'When the file with the answers comes back, open it below, under “Open a file that the client sent”.',
    inside: 'Answers to your questions',
    savedOn: (date: string) => `Saved on ${date}.`,
    toDecide: (open: number, known: number) => {
      const rest =
        known > 0 ? ` ${answers(known)} ${known === 1 ? 'is' : 'are'} decided, or here already.` : '';
      if (open === 0) return `Nothing new to decide.${rest}`;
      return `${answers(open)} to take or leave. Nothing changes before you do.${rest}`;
    },
    waits: 'What you do not decide now waits here until you do.',
    waiting: (count: number, date: string) =>
      `${answers(count)} from a file of ${date} ${count === 1 ? 'waits' : 'wait'} to be taken or left.`,
    goOn: 'Go on deciding',
    unanswered: (count: number) => `${questions(count)} came back without an answer.`,
    unfit: (count: number) =>
      `${answers(count)} in the file belong${count === 1 ? 's' : ''} to no question that you gave. ${count === 1 ? 'It was' : 'They were'} passed over.`,
    notTheirs:
      'This file answers questions that were not given to this client, so nothing was opened. Open it on the page of the client who got them.',
    noReflection: 'The reflection that these answers belong to is not here any more.',
    here: 'Here',
    cameBack: 'Came back',
    nothingHere: 'No answer',
    sameWords: 'The same words, to be used or shared in another way.',
    take: 'Take it',
    takeOf: (stem: string) => `Take the answer to “${stem}”`,
    leave: 'Leave it',
    leaveOf: (stem: string) => `Leave the answer to “${stem}”`,
    takeAll: (count: number) => `Take all ${count}`,
    leaveAll: 'Leave all',
    done: {
      taken: (count: number) => `${answers(count)} taken.`,
      left: (count: number) => `${answers(count)} left as ${count === 1 ? 'it was' : 'they were'} here.`,
    },
    undo: 'Undo',
  },
} as const;
