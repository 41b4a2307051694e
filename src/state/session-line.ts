import { type SessionMessage, sessionMessageSchema } from '#src/domain/model/on-screen.ts';

export type SessionLine = { send: (message: SessionMessage) => void; close: () => void };

/**
 * The line between the windows of one session. Only what the schema knows goes in or out, so that no record and no note can
 * travel on it. A browser without it has the windows work alone.
 */
export function openSessionLine(
  sessionId: string,
  onMessage: (message: SessionMessage) => void,
): SessionLine {
  const channel = openChannel(sessionId);
  if (!channel) return { send: () => {}, close: () => {} };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = sessionMessageSchema.safeParse(data);
    if (read.success) onMessage(read.data);
  };
  let isOpen = true;
  return {
    send: (message) => {
      if (isOpen) channel.postMessage(sessionMessageSchema.parse(message));
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}

/** Null where there is none, or where the browser keeps it from this page. */
function openChannel(sessionId: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`waymark-session-${sessionId}`);
  } catch {
    return null;
  }
}
