/** Late, or at night: when somebody is awake, and nothing that they do then. */
const AT_NIGHT =
  /^(?:(?:it['’]?s|it is) )?(?:(?:really|very|quite|like|about|around|at|in the|so|after) )*(?:late(?: (?:at night|in the (?:evening|night)|evening|night))?|nights?|night ?time|midnight|middle of the night|(?:9|1[01])(?:[:.]\d\d)? ?p\.?m\.?|(?:12|[1-5])(?:[:.]\d\d)? ?a\.?m\.?)(?: (?:at night|o['’]clock))?$/iu;

/** That all others are asleep or away. */
const ALL_AWAY =
  /^(?:every(?:one|body)|all|(?:the|my) (?:\p{Ll}+ )?(?:kids|children|house|family|baby|street|town|others))(?:['’]?s| is| are)? (?:a?sleep\p{Ll}*|in bed|gone(?: home)?|out)$/iu;

/** That nobody wants anything. */
const NOBODY_CALLS =
  /^(?:nobody|no ?one)(?:['’]?s| is)? (?:talk|speak|ring|call|phon|text|messag|email|want(?!\p{Ll}* to (?:leave|go|stop))|need|bother|doing|around|there)\p{Ll}*\b.*$/iu;

/** Quiet, music, a warm drink, light and a network: what is pleasant anywhere. */
const PLEASANT =
  /^(?:(?:it|everything|all|the (?:\p{Ll}+ )?(?:house|hall|place|office|shop|room|street|building))(?:['’]s| is) )?(?:(?:very|really|so|all|nice and) )?(?:quiet|silent|calm|peaceful|empty|dark)$|^(?:there(?:['’]s| is) )?(?:(?:my|the|some|good|loud|a|a cup of|a pot of) )*(?:music|radio|headphones?|earphones|podcasts?|lo-?fi|tunes|songs|coffee|tea)(?:(?:['’]s| is)? (?:on|in|going|playing|low|loud))?$|^(?:I )?(?:have|have got|got) (?:(?:light|data|wi-?fi|internet|electricity|power|network)(?:,| and)? ?)+$/iu;

const isComfort = (part: string) =>
  [AT_NIGHT, ALL_AWAY, NOBODY_CALLS, PLEASANT].some((comfort) => comfort.test(part.trim()));

/** "I serve tea and coffee", "I help old people with music": what is served and played is the work itself. */
const IS_BARE_THING = /^(?:loud |good |some )?(?:music|podcasts?|tunes|songs|coffee|tea)$/iu;
const HAS_THINGS = /^(?:I )?(?:have|have got|got) (?!to\b)/iu;

/** The last part behind its joint. */
const LAST = /^(.+?)(?:,? (?:and|but|with) |, )((?:(?!, | and | but | with ).)+)$/u;

/**
 * What of a good day is work: "I have my hands in something", of "I have my hands in something and nobody talking at me".
 * Empty where all of it is comfort, of which no employer hears: that it is late, that it is quiet, that nobody rings.
 */
export function dayAtWork(text: string): string {
  const [, head = '', last = ''] = LAST.exec(text) ?? [];
  const before = head === '' ? '' : dayAtWork(head);
  const isTheWork = IS_BARE_THING.test(last) && before !== '' && !HAS_THINGS.test(head);
  if (head !== '' && isComfort(last) && !isTheWork) return before;
  const [first = text] = text.split(/,? (?:and|but|with) |, /u);
  return isComfort(text) || AT_NIGHT.test(first) ? '' : text;
}
