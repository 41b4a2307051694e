import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { slotRules } from '#src/domain/language/en/reader/slot-rules.ts';
import { servingOf } from '#src/domain/synthesis/purpose-slots.ts';
import type { ToldItem } from '#src/domain/synthesis/told.ts';

const item = (part: string, option: string | null, quote: string, stem?: 'who') =>
  ({
    id: part,
    signal: 'serve',
    part,
    option,
    quote,
    parts: stem ? readParts(quote, stem).parts : [],
    topic: null,
    channel: 'open',
  }) as unknown as ToldItem;
const served = (verb: string, who: string) =>
  servingOf([item('verb', verb, verb), item('who', null, who, 'who')], slotRules).serving?.who?.forms.noun;

describe('whom the work serves, beside its verb', () => {
  it('names three in one list', () =>
    expect(served('look-after', 'hedges, walls and old gates')).toBe('hedges, walls and old gates'));

  it('teaches them how to do it, and with another verb names them alone', () => {
    expect(served('teach', 'young women how to sew')).toBe('young women how to sew');
    expect(served('welcome', 'young women how to sew')).toBe('young women');
  });

  it('names nobody where those who were named first cannot be told', () => {
    const part = (kind: string, text: string) => ({
      kind,
      text,
      forms: kind === 'item' ? { noun: text } : {},
    });
    const who = (...parts: readonly object[]) =>
      servingOf([item('verb', 'help', 'help'), { ...item('who', null, 'they'), parts } as never], slotRules)
        .serving?.who?.forms.noun;
    expect(who(part('unread', 'laaities from my hood'), part('item', 'girls'))).toBeUndefined();
    expect(who(part('unread', 'mostly'), part('item', 'girls'))).toBe('girls');
    expect(who(part('shrug', 'not sure'), part('item', 'girls'))).toBe('girls');
  });

  it.each([
    'women of my country who don’t know how to speak with a doctor',
    'kids who never learned how to swim',
    'girls learning how to code',
    'people unsure how to vote',
    'children nobody showed how to read',
  ])('cuts off nothing that a verb waits for, in "%s"', (who) => expect(served('help', who)).toBe(who));

  it('improves how it is done, and nothing else does', () => {
    expect(served('improve', 'how our office answers the phone')).toBe('how our office answers the phone');
    expect(served('teach', 'how our office answers the phone')).toBeUndefined();
  });
});
