import { plural } from './counts.ts';

export { sessionPaper } from './session-paper.ts';

/** Texts of what comes after a session: the follow-up pack, session records, and two sessions side by side. */
export const records = {
  title: 'Follow-up and records',
  back: 'Back to the client',
  nothing: 'Nothing is here yet. Start a reflection or a session with this client first.',
  pack: {
    title: 'Follow-up pack',
    lead: 'What your client takes home. Tick what goes in, and look at each before you save it. Your private notes are in none of it. The label is in no file, but in the files’ names; hide it at the top of the page first, and the names are without it.',
    reflection: 'Reflection',
    session: 'Session',
    items: {
      pdf: 'The client’s PDF',
      agreed: 'What we agreed, as a PDF',
      contract: 'The contract, as a PDF',
      file: 'The client’s own file',
      calendar: 'Days for the calendar',
    },
    lines: {
      pdf: 'The aspiration, with the goals that the client took on, as the client set it up. Private matters are in it only if the client ticked them in.',
      agreed: 'Agenda, agreements, actions and the notes that you marked as shared.',
      contract: 'What you two agreed before you began, with name and date.',
      file: 'All reflections of this client with their earlier versions, to open on a device of their own. It holds no session and no note.',
      calendar: 'The goals and the client’s own actions. Private matters are in it without their words.',
    },
    none: {
      pdf: 'Nothing to print yet: there are too few answers.',
      agreed: 'There is no session yet.',
      contract: 'No contract is written yet.',
      file: 'There is no reflection yet.',
      calendar: 'No goal and no action has a day yet.',
    },
    look: 'What is in it',
    lookOf: (item: string) => `What is in it: ${item}`,
    inPdf: (headings: string) => `Parts: ${headings}.`,
    inFile: (reflections: number, answers: number, goals: number, versions: number) =>
      `${plural(reflections, 'reflection', 'reflections')}, ${plural(answers, 'answer', 'answers')}, ${plural(goals, 'goal', 'goals')}, ${plural(versions, 'earlier version', 'earlier versions')}. No session, no note, and no label of yours in it.`,
    day: (date: string, title: string) => `${date}: ${title}`,
    fileKinds: {
      pdf: 'my-aspiration',
      agreed: 'what-we-agreed',
      contract: 'contract',
      file: 'waymark',
      calendar: 'my-plan',
      pack: 'follow-up',
    },
    ideas: 'With ideas for goals that nobody has taken on yet',
    locked: 'Lock it with a passphrase, which you then tell your client',
    /** A plain text in the ZIP, for the client. Each line names a kind of file as it stands in the files' names. */
    guide: {
      fileName: 'READ-ME.txt',
      title: 'What is in here, and what opens it',
      lines: {
        pdf: (kind: string) =>
          `The file with “${kind}” in its name: your aspiration and your goals, to read and to print. It is a PDF: a double click or a tap opens it on most devices.`,
        agreed: (kind: string) =>
          `The file with “${kind}” in its name: what we talked about, what we agreed, and who does what. It is a PDF too.`,
        contract: (kind: string) =>
          `The file with “${kind}” in its name: what we agreed before we began. It is a PDF too.`,
        file: (kind: string) =>
          `The file with “${kind}” in its name, which ends in “.json”: all your answers, to go on with. It is not for reading, and a double click shows signs that say little. Open the page where you answered, find “Open a file” on its first page, press “Choose a file” and choose this one. The page reads it on your own device and sends it nowhere. If you do not know the address of the page, ask your coach.`,
        calendar: (kind: string) =>
          `The file with “${kind}” in its name: the days of your goals and actions. A double click or a tap puts them into your calendar, if you say yes there.`,
      },
      locked: (kind: string) =>
        `The file with “${kind}” in its name, which ends in “.age”: all your answers, to go on with, locked with a passphrase. Your coach tells you the passphrase. Open the page where you answered, find “Open a file” on its first page, press “Choose a file”, choose this one and type the passphrase. The page reads it on your own device and sends it nowhere. If you do not know the address of the page, ask your coach.`,
      foot: 'On a computer, unpack the ZIP first: a right click on it offers that.',
    },
    zip: 'Save as one ZIP',
    each: 'Save each file',
    choose: 'Tick at least one thing.',
    working: 'Making the files',
    done: (names: string) => `Saved: ${names}.`,
    missing: (characters: string) =>
      `No letter was found for these signs, so a question mark stands for them: ${characters}`,
    failed: 'The files could not be made. Nothing here has changed. Check your connection and try once more.',
  },
  brand: {
    title: 'How your paper looks',
    plain: 'Plain',
    own: 'With my name and logo',
    lead: 'This is kept on this device, for all your clients, and stands at the head of their PDFs.',
    name: 'Your name',
    contact: 'How to reach you, in one line',
    hasColor: 'Print my name in a colour of my own',
    color: 'Colour',
    passes: (ratio: string) => `This colour can be read well on paper (contrast ${ratio} to 1).`,
    fails: (ratio: string) =>
      `This colour is hard to read on paper: its contrast is ${ratio} to 1, and 4.5 is needed. Until you take another, the colour of the house is printed.`,
    nearest: (color: string) => `Take ${color}, the nearest that can be read`,
    logo: 'Logo',
    logoHint: 'A PNG or JPEG of up to 2 MB. It is drawn again here, so nothing hidden in the file is kept.',
    choose: 'Choose a logo',
    remove: 'Remove the logo',
    logoAlt: 'Logo',
    logoHere: 'Your logo as it will be printed',
    refused: {
      'too-big': 'This picture is too large. Take one of up to 2 MB.',
      'not-a-picture': 'This is not a PNG or JPEG.',
    },
  },
  papers: {
    title: 'Session records',
    private: 'Private',
    lead: 'For you alone: everything that was written down in a session, private notes as well. Never send it to the client.',
    none: 'No session yet.',
    make: 'Save the record as a PDF',
    makeOf: (session: string) => `Save the record as a PDF: ${session}`,
    makeLocked: 'Save it locked',
    makeLockedOf: (session: string) => `Save the record locked with a passphrase: ${session}`,
    fileKind: 'session-record',
    made: (name: string) => `Saved as ${name}. It is for you alone.`,
  },
  compare: {
    title: 'Two sessions side by side',
    lead: 'What has moved from one session to the other.',
    needsTwo: 'This needs two sessions.',
    earlier: 'Earlier',
    later: 'Later',
    same: 'Choose two different sessions.',
    dials: 'The sliders',
    dialsAlt: 'Where each slider stood in the earlier session, a ring, and in the later one, a dot',
    key: 'Ring: earlier. Dot: later.',
    statement: 'The aspiration',
    asKept: (date: string) => `As kept on ${date}`,
    asNow: 'As it stands now',
    before: (date: string) => `No version was kept in this session. This is how it stood on ${date}.`,
    noState: 'No version was kept by then, so nobody can say how it stood.',
    goals: 'Goals reached in between',
    noGoals: 'No goal was reached in between.',
    actions: 'Actions of the earlier session',
    noActions: 'No action was written down.',
    actionDone: 'done',
    actionOpen: 'open',
    agreements: 'Agreements',
    noAgreements: 'None was written down.',
  },
} as const;
