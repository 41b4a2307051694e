import { describe, expect, it } from 'vitest';
import { slotRules } from '#src/domain/language/en/reader/slot-rules.ts';
import { inOneLanguage } from '#src/domain/synthesis/one-language.ts';
import type { ToldItem } from '#src/domain/synthesis/told.ts';

const told = (quote: string, rest: Partial<ToldItem> = {}): ToldItem => ({
  id: quote,
  signal: 'strength',
  strand: 'skills',
  channel: 'shareable',
  topic: null,
  quote,
  option: null,
  forms: {},
  part: null,
  state: null,
  detail: null,
  mark: null,
  amount: null,
  parts: [],
  ...rest,
});
const kept = (...quotes: string[]) =>
  inOneLanguage(
    quotes.map((quote) => told(quote)),
    slotRules,
  ).map(({ quote }) => quote);

const portuguese = ['minha filha estuda e eu trabalho', 'quero um trabalho que não quebre as costas'];

describe('answers in two languages', () => {
  it('tell nothing of what looks like the other language, however short', () => {
    expect(
      kept(...portuguese, 'caixa de banco', 'porteiro', 'ensino médio', 'chaveiro ou vidraceiro'),
    ).toEqual([]);
  });

  it('tell what was typed in this one', () => {
    const english = [
      'night porter',
      'Los Angeles hotels',
      'a café on the corner',
      'calming guests down',
      'CPR',
    ];
    expect(kept(...portuguese, ...english)).toEqual(
      english.filter((quote) => quote !== 'Los Angeles hotels'),
    );
    expect(kept(...portuguese, 'work in the Los Angeles hotels')).toEqual(['work in the Los Angeles hotels']);
  });

  it('keep chips, without what was typed to them, and figures', () => {
    const chip = told('Evenings free', { option: 'evenings', detail: 'minha filha' });
    const figure = told('Saved: 8 mil zł', { amount: 8000, detail: '8 mil zł' });
    const all = [...portuguese.map((quote) => told(quote)), chip, figure];
    expect(inOneLanguage(all, slotRules)).toEqual([{ ...chip, detail: null, parts: [] }, figure]);
  });
});

describe('one answer in another language', () => {
  it('speaks for three more that look like it', () => {
    expect(kept(...portuguese.slice(0, 1), 'caixa de banco', 'ensino médio', 'night porter')).toEqual([
      'night porter',
    ]);
  });
});

describe('answers in one language', () => {
  it('keep a loan, a name and a single line of another', () => {
    const mixed = ['Casa Nova', 'chef de partie', 'minha filha estuda e eu trabalho', 'line cook'];
    expect(kept(...mixed)).toEqual(mixed);
  });

  it('keep what stands beside another script, as it was read', () => {
    const two = ['英語を教えること', '日本語', 'Easy Japanese (やさしい日本語)'];
    expect(kept(...two)).toContain('Easy Japanese (やさしい日本語)');
  });
});
