import { plural } from './counts.ts';

/** Texts of a coach's questions as the client answers them at home. */
export const assignment = {
  title: 'Questions from your coach',
  lead: (count: number) =>
    `There ${count === 1 ? 'is' : 'are'} ${plural(count, 'question', 'questions')}, one after another. You can leave any of them out, stop whenever you like, and come back.`,
  where:
    'What you write stays on this device. At the end you save a file with the answers you choose, and send it to your coach yourself.',
  unknown: (count: number) =>
    `${plural(count, 'question', 'questions')} of the file ${count === 1 ? 'is' : 'are'} not known to this page and left out. Load the page again to get its newest version.`,
  begin: 'Begin',
  carryOn: 'Carry on',
  toSending: 'Send my answers back',
  stopHere: 'Stop here and send back what I have',
  questionOf: (at: number, count: number) => `Question ${at} of ${count}`,
  progress: 'How far you are',
  /** In the name of the file. */
  fileKind: 'answers-for-my-coach',
  sending: {
    title: 'Send your answers back',
    lead: 'Choose which answers go into the file. Your coach sees these, and nothing else of yours.',
    nothing: 'You have not answered anything yet. Go back to the questions whenever you like.',
    missing: (count: number) => `${plural(count, 'question', 'questions')} left out.`,
    which: 'Answers in the file',
    money: 'About money: it goes only if you tick it.',
    private: 'It seems private, or you keep it to yourself: it goes only if you tick it.',
    change: 'Change the answer',
    changeOf: (stem: string) => `Change the answer to “${stem}”`,
    none: 'Nothing is ticked, so there is no file to save yet. Tick at least one answer.',
    save: 'Save the file for my coach',
    saveLocked: 'Save it locked, with a passphrase that I tell my coach',
    saved: (file: string) =>
      `Saved as “${file}” in your downloads. Send that file to your coach in a way that you trust.`,
    back: 'Back to the questions',
  },
} as const;
