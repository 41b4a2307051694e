import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { DOUBTFUL, doubtOf, FOREIGN, isMostlyAbroad, type Shape } from '#src/domain/language/en/doubt-of.ts';
import { fromAnotherLanguage } from '#src/domain/language/en/reader/jobs-of-other-languages.ts';
import type { Phrase, Proof, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { nameOf } from './context.ts';
import { stillIn } from './deed-tail.ts';
import { slipsAloud } from './slips.ts';

/** Something typed freely that may be said: its words, the doubt about them, and the answers without it. */
export type Free = { name: string; text: string; doubt: number; without: (slots: Slots) => Slots };

/** Everything typed freely that an answer may say, the most doubtful first. */
export function phrasesOf(slots: Slots): readonly Free[] {
  const isAbroad = isMostlyAbroad(quotesOf(slots));
  const free = (name: string, text: string, shape: Shape, without: Free['without']): Free => {
    const aloud = shape === 'name' || text === '' ? 0 : slipsAloud(text, isAbroad);
    const doubt = text === '' ? 0 : Math.max(doubtOf(text, shape, isAbroad), aloud);
    // Where most is of another language, what is doubtful most likely is.
    const isOther = isAbroad && shape !== 'name' && doubt >= DOUBTFUL;
    return { name, text, doubt: isOther ? FOREIGN : doubt, without };
  };
  const { gifts, proofs, best, reason, serving, learning, papers, work, inMind } = slots;
  const all: Free[] = [
    ...proofs.map((proof) => {
      const [text, shape] = wordsOfProof(proof);
      return free('proof', text, shape, (now) => ({
        ...now,
        proofs: now.proofs.filter((one) => one !== proof),
      }));
    }),
    ...gifts.filter(isTyped).map((gift) => {
      const { gerund, noun, sentence } = gift.forms;
      return free('gift', sentence ?? gerund ?? noun ?? '', sentence ? 'clause' : 'part', (now) => ({
        ...now,
        gifts: now.gifts.filter((one) => one !== gift),
      }));
    }),
    ...(best && isTyped(best.words)
      ? [
          free(
            'best',
            bestOf(best.words, best.stem),
            best.stem === 'when' || best.stem === 'when-i' ? 'clause' : 'part',
            (now) => ({ ...now, best: null }),
          ),
        ]
      : []),
    ...(reason && isTyped(reason.clause)
      ? [
          free(
            'reason',
            reason.clause.forms.sentence ?? reason.clause.forms.clause ?? '',
            'clause',
            (now) => ({ ...now, reason: null }),
          ),
        ]
      : []),
    ...(serving?.who && isTyped(serving.who)
      ? [free('who', serving.who.forms.noun ?? '', 'whom', (now) => ({ ...now, serving: null }))]
      : []),
    ...learning
      .filter(({ what }) => isTyped(what))
      .map((item) =>
        free(
          'learning',
          (item.what.forms.noun ?? item.what.forms.gerund ?? item.what.quote).replace(GRADES, ''),
          'name',
          (now) => ({
            ...now,
            learning: now.learning.filter((one) => one !== item),
          }),
        ),
      ),
    ...papers
      .filter(({ name }) => isTyped(name))
      .map((paper) =>
        free('paper', paper.name.forms.noun ?? '', 'name', (now) => ({
          ...now,
          papers: now.papers.filter((one) => one !== paper),
        })),
      ),
    ...work.map((one) =>
      onlyAbroad(
        free('work', nameOf(one), 'name', (now) => withoutWork(now, one)),
        one,
      ),
    ),
    ...inMind.map((one) =>
      onlyAbroad(
        free('target', nameOf(one), 'name', (now) => ({
          ...now,
          inMind: now.inMind.filter((other) => other !== one),
        })),
        one,
      ),
    ),
  ];
  return all.toSorted((one, other) => other.doubt - one.doubt);
}

/** What somebody does, or wants, is left out for no slip: only where it is of another language, and no table has its name. */
function onlyAbroad(free: Free, one: Work): Free {
  const { option, quote } = originOf(one);
  const isOwn = option === null && fromAnotherLanguage(quote) === null;
  return isOwn && free.doubt >= FOREIGN ? free : { ...free, doubt: 0 };
}

function withoutWork(now: Slots, gone: Work): Slots {
  const isFirst = now.work[0] === gone;
  return {
    ...now,
    work: now.work.filter((one) => one !== gone),
    roles: now.roles.filter((role) => gone.kind !== 'role' || role !== gone.role),
    fields: now.fields.filter((field) => gone.kind !== 'field' || field !== gone.field),
    isFirstNamed: now.isFirstNamed && !isFirst,
  };
}

function isTyped({ option }: { option: string | null }): boolean {
  return option === null;
}

function bestOf({ forms }: Phrase, stem: string): string {
  const text = forms.clause ?? forms.noun ?? forms.gerund ?? '';
  return stem === 'when-i' && text !== '' && !/^I /u.test(text) ? `I ${text}` : text;
}

function wordsOfProof(proof: Proof): readonly [string, Shape] {
  switch (proof.stem) {
    case 'did': {
      const { past = '' } = proof.did.forms;
      const { head, more } = stillIn(past);
      return [more === '' ? past : `${head} ${more}`, 'part'];
    }
    case 'never':
      return [proof.did.forms.past ?? '', 'part'];
    case 'because-of-me':
      return [proof.clause.forms.clause ?? '', 'clause'];
    case 'number':
      return [proof.what.forms.noun ?? '', 'part'];
    case 'first-in':
      return [`${proof.group.forms.noun ?? ''} to ${proof.to.forms.base ?? ''}`, 'part'];
    default:
      return [proof.what.forms.noun ?? '', 'part'];
  }
}

function quotesOf({
  gifts,
  proofs,
  best,
  reason,
  serving,
  learning,
  work,
  inMind,
}: Slots): readonly string[] {
  return [
    ...gifts.filter(isTyped).map(({ quote }) => quote),
    ...proofs.flatMap((proof) =>
      Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : [])),
    ),
    ...(best ? [best.words.quote] : []),
    ...(reason ? [reason.clause.quote] : []),
    ...(serving?.who ? [serving.who.quote] : []),
    ...learning.map(({ what }) => what.quote),
    ...[...work, ...inMind].map((one) => originOf(one).quote),
  ];
}

/** The answers without what is doubtful, as long as enough else can be said; what is of another language never is. */
export function withoutDoubt(slots: Slots, isEnough: (slots: Slots) => boolean): Slots {
  const doubtful = phrasesOf(slots).filter(({ doubt }) => doubt >= DOUBTFUL);
  if (doubtful.length === 0) return slots;
  for (let back = 0; ; back += 1) {
    // The least doubtful come back first, where too little stands.
    const out = doubtful.slice(0, doubtful.length - back);
    const clean = out.reduce((now, { without }) => without(now), slots);
    if (isEnough(clean) || out.every(({ doubt }) => doubt >= FOREIGN)) return clean;
  }
}

/** "PSIRA grade E D C": letters of a grade are no slip. */
const GRADES = /(?<=^\p{Lu}{3,}) grades?(?:,? (?:and )?\p{Lu}(?!\p{L}))+$/u;
