import { forgetReadings } from '#src/domain/text/readings.ts';

type Naming = (text: string) => string | null;

/** A naming that comes later: until it is brought nothing has another name, and what was asked before is then read anew. */
function namingToCome(): { of: Naming; bring: (brought: Naming) => void } {
  let naming: Naming | null = null;
  let wasAsked = false;
  return {
    of: (text) => {
      if (naming) return naming(text);
      wasAsked = true;
      return null;
    },
    bring: (brought) => {
      naming = brought;
      if (wasAsked) forgetReadings();
      wasAsked = false;
    },
  };
}

/** Papers by the names that English has for them. No draft names one: what names them comes with the whole language. */
export const papersNamed = namingToCome();

/** The same of what is to be learned. */
export const studiesNamed = namingToCome();
