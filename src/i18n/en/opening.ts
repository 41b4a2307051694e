import type { Refusal } from '#src/domain/sharing/refusal.ts';
import type { Misfit } from '#src/domain/upgrades/misfit.ts';
import { plural } from './counts.ts';

const reflections = (count: number) => plural(count, 'reflection', 'reflections');

/** The most that is named one by one. */
const NAMED = 5;

/** The first few of several, and how many more there are. */
const named = (names: readonly string[]) =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
    : names.join(', ');

/** What a file says once it was chosen: what is in it, or why it was not opened. */
export const opening = {
  /** For a copy with clients in it, while the workspace is locked. */
  locked:
    'This copy has clients in it, and the workspace is locked. Nothing was added. Open the workspace, and then choose the file again.',
  lockedSince:
    'The workspace was locked since then, so this can no longer be undone here. Open the workspace and delete there what you do not want.',
  notMet:
    'This browser did not tell the page what is saved here, so the copy was not opened and nothing has changed. Choose the file once more. If that does not help, load this page again.',
  /** Of a file that was saved all the same. */
  savedTooBig:
    'This file is larger than 64 MB, and Waymark will not open it again. Save your reflections one by one too: open each one, and save a copy there.',
  /** On the page of a client, who was given questions. */
  foundAnswers:
    'The file holds answers to your questions for home. What there is to decide stands below; nothing changes before you take one.',
  withoutClients: 'Your clients are locked: they are not in it.',
  inside: {
    title: 'What is in this copy',
    savedOn: (date: string) => `Saved on ${date}.`,
    savedSometime: 'It does not say when it was saved.',
    /** `from` is the version of the file, where it is not the present one. */
    older: (from: number) => `An older Waymark wrote it (file version ${from}). It is brought up to date.`,
    list: 'Reflections in this copy',
    more: (count: number) => `And ${plural(count, 'more reflection', 'more reflections')}.`,
    facts: (answers: number, day: string | null) =>
      `${plural(answers, 'answer', 'answers')}${day === null ? '' : `, changed on ${day}`}`,
    marks: {
      fresh: 'New here',
      same: 'Here already, word for word',
      differing: 'Here with other content',
    },
    join: 'Join both, answer by answer',
    joinLine:
      'What only one of them has is kept. Where both have an answer, you choose. What each was stays as a version.',
    choose: {
      title: (count: number) =>
        `${plural(count, 'thing differs', 'things differ')} in both. The newer one is chosen; look and change it.`,
      more: (count: number) => `Show ${count} more`,
      here: 'Here',
      copy: 'In the copy',
      empty: 'Nothing',
      nothing: 'Nothing stands in the way: no answer was given in both with other words.',
      places: {
        title: 'The title',
        direction: 'The direction',
        draft: 'The way to say the aspiration',
        steppingStone: 'The step to another job',
        paper: 'What is on the paper',
        assignment: 'The questions for home',
        settled: 'What was decided where two answers do not fit together',
        edits: 'A phrase in own words',
        goals: 'A goal',
        companies: 'An employer',
        reframes: 'A hard fact',
        said: 'What was said in a session',
      },
    },
    fresh: (count: number) => `${reflections(count)} will be added.`,
    workspace: ({ clients, sessions }: { clients: number; sessions: number }) =>
      `New here: ${[
        clients > 0 ? plural(clients, 'client', 'clients') : '',
        sessions > 0 ? plural(sessions, 'session', 'sessions') : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    /** Clients whose label, tags, contract or dates are others in the copy, by the labels that they have here. */
    clientsStay: (labels: readonly string[]) =>
      `${plural(labels.length, 'client has', 'clients have')} another label, tag, contract or date in this copy: ${named(labels)}. What is here stays.`,
    sessionsBeside: (count: number) =>
      `${plural(count, 'session is', 'sessions are')} here already with other content. Both are kept, side by side.`,
    /** The days of these sessions. */
    sessionsOf: (days: readonly string[]) => (days.length === 0 ? '' : `Of ${named(days)}.`),
    same: (count: number) =>
      `${reflections(count)} ${count === 1 ? 'is' : 'are'} here already, word for word.`,
    differing: (count: number) =>
      `${reflections(count)} ${count === 1 ? 'is' : 'are'} here already with other content. What should happen?`,
    keepBoth: 'Keep both',
    keepBothLine: 'The one from the copy is added beside the one that is here.',
    replace: 'Replace',
    replaceLine: 'The one from the copy takes the place of the one that is here.',
    nothing: 'Everything in this copy is here already. There is nothing to do.',
    empty: 'There is no reflection in this copy.',
    add: 'Add to this device',
    failed: 'The copy could not be saved on this device. Nothing has changed.',
    /** What the version is called that keeps what a copy replaced. */
    versionName: 'Before a saved copy was added',
    /** What the version is called that keeps what a joined reflection was in the copy. */
    asideName: 'As it was in the saved copy',
  },
  /** Of what was deleted for good here and stands in the file. */
  erased: {
    was: (counts: { clients: number; reflections: number }, day: string, receipt: string) =>
      `You deleted ${[
        counts.clients > 0 ? plural(counts.clients, 'client', 'clients') : '',
        counts.reflections > 0 ? reflections(counts.reflections) : '',
      ]
        .filter((part) => part !== '')
        .join(' and ')} of this file for good here on ${day} (receipt ${receipt}).`,
    bringBack: 'Bring back what I deleted for good',
  },
  refused: {
    title: 'This file was not opened',
    again: 'Choose another file',
    toArchive: 'To the page “Everything in one file”',
    /** Of a coach's own file, on the page of a client. */
    ownQuestions:
      'These are your questions, not the answers to them. Look for the file that your client sent back: its name begins with “answers”.',
    answers:
      'These are answers for a coach. A coach opens them on the page of the client that they come from.',
  },
} as const;

/** Why a file was not opened and what to do, in one or two sentences. */
export function refusalInWords(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'too-big':
      return 'It is larger than 64 MB, and a saved copy never is. Look for a file called waymark with a date and .json at the end.';
    case 'empty':
      return 'The file is empty. If it came from another device, send or download it once more.';
    case 'pdf':
      return 'This is a PDF. A PDF is for reading; to carry on working you need the saved copy, a file that ends in .json.';
    case 'pdf-none':
      return 'There is no saved copy in this PDF. To carry on working, choose the saved copy itself, a file that ends in .json or .age.';
    case 'pdf-others':
      return 'This PDF carries other files, but no saved copy. To carry on working, choose the saved copy itself, a file that ends in .json or .age.';
    case 'pdf-locked':
      return 'This PDF is locked with a password, so nobody can see here what it carries. Open it in a program for PDFs, save it without the password, and choose that file.';
    case 'pdf-broken':
      return 'This PDF is damaged or not whole. If it came from another device, send or download it once more.';
    case 'locked-newer':
      return 'A newer program locked this file, in a way that is not known here. Load this page again to get its newest version; if that does not help, unlock the file where it was locked.';
    case 'locked-to-key':
      return 'This file is locked for a key, and no passphrase opens it. Unlock it with the program and the key that it was made for, then choose the file that comes out.';
    case 'locked-twice':
      return 'This file says that it opens with a passphrase and with something else as well, which an honest program never writes. Ask whoever sent it for a new one.';
    case 'locked-too-hard':
      return 'Trying a passphrase on this file would take more memory than a browser has, so it was not tried. Unlock it with the program that locked it, then choose the file that comes out.';
    case 'locked-damaged':
      return 'A part of this locked file was changed or is missing, so nothing of it was taken. If it came from another device, send or download it once more.';
    case 'locked-cut':
      return 'The end of this locked file is missing, so nothing of it was taken. If it came from another device, send or download it once more.';
    case 'locked-added':
      return 'Something was added behind the end of this locked file, so nothing of it was taken. Save it once more from where it came, without opening it in between.';
    case 'locked-empty':
      return 'The passphrase is right, but there is nothing in this file. Look for another copy.';
    case 'locked-no-room':
      return 'This device has too little free memory to try the passphrase. Close other pages and programs, then choose the file again.';
    case 'zip':
      return 'This is a packed file. A workspace file is brought in on the page “Everything in one file”; unpack any other first, then choose the file inside that ends in .json.';
    case 'not-text':
      return 'This is not a text file, or it was damaged on its way. Look for a file that ends in .json.';
    case 'not-json':
      return 'This is not a saved copy, or a part of it is missing. If it came from another device, send or download it once more.';
    case 'other-json':
      return 'This file comes from another program. A saved copy from here is called waymark with a date.';
    case 'too-much':
      return 'This file is built in a way that Waymark never writes, so it was not opened.';
    case 'dangerous':
      return `This file holds the name “${refusal.name}”, which Waymark never writes and which could do harm, so it was not opened.`;
    case 'newer':
      return 'A newer version of Waymark wrote this file. Load this page again to get the newest version, then open the file once more.';
    case 'broken':
      return `${misfitInWords(refusal.misfit)} If the file was edited by hand, undo that; otherwise save a new copy where it came from.`;
  }
}

/** The place in a file that does not fit, as one says it: "In reflection 2, “level” is not what it should be." */
function misfitInWords(misfit: Misfit | null): string {
  if (!misfit) return 'What stands in this file does not fit together.';
  const [shelf, position, ...rest] = misfit.path;
  const kind = shelf === 'reflections' ? 'reflection' : shelf === 'clients' ? 'client' : null;
  const isInside = kind !== null && position !== undefined && rest.length > 0;
  const where = isInside ? `In ${kind} ${Number(position) + 1}, ` : 'In this file, ';
  const what = `“${(isInside ? rest : misfit.path).join(' › ')}”`;
  switch (misfit.problem) {
    case 'missing':
      return `${where}${what} is missing.`;
    case 'unknown-name':
      return `${where}${what} is a name that Waymark does not know.`;
    case 'too-long':
      return `${where}${what} is too long.`;
    case 'wrong-kind':
      return `${where}${what} is not what it should be.`;
  }
}
