import type { EarlierDesk } from '#src/features/earlier/earlier-desk.ts';

/** A desk that is fetched when it is first used. */
export function laterDesk(load: () => Promise<EarlierDesk>): EarlierDesk {
  let coming: Promise<EarlierDesk> | null = null;
  const desk = () => {
    coming ??= load();
    return coming;
  };
  return {
    list: async () => (await desk()).list(),
    look: async (key) => (await desk()).look(key),
    bringBack: async (key) => (await desk()).bringBack(key),
    save: async (key) => (await desk()).save(key),
    erase: async (key) => (await desk()).erase(key),
  };
}
