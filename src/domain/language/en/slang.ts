/** Words that are said and not written, and short forms of a phone. */
const SLANG =
  /(?:^|[\s,])(?:ah|eh|lah|leh|lor|wey|pis|haha\w*|hehe\w*|kk+|rs|lol|lmao|allez|innit|aye|bro|sis|yeah|yep|yup|nah|uh|um|hmm+|pls|plz|tho|tbh|imo|ngl|idk|wit|n|(?<!(?:grade|year|class|type|block|unit|section|vitamin|plan|stage) )(?:r|u)|ur|cuz|coz|cos|wanna|gonna|gotta|dunno|ppl|smth|no fit|no go|small small|bc|b4|gr8|thx|xx+|fulla|tryna|ain['’]?t|wots?|dis|dat|da|dey|oga|abeg|sabi|wahala|wetin|sef|una|nje|masel|alaga|del|pas|une|precio|por|para|avec|und)(?=$|[\s,.!?])/i;

/** Words of home that an English sentence does not explain, and small words of another language, as they are typed. */
const OF_HOME =
  /(?:^|[\s,])(?:wan|laaities?|bebo|edital|aposentadoria|tahi|actas|cartas|medidor|curso|tecnico|mana|eish|yebo|jawn|wagwan|mek|nuh|likkle|unu|yuh|dem|haffi|bwoy|smaddy|tings?|inna|gyal|di|de|el|los|las|en|y|con|avec|pour|mit|oder|ist|het|een|dan|yang|untuk|gaan|nie|baie|muy|pero|abuel[oa]|anak|tito|tita|kuya|ate (?=ko\b)|nje|mzansi|\p{Ll}{6,}(?:lehrgang|prüfung|ausbildung|schaft))(?=$|[\s,.!?])/u;

/** Whether words are said and not written, or no English sentence explains them, under the stem they were typed. */
export function isSlang(text: string, stem = ''): boolean {
  // What is learned, and a paper, have their names where they are had.
  return SLANG.test(text) || GOES.test(text) || (!NAMED_THERE.has(stem) && OF_HOME.test(text));
}

/** "Which basket go spoil first": what will be so, as it is said at home. */
const GOES =
  /(?<!\b(?:let|make|see|saw|seen|hear|heard|watch|help|have|had)(?:s|t?ing|ed)? )\b(?:which|the|a|an|this|that|every|each|one|my) \p{Ll}+[^s\s] go (?!(?:on|to|in|into|out|up|down|by|back|home|wrong|well|through|with|from|for|and|over|off|away|past)\b)\p{Ll}{3,}/u;

const NAMED_THERE: ReadonlySet<string> = new Set(['learning', 'paper']);
