import { PERSONS } from '#src/domain/language/en/read/nouns.ts';

/* Words that are told by themselves, for the tags. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SUBJECT_ONLY =
  words(`i he she we they naebody nobody everyone everybody someone somebody anyone anybody noone i'd i'll i'm i've
  he's she's we're we've they're they've it's that's there there's who's he'd she'd we'd they'd it'd he'll she'll we'll they'll it'll you're you've`);
export const CONTRACTED =
  words(`i'd i'll i'm i've he's she's we're we've they're they've it's that's there's who's he'd she'd we'd
  they'd it'd he'll she'll we'll they'll it'll you're you've you'll you'd what's`);
export const OBJECT_ONLY = words(
  'me him them us myself himself herself themselves yourself ourselves itself each other',
);
export const WH =
  words(`who whom whose which when whenever where wherever while because if unless whether although though why how
  what whatever whoever once`);
export const MAY_WH = words('before after since until till than as like');
export const PLURAL_PEOPLE =
  words(`people children men women kids weans bairns fellas folks others both many some most parents students customers
  families clients`);
export const MODALS =
  words(`can could will would should must may might shall do does did don't doesn't didn't can't cannot couldn't
  won't wouldn't shouldn't mustn't i'd i'll he'd she'd we'd they'd it'd he'll she'll we'll they'll it'll you'll you'd`);
export const BE_AND_HAVE =
  words(`am is are was were be been being have has had having get gets got getting isn't aren't wasn't weren't
  haven't hasn't hadn't i'm i've he's she's we're we've they're they've it's that's there's you're you've ain't`);
/** Verbs that another follows without "to": "help people find", "make me laugh", "see them grow". */
export const BEFORE_BASE =
  words(`help helps helped helping let lets letting make makes made making see sees saw seen seeing hear
  hears heard hearing watch watches watched watching feel had have`);
export const THIRD_SUBJECTS = words(
  'he she it who that which nobody everyone everybody someone somebody this one something nothing everything',
);
export const AFTER_VERB =
  words(`the a an my me his her its our their him us them it that everything everyone someone off out up down
  away most better to with well`);

/** Whether the word names somebody, one or many. */
export function isSomeone(word: string): boolean {
  return (
    PERSONS.has(word) || PLURAL_PEOPLE.has(word) || (word.endsWith('s') && PERSONS.has(word.slice(0, -1)))
  );
}
