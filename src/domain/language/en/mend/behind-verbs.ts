/** "A" behind the verb that makes, starts or brings it, and "the" before names of rivers and roads: "made a generator", "started a business", "on the Karakoram Highway". */

import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { articleOf, isOneThing } from './things.ts';

/** Behind "make" these stand bare, or are what somebody becomes. */
const MADE_BARE =
  /^(?:room|way|place|time|case|hand|coach|guard|captain|manager|boss|chef|head|partner|team|member|leader|school|work|home|war|contact|dinner|lunch|breakfast|model|change|friend)$/u;
/** Where or how a thing was made, before the thing. */
const HOW_MADE =
  'home|house|hand|factory|machine|tailor|custom|ready|self|man|purpose|bespoke|well|new|newly|freshly|locally|badly|poorly|cheaply|nicely|beautifully|carefully|properly|specially';
/** What belongs to what is named behind it: "the price of the bread". */
const OF_IT =
  'house|farm|vineyard|garden|shop|roof|wall|engine|name|price|cost|smell|sound|taste|voice|death|funeral|quality|colou?r|shape|size|weight|opening|closing|construction|meaning|recipe|key|phone|car|boat|truck|door|window|life|work|number';
const SIZE = '(?:(?:small|big|new|old|simple|little|good|cheap|wooden|long|short|large|second|whole) )?';
/** Bodies that there is one of where somebody lives. */
const BODIES =
  'army|military|air force|fire brigade|fire service|civil service|public sector|private sector|coast guard|merchant navy|police force';

const ROWS: readonly Row[] = [
  // "My father made generator", and no "made room", "made captain", "home made cake".
  [
    'made ',
    saysOf(`(?<!\\b(?:${HOW_MADE}|an? \\p{Lu}\\p{Ll}+)[ -])\\bmade (${SIZE})(@)>(?! of\\b)`),
    (whole, how = '', what = '') =>
      isOneThing(what) && !isWorker(what) && !PERSONS.has(what) && !MADE_BARE.test(what)
        ? `made ${articleOf(how + what)} ${how}${what}`
        : whole,
  ],
  // "Asks me difficult question".
  [
    '',
    says`\b(ask|give|tell|show|bring|gave|told|showed|brought|send|sent)(s|ed)? (me|us|him|her|them) (difficult|hard|strange|good|new|simple|funny|big|small|broken|nice|long|complicated|tricky|easy|impossible) (@)>`,
    (whole, ask = '', s: string | undefined = '', whom = '', how = '', what = '') =>
      isOneThing(what) ? `${ask}${s ?? ''} ${whom} ${articleOf(how)} ${how} ${what}` : whole,
  ],
  [
    ' business',
    saysOf(`\\b(start(?:s|ed|ing)?|open(?:s|ed|ing)?|buil[dt]|buy|bought|sell|sold|ran) (${SIZE})business>`),
    (_, verb = '', how = '') => `${verb} ${articleOf(`${how}business`)} ${how}business`,
  ],
  [
    '',
    says`\b(catch(?:es)?|caught|ha[ds]|have|got|get|gets) ((?:(?:bad|serious|small|rare|nasty|chest|ear|lung|skin|kidney|back|knee|heart) )?)(infection|injury|allergy|disease|disability|miscarriage|accident|seizure|tumour|migraine|attack|hernia)>`,
    (_, had = '', how = '', what = '') => `${had} ${articleOf(how + what)} ${how}${what}`,
  ],
  [
    '',
    says`\b(w[io]n(?:s|ning)?|enter(?:s|ed|ing)?|organi[sz]ed|judged) ((?:(?:big|small|local|national|school|cooking|city|regional|international) )?)(competition|championship|olympiad|scholarship|bursary|award|tournament|contract)>`,
    (_, won = '', how = '', what = '') => `${won} ${articleOf(how + what)} ${how}${what}`,
  ],
  // "Settling dispute between neighbours": one comes after the other.
  [
    '',
    says`\b((?:solv|settl|resolv|handl)(?:es?|ed|ing)|sort(?:s|ed|ing)? out) ((?:(?!(?:an?|the|my|our|one|every|this|that|each|his|her|their|no|any)\b)# )?)(dispute|problem|fight|argument|quarrel|complaint|issue|misunderstanding|puzzle)>`,
    (_, verb = '', how = '', what = '') => `${verb} ${how}${manyOf(what)}`,
  ],
  // "On Karakoram Highway", "near Black Sea", "in Himalayas": rivers, seas, ranges and roads; "in Fall River" is a town.
  [
    '',
    says`\b(in|on|at|to|from|of|near|by|across|along|over|around|behind|crossed|cross) (?=(?:\p{Lu}\p{Ll}+ ){1,2}(?:Highway|Motorway|River|Sea|Ocean|Desert|Mountains|Canal|Gulf|Islands|Peninsula|Railway|Delta|Embassy|Museum)\b(?! \p{Lu}))(?!(?<=\b(?:in|at|from|to|of) )(?:\p{Lu}\p{Ll}+ ){1,2}River\b)`,
    '$1 the ',
  ],
  [
    '',
    says`\b(in|on|to|from|of|near|across|along|over|around|crossed) (?=(?:Alps|Himalayas|Andes|Carpathians|Caucasus|Urals|Pyrenees|Sahara|Sundarbans|Nile|Danube|Ganges|Thames|Mekong|Volga|Dnipro|Mediterranean|Atlantic|Pacific|Baltic|Arctic|Antarctic|M\d\d?|A\d\d\d?)>)`,
    '$1 the ',
  ],
  ['', saysOf(`\\b(in|into|from|of|to|for|join(?:ed)?|left|leave) (?=(?:${BODIES})>)`), '$1 the '],
  ['internet', says`\b(on|from|in|through|over|via|by|use|uses|using) internet>`, '$1 the internet'],
  // "Concentrating long time", "it works since long time".
  ['long time', says`\bsince (?:a )?long time>`, 'for a long time'],
  [
    'long time',
    says`(?<=@ )(?<!\b(?:for|very|the|too|such|that|this|some|takes?|took|taking|spen[dt]|had|have|how|after|not) )long time>(?! ago)`,
    'for a long time',
  ],
  ['long time ago', says`(?<!\b(?:an?|the|very|so|that) )long time ago\b`, 'a long time ago'],
  // "All the drawing", "remember all my customer".
  [
    'all ',
    says`\ball (the|my|our|their|his|her|these|those) ((?:(?:old|new|small|big|other|young|local|sick) )?)(@)>`,
    (whole, the = '', how = '', one = '') =>
      isOneThing(one) && !WHOLE_OF.test(one) ? `all ${the} ${how}${manyOf(one)}` : whole,
  ],
  // "I know name of the street".
  [
    ' of ',
    saysOf(
      `(?<=^|\\b(?:know|knows|knew|remember|remembers|see|saw|hear|like|love|check|change[ds]?|pay|paid|and|when|because|that|at|for|in|from|about|fixed|repaired|built|sold|lost|with) )(${OF_IT}) of (?=(?:the|my|our|his|her|their|this|these) @)(?!(?:life|work|number|name) of (?:my|our|his|her|their) (?:own|life|dreams?)\\b)`,
    ),
    'the $1 of ',
  ],
];

/** "All the day", "all my family": the whole of one. */
const WHOLE_OF =
  /^(?:day|night|way|time|week|year|month|world|family|team|house|class|school|road|village|country|city|town|body|life|season|summer|winter|building|street|shift|staff|crew|community|neighbou?rhood|harvest|project|area|region|farm|garden|group|company|room|floor|process|journey|afternoon|morning|evening|weekend|week|song|story|book|film|match|game|race|half|equipment|place|land|line|paper|system|kitchen|hospital|factory|ship|boat|hotel|office|wall|roof|car|truck|bus|train|bridge|meal|cake|stock|machine|engine|list|menu|course|exam|forest|field|river|lake|sea|island|coast|district|department|ward|unit|section)$/u;

/** The line with the articles that a verb or a name asks for. */
export const mendBehindVerbs = (line: string): string => withRows(line, ROWS);
