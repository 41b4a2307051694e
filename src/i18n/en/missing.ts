/** What is said at an address that leads nowhere. */
export const missing = {
  page: {
    title: 'There is no page at this address',
    lead: 'The link may be old, or a letter may be missing. Nothing you wrote is lost.',
  },
  reflection: {
    title: 'There is no reflection with this address on this device',
    lead: 'Reflections stay in the browser they were written in. It may have been written in another browser or on another device, or it may have been deleted here.',
    copy: 'If you have a saved copy of it, you can open that copy from the start page.',
  },
} as const;
