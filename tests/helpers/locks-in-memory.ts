type Asked = { name: string; mode: LockMode; grant: () => void; lose: () => void };

/** A browser's locks, in memory: in the order asked for, shared by those that share, given up by an abort while they wait, and stolen. */
export function locksInMemory() {
  const held: Asked[] = [];
  let pending: Asked[] = [];

  function grantAll(): void {
    for (const asked of [...pending]) {
      const inTheWay = [...held, ...pending.slice(0, pending.indexOf(asked))].filter(
        ({ name, mode }) => name === asked.name && (mode === 'exclusive' || asked.mode === 'exclusive'),
      );
      if (inTheWay.length > 0) continue;
      pending = pending.filter((each) => each !== asked);
      held.push(asked);
      asked.grant();
    }
  }

  const request = (
    name: string,
    { mode = 'exclusive', signal, steal = false }: LockOptions,
    use: () => unknown,
  ) =>
    new Promise<unknown>((resolve, reject) => {
      const asked: Asked = {
        name,
        mode,
        grant: () =>
          void Promise.resolve()
            .then(use)
            .finally(() => {
              if (held.includes(asked)) held.splice(held.indexOf(asked), 1);
              grantAll();
            })
            .then(resolve, reject),
        lose: () => reject(new DOMException('stolen', 'AbortError')),
      };
      if (steal)
        for (const lost of held.filter((each) => each.name === name)) {
          held.splice(held.indexOf(lost), 1);
          lost.lose();
        }
      pending.push(asked);
      signal?.addEventListener('abort', () => {
        if (!pending.includes(asked)) return;
        pending = pending.filter((each) => each !== asked);
        reject(new DOMException('left', 'AbortError'));
        grantAll();
      });
      // What is stolen is had at once.
      if (steal) grantAll();
      else queueMicrotask(grantAll);
    });
  const seen = (all: readonly Asked[]) => all.map(({ name, mode }) => ({ name, mode }));
  return { request, query: async () => ({ held: seen(held), pending: seen(pending) }) };
}
