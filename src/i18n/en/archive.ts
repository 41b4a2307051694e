import { plural } from './counts.ts';

/** Counts of each kind of record in words, those that are none left out: "2 clients, 5 reflections". */
const inWords = (counts: { clients: number; reflections: number; sessions: number; versions: number }) =>
  [
    counts.clients > 0 ? plural(counts.clients, 'client', 'clients') : '',
    counts.reflections > 0 ? plural(counts.reflections, 'reflection', 'reflections') : '',
    counts.sessions > 0 ? plural(counts.sessions, 'session', 'sessions') : '',
    counts.versions > 0 ? plural(counts.versions, 'earlier version', 'earlier versions') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

/** Texts of the archive: everything out in one file, and in again. */
export const archive = {
  title: 'Everything in one file',
  lead: 'A workspace file holds all that is here: clients, reflections, sessions, notes and earlier versions. You can keep it, or bring it in on another device.',
  link: 'Take everything out, or bring a workspace file in',
  back: 'All clients',
  out: {
    title: 'Take everything out',
    warning:
      'A file that is not locked can be read by whoever has it, private notes as well. Keep it where only you can go, and delete it when you no longer need it. A locked one opens with its passphrase alone.',
    button: 'Save everything as one file',
    locked: 'Save everything locked',
    working: 'Packing',
    done: (name: string, counts: Parameters<typeof inWords>[0]) =>
      `Saved as ${name}: ${inWords(counts) || 'nothing'}.`,
    nothing: 'Nothing is here yet, so there is nothing to save.',
    failed: 'The file could not be made. Nothing here has changed. Try once more.',
  },
  in: {
    title: 'Bring a workspace file in',
    lead: 'You see what is in it first. Nothing that is here is changed or replaced.',
    choose: 'Choose a workspace file',
    working: 'Looking inside',
    refused: {
      'not-archive': 'This is not a workspace file. Its name ends in “.zip”, and it was saved on this page.',
      damaged: 'A part of this file is missing or damaged, so nothing of it was brought in.',
      newer: 'A newer version of this page wrote this file. Load the page again and try once more.',
      'too-big': 'This file is too large to be a workspace file.',
    },
    inside: 'What is in it',
    savedOn: (date: string) => `Saved on ${date}.`,
    savedSometime: 'It does not say when it was saved.',
    holds: (counts: Parameters<typeof inWords>[0]) => `It holds ${inWords(counts) || 'nothing'}.`,
    fresh: (counts: Parameters<typeof inWords>[0]) => `New here: ${inWords(counts)}.`,
    same: (count: number) =>
      `${plural(count, 'record is', 'records are')} here already, word for word. They stay as they are.`,
    beside: (count: number) =>
      `${plural(count, 'record is', 'records are')} here with other words. Both are kept, side by side.`,
    stays: (count: number) =>
      `${plural(count, 'client has', 'clients have')} another label, tag, contract or date in this file. What is here stays.`,
    nothing: 'All of it is here already. There is nothing to bring in.',
    button: 'Bring it in',
    bringing: 'Bringing it in',
    done: (counts: Parameters<typeof inWords>[0]) => `Brought in: ${inWords(counts)}.`,
    failed:
      'Not all of it could be brought in. What is here was not changed. Choose the file again: only what is still missing is brought in.',
  },
  progress: (done: number, all: number) => `Part ${done + 1} of ${all}`,
} as const;
