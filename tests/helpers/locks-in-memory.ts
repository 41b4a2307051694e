type Asked = { name: string; mode: LockMode; grant: () => void };

/** A browser's locks, in memory: in the order asked for, shared by those that share, and given up by an abort while they wait. */
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

  const request = (name: string, { mode = 'exclusive', signal }: LockOptions, use: () => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const asked: Asked = {
        name,
        mode,
        grant: () =>
          void Promise.resolve()
            .then(use)
            .finally(() => {
              held.splice(held.indexOf(asked), 1);
              grantAll();
            })
            .then(resolve, reject),
      };
      pending.push(asked);
      signal?.addEventListener('abort', () => {
        if (!pending.includes(asked)) return;
        pending = pending.filter((each) => each !== asked);
        reject(new DOMException('left', 'AbortError'));
        grantAll();
      });
      queueMicrotask(grantAll);
    });
  const seen = (all: readonly Asked[]) => all.map(({ name, mode }) => ({ name, mode }));
  return { request, query: async () => ({ held: seen(held), pending: seen(pending) }) };
}
