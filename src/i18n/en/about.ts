import { MINUTES } from '#src/domain/wizard/minutes.ts';

/** Texts of the two pages about Waymark itself. */
export const about = {
  privacy: {
    title: 'Privacy',
    lead: 'Waymark has no server that could receive what you write. Your answers are put into sentences by this page, inside your browser, and stay there.',
    parts: [
      {
        title: 'What is kept, and where',
        lines: [
          'Your reflections are kept in this browser, on this device, as you type. So is your choice of colours.',
          'So that a damaged storage does not cost you your work, a second copy is kept in another place in the same browser, and up to 20 earlier states from before you deleted something or opened a copy.',
          'When you record yourself in a rehearsal, the recording is only in the memory of the open page. It is never saved or sent, and it is gone when you delete it or leave that page. What is written on a sheet for a friend goes the same way.',
          'What belongs to a coach’s clients is locked with a passphrase, if one was set: while it is locked, nobody can read it here. Nobody can bring a forgotten passphrase back.',
          'Other people who use this browser with the same account of the device can open this page and read what you wrote. On a device that you share, lock what is here with a passphrase, or save a copy for yourself and delete everything here when you are done.',
        ],
      },
      {
        title: 'What leaves this device',
        lines: [
          'Nothing, unless you take it: a PDF, a printed page or a saved copy goes where you put it.',
          'What you say about money stays off the PDF and off print, unless you tick it in. So do words that speak of your own health, disability, age, family trouble, time in prison or move to another country, as far as we can tell, unless you said that they may be shared. A saved copy holds everything, because it is your backup.',
          'The interview answer and the line for a CV do without all of that too, and without your answers about the people close to you and what holds you back. The page finds such words by a list, which cannot know them all: read a text before you pass it on.',
          'The page loads its own files from the place you opened it from, and nothing from anywhere else. There is no account, no counting of visits and no advertising.',
        ],
      },
      {
        title: 'How long it lasts',
        lines: [
          'Until you delete it, clear this site’s data, or remove the browser.',
          'Some browsers clear what a page has kept when the device runs out of space, and Safari does so after seven days without a visit unless the page is on the home screen. A saved copy is safe from that.',
        ],
      },
    ],
    persisted: {
      yes: 'This browser has promised to keep what is here until you delete it yourself.',
      no: 'This browser has made no promise to keep what is here when space runs out. Save a copy of what matters to you.',
    },
    lock: 'Lock what is here with a passphrase',
    earlier: 'Look at earlier states',
    copy: 'Save a copy of everything',
    copyWhenOpen: 'What is here is locked. Open the lock first: then you can save a copy of everything.',
    erase: {
      title: 'Delete everything on this device',
      lead: 'All reflections, the second copy and all earlier states go from this browser. Copies that you saved as files stay where you put them.',
      button: 'Delete everything',
      question: 'Delete everything on this device?',
      confirm: 'Yes, delete everything',
      done: 'Everything is deleted',
    },
  },
  coaches: {
    title: 'For coaches',
    lead: 'Waymark gives the two of you something to talk about: a person’s own words, put in order, with every phrase traced back to what they said.',
    parts: [
      {
        title: 'What it gives a session',
        lines: [
          'Before you begin, write down what you agree on, and hand it over as a PDF. Questions for home go along as a file, and come back as answers to take or leave.',
          `Beforehand, the quick path takes about ${MINUTES.quick} minutes and leaves a first draft to bring along.`,
          'In the session, read the aspiration aloud together. Point at a phrase and you see the answer behind it. Where two answers do not fit together, the page says so as a question, and the person decides.',
          'During it, an agenda, four stages of a talk with open questions, notes that are private until you share them, and a second window in which the client sees one question at a time and nothing else.',
          'Afterwards, they take three goals with dates and a first step for the week, as a PDF in their own words, in a pack with what you agreed and days for the calendar.',
        ],
      },
      {
        title: 'Working with more than one person',
        lines: [
          'The workspace keeps clients apart, under initials or a code, with search, tags and reviews due. The first page names none of them.',
          'A passphrase locks your clients’ records on this device. It does not protect them while the workspace is open, and files that you save plainly are not locked by it.',
          'A client can be deleted for good: everything of theirs goes from this browser, and a receipt says what went and which copies no page can reach.',
          'A saved copy can be opened on another device. You see what is in it before anything changes.',
        ],
      },
      {
        title: 'What is not there yet',
        lines: [
          'No sharing over the network: there is no server, so a file has to travel by your own means.',
          'The questions and sentences are in English only.',
        ],
      },
    ],
    workspace: 'Open the coach’s workspace',
    note: 'It helps people to put into words what they are working toward. It does not test, score or advise, and it does not replace you.',
  },
} as const;
