/** Words of the ways in which a result goes on to other programs and people. */
export const take = {
  title: 'Take it with you',
  form: 'As',
  forms: {
    pdf: 'PDF, to print or to send',
    docx: 'Word, to go on writing (.docx)',
    md: 'For a notes app (.md, called Markdown)',
    text: 'Plain text',
  },
  make: 'Make the file',
  making: 'Making your file',
  made: 'Your file is in your downloads.',
  failed: 'The file could not be made. Your answers are safe. Try once more.',
  others: 'For LinkedIn, a CV builder or a friend',
  othersWhy:
    'Nothing is in these texts that you keep to yourself: no money, no private matters, no people of your own.',
  nothing:
    'There is nothing to say to others yet. A few more answers make an aspiration, and then it can be copied here.',
  about: 'Copy for “About” on LinkedIn',
  aboutLength: (characters: string) => `${characters} characters of the 2,600 that LinkedIn takes.`,
  friendCopy: 'Copy a message to a friend',
  friendShare: 'Share a message to a friend',
  shared: 'Shared.',
  resume: 'Save as JSON Resume',
  resumeWhy:
    'A file that CV builders open, such as Reactive Resume. It has your line for a CV, what you are good at, your papers, and the jobs whose dates came from your CV.',
  resumeSaved: (name: string) => `Saved as “${name}”.`,
  put: 'Put my line into a JSON Resume that I have',
  putWhy: 'Only its summary changes. Everything else in it stays as it is.',
  putDone: (name: string) => `Saved as “${name}”, with your line as its summary.`,
  putRefused: {
    'json-broken': 'This file is broken, or it is no JSON. Nothing was changed.',
    'json-other': 'This is no JSON Resume that we can change safely. Nothing was changed.',
    'too-big': 'This file is too big for a CV. Nothing was changed.',
  },
  resumeKind: 'json-resume',
  friend: {
    begin: 'I have been thinking about where I want to go with my work. This is where I am:',
    goal: (goal: string) => `My next goal:\n${goal}`,
    end: 'What do you think? And do you know anybody I should talk to?',
  },
} as const;
