import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Form } from '#src/domain/synthesis/read/shape.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { realiseDirection } from './direction.ts';
import { capitalised, fill, paragraph, quote, say } from './filler.ts';

/** Evidence that may be said to a stranger. Only `shareable` makes one, so private words cannot compile their way in. */
export type Shareable = Evidence & { readonly channel: 'shareable' };

/** The evidence that may be said to a stranger: money, limits and people of one's own stay out. */
export function shareable(evidence: readonly Evidence[]): readonly Shareable[] {
  return evidence.filter((item): item is Shareable => item.channel === 'shareable');
}

/**
 * An answer to "what are your career aspirations?", to be said aloud: direction, where it comes from, the next
 * step, openness. Takes a plan made from shareable evidence alone. Null when there is no direction to name.
 */
export function realiseInterview(plan: Plan, evidence: readonly Shareable[]): readonly Segment[] | null {
  const direction = realiseDirection(plan, choiceOf(evidence, 'interview'));
  if (!direction) return null;
  const openness = say(
    'interview-open',
  )`The details may change as I learn, and I am open to what the role is called.`;
  return paragraph(
    [direction, theme(plan), story(plan), nextStep(plan), openness]
      .filter((sentence) => sentence !== null)
      .map(capitalised),
  );
}

function theme({ themes }: Plan): Segment[] | null {
  const noun = fill(themes[0], 'noun');
  return noun ? say('interview-theme')`What runs through my work is ${noun}.` : null;
}

function story({ story, storyResult, lovedWork, lovedPart }: Plan): readonly Segment[] | null {
  const did = told(story, ['past', 'base']);
  const result = told(storyResult, ['clause', 'noun', 'unknown']);
  if (did && result) return say('interview-story')`For example, I ${did}, and as a result ${result}.`;
  if (did) return say('interview-story')`For example, I ${did}.`;
  const again = fill(lovedWork, 'gerund') ?? fill(lovedWork, 'noun');
  if (!again) return null;
  const liked = fill(lovedPart, 'gerund') ?? fill(lovedPart, 'noun') ?? quote(lovedPart);
  if (!liked) return say('interview-loved')`A piece of work I would gladly do again is ${again}.`;
  return say(
    'interview-loved',
  )`A piece of work I would gladly do again is ${again}; what I liked was ${liked}.`;
}

/** A told story without quotation marks, since the person says it as "I"; only in a form that follows the stem. */
function told(evidence: Evidence | null, forms: readonly Form[]): readonly Segment[] | null {
  const reading = evidence?.reading;
  if (!evidence || !reading || reading.tier === 'drop' || !forms.includes(reading.form)) return null;
  return [{ text: reading.text, kind: 'quote', sources: [evidence.id], rule: 'own-words' }];
}

function nextStep({ learning, learningPurpose }: Plan): Segment[] | null {
  const thing = fill(learning, 'noun') ?? fill(learning, 'gerund');
  const doing = fill(learning, 'base');
  const purpose = fill(learningPurpose, 'base');
  if (thing && purpose)
    return say('interview-next')`My next step is to learn more about ${thing}, so that I can ${purpose}.`;
  if (thing) return say('interview-next')`My next step is to learn more about ${thing}.`;
  if (doing && purpose)
    return say('interview-next')`My next step is to learn to ${doing}, so that I can ${purpose}.`;
  if (doing) return say('interview-next')`My next step is to learn to ${doing}.`;
  return null;
}
