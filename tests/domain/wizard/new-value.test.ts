import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/domain/model/answer.ts';
import { withValue } from '#src/domain/wizard/new-value.ts';

const starter = (parts: Record<string, string>) => ({ kind: 'starter' as const, parts });
const answer: Answer = {
  value: starter({ who: 'new parents', change: 'rest' }),
  setAside: 'not-sure',
  wordings: { who: { use: 'weave', text: 'young parents' }, change: { use: 'quote', text: 'rest' } },
  channels: { who: 'shareable', change: 'private' },
  asked: 'What?',
};

describe('a new value', () => {
  it('takes wording and leave to share from the words that changed, and from no others', () => {
    const after = withValue(answer, starter({ who: 'people in debt, like me', change: 'rest' }));
    expect(after.wordings).toEqual({ change: { use: 'quote', text: 'rest' } });
    expect(after.channels).toEqual({ change: 'private' });
    expect(after.setAside).toBeNull();
  });

  it('keeps to oneself what was kept, whatever is written there', () => {
    expect(withValue(answer, starter({ who: 'new parents', change: 'sleep' })).channels).toEqual(
      answer.channels,
    );
  });

  it('changes nothing else for the same words, but for spaces around them', () => {
    const after = withValue(answer, starter({ who: ' new parents ', change: 'rest' }));
    expect(after.wordings).toBe(answer.wordings);
    expect(after.channels).toBe(answer.channels);
  });

  it('does the same for a pick of one’s own', () => {
    const picks = (text: string) => ({ kind: 'picks' as const, picks: [{ id: 'own-1', text }] });
    const worded: Answer = {
      ...answer,
      value: picks('welding'),
      wordings: { 'own-1': { use: 'weave', text: 'welding steel' } },
      channels: {},
    };
    expect(withValue(worded, picks('welding')).wordings).toBe(worded.wordings);
    expect(withValue(worded, picks('baking')).wordings).toEqual({});
  });
});
