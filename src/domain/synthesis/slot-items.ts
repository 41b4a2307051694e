import type { Origin, Phrase } from './slots.ts';
import type { ReadPart, ToldItem } from './told.ts';

export function originOf(item: ToldItem | null | undefined): Origin | null {
  return item
    ? { source: item.id, quote: item.quote, option: item.option, topic: item.topic, channel: item.channel }
    : null;
}

export function optionIn<T extends string>(item: ToldItem | null, known: readonly T[]): T | null {
  return known.find((option) => option === item?.option) ?? null;
}

/** Parts that say something: items and sentences of the person's own. */
export function saying(item: ToldItem): readonly ReadPart[] {
  return item.parts.filter(({ kind }) => kind === 'item' || kind === 'own-sentence');
}

export function phrase(item: ToldItem, { forms, isPlural, topic, text }: ReadPart): Phrase {
  return {
    source: item.id,
    quote: text,
    option: null,
    topic: topic ?? item.topic,
    channel: item.channel,
    forms,
    isPlural,
  };
}

/** A listed option with its hand-written forms. */
export function chip(item: ToldItem): Phrase | null {
  const origin = originOf(item);
  return origin && item.option !== null && Object.keys(item.forms).length > 0
    ? { ...origin, forms: item.forms as Phrase['forms'] }
    : null;
}

/** Every phrase of an answer that has one of the forms: own words by their parts, a chip as it is. */
export function phrasesOf(
  item: ToldItem | null,
  ...wanted: readonly (keyof Phrase['forms'])[]
): readonly Phrase[] {
  if (!item) return [];
  const listed = chip(item);
  const all = listed ? [listed] : saying(item).map((part) => phrase(item, part));
  return all.filter(({ forms }) => wanted.some((form) => forms[form] !== undefined));
}

/** The first such phrase. */
export function phraseOf(
  item: ToldItem | null,
  ...wanted: readonly (keyof Phrase['forms'])[]
): Phrase | null {
  return phrasesOf(item, ...wanted)[0] ?? null;
}

/** The phrase whatever its forms, where only the words as typed are shown. */
export function plainOf(item: ToldItem, words: string | null): Phrase | null {
  const text = words?.trim() ?? '';
  return text === ''
    ? null
    : {
        source: item.id,
        quote: text,
        option: null,
        topic: item.topic,
        channel: item.channel,
        forms: { noun: text },
      };
}

export function only<T, R>(value: T | null, make: (value: T) => R): R | null {
  return value === null ? null : make(value);
}
