import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { printedFrom } from '#scripts/summary/paper.ts';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Paper, Reflection } from '#src/domain/model/reflection.ts';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import { goalsFor } from '#src/domain/release/goals-seen.ts';
import { readersOf } from '#src/domain/sharing/audience.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Block, Run, SummaryDocument } from '#src/files/paper/blocks.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { summaryDocument } from '#src/files/paper/summary-document.ts';
import type { SummaryGiven } from '#src/files/paper/summary-given.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { everybody } from '#tests/personas/person.ts';

const { dateInWords, shareInWords } = english;

const TODAY = '2026-11-22';

/** The paper of a person, and the synthesis it was made of. */
function paperOf(
  person: ReturnType<typeof aReflection>,
  paper: Partial<Paper> = {},
  {
    goals = [],
    ...more
  }: Partial<Pick<SummaryGiven, 'direction' | 'path' | 'isOfClient'> & Pick<Reflection, 'goals'>> = {},
) {
  const whole: Paper = {
    name: '',
    size: 'a4',
    privateMatters: false,
    parts: ['goals', 'interview'],
    ...paper,
  };
  const synthesis = synthesize(person.done(), questionnaire, {
    today: TODAY,
    audience: readersOf(whole),
    language: en,
  });
  const document = summaryDocument({
    synthesis,
    paper: whole,
    direction: person.done().direction,
    goals: goalsFor(readersOf(whole), goals, {
      evidence: synthesis.evidence,
      strandOf: (questionId) => questionById(questionId)?.strand,
      matters: en.matters,
    }),
    today: TODAY,
    lang: 'en',
    words,
    goalWords: english,
    strandNames: common.factors,
    dateInWords,
    shareInWords,
    ...more,
  });
  return { synthesis, document };
}

const text = (pieces: readonly (Run | Segment)[]) => pieces.map((piece) => piece.text).join('');
const blocksOf = <K extends Block['kind']>({ blocks }: SummaryDocument, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const headings = (document: SummaryDocument) => blocksOf(document, 'heading').map((block) => block.text);
const titleOf = (document: SummaryDocument) => {
  const [title] = blocksOf(document, 'title');
  if (!title) throw new Error('The document has no title.');
  return title;
};
/** The list under a heading. */
function listUnder({ blocks }: SummaryDocument, heading: string): string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const list = blocks.slice(at).find((block) => block.kind === 'list');
  return at >= 0 && list?.kind === 'list' ? list.items.map(text) : [];
}
const everyWord = (document: SummaryDocument) => JSON.stringify(document);

describe('the summary', () => {
  it('begins with the statement, word for word', () => {
    const { synthesis, document } = paperOf(quickPerson(), { name: ' Amina ' });
    const title = titleOf(document);
    expect(text(title.runs)).toBe(text(synthesis.statement ?? []));
    expect(title.eyebrow).toBe('The next ten years');
    expect(title.byline).toBe('\u2068Amina\u2069 · 22 November 2026');
    expect(document).toMatchObject({
      title: 'The career aspiration of Amina',
      author: 'Amina',
      date: TODAY,
      size: 'a4',
    });
  });

  it('needs no name', () => {
    const { document } = paperOf(quickPerson(), { size: 'letter' });
    expect(document).toMatchObject({ title: 'My career aspiration', author: '', size: 'letter' });
    expect(titleOf(document).byline).toBe('22 November 2026');
  });

  it('says each goal in the words of the synthesis', () => {
    const { synthesis, document } = paperOf(quickPerson());
    const cards = blocksOf(document, 'card');
    expect(cards).toHaveLength(3);
    expect(cards.map((card) => text(card.title))).toEqual(
      synthesis.goals.map((goal) => text(promiseOf(goal, english))),
    );
    for (const [at, goal] of synthesis.goals.entries()) {
      const said = Object.fromEntries(cards[at]?.rows.map(({ label, runs }) => [label, text(runs)]) ?? []);
      expect(said).toEqual({
        '': text(firstStepOf(goal, english)),
        'How I will know': text(goal.measure),
        'If, then': text(goal.ifThen),
        Why: text(goal.why),
        'I would change it if': text(goal.changeIf),
      });
      expect(cards[at]?.eyebrow).toBe(words.goalKinds[goal.kind]);
    }
  });

  it('says the interview answer, the line for a CV and the roots in the words of the synthesis', () => {
    const { synthesis, document } = paperOf(quickPerson(), { parts: ['roots', 'interview'] });
    const serif = blocksOf(document, 'paragraph').filter(({ voice }) => voice === 'serif');
    const [line, ...spoken] = serif.map(({ runs }) => text(runs)).reverse();
    expect(spoken.reverse().join(' ')).toBe(text(synthesis.interview ?? []));
    expect(line).toBe(text(synthesis.cvLine ?? []));
    expect(headings(document)).toContain(words.cvLine);
    expect(listUnder(document, words.roots)).toEqual(synthesis.roots.map(text));
  });

  it('numbers the notes in the order of the statement, from 1, and lists each once', () => {
    const { synthesis, document } = paperOf(quickPerson());
    const numbers = titleOf(document).runs.flatMap(({ note }) => note ?? []);
    const firsts = [...new Set(numbers)];
    expect(firsts.length).toBeGreaterThan(2);
    expect(firsts).toEqual(firsts.map((_, at) => at + 1));
    const notes = listUnder(document, words.sources);
    expect(notes).toHaveLength(firsts.length);
    for (const run of titleOf(document).runs.filter(({ note }) => note)) {
      const segment = synthesis.statement?.find((piece) => piece.text === run.text);
      const source = synthesis.evidence.find(({ id }) => id === segment?.sources[0]);
      expect(notes[(run.note ?? 0) - 1]).toBe(`${common.factors[source?.strand ?? 'now']}: ${source?.quote}`);
    }
  });

  it('says a phrase in the words that the person wrote over it, with the answer in its note', () => {
    const person = quickPerson();
    const edits = {
      'statement:serve/who': { text: 'young families', over: 'new parents', language: 'en' },
      'cv:target/own-1': { text: 'helper of families', over: 'family support worker', language: 'en' },
    };
    const { document } = paperOf({ ...person, done: () => ({ ...person.done(), edits }) });
    const run = titleOf(document).runs.find((piece) => piece.text === 'young families');
    expect(listUnder(document, words.sources)[(run?.note ?? 0) - 1]).toBe(
      `${common.factors.social}: new parents`,
    );
    const line = blocksOf(document, 'paragraph').findLast(({ voice }) => voice === 'serif');
    expect(text(line?.runs ?? [])).toContain('helper of families');
    expect(text(line?.runs ?? [])).not.toContain('support worker');
  });

  it('shortens a very long answer in its note only', () => {
    const long = `We moved house. ${'And then we carried one more box up the stairs. '.repeat(30)}`;
    const { document } = paperOf(quickPerson().finishing('proof', 'did', { did: long }));
    for (const note of listUnder(document, words.sources)) expect(note.length).toBeLessThan(200);
  });

  it('says how each tension was settled, or that it is not', () => {
    const person = quickPerson()
      .choosing('learning-hours', 'none')
      .choosing('unpaid', 'none')
      .counting('pay', { now: '2000', need: '2500', aim: '2200' });
    const [tension] = paperOf(person).synthesis.tensions;
    if (!tension) throw new Error('These two should not fit together.');
    expect(listUnder(paperOf(person).document, words.tensions)[0]).toContain(text(tension.question));
    const settledAs = (how: 'first' | 'second' | 'both') => {
      const done = { ...person, done: () => ({ ...person.done(), settled: { [tension.id]: how } }) };
      return listUnder(paperOf(done).document, words.tensions)[0];
    };
    const [first, second, third] = tension.choices;
    expect(settledAs('first')).toContain(`For now: ${first}.`);
    expect(settledAs('second')).toContain(`For now: ${second}.`);
    expect(settledAs('both')).toContain(`For now: ${third}.`);
  });

  it('is honest when there is not enough for a statement', () => {
    const { synthesis, document } = paperOf(aReflection().choosing('standing', 'working'));
    expect(synthesis.statement).toBeNull();
    expect(titleOf(document).eyebrow).toBe('A start');
    expect(headings(document)).not.toContain(words.sources);
    expect(headings(document)).not.toContain(words.interview);
  });
});

describe('the parts of the paper', () => {
  const person = () =>
    quickPerson().saying('hidden-talent', { talent: 'drawing maps of places from memory' });
  const path = [
    {
      when: 'This year',
      action: [{ text: 'Learn bookkeeping', kind: 'frame' as const, sources: [], rule: 'path' }],
      support: [{ text: 'Ana', kind: 'user' as const, sources: [], rule: 'path' }],
      by: '2027-02-01',
      gives: [],
      gets: [{ text: 'an honest word', kind: 'frame' as const, sources: [], rule: 'path' }],
    },
  ];

  it('are there as they are ticked, whatever else is', () => {
    const all = headings(
      paperOf(person(), { parts: ['goals', 'path', 'road', 'interview'] }, { path }).document,
    );
    const parts = [words.goals(3), words.interview, words.path, words.roads];
    expect(all.filter((heading) => parts.includes(heading))).toEqual(parts);
    const none = headings(paperOf(person(), { parts: [] }, { path }).document);
    expect(none.filter((heading) => [...parts, words.cvLine].includes(heading))).toEqual([]);
    expect(none).toContain(words.factors);
  });

  it('show the stages of the path as cards, without rows that say nothing', () => {
    const { document } = paperOf(person(), { parts: ['path'] }, { path });
    const [stage] = blocksOf(document, 'card');
    expect(stage).toMatchObject({ eyebrow: 'This year · by 1 February 2027' });
    expect(text(stage?.title ?? [])).toBe('Learn bookkeeping');
    expect(stage?.rows.map(({ label, runs }) => `${label}: ${text(runs)}`)).toEqual([
      'With whom: Ana',
      'What I get: an honest word',
    ]);
    expect(headings(paperOf(person(), { parts: ['path'] }).document)).not.toContain(words.path);
  });

  it('where a coach prints, show as goals those alone that the client took on', () => {
    const asked = { parts: ['goals'] } as const;
    const ofCoach = paperOf(person(), { parts: [...asked.parts] }, { isOfClient: true });
    expect(ofCoach.synthesis.goals).toHaveLength(3);
    expect(headings(ofCoach.document)).not.toContain(words.goals(3));
    expect(headings(ofCoach.document)).not.toContain(words.goalsInFull);
    for (const goal of ofCoach.synthesis.goals)
      expect(renderText(ofCoach.document)).not.toContain(text(promiseOf(goal, english)));
    const taken = paperOf(person(), {}, { isOfClient: true, goals: [aGoal()] }).document;
    expect(headings(taken)).toContain(words.goalsTaken(1));
    expect(renderText(taken)).toContain('I will finish the bookkeeping course.');
    // On their own paper the proposals stand as what they are: goals to begin with.
    expect(headings(paperOf(person(), { parts: ['goals'] }).document)).toContain(words.goals(3));
  });

  it('call ideas what nobody took on, behind the first page and only where it is ticked', () => {
    const { document, synthesis } = paperOf(
      person(),
      { parts: ['goals', 'ideas'] },
      { isOfClient: true, goals: [aGoal({ origin: 'nothing-of-these' })] },
    );
    expect(headings(document)).toEqual(
      expect.arrayContaining([words.goalsTaken(1), words.goalsInFull, words.ideas]),
    );
    const cards = blocksOf(document, 'card').map((card) => text(card.title));
    expect(cards).toEqual([
      'By 1 February 2027, I will finish the bookkeeping course.',
      ...synthesis.goals.map((goal) => text(promiseOf(goal, english))),
    ]);
    const [first] = synthesis.goals;
    const rest = paperOf(
      person(),
      { parts: ['ideas'] },
      { isOfClient: true, goals: [aGoal({ origin: first?.id ?? '' })] },
    ).document;
    expect(blocksOf(rest, 'card')).toHaveLength(synthesis.goals.length - 1);
    // A person’s own paper never asks for them.
    expect(headings(paperOf(person(), { parts: ['ideas'] }).document)).not.toContain(words.ideas);
  });

  it('show the goals that were taken on, with how they stand, instead of the proposals', () => {
    const goals = [
      aGoal({ notes: [{ on: '2026-12-01', text: 'First lesson done.' }], why: [] }),
      aGoal({ id: 'g2', status: 'no-longer', statusWhy: 'The course is full.' }),
    ];
    const { document } = paperOf(person(), {}, { goals });
    const [first, second, ...others] = blocksOf(document, 'card');
    expect(others).toEqual([]);
    expect(headings(document)).toContain('My goal');
    expect(listUnder(document, 'My goal')).not.toContain('The course is full.');
    expect(first?.eyebrow).toBe('Learn · in progress');
    expect(first && text(first.title)).toBe('By 1 February 2027, I will finish the bookkeeping course.');
    expect(first?.rows.map(({ label, runs }) => `${label}: ${text(runs)}`)).toEqual([
      ': First step, by 29 November: find a free course.',
      'How I will know: I have the certificate',
      'If, then: If I am tired, then I do ten minutes.',
      'I would change it if: the shop closes',
      'Note, 1 December 2026: First lesson done.',
    ]);
    expect(second?.rows.at(-1)).toEqual({
      label: 'Why it is no longer right',
      runs: [{ text: 'The course is full.' }],
    });
  });

  it('say nothing of a goal that speaks of a private matter but that there is one', () => {
    const action = [
      { text: 'Walk until my back is better', kind: 'edit' as const, sources: [], rule: 'own', from: null },
    ];
    const [card] = blocksOf(paperOf(person(), {}, { goals: [aGoal({ action })] }).document, 'card');
    expect(card).toMatchObject({ title: [{ text: 'A goal that I keep to myself' }], rows: [] });
  });

  it('mark the road that is followed and those mixed in', () => {
    const direction = { road: 'stretch' as const, added: ['different' as const] };
    const { synthesis, document } = paperOf(person(), { parts: ['road'] }, { direction });
    const cards = blocksOf(document, 'card');
    expect(cards.map(({ eyebrow }) => eyebrow)).toEqual([
      'The first direction',
      'More of what has worked',
      'A step further · the one I follow for now',
      'Another direction · its first sentence is mixed in',
    ]);
    expect(text(cards[2]?.title ?? [])).toBe(text(synthesis.alternatives[1]?.statement ?? []));
  });
});

describe('the first page', () => {
  const firstPage = ({ blocks }: SummaryDocument) => {
    const turn = blocks.findIndex(({ kind }) => kind === 'turn');
    return turn < 0 ? blocks : blocks.slice(0, turn);
  };

  it('can be handed to anybody: the aspiration, the name, the goals and by when, and what one says aloud', () => {
    const { synthesis, document } = paperOf(quickPerson(), { name: 'Amina' });
    const [title, heading, goals, ...more] = firstPage(document);
    expect(title?.kind === 'title' && title.byline).toContain('Amina');
    expect(heading).toMatchObject({ text: words.goals(3) });
    expect(goals?.kind === 'list' && goals.items.map(text)).toEqual(
      synthesis.goals.map((goal) => text(promiseOf(goal, english))),
    );
    const said = more.filter(({ kind }) => kind === 'heading');
    expect(said).toMatchObject([{ text: words.interview }, { text: words.cvLine }]);
    expect(more.every(({ kind }) => kind === 'heading' || kind === 'paragraph')).toBe(true);
  });

  it('holds the spoken answer in one piece, and nothing besides where that is not wanted', () => {
    const [tomasz] = JSON.parse(readFileSync('public/examples/tomasz.json', 'utf8')).reflections;
    const paper = paperDocument({ texts: english, language: en }, tomasz, '2026-11-29').words;
    const spoken = firstPage(paper).filter((block) => block.kind === 'paragraph');
    // The last paragraph of it, and the line for a CV that follows, are bound to nothing.
    expect(spoken.map(({ staysTogether }) => staysTogether ?? false)).toEqual([
      ...spoken.slice(2).map(() => true),
      false,
      false,
    ]);
    expect(spoken.length).toBeGreaterThan(2);
    expect(firstPage(paperOf(quickPerson(), { parts: ['goals'] }).document)).toHaveLength(3);
  });

  it('is all there is when one page is asked for, without a number that leads nowhere', () => {
    const { document } = paperOf(quickPerson(), {
      onePage: true,
      parts: ['goals', 'interview', 'roots', 'room'],
    });
    expect(headings(document)).toEqual([words.goals(3), words.room]);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'list', 'heading', 'room']);
    expect(titleOf(document).runs.every(({ note }) => note === undefined)).toBe(true);
  });

  it('is all there is where nothing but a footnote or three would stand behind it', () => {
    const printed = (name: string, parts: Paper['parts']) => {
      const found = everybody().find((each) => each.name === name)?.reflection;
      if (!found) throw new Error(`There is nobody called ${name}.`);
      const reflection = { ...found, paper: { ...found.paper, parts } };
      return printedFrom(reflection, { today: TODAY, isWhole: false }).paper.words;
    };
    const few = printed('conal', ['interview']);
    expect(headings(few)).not.toContain(words.sources);
    expect(few.blocks.map(({ kind }) => kind)).not.toContain('turn');
    expect(titleOf(few).runs.every(({ note }) => note === undefined)).toBe(true);
    // Many of them, or something else to read beside them, are worth the page.
    const many = printed('amina', ['interview']);
    expect(headings(many)).toContain(words.sources);
    const beside = printed('conal', ['goals', 'interview']);
    expect(headings(beside)).toContain(words.sources);
    expect(titleOf(beside).runs.some(({ note }) => note !== undefined)).toBe(true);
  });

  it('has a single goal as a sentence, not as a list of one', () => {
    const { document } = paperOf(quickPerson(), {}, { goals: [aGoal()] });
    expect(blocksOf(document, 'list').some(({ isLarge }) => isLarge)).toBe(false);
    const [said] = blocksOf(document, 'paragraph');
    expect(text(said?.runs ?? [])).toBe('By 1 February 2027, I will finish the bookkeeping course.');
  });

  it('tells what the aspiration stands on to nobody who was not meant to read it', () => {
    const { synthesis, document } = paperOf(quickPerson());
    expect(synthesis.roots.length).toBeGreaterThan(0);
    expect(headings(document)).not.toContain(words.roots);
    expect(headings(paperOf(quickPerson(), { parts: ['roots'] }).document)).toContain(words.roots);
  });
});

describe('words that a coach offered', () => {
  it('are said to be the coach’s, and never traced to an answer; what is not carried over is said', () => {
    const before = paperOf(quickPerson());
    const phrase = before.synthesis.statement?.find(({ sources }) => sources.length > 0);
    if (!phrase) throw new Error('The statement rests on no answer.');
    const own = { text: 'quite other words', over: phrase.text, language: 'en' };
    const paperWith = (edit: Reflection['edits'][string]) => {
      const person = quickPerson();
      const done = person.done();
      return paperOf(Object.assign(person, { done: () => ({ ...done, edits: { [phrase.key]: edit } }) }))
        .document;
    };
    const taken = paperWith({ ...own, offeredBy: 'coach' });
    const sources = listUnder(taken, 'Where the words come from');
    expect(sources).toContain(
      `Words that my coach offered and I took. Before, it said “${phrase.text.trim()}”.`,
    );
    const run = titleOf(taken).runs.find((each) => each.text.includes('uite other words'));
    expect(sources[(run?.note ?? 0) - 1]).toMatch(/^Words that my coach offered/);
    expect(everyWord(taken)).toContain(words.honestOffered);
    expect(everyWord(taken)).not.toContain(words.honest);
    expect(everyWord(taken)).toContain(words.interviewAside);
    expect(everyWord(paperWith(own))).not.toContain('my coach offered');
    expect(everyWord(paperWith(own))).toContain(words.interviewAside);
    expect(everyWord(before.document)).not.toContain(words.interviewAside);
  });

  const LINE = 'Words that my coach offered and I took: “young families”.';
  const serving = (edit: Partial<Reflection['edits'][string]>, reflection: Partial<Reflection> = {}) => {
    const person = quickPerson();
    const edits = {
      'statement:serve/who': { text: 'young families', over: 'new parents', language: 'en', ...edit },
    };
    return { ...person, done: () => ({ ...person.done(), edits, ...reflection }) };
  };
  const quietAfterTitle = ({ blocks }: SummaryDocument) => {
    const next = blocks[blocks.findIndex(({ kind }) => kind === 'title') + 1];
    return next?.kind === 'paragraph' && next.voice === 'quiet' ? text(next.runs) : null;
  };

  it('are named right under the aspiration, on the whole paper and on the one page', () => {
    for (const paper of [{}, { onePage: true }, { parts: [] }] satisfies Partial<Paper>[]) {
      const { document } = paperOf(serving({ offeredBy: 'coach' }), paper);
      expect(text(titleOf(document).runs)).toContain('young families');
      expect(quietAfterTitle(document)).toBe(LINE);
      // The person’s own words over the same phrase are their own.
      expect(quietAfterTitle(paperOf(serving({}), paper).document)).toBeNull();
      expect(quietAfterTitle(paperOf(quickPerson(), paper).document)).toBeNull();
    }
  });

  it('are named once each, without the stop of the sentence, and a long phrase by its beginning', () => {
    const long = `families ${'who moved here and know nobody '.repeat(6)}`;
    const line = quietAfterTitle(paperOf(serving({ offeredBy: 'coach', text: long })).document);
    expect(line).toMatch(/^Words that my coach offered and I took: “families who moved here[^”]*…”\.$/);
    expect(line?.length).toBeLessThan(140);
    expect(words.offered(['a', 'b'])).toBe('Words that my coach offered and I took: “a”, “b”.');
  });

  it('are not spoken of where they stand in no text of the paper, or may not be on it', () => {
    const ofPaper = (reflection: Reflection) =>
      everyWord(paperDocument({ texts: english, language: en }, reflection, TODAY).words);
    expect(ofPaper(serving({ offeredBy: 'coach' }).done())).toContain(LINE);
    const kept = serving({ offeredBy: 'coach', text: 'people I met since my depression' });
    expect(ofPaper(kept.done())).not.toMatch(/my coach offered|depression/);
    const gone = serving(
      { offeredBy: 'coach' },
      {
        edits: {
          'statement:nobody/who': { text: 'young families', over: 'x', language: 'en', offeredBy: 'coach' },
        },
      },
    );
    expect(ofPaper(gone.done())).not.toContain('my coach offered');
  });

  it('are named under the other directions where another one is followed', () => {
    const direction = { road: 'stretch' as const, added: [] };
    const person = serving({ offeredBy: 'coach' }, { direction });
    const { document } = paperOf(person, { parts: ['road'] }, { direction });
    expect(text(titleOf(document).runs)).not.toContain('young families');
    expect(blocksOf(document, 'card').some(({ title }) => text(title).includes('young families'))).toBe(true);
    expect(quietAfterTitle(document)).not.toBe(LINE);
    expect(blocksOf(document, 'paragraph').filter(({ runs }) => text(runs) === LINE)).toHaveLength(1);
    const own = paperOf(serving({ offeredBy: 'coach' }), { parts: ['road'] }).document;
    expect(blocksOf(own, 'paragraph').filter(({ runs }) => text(runs) === LINE)).toHaveLength(1);
  });
});

describe('the title', () => {
  const person = () =>
    quickPerson().saying('hidden-talent', { talent: 'drawing maps of places from memory' });
  const quiet = (document: SummaryDocument) =>
    blocksOf(document, 'paragraph')
      .filter(({ voice }) => voice === 'quiet')
      .map(({ runs }) => text(runs));

  it('is the road that is followed, and one line says which it is', () => {
    const direction = { road: 'stretch' as const, added: ['different' as const] };
    const { synthesis, document } = paperOf(person(), {}, { direction });
    const chosen = chosenStatement(synthesis, direction);
    expect(text(titleOf(document).runs)).toBe(text(chosen?.segments ?? []));
    expect(quiet(document)[0]).toBe('A step further, mixed with: another direction');
    expect(quiet(paperOf(person()).document)).toEqual([words.factorsAmong, words.honest]);
  });

  it('says that a road is not on this page when it rests on what stays off paper', () => {
    const money = aReflection()
      .picking('strengths', 'calm')
      .picking('themes', 'able')
      .saying('loved-work', { work: 'paying off my debts', liked: 'the quiet' });
    const direction = { road: 'steady' as const, added: [] };
    const { document, synthesis } = paperOf(money, {}, { direction });
    expect(synthesis.alternatives.map(({ id }) => id)).not.toContain('steady');
    expect(quiet(document)[0]).toMatch(/^Not on this paper: “More of what has worked”/);
    expect(text(titleOf(document).runs)).toBe(text(synthesis.statement ?? []));
  });
});

describe('what counts, on paper', () => {
  const withDials = (dials: Record<string, number>) =>
    paperOf(quickPerson().setting('weights', dials)).document;
  const alike = { skills: 2, experiences: 2, social: 2, education: 2 };

  it('is left out where all that is seen counts alike: nobody said it, or money alone was moved', () => {
    expect(headings(withDials({ ...alike, finances: 2 }))).not.toContain(words.factors);
    expect(headings(withDials({ ...alike, finances: 4 }))).not.toContain(words.factors);
    expect(headings(withDials({ ...alike, social: 3, finances: 2 }))).toContain(words.factors);
  });
});

describe('one’s health on paper', () => {
  const spared = () => quickPerson().picking('must-fit', 'body', 'steady-pay');

  it('stays off it, chosen or typed, and is in one’s own text', () => {
    const { synthesis, document } = paperOf(spared());
    expect(synthesis.evidence.find(({ option }) => option === 'body')).toMatchObject({
      topic: 'health',
      channel: 'private',
    });
    expect(everyWord(document)).not.toMatch(/my body/i);
    expect(everyWord(document)).toMatch(/steady/i);
    const typed = quickPerson().picking('must-fit', { own: 'work that is kind to my joints' });
    expect(everyWord(paperOf(typed).document)).not.toMatch(/joints/i);
  });

  it('is on it once it was said that it may be', () => {
    expect(everyWord(paperOf(spared(), { privateMatters: true }).document)).toMatch(/my body/i);
  });
});

describe('money on paper', () => {
  const factorRow = (document: SummaryDocument) =>
    blocksOf(document, 'figure')[0]?.table.rows.find(([name]) => name === common.factors.finances);

  it('stays off it, even as a number, unless ticked in', () => {
    const { synthesis, document } = paperOf(quickPerson());
    const told = synthesis.evidence.filter(
      ({ strand, signal }) => strand === 'finances' && signal !== 'weights',
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { quote } of told) expect(everyWord(document)).not.toContain(quote);
    const hues = blocksOf(document, 'title').flatMap(({ runs }) => runs.map(({ strand }) => strand));
    expect(hues).not.toContain('finances');
    expect(factorRow(document)).toBeUndefined();
    const [figure] = blocksOf(document, 'figure');
    expect(figure?.alt).not.toContain(common.factors.finances);
    // What is missing to the whole would say how much money counts.
    expect(figure?.axes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(everyWord(document)).toContain(words.factorsAmong);
    // It goes with its heading to the page of the table.
    const said = document.blocks.find(
      (block) => block.kind === 'paragraph' && block.runs[0]?.text === words.factorsAmong,
    );
    expect(said).toMatchObject({ staysTogether: true });
    expect(everyWord(document)).not.toMatch(/basics|debt|pay off/i);
  });

  it('is on it with its answers when ticked in', () => {
    const { document } = paperOf(quickPerson(), { privateMatters: true });
    expect(Number(factorRow(document)?.[2])).toBeGreaterThan(0);
    expect(everyWord(document)).not.toContain(words.factorsAmong);
  });
});

it('gives every drawing of the radar a table that says the same', () => {
  const { document } = paperOf(quickPerson());
  const [figure] = blocksOf(document, 'figure');
  const rows = figure?.table.rows ?? [];
  expect(rows.map(([name]) => name)).toEqual(figure?.axes.map(({ label }) => label));
  expect(rows.map((row) => row[1])).toEqual(figure?.axes.map(({ share }) => shareInWords(share)));
  for (const [name, share] of rows) expect(figure?.alt).toContain(`${name}, ${share}`);
});
