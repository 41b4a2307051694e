import { plural } from './counts.ts';

/** Texts that every screen shares. */
export const common = {
  product: 'Waymark',
  skipToContent: 'Skip to the content',
  pageTitle: (screen: string) => `${screen} · Waymark`,
  /** The title of a page that is somebody’s. */
  pageTitleOf: (whose: string, screen: string) => `${whose} · ${screen} · Waymark`,
  whose: { hide: 'Hide whose this is', show: 'Show whose this is', client: 'Client' },
  save: {
    idle: 'Everything stays on this device',
    saving: 'Saving',
    saved: 'Saved on this device',
    memory: 'Not saved: this browser keeps nothing for this page. Save a copy before you close it.',
    full: 'Not saved: there is no room left on this device. Save a copy now, then free some space.',
    blocked: 'Not saved: this browser does not let the page keep anything. Save a copy before you close it.',
    conflict: 'Another tab changed the same answers. Both versions are kept: yours is saved as a second one.',
    newer:
      'Not saved: a newer version of this page is open in another tab. Save a copy, then load the page again.',
    unknown: 'Not saved: something went wrong while saving. Save a copy now.',
    readOnly: 'Open in another tab: you can read here, and edit there.',
    editHere: 'Edit here instead',
    /** The short form for the header, where the whole reason stands in a notice below. */
    short: {
      memory: 'Not saved',
      failed: 'Not saved',
      conflict: 'Saved as a second version',
      readOnly: 'Reading only',
    },
    saveCopy: 'Save a copy',
    saveLocked: 'Save a locked copy',
    /** What a saved file holds, and its name. */
    copySaved: (file: string, reflections: number) =>
      `Saved: all answers${reflections === 1 ? '' : ` of ${plural(reflections, 'reflection', 'reflections')}`}, as the file “${file}” in your downloads.${file.endsWith('.age') ? '' : ' Whoever has the file can read it.'}`,
    /** The title of the version that is kept beside another tab's. */
    titleAside: (title: string) => (title === '' ? 'The other version' : `${title} (the other version)`),
  },
  update: { ready: 'A new version of this page is ready.', apply: 'Save and use it' },
  factors: {
    now: 'Where I am now',
    skills: 'Skills and talents',
    experiences: 'Past experiences',
    social: 'People',
    education: 'Education',
    finances: 'Money',
    life: 'The life I want',
  },
  theme: { label: 'Colours', system: 'As my device', light: 'Light', dark: 'Dark' },
  nav: {
    label: 'About this page',
    home: 'Waymark, to the start',
    privacy: 'Privacy',
    coaches: 'For coaches',
    clients: 'Clients',
    toSession: 'Back to the session',
    toClient: 'Back to the client',
  },
  foot: 'Nothing you write leaves this device.',
  loading: 'One moment',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  continue: 'Continue',
  toStart: 'Go to the start',
  crash: {
    title: 'Something in this page stopped working',
    lead: 'This is our mistake, not yours. What you wrote is saved on this device up to the last moment, and loading the page again usually helps.',
    unsaved:
      'What you wrote could not be saved on this device, so save a copy before you load the page again.',
    reload: 'Load the page again',
    copy: 'Save a copy',
    detail: 'For a report of the mistake',
  },
  missingFile: {
    newer: {
      title: 'There is a newer version of this page',
      lead: 'This part of the page belongs to the version before, and is no longer there. Loading the newer version takes one press.',
      load: 'Load the newer version',
    },
    offline: {
      title: 'This part of the page is not here yet',
      lead: 'It has to be fetched once, and this device is not connected now. Try again when it is.',
      load: 'Try again',
    },
    kept: 'Nothing is lost: what you wrote is saved on this device.',
  },
  notStarted: {
    title: 'This page could not start',
    lead: 'Please load it again. If that does not help, another browser will. What you wrote here before is still in this browser.',
  },
  trace: {
    hint: 'Press a phrase to see where it came from.',
    from: (strand: string) => `From ${strand}:`,
    change: 'Change',
    changeOf: (answer: string) => `Change: ${answer}`,
    group: 'Phrases. Arrow keys go from one to the next.',
  },
} as const;
