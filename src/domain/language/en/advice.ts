import type { AdviceLanguage } from '#src/domain/plan/language.ts';
import { BASE_VERBS } from './read/verbs.ts';

/** Verbs that say what one is or wishes, not what one does. */
const NOT_DOING =
  /^(?:be|become|want|wish|hope|need|like|love|feel|know|have to|think|believe|seem|try to be)\b/i;
const COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|once|twice|each|every|first|dozen)\b/i;
const YES_OR_NO =
  /\b(?:yes|no|done|sent|booked|signed|passed|finished|written|asked|agreed|not|name|certificate|have|has|can|in my hands?|in writing)\b/i;
const UP_TO_OTHERS =
  /^(?:get (?:the |a |an )?(?:job|place|post|promotion|raise|offer|yes|contract)|get (?:hired|promoted|accepted|chosen|picked|noticed)|be (?:hired|promoted|accepted|chosen|picked|offered|noticed|given)|win (?:the|a|an)|(?:my|the) (?:boss|manager|employer|company) (?:gives?|lets?|makes?|promotes?)|make (?:them|him|her|people|my \w+) \w+|persuade|convince)\b/i;
const COSTS =
  /[£$€₦₹]\s?\d|\b\d+ ?(?:pounds|euros?|dollars|quid)\b|\b(?:pay for|tuition|fees?|paid course)\b/i;
const SUM = String.raw`(?:[£$€₦₹¥]\s?[\d][\d.,’' \u00a0\u202f]*k?)`;
/** Sums that come in, are laid aside, or are only looked at: "£900 a month", "€200 put by", "from €2,000 to €6,000", "list what the €6,000 is for". */
const NO_COST = new RegExp(
  String.raw`${SUM} ?(?:an?|per|each) (?:hour|week|month|year)\b|\bfrom ${SUM} ?to(?:wards)? ${SUM}|\bwhat the ${SUM} ?is for|\b(?:on the way to|a step towards) ${SUM}|\(${SUM} ?is the aim\)|\(the aim is ${SUM}|${SUM} ?put by\b`,
  'giu',
);
const COSTS_NOTHING =
  /\bfree\b|\bemployer\b|\bwithout (?:paying|cost)\b|\bfind out (?:what it takes|how to pay)\b/i;
const LEAVES_WORK =
  /\b(?:quit|resign|hand in my notice|give up my job|leave my (?:job|work)|full[- ]time|unpaid (?:year|months))\b/i;
const NOT_LEAVING = /\bwithout (?:giving|leaving|quitting)\b/i;
const IF_THEN = /\bif\b(.*?)(?:,|;)?\s*\bthen\b(.*)/is;
/** The cue may be words of the person's own that hold a "then": what they will do begins at "then I". */
const IF_THEN_I = /\bif\b(.*)[,;]\s*then i\b(.*)/is;
const VAGUE =
  /\b(?:have|find|get|there is|there's|is) (?:some |any |enough |the |more )?time\b|\bfeel like it\b|\bin the mood\b|\bsome ?day\b|\bone day\b|\bsoon\b|\bwhenever\b|\bwhen things (?:calm|settle|quieten)|\bam ready\b|\bcan\b\s*$/i;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};

/** What English shows of a goal: each a question that the advice asks. */
export const advice: AdviceLanguage = {
  actionFrom: (text) => text.trim().replace(/^(?:i (?:will|want to|am going to|would like to) |to )/i, ''),
  startsWithDoing,
  isUpToOthers: (action) => UP_TO_OTHERS.test(action),
  isMeasured: (measure) => COUNT.test(measure) || YES_OR_NO.test(measure),
  hoursAWeek,
  costsMoney: (text) => COSTS.test(text.replace(NO_COST, ' ')) && !COSTS_NOTHING.test(text),
  leavesWork: (text) => LEAVES_WORK.test(text) && !NOT_LEAVING.test(text),
  halvesOf,
  isVagueCue: (cue) => VAGUE.test(cue),
  holdsMany,
  wordsOfWeight,
};

/** "Write two letters" does, "Writer" and "Be better" do not. Words in another script are not ours to judge. */
function startsWithDoing(action: string): boolean {
  if (!/^\p{Script=Latin}/u.test(action)) return action !== '';
  const [first = '', ...rest] = action.toLowerCase().split(/\s+/);
  if (NOT_DOING.test(action)) return false;
  const verb = first.replace(/[^\p{L}]/gu, '');
  return (BASE_VERBS.has(verb) || verb === 'name') && rest.length > 0;
}

function hoursAWeek(text: string): number {
  // The hours of a job are not those that the goal takes.
  const found =
    /(?<!\bat most )\b(\d+(?:[.,]\d+)?|[a-z]+)\s+hours?\s+(?:a|each|every|per)\s+(week|day)(?! at most)/i.exec(
      text,
    );
  if (!found) return 0;
  const [, word = '', span = ''] = found;
  const count = NUMBERS[word.toLowerCase()] ?? Number(word.replace(',', '.'));
  return Number.isFinite(count) ? count * (span.toLowerCase() === 'day' ? 7 : 1) : 0;
}

function wordsOfWeight(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).filter(
    (word) => !/^(?:people|things|someth)/.test(word),
  );
}

function halvesOf(ifThen: string): { cue: string; act: string } | null {
  const found = IF_THEN_I.exec(ifThen) ?? IF_THEN.exec(ifThen);
  return found && { cue: found[1] ?? '', act: found[2] ?? '' };
}

/** "Ring her and write to him and book it" are three things: the third is never done. */
function holdsMany(act: string): boolean {
  const joints = act.match(/\band\b|\balso\b|;|\bthen\b/gi) ?? [];
  return joints.length > 1;
}
