import { GOAL_SIGNS, type GoalSign } from '#src/domain/synthesis/goal-signs.ts';

/** Words that show each sign. */
const SHOWN_BY: Readonly<Record<GoalSign, RegExp>> = {
  date: /\b(?:by|before|in|until|till) (?:the end of )?(?:20\d\d|next (?:year|month|summer|spring|autumn|fall|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|(?:christmas|january|february|march|april|june|july|august|september|october|november|december)\b)|\b(?:within|in) (?:the next )?(?:a|one|two|three|four|five|six|\d+) (?:weeks?|months?|years?)(?: time)?\b|\b20[2-9]\d\b/i,
  post: /\b(?:promoted|promotion)\b|\b(?:become|be|being|get made|made|get to be|hold|reach|move up to|climb(?: up)?)\b(?:(?!\b(?:of|by|to|for|with|from|who|that|than|their|as|like)\b)[^.]){0,30}\b(?:manager|director|supervisor|partner|head of|team ?lead(?:er)?|foreman|ceo|cfo|cto|boss|senior \w+|key position|position in|career ladder|area manager|principal|deputy)\b|\bthe career ladder\b|\bkey position\b/i,
  'finish-line':
    /\b(?:(?:apply for|pass|finish|complete|get) (?:my|the|an?) (?:[\w-]+ ){0,3}?(?:job|place|post|contract|degree|diploma|certificate|licen[cs]e|qualification|badge|papers|nvq|phd|masters?|course|apprenticeship|training|studies|school|college|university|thesis|dissertation|level|module|tests?|exams?|finals|theory|interview|assessment|probation|scholarship|grant|visa)|get (?:hired|qualified|certified|licen[cs]ed|registered|accepted|permanent work))\b/i,
  measure:
    /\b(?:earn|make|save|sell|reach|hit|grow to|lose) (?:at least |over |more than |up to |about )?[£$€₦₹]?\d|\b\d+ ?(?:%|per ?cent|customers|clients|sales|followers|orders)\b/i,
};

/** What shows that the words are a goal; null when they can stand as an aspiration. */
export function goalSignOf(words: string): GoalSign | null {
  return GOAL_SIGNS.find((sign) => SHOWN_BY[sign].test(words)) ?? null;
}
