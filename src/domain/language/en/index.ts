import type { Language } from '#src/domain/language/language.ts';
import { advice } from './advice.ts';
import { asSaid } from './aspiration/aim-as-said.ts';
import { withoutSlips } from './aspiration/clean.ts';
import { withCountsInWords } from './aspiration/counts-in-words.ts';
import { withNames } from './aspiration/named.ts';
import { namedOnce } from './aspiration/named-once.ts';
import { ofOwnBusiness } from './aspiration/own-aim.ts';
import { tellProof } from './aspiration/proof-told.ts';
import { saidShort } from './aspiration/said-short.ts';
import { steadyWorkWanted } from './aspiration/steady-work-wanted.ts';
import { takenUp } from './aspiration/taken-up.ts';
import { aroundThem } from './aspiration/verb-around.ts';
import { aimNamed, namesKept, ownAim, printable, proofTold, verbAround } from './aspiration/when-here.ts';
import { withRest } from './aspiration/with-rest.ts';
import { employer } from './employer.ts';
import { liveEn } from './live.ts';
import { mendBehind } from './mend/index.ts';
import { MORE_COUNTED } from './mend/nouns.ts';
import { toThePoint } from './mend/to-the-point.ts';
import { mendWork } from './mend/works.ts';
import { workInShort } from './mend/works-in-short.ts';
import { readAnswer } from './read/read-answer.ts';
import { withoutStem } from './read/read-when-here.ts';
import { standsAlone } from './reader/counts-none.ts';
import { mendEverydaySlips } from './reader/everyday-slips.ts';
import { toldPlainly } from './reader/home-englishes.ts';
import { fromAnotherLanguage } from './reader/jobs-of-other-languages.ts';
import { mendMisspelt } from './reader/misspelt.ts';
import { studyWithoutTail, withoutNameTail } from './reader/name-tails.ts';
import {
  countsNone,
  homeEnglishTold,
  moreCounted,
  namesOfElsewhere,
  paperJudged,
  papersNamed,
  reasonMended,
  servedEnd,
  servedWhole,
  sinceThen,
  slipsMended,
  storyTold,
  studiesNamed,
  wordsMended,
  worksNamed,
} from './reader/names-when-here.ts';
import { judgePaper } from './reader/paper-kinds.ts';
import { asPaper } from './reader/paper-names.ts';
import { mendPrepositions } from './reader/preposition-slips.ts';
import { mendReason } from './reader/reason-slips.ts';
import { mendAsides } from './reader/served-asides.ts';
import { readItsEnd } from './reader/served-ends.ts';
import { readServedWhole } from './reader/served-whole.ts';
import { withWho } from './reader/served-without-who.ts';
import { toldSince } from './reader/since-then.ts';
import { withSmallPlaces } from './reader/small-places.ts';
import { paperFromAnotherLanguage, studyFromAnotherLanguage } from './reader/studies-of-other-languages.ts';
import { asStudy } from './reader/study-names.ts';
import { tellInTense } from './reader/tense-of-story.ts';
import { mendTheirs } from './reader/theirs.ts';
import { asWork } from './reader/work-as-meant.ts';
import { realiseFurtherGoals } from './realise/further-goals.ts';
import * as growth from './realise/growth.ts';
import { realiseShelf } from './realise/shelf.ts';
import { sentencesParted } from './second-subject.ts';
import { shortForms } from './short-forms.ts';
import { signs } from './signs.ts';
import { spoken } from './spoken.ts';
import { writing } from './writing.ts';

/** Names of other languages in English, by the stem that they complete. */
const NAMED_BY: Readonly<Record<string, (words: string) => string | null>> = {
  role: fromAnotherLanguage,
  learning: studyFromAnotherLanguage,
  paper: paperFromAnotherLanguage,
};

/** By its name, as it was typed or without what stands behind it for want of the name. */
function named(
  naming: (typed: string) => string | null,
  without: (typed: string) => string,
): (typed: string) => string | null {
  return (typed) => {
    const name = naming(typed);
    const bare = without(name ?? typed);
    return bare === (name ?? typed) ? name : (naming(bare) ?? bare);
  };
}

// The live half has gone before, and reads such answers from here on.
withoutStem.bring(readAnswer);
servedWhole.bring((text) => readServedWhole(text) ?? withWho(text));
servedEnd.bring(([named, quote]) => readItsEnd(named, quote));
reasonMended.bring(([stem, words]) => mendReason(stem, words));
storyTold.bring(([stem, words]) => tellInTense(stem, words));
sinceThen.bring(toldSince);
countsNone.bring((asked) => standsAlone(...asked));
moreCounted.bring((thing) => MORE_COUNTED.has(thing));
wordsMended.bring(([line, stem]) => mendBehind(toThePoint(line, stem), stem));
papersNamed.bring(named(asPaper, withoutNameTail));
paperJudged.bring(judgePaper);
studiesNamed.bring(named(asStudy, studyWithoutTail));
worksNamed.bring((typed) => {
  const work = workInShort(withoutNameTail(typed));
  return mendWork(asWork(work) ?? work);
});
namesOfElsewhere.bring(([stem, words]) => NAMED_BY[stem]?.(words) ?? null);
homeEnglishTold.bring(toldPlainly);
slipsMended.bring((line) =>
  withSmallPlaces(mendAsides(mendPrepositions(mendEverydaySlips(mendTheirs(mendMisspelt(line)))))),
);
namesKept.bring(({ piece, slots }) =>
  saidShort(
    steadyWorkWanted(sentencesParted(withCountsInWords(withNames(withRest(piece, slots), slots)))),
    slots,
  ),
);
verbAround.bring(aroundThem);
aimNamed.bring(({ piece, given }) => takenUp(namedOnce(asSaid(piece), given), given));
ownAim.bring(ofOwnBusiness);
proofTold.bring(tellProof);
printable.bring(withoutSlips);

/** English: how it reads, what it sees in words, and how it says what was planned. */
export const en: Language = {
  ...liveEn,
  shortForms,
  signs,
  writing,
  employer,
  spoken,
  advice,
  shelf: realiseShelf,
  furtherGoals: realiseFurtherGoals,
  path: {
    gives: growth.realiseGives,
    gets: growth.realiseGets,
    support: growth.realiseSupport,
    growth: growth.realiseGrowth,
    learningOn: growth.realiseLearningOn,
    review: growth.realiseReview,
    choosing: growth.realiseChoosing,
  },
};
