import { describe, expect, test } from 'vitest';
import { isTellable } from '#src/domain/language/en/spoken/tellable.ts';
import { origin } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const reason = (quote: string, clause: string) => ({
  stem: 'because' as const,
  clause: { ...origin(quote), forms: { clause, sentence: clause } },
});

describe('a reason is told aloud', () => {
  test.each([
    ['nobody even told me where the toilets were', 'nobody even told me where the toilets were'],
    [
      'nobody even told me where the toilets were. true story lol',
      'nobody even told me where the toilets were',
    ],
  ])('whole, or the first whole sentence of two: %s', (quote, clause) => {
    expect(isTellable(reason(quote, clause))).toBe(true);
  });

  test('never the first half of one sentence', () => {
    expect(
      isTellable(
        reason('nobody even told me where the toilets were and I cried in the car', 'nobody even told me'),
      ),
    ).toBe(false);
  });

  test.each([
    [
      'my own ustad taught me with patience in 1986, God bless him',
      'my own ustad taught me with patience in 1986',
    ],
    [
      'I went every week to get large print books, it was my only outing',
      'I went every week to get large print books',
    ],
  ])('up to the comma that the reading cut at: %s', (quote, clause) => {
    expect(isTellable(reason(quote, clause))).toBe(true);
  });

  test.each([
    ['that night with Nan, the paramedic lady was so calm', 'that night with Nan'],
    ['they showed us how, and then I was let go from the whole line', 'they showed us'],
  ])('and no less: %s', (quote, clause) => {
    expect(isTellable(reason(quote, clause))).toBe(false);
  });

  test.each([
    ['my teacher died and half of what he knew went with him', true],
    ['the man over in Boyle died and nobody took his round', true],
    ['my father died and nobody took his round', false],
    ['the dog died and nobody came', false],
    ['my trainee quit after a drowning call and nobody even called her', true],
    ['I quit after a drowning call on the night shift', false],
    ['they gave my aunty the wrong tablets for two months', true],
    ['they paid me late and the manager was wrong', false],
    ['we took in a greyhound that wouldn’t let anyone touch her', true],
    ['I still wake up at night to check on her', false],
    ['I did the shoulder in off a beech last November', false],
    ['I did the flowers in the church last November', true],
  ])('what others lost or left, and no grudge: %s', (clause, isTold) => {
    expect(isTellable(reason(clause, clause))).toBe(isTold);
  });

  test.each([
    ['since Gene passed, the house is too quiet', false],
    ['the house is that quiet since Rita', false],
    ['Marg passed and I sat at home', false],
    ['the house is some quiet and I sit at home', false],
    ['since my youngest started Montessori, the house has been too quiet at 9', true],
    ['since my son went to university and the house is too quiet', true],
    ['since my son went away, the house is too quiet', false],
    ['since my youngest started school and Gene passed, the house is too quiet', false],
    ['the kitchen was quiet and I heard the bread', true],
    ['an ambulance passed and nobody in the street moved', true],
  ])('and not of who is gone at home: %s', (clause, isTold) => {
    expect(isTellable(reason(clause, clause))).toBe(isTold);
  });

  test.each([
    ['my wrists are shot and the dogs still need doing', false],
    ['my sugar is bad and the doctor won’t pass me forever', false],
    ['my back is gone', false],
    ['there are spots on my lung', false],
    ['knees are cooked and I’ve fixed enough', false],
    ['my hands still remember every cut of it', true],
    ['the knee of the horse was shot', true],
    ['the doctor let me watch', true],
  ])('and not of one’s own body: %s', (clause, isTold) => {
    expect(isTellable(reason(clause, clause))).toBe(isTold);
  });
});
