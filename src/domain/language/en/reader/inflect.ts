import { baseOfIrregular, irregularPast, isBaseVerb } from './verb-words.ts';

/** Verbs of two syllables and more whose last consonant is doubled. */
const DOUBLED =
  /^(?:admit|babysit|begin|commit|debug|compel|confer|control|deter|equip|excel|expel|forget|forbid|format|fulfil|handicap|incur|occur|omit|outrun|permit|prefer|program|propel|quiz|rebel|rebut|refer|refit|regret|repel|rerun|reset|sandbag|submit|transfer|transmit|unplug|unwrap|upset|zigzag|input|troubleshot)$/;

/** Verbs of which the British double the last consonant too; they are doubled as most people type them. */
const DOUBLED_IN_BRITAIN = /^(?:cancel|counsel|label|level|marvel|model|travel|tunnel|signal|total)$/;

function isDoubled(base: string): boolean {
  if (/(?:[aeiou]{2}|[^aeiou]{2}|[wxy])$/.test(base)) return false;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /^qu[aeiou][^aeiou]$/.test(base) || DOUBLED.test(base);
}

/** "make" -> "making", "run" -> "running", "lie" -> "lying", "see" -> "seeing". */
export function gerundOf(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'singe' && base !== 'binge') return `${base.slice(0, -1)}ing`;
  if (isDoubled(base)) return `${base}${base.slice(-1)}ing`;
  return `${base}ing`;
}

/** "make" -> "made", "try" -> "tried", "plan" -> "planned". */
export function pastOf(base: string): string {
  const irregular = irregularPast(base);
  if (irregular) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (isDoubled(base)) return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
}

/** "make" -> "makes", "try" -> "tries", "teach" -> "teaches". */
export function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:ch|sh|s|o|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Plain forms that a form with an ending may come from, likeliest first. */
function stemsOf(stem: string): readonly string[] {
  const doubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : '';
  const lying = stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : '';
  return [`${stem}e`, stem, doubled, lying].filter((base) => base !== '');
}

/** "making" -> "make"; null where no verb that is known gives this form. */
export function baseOfGerund(gerund: string): string | null {
  if (gerund === 'being') return 'be';
  if (!gerund.endsWith('ing')) return null;
  return (
    stemsOf(gerund.slice(0, -3)).find(
      (base) => isBaseVerb(base) && (gerundOf(base) === gerund || DOUBLED_IN_BRITAIN.test(base)),
    ) ?? null
  );
}

/** "made" -> "make", "planned" -> "plan"; null where no verb that is known gives this form. */
export function baseOfPast(past: string): string | null {
  const irregular = baseOfIrregular(past);
  if (irregular) return irregular;
  if (!past.endsWith('ed')) return null;
  const stem = past.slice(0, -2);
  const tried = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [...tried, ...stemsOf(stem)].find((base) => isBaseVerb(base) && pastOf(base) === past) ?? null;
}

/** "makes" -> "make", "tries" -> "try"; null where no verb that is known gives this form. */
export function baseOfThird(third: string): string | null {
  if (!/[^s']s$/.test(third) || third.length < 4) return null;
  const stem = third.slice(0, -1);
  if (isBaseVerb(stem)) return stem;
  if (stem.endsWith('ie') && isBaseVerb(`${stem.slice(0, -2)}y`)) return `${stem.slice(0, -2)}y`;
  return stem.endsWith('e') && isBaseVerb(stem.slice(0, -1)) ? stem.slice(0, -1) : null;
}
