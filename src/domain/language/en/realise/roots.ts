import { bySignal, firstUsable, type Plan, usable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { type Filler, type Form, fill, list, quote, say } from './filler.ts';
import { inFirstPerson } from './sentences.ts';

type Line = readonly Segment[] | null;

/**
 * The lines under the statement: stories and picks that it stands on, each a whole sentence. Words that go on from
 * our stem stand in the sentence; all others in quotation marks after a colon, word for word.
 */
export function realiseRoots(plan: Plan, evidence: readonly Evidence[]): readonly (readonly Segment[])[] {
  const [hidden] = bySignal(evidence, 'hidden-talent');
  const talent = asThing(hidden);
  const themes = list(plan.themes.flatMap((theme) => asThing(theme) ?? []));
  const knowledge = list(usable(evidence, 'knowledge').flatMap((item) => asThing(item) ?? []));
  const more = usable(evidence, 'strength').filter((item) => !plan.strengths.includes(item));
  const known = list(more.flatMap((item) => asThing(item) ?? []));
  const values = list(plan.values.flatMap((value) => asThing(value) ?? []));
  const vision = quote(bySignal(evidence, 'vision')[0]);
  const motto = quote(bySignal(evidence, 'motto')[0]);
  return [
    story(plan),
    lovedWork(plan),
    themes ? say('themes')`What runs through these stories: ${themes}.` : null,
    known ? say('strengths')`What people also come to me for: ${known}.` : null,
    talent ? say('talent')`Something I am better at than my CV shows: ${talent}.` : null,
    knowledge ? say('knowledge')`What I have learned and want to keep using: ${knowledge}.` : null,
    values ? say('values')`What matters most to me: ${values}.` : null,
    roleModel(evidence),
    never(evidence),
    vision ? say('vision')`An ordinary Tuesday that went well: ${vision}.` : null,
    motto ? say('motto')`Words I try to live by: ${motto}.` : null,
  ].filter((line) => line !== null);
}

/** In the form that follows "I was good at" or a colon; else in quotation marks. */
function asThing(evidence: Evidence | null | undefined): Filler<Form> | null {
  return fill(evidence, 'gerund') ?? fill(evidence, 'noun') ?? quote(evidence);
}

/** "I rewrote the rota, and as a result nobody worked two weekends running." */
function story({ story, storyResult }: Plan): Line {
  const did = fill(story, 'past');
  const result = fill(storyResult, 'clause');
  const resultWords = result ? null : quote(storyResult);
  if (did && result) return say('story')`I ${did}, and as a result ${result}.`;
  if (did && resultWords) return say('story')`I ${did}. What came of it: ${resultWords}.`;
  if (did) return say('story')`I ${did}.`;
  const words = inFirstPerson(story);
  if (!words) return null;
  const came = result ?? resultWords;
  return came
    ? say('story')`A time that helped someone: ${words}. What came of it: ${came}.`
    : say('story')`A time that helped someone: ${words}.`;
}

function lovedWork({ lovedWork, lovedPart }: Plan): Line {
  const again = asThing(lovedWork);
  if (!again) return null;
  const liked = fill(lovedPart, 'gerund') ?? fill(lovedPart, 'noun');
  const inOwnWords = liked ? null : quote(lovedPart);
  if (liked) return say('loved')`Work I would gladly do again: ${again}. What I liked was ${liked}.`;
  if (inOwnWords) return say('loved')`Work I would gladly do again: ${again}. What I liked: ${inOwnWords}.`;
  return say('loved')`Work I would gladly do again: ${again}.`;
}

function roleModel(evidence: readonly Evidence[]): Line {
  const model = firstUsable(evidence, 'role-model');
  const who = fill(model, 'noun') ?? quote(model);
  if (!who) return null;
  const quality = firstUsable(evidence, 'admired-quality');
  const because = fill(quality, 'clause');
  const words = because ? null : quote(quality);
  if (because) return say('role-model')`Someone I look up to: ${who}, because ${because}.`;
  if (words) return say('role-model')`Someone I look up to: ${who}. The reason: ${words}.`;
  return say('role-model')`Someone I look up to: ${who}.`;
}

function never(evidence: readonly Evidence[]): Line {
  const not = asThing(bySignal(evidence, 'avoid')[0]);
  if (!not) return null;
  const instead = bySignal(evidence, 'instead')[0];
  const wish = fill(instead, 'base');
  const wishWords = wish ? null : quote(instead);
  if (wish) return say('instead')`What I do not want again: ${not}. Instead, I want to ${wish}.`;
  if (wishWords) return say('instead')`What I do not want again: ${not}. What I want instead: ${wishWords}.`;
  return say('instead')`What I do not want again: ${not}.`;
}
