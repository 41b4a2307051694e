/** Under what name the words of each field of a session wait until they are kept. */
export const draftNames = {
  note: (sessionId: string) => `session-note/${sessionId}`,
  topic: (sessionId: string) => `session-topic/${sessionId}`,
  agreement: (sessionId: string) => `session-agreement/${sessionId}`,
  action: (sessionId: string) => `session-action/${sessionId}`,
  change: (sessionId: string, actionId: string) => `session-action/${sessionId}/${actionId}`,
  question: (sessionId: string) => `session-question/${sessionId}`,
  offer: (sessionId: string) => `session-offer/${sessionId}`,
  later: (sessionId: string) => `session-later/${sessionId}`,
} as const;
