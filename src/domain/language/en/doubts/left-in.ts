/** Ways of speaking of home, and of another language, that a reader elsewhere stumbles over. */

/** "And no the computer", "she spoke to her and no to us": "no" for "not". */
const NO_FOR_NOT =
  /(?:\b(?:and|but|or)|,) no (?:the|an?|my|our|his|her|their|to|for|in|on|at|from|me|us|him|them)\b/iu;
/** "I have done buried", "he done told me": "done" for "already". */
const DONE_ALREADY =
  /\b(?:have|has|had|['’]ve|I|he|she|we|they) done (?!with\b|for\b|by\b|it\b|in\b|at\b)(?:\p{Ll}{3,}(?:ed|en)|told|lost|went|gone|got|made|seen|had|found|left|sold|bought|put)\b/iu;
/** Small words that only close or colour a sentence at home. */
const PARTICLES =
  /(?<![-'’\p{L}])(?:eish|aweh|shem|mos|neh|hor|meh|yaar|bhai|ehn|sha|wallah|wallahi|inshallah|habibi|ya'ni|yani|mahn|mon|ting|bredren|irie|lekker|jol|akwaba|aiyo|aiya|alamak|walao|nd|nah|tok|kuya|po|opo|na)(?![-'’\p{L}])/iu;
/** "They day": "dey", as a hasty spelling puts it. */
const AT_PLACE = /\b(?:they|I|we|you|people|e) day\b(?! (?:to day|after|in)\b)/iu;
/** Words that only officials use. */
const OF_OFFICES =
  /\b(?:as per|kindly (?:let|send|do|give|find|be|help|note|contact|advise|consider|share|confirm|reply|check|see|ask|tell|request\p{Ll}*)|the same is|do the needful|revert back|for the same)\b/iu;
/** The wrong small word behind how somebody is, or what somebody does. */
const WRONG_SMALL_WORD =
  /\btired for (?!(?:days?|weeks?|months?|years?|hours?|once|good|now|a|the|\d)\b)\p{L}|\b(?:afraid|scared) (?:from|for)\b|\bproud (?:for|with|from|about)\b|\bbored (?:from|by)\b|\binterested (?:on|to|for|about)\b|\b(?:depends?|depended) (?:of|from|to)\b|\bmarried with (?!(?:\p{L}+ )?(?:kids?|children|sons?|daughters?)\b)|\bdifferent of\b|\bresponsible of\b|\bcapable (?:to|for)\b|\bgood on (?:maths?|sports?|\p{Ll}+ing)\b|\blisten(?:s|ed|ing)? (?:the|my|me|him|her|them|us|music)\b|\bwait(?:s|ed|ing)? (?:the(?! (?:whole|full|entire|night|day)\b)|me|him|them|us|my)\b(?! turn)|\barriv(?:e|es|ed|ing) (?:to|the(?! (?:day|night|morning|evening|week|month|year|summer|winter|same|next|moment|minute)\b)|my)\b|\bdiscuss(?:ed|es|ing)? about\b|\blook(?:s|ed|ing)? (?:the|my|me|him|them|us|an?)\b(?! (?:part|picture|fool|sight|same|mess|bit|lot|\p{Ll}+ in the (?:eye|face))\b)(?! in the (?:eye|face))/iu;
/** "Study four years for putting milk": what it is for. */
const FOR_DOING =
  /\b(?:stud(?:y|ied)|c(?:o|a)me|mov(?:e|ed)|migrated?|left|travel(?:led|ed)?) (?:\p{L}+ ){0,4}for (?:putting|helping|making|doing|getting|having|being|giving|finding|earning|seeing|buying|taking|cleaning|carrying|selling|becoming) (?!(?:it|that|this)$)\p{L}/iu;
/** "Too much far", "very much tired". */
const TOO_MUCH =
  /\b(?:too|very) much (?:far|good|bad|big|small|hot|cold|old|young|tired|happy|sad|late|early|hard|easy|nice|expensive|busy|long|slow|fast|proud|beautiful|difficult|important|loud|quiet|strong|heavy)\b/iu;
/** "It is full the hotel": what it is stands in front of what is so. */
const TURNED_ROUND =
  /\b(?:it is|it['’]s|is|it was) (?!(?:all|only|like|worth|just|not|still|about|near|outside|inside|over|now|mostly|really|always|never)\b)(?:full|quiet|calm|empty|busy|ready|open|closed|clean|nice|good|beautiful|hot|cold|late|dark|warm|happy|united|complete|finished|strong|fresh) (?:the|my|our) (?!(?:whole|same|entire|first|last|next|one|other|day|night|morning|evening|week|year)\b)\p{Ll}+(?=$|,| and\b| or\b| but\b)/iu;
/** "There is my role": what is one's own is not there, one has it. */
const THERE_IS_MINE = /\bthere(?:['’]s| is| are) (?:my|our|his|her|their) \p{Ll}+(?=$|,| and\b)/iu;
/** "There’s 5 things": many, and the verb of one. */
const THERE_IS_MANY =
  /\bthere(?:['’]s| is) (?:(?:[2-9]|[1-9]\d+)|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|these|those|lots of \p{Ll}+s|always people|people)(?= \p{L})/iu;
/** "15 minutes visits", "3 hours drive": how long, in front of what is so long. */
const LONG_THINGS =
  /\b(?:\d+|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty) (?:minutes|hours|days|weeks|months|years|metres|meters|euros|dollars|pounds) (?:visits?|calls?|slots?|drives?|walks?|trips?|shifts?|breaks?|courses?|contracts?|meetings?|appointments?|classes|class|lessons?|training|programmes?|programs?|journeys?|flights?|projects?|tests?|exams?|fees?|old (?:boy|girl|man|woman|child|kid)s?)\b/iu;
/** "The child face": whose it is, without its sign. */
const OWNER =
  /\b(?:the|my|a|his|her|their|our|this|that|every|each|one) (?:child|mother|father|boy|girl|customer|client|patient|person|man|woman|baby|brother|sister|uncle|aunt|husband|wife|boss|neighbou?r|grandmother|grandfather|grandma|grandpa|friend|cousin) (?:face|hands?|eyes?|head|hair|house|name|voice|life|problems?|heart|smile|feet|legs?|back|car|truck|shop|farm|wedding|funeral|tears|phone|kitchen|room)\b/iu;
/** "A now engineer". */
const TIME_INSIDE =
  /\b(?:an?|the|my) (?:now|already|today|yesterday|tomorrow|also|always|still|again) \p{L}/iu;
/** "Like 50 years old": as somebody of that age has. */
const LIKE_AN_AGE = /\blike (?:an? )?(?:\d+|\p{L}+ty) years? old$/iu;
/** "Two boys to college, now teacher and sailor": what hangs on behind a comma and has no verb. */
const HANGS_ON =
  /, now (?!(?:I|we|they|it|he|she|there|that|the|my|our|and|all|both|most|half|nobody|every\p{Ll}*|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|people)\b)[^,]+$/iu;

/** "I am knowing this trade": what one feels or knows is so, and is not being done. */
const BEING_SO =
  /\b(?:I am|I['’]m|we are|we['’]re|he is|she is|they are) (?:knowing|wanting|needing|liking|understanding|believing|hating|owning|preferring|remembering|having (?:a|an|the|my|two|three|\d+) (?!(?:good|great|bad|hard|lovely|nice|baby|laugh|party|chat|think|go|look|break|rest|time)\b))\b/iu;
/** "Its 2am": "it’s" without its sign. */
const ITS =
  /\bits (?:\d|an?\b|the\b|my\b|not\b|so\b|too\b|just\b|very\b|always\b|been\b|\p{Ll}+ing (?:me|to|and|the)\b|(?:quiet|busy|calm|dark|late|early|raining|sunny|hot|cold|clear|about|like)(?=$|,| and\b| to\b| outside\b))/iu;
/** ", 4th place in the city": won, and said without a verb. */
const PLACED = /, (?:\d+(?:st|nd|rd|th)|first|second|third) (?:place|prize)\b/iu;

const ALL: readonly RegExp[] = [
  NO_FOR_NOT,
  DONE_ALREADY,
  PARTICLES,
  AT_PLACE,
  OF_OFFICES,
  WRONG_SMALL_WORD,
  FOR_DOING,
  TOO_MUCH,
  TURNED_ROUND,
  THERE_IS_MINE,
  THERE_IS_MANY,
  LONG_THINGS,
  OWNER,
  TIME_INSIDE,
  LIKE_AN_AGE,
  HANGS_ON,
  BEING_SO,
  ITS,
  PLACED,
];

/** Whether a way of speaking of home was left in that a reader elsewhere would stumble over. */
export function isLeftIn(plain: string): boolean {
  return ALL.some((way) => way.test(plain));
}
