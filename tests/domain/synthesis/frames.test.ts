import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { DIRECTION } from '#src/domain/language/en/realise/direction.ts';
import { capitalised, type Filler, say } from '#src/domain/language/en/realise/filler.ts';
import type { Frame, Given, Schema, SlotName } from '#src/domain/language/en/realise/frames.ts';
import {
  LEARNING,
  LEARNING_FOR,
  MONEY,
  MONEY_AND_ROOM,
  ROOM,
  ROOM_AND_MONEY,
  THEME,
} from '#src/domain/language/en/realise/sentences.ts';
import { AT_MY_BEST, THEME_LED } from '#src/domain/language/en/realise/skeletons.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { documentsOf } from '#tests/personas/as-page.ts';
import { everybody } from '#tests/personas/person.ts';
import { FRAMES, type PlacedFrame, SCHEMAS } from './frames/all-frames.ts';
import { fillersFor } from './frames/fillers.ts';
import { misplaced, verbFaults } from './frames/verb-forms.ts';

/** The frame with the fillers that `choose` names, by their place in the list of each slot. */
function written({ frame, document }: PlacedFrame, choose: (slot: SlotName) => number): readonly Segment[] {
  const fillers = fillersFor(document);
  const chosen = (slot: SlotName) => fillers[slot][choose(slot) % fillers[slot].length];
  const segments = frame.write(Object.fromEntries(frame.slots.map((slot) => [slot, chosen(slot)])));
  if (!segments) throw new Error(`${frame.rule} stays empty.`);
  return capitalised(segments);
}

/** Every frame with everything that fits each of its slots: one slot at a time, then all slots moving on together. */
function sentencesOf(placed: PlacedFrame): readonly (readonly Segment[])[] {
  const fillers = fillersFor(placed.document);
  const alone = placed.frame.slots.flatMap((varied) =>
    fillers[varied].map((_, at) => written(placed, (slot) => (slot === varied ? at : 0))),
  );
  const most = Math.max(1, ...placed.frame.slots.map((slot) => fillers[slot].length));
  const together = Array.from({ length: most }, (_, at) => written(placed, () => at));
  return [...alone, ...together];
}

/** The frame with its slots' names in the slots. */
function marked({ rule, slots, write }: Frame): string {
  const filler = (slot: SlotName) => ({
    form: 'phrase',
    segments: [{ text: `⟨${slot}⟩`, kind: 'user', sources: ['test/x'], rule: 'mark' }],
  });
  // Marks have no form, on purpose: what is asked here is where they come out.
  const segments = write(Object.fromEntries(slots.map((slot) => [slot, filler(slot)])) as Given);
  if (!segments) throw new Error(`${rule} stays empty.`);
  return textOf(segments);
}

const sentences = FRAMES.flatMap((placed) =>
  sentencesOf(placed).map((segments) => ({ rule: placed.frame.rule, segments, text: textOf(segments) })),
);

describe('every frame with everything that fits its slots', () => {
  it('has something for each slot, and thousands of sentences in all', () => {
    for (const { frame, document } of FRAMES) {
      const fillers = fillersFor(document);
      for (const slot of frame.slots)
        expect(fillers[slot].length, `${frame.rule}: ${slot}`).toBeGreaterThan(1);
    }
    expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThan(5_000);
  });

  it('gives each form a place where it can stand', () => {
    expect(
      sentences.flatMap(({ rule, segments }) => misplaced(segments).map((fault) => `${rule}: ${fault}`)),
    ).toEqual([]);
  });

  it('has no verb in a wrong form, as a reader of parts of speech sees it', () => {
    const texts = new Map(sentences.map(({ rule, text }) => [text, rule]));
    const faults = [...texts].flatMap(([text, rule]) =>
      verbFaults(text).map((fault) => `${rule}: ${fault} in: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('starts with a capital, ends with one stop, and doubles no space', () => {
    const isName = new Set(SCHEMAS.headline.flat().map(({ rule }) => rule));
    for (const { rule, text } of sentences) {
      expect(text, rule).toMatch(/^[\p{Lu}“]/u);
      expect(text, rule).not.toMatch(/ {2}|\s[.,;:]|\.\.|^\s|\s$/);
      if (isName.has(rule)) expect(text, rule).not.toMatch(/\.$/);
      // What one asks somebody ends as a question.
      else expect(text, rule).toMatch(rule.startsWith('shelf-ask-') ? /[^.!?]\?$/ : /[^.!?]\.$/);
    }
  });

  it('says "an" before a vowel and "a" before none, in our own words', () => {
    for (const { rule, segments } of sentences) {
      const ours = segments
        .map(({ kind, text }) => (kind === 'user' || kind === 'quote' ? '…' : text))
        .join('');
      expect(ours, rule).not.toMatch(/\ba (?:[aeio]|u(?!s|ni))|\ban (?:[^aeiouh]|h(?!our|onest))|\ban? …/i);
    }
  });
});

describe('a planted fault', () => {
  const word = (form: string, text: string): Filler<'phrase'> => ({
    form: 'phrase',
    segments: [{ text, kind: 'lexeme', sources: ['test/x'], rule: `lexeme-${form}` }],
  });
  const build = say('planted');

  it.each<[readonly Segment[]]>([
    [build`I want to build a career around ${word('base', 'lead teams')}.`],
    [build`I want to ${word('gerund', 'leading teams')}.`],
    [build`I want to ${word('noun', 'a way with words')}.`],
    [build`I want to help ${word('noun', 'people')} ${word('gerund', 'teaching')}.`],
    [build`I want to help people by ${word('base', 'listen to them')}.`],
    [build`Once I ${word('base', 'lead a team')}.`],
    [build`I want work that leaves me room to ${word('past', 'was home for dinner')}.`],
    [build`I did it, and as a result ${word('gerund', 'being heard')}.`],
    [build`People come to me for ${word('base', 'organise things')}.`],
  ])('is seen by where its form stands: %#', (segments) => {
    expect(misplaced(segments)).not.toEqual([]);
  });

  it.each([
    'I want to build a career around lead teams.',
    'I want to leading teams.',
    'I want to help people teaches.',
    'I want to help people by listen to them.',
    'I want to listened to people.',
    'I hope to helps people.',
    'I want to help someone who teach children.',
    'Then I can leading a team.',
    'I want work that leaves me room to being home for dinner.',
    'I am good at explain things.',
    'Once I leading a team through a hard year.',
    'I am at my best when I am teach people.',
    'My work should helping people.',
  ])('is seen by its parts of speech: %s', (sentence) => {
    expect(verbFaults(sentence)).not.toEqual([]);
  });
});

describe('the frames', () => {
  it('use each of their slots; of the two forms of pay, one', () => {
    for (const { frame } of FRAMES) {
      const text = marked(frame).toLowerCase();
      const shown = frame.slots.filter((slot) => text.includes(`⟨${slot.toLowerCase()}⟩`));
      const pay = frame.slots.filter((slot) => slot === 'pay' || slot === 'pays');
      const wanted = frame.slots.length - (pay.length === 2 ? 1 : 0);
      expect(shown.length, frame.rule).toBe(wanted);
    }
  });

  it('have a name each; only the reasons of goals come again', () => {
    const names = FRAMES.map(({ frame }) => frame.rule);
    const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
    expect([...twice].filter((name) => !name.startsWith('why-'))).toEqual([]);
  });

  const main: readonly (readonly [string, Schema | undefined])[] = [
    ...DIRECTION.map((schema, at): [string, Schema] => [`direction ${at + 1}`, schema]),
    ['led by the theme', THEME_LED],
    ['at my best', AT_MY_BEST],
    ['room and money', ROOM_AND_MONEY],
    ['money and room', MONEY_AND_ROOM],
    ['room', ROOM],
    ['money', MONEY],
    ['theme', THEME],
    ['learning a subject', LEARNING[0]],
    ['learning to do', LEARNING[1]],
    ['learning for', LEARNING_FOR[0]],
    ['CV, what one has', SCHEMAS.cv[0]],
    ['CV, what one does', SCHEMAS.cv[1]],
  ];

  it.each(main)('of a main sentence are four to six: %s', (_, schema) => {
    expect(schema?.length).toBeGreaterThanOrEqual(4);
    expect(schema?.length).toBeLessThanOrEqual(6);
  });
});

describe('the list of frames', () => {
  const names = new Set(FRAMES.map(({ frame }) => frame.rule));

  it('misses none that the modules write', () => {
    const folder = new URL('../../../src/domain/language/en/realise/', import.meta.url);
    const modules = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const inSource = modules.flatMap((source) =>
      [...source.matchAll(/^\s*(?:schema\(.*\{ )?'?([\w-]+)'?: \(say\b/gm)].map(([, name]) => name),
    );
    expect(inSource.length).toBeGreaterThan(100);
    expect(inSource.filter((name) => name && !names.has(name))).toEqual([]);
    expect([...names].filter((name) => !inSource.includes(name))).toEqual([]);
  });

  it('holds every frame of what people read in statements, lines for a CV and interviews', () => {
    /** What is no frame: fillers, joints, and an edit's or phrase's own name. */
    const other = /^(?:user|lexeme)-\w+$|^(?:own-words|list|space|horizon|pay|steady|aim|story)$/;
    for (const { reflection } of everybody()) {
      const documents = documentsOf(
        synthesize(reflection, questionnaire, { today: '2026-11-22', audience: 'self', language: en }),
      );
      for (const name of [
        'statement',
        'headline',
        'interview',
        'cv',
        'alternative steady',
        'alternative stretch',
      ]) {
        const rules = (documents.get(name) ?? []).map(({ rule }) => rule);
        expect(rules.filter((rule) => !names.has(rule) && !other.test(rule))).toEqual([]);
      }
    }
  });
});
