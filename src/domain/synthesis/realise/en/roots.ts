import type { Signal } from '#src/domain/model/question.ts';
import { bySignal, type Plan, usable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { capitalised, fill, frame, list, quote, say } from './filler.ts';

/**
 * The lines under the statement: stories and picks that it stands on, each a whole sentence. Stories stay in
 * the person's own words, in quotation marks, with the stem that they completed.
 */
export function realiseRoots(plan: Plan, evidence: readonly Evidence[]): readonly (readonly Segment[])[] {
  const values = list(plan.values.map((value) => fill(value, 'noun')).filter((filler) => filler !== null));
  const one = (signal: Signal) => quote(bySignal(evidence, signal)[0]);
  const [hidden] = bySignal(evidence, 'hidden-talent');
  const talent = fill(hidden, 'gerund') ?? fill(hidden, 'noun') ?? quote(hidden);
  const knowledge = list(usable(evidence, 'knowledge').flatMap((item) => fill(item, 'noun') ?? []));
  const vision = one('vision');
  const motto = one('motto');
  return [
    told(plan.story, 'I', plan.storyResult, 'and as a result'),
    lovedWork(plan),
    talent ? say('talent')`Something I am better at than my CV shows: ${talent}.` : null,
    knowledge ? say('knowledge')`What I have learned and want to keep using: ${knowledge}.` : null,
    values ? say('values')`What matters most to me: ${values}.` : null,
    told(
      bySignal(evidence, 'role-model')[0] ?? null,
      'Someone I look up to:',
      bySignal(evidence, 'admired-quality')[0] ?? null,
      'because',
    ),
    never(evidence),
    vision ? say('vision')`An ordinary Tuesday that went well: ${vision}.` : null,
    motto ? say('motto')`Words I try to live by: ${motto}.` : null,
  ].filter((line) => line !== null);
}

/** "I rewrote the rota, and as a result nobody worked two weekends": stems and words in one quotation. */
function told(
  first: Evidence | null,
  stem: string,
  second: Evidence | null,
  joint: string,
): readonly Segment[] | null {
  const opening = words(first);
  if (!opening) return null;
  const rest = words(second);
  // "I" stands before a verb only; a story that begins in its own way keeps its own beginning.
  const follows = stem !== 'I' || first?.reading?.form === 'past' || first?.reading?.form === 'base';
  return [
    ...(follows ? [frame(`“${stem} `, 'story'), opening] : [frame('“', 'story'), ...capitalised([opening])]),
    ...(rest ? [frame(`, ${joint} `, 'story'), rest] : []),
    frame('.”', 'story'),
  ];
}

function words(evidence: Evidence | null): Segment | null {
  const reading = evidence?.reading;
  if (!evidence || !reading || reading.tier === 'drop') return null;
  return { text: reading.text, kind: 'quote', sources: [evidence.id], rule: 'own-words' };
}

function lovedWork({ lovedWork, lovedPart }: Plan): readonly Segment[] | null {
  const again = fill(lovedWork, 'gerund') ?? fill(lovedWork, 'noun') ?? quote(lovedWork);
  if (!again) return null;
  const liked = fill(lovedPart, 'gerund') ?? fill(lovedPart, 'noun') ?? quote(lovedPart);
  if (!liked) return say('loved')`Work I would gladly do again: ${again}.`;
  return say('loved')`Work I would gladly do again: ${again}. What I liked was ${liked}.`;
}

function never(evidence: readonly Evidence[]): readonly Segment[] | null {
  const avoid = bySignal(evidence, 'avoid')[0];
  const instead = bySignal(evidence, 'instead')[0];
  const not = fill(avoid, 'gerund') ?? fill(avoid, 'noun') ?? quote(avoid);
  const wish = fill(instead, 'base');
  const wishWords = wish ? null : quote(instead);
  if (!not) return null;
  if (wish) return say('instead')`What I leave behind: ${not}. Instead, I want to ${wish}.`;
  if (wishWords) return say('instead')`What I leave behind: ${not}. What I want instead: ${wishWords}.`;
  return say('instead')`What I leave behind: ${not}.`;
}
