import { connect } from 'node:net';

/** The commands of W3C WebDriver that the journey needs, each with its method and path in HTTP. */
const COMMANDS = {
  NewSession: ['POST', '/session'],
  DeleteSession: ['DELETE', ''],
  Navigate: ['POST', '/url'],
  ExecuteScript: ['POST', '/execute/sync'],
  ElementClick: ['POST', '/element/{id}/click'],
  ElementClear: ['POST', '/element/{id}/clear'],
  ElementSendKeys: ['POST', '/element/{id}/value'],
  TakeScreenshot: ['GET', '/element/{id}/screenshot'],
  NewWindow: ['POST', '/window/new'],
  GetWindowHandle: ['GET', '/window'],
  SwitchToWindow: ['POST', '/window'],
  Print: ['POST', '/print'],
} as const;

export type Command = keyof typeof COMMANDS;
export type Send = (command: Command, given?: Record<string, unknown>) => Promise<unknown>;

/** Longer than any command takes; a tab that froze is told apart from one that is slow, in ms. */
const ANSWER_MS = 60_000;

/** Speaks WebDriver over HTTP, as WebKitWebDriver and others do. */
export function overHttp(port: number): Send {
  let session = '';
  return async (command, given = {}) => {
    const [method, path] = COMMANDS[command];
    const { id, ...rest } = given;
    const address = command === 'NewSession' ? path : `/session/${session}${path.replace('{id}', `${id}`)}`;
    const response = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(rest) } : {}),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
    if (command === 'NewSession') session = (value as { sessionId: string }).sessionId;
    return value;
  };
}

type Waiting = { command: Command; resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Speaks the same commands to Firefox itself, which takes them over a socket as `length:[kind, id, error, value]`. */
export async function overMarionette(port: number): Promise<Send> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let rest = Buffer.alloc(0);

  function take(message: Buffer): void {
    const [kind, id, error, value] = JSON.parse(message.toString()) as [number, number, unknown, unknown];
    const one = kind === 1 ? waiting.get(id) : undefined;
    if (!one) return;
    waiting.delete(id);
    if (error) one.reject(new Error(`${one.command}: ${JSON.stringify(error)}`));
    else one.resolve(isWrapped(value) ? value.value : value);
  }

  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
        const end = colon + 1 + Number(rest.subarray(0, colon).toString());
        if (rest.length < end) return;
        const message = rest.subarray(colon + 1, end);
        rest = rest.subarray(end);
        // It greets first, and with no number.
        if (message[0] === 0x7b) resolve();
        else take(message);
      }
    });
  });

  return (command, given = {}) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { command, resolve, reject });
      setTimeout(() => reject(new Error(`${command}: no answer`)), ANSWER_MS).unref();
      const message = Buffer.from(JSON.stringify([0, asked, `WebDriver:${command}`, given]));
      socket.write(`${message.length}:`);
      socket.write(message);
    });
}

function isWrapped(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'value';
}
