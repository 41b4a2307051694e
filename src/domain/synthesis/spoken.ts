import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { onceByTwo } from '#src/domain/text/readings.ts';
import { shareable } from './plan.ts';
import type { Shareable, Synthesis } from './types.ts';

/** What a stranger may hear of the answers. */
export type ForOthers = { evidence: readonly Shareable[] };

/** What the interview answer may say: money and private matters stay out. Found once for the same evidence. */
export function forOthers({ evidence }: Synthesis, matters: MattersLanguage): ForOthers {
  return sayable(evidence, matters);
}

const sayable = onceByTwo(
  (told: Synthesis['evidence'], matters: MattersLanguage): ForOthers => ({
    evidence: shareable(told).filter((item) => !isPay(item, matters)),
  }),
);

/** Good pay may well be a value of the person's; in an interview it is the work that is spoken of (article 1). */
function isPay({ signal, quote }: Shareable, { speaksOfPay }: MattersLanguage): boolean {
  return signal === 'value' && speaksOfPay(quote);
}
