import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { forgetWithReadings } from '#src/domain/text/readings.ts';
import { type Plan, planStatement, shareable } from './plan.ts';
import type { Shareable, Synthesis } from './types.ts';

/** What a stranger may hear of the answers, and the plan made of it alone. */
export type ForOthers = { plan: Plan<Shareable>; evidence: readonly Shareable[] };

let known = new WeakMap<Synthesis['evidence'], ForOthers>();
forgetWithReadings(() => {
  known = new WeakMap();
});

/** The plan of the interview answer: money and private matters stay out. Made once for the same evidence. */
export function forOthers(synthesis: Synthesis, matters: MattersLanguage): ForOthers {
  const made = known.get(synthesis.evidence) ?? planFor(synthesis, matters);
  known.set(synthesis.evidence, made);
  return made;
}

function planFor({ evidence: told, shares }: Synthesis, matters: MattersLanguage): ForOthers {
  const shared = shareable(told).filter((item) => !isPay(item, matters));
  return { plan: planStatement(shared, shares, told), evidence: shared };
}

/** Good pay may well be a value of the person's; in an interview it is the work that is spoken of (article 1). */
function isPay({ signal, quote }: Shareable, { speaksOfPay }: MattersLanguage): boolean {
  return signal === 'value' && speaksOfPay(quote);
}
