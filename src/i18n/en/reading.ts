/** Why a free answer is used as it is, by the name of the reading rule; each follows "because". */
export const reading = {
  reasons: {
    empty: 'there is nothing here yet',
    noise: 'it does not say anything yet',
    contact: 'it holds a phone number, an address or a link, and those should not be printed',
    rough: 'of a word that you may not want on paper',
    language: 'it is in another language, so it is quoted word for word',
    story: 'it is a story, so it is quoted word for word',
    shape: 'it would not fit inside a sentence of ours, so it is quoted word for word',
    long: 'it is too long to print; all of it is kept here',
    'left-out': 'you left it out',
    confirmed: 'you said so',
    noun: 'it fits as it is',
    gerund: 'it fits as it is',
    base: 'it fits as it is',
    past: 'it fits as it is',
    clause: 'it fits as it is',
  } as Readonly<Record<string, string>>,
} as const;
