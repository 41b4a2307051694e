/** What a label before a colon, or a column's head, says of an entry. `aside`: what no question asks for, such as pay. */
export type Field =
  | 'employer'
  | 'title'
  | 'from'
  | 'to'
  | 'dates'
  | 'told'
  | 'school'
  | 'study'
  | 'area'
  | 'language'
  | 'level'
  | 'aside';

const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'employer',
    /^(?:(?:present|current|last|previous|past|most recent|former) )*(?:employers?|compan(?:y|ies)|organi[sz]ations?|firm|business|workplace|place of work|employed (?:by|at|with)|host organi[sz]ation)(?: name)?$|^(?:name|names)(?: and address)? of (?:(?:the|your|present|current|previous) )*(?:employer|company|organi[sz]ation|business|firm)$|^employer (?:name )?and address$/,
  ],
  [
    'title',
    /^(?:(?:present|current|last|previous|most recent) )*(?:job ?titles?|positions?|roles?|post|job|occupation|designation)(?: (?:title|held|name))*$|^(?:title|your (?:job )?title|employed as|position or (?:job )?title|occupation or position held|(?:job )?title or position|role or title|official title)$/,
  ],
  [
    'from',
    /^(?:date )?(?:from|start(?:ed|ing)?(?: date| on)?|began|begin(?:ning)?|joined|joining date|commenced|employed from|attended from|enrolled|date of (?:joining|appointment|entry)|appointed)$/,
  ],
  [
    'to',
    /^(?:date )?(?:to|end(?:ed|ing)?(?: date| on)?|left|leaving date|until|till|finish(?:ed|ing)?(?: date)?|employed (?:to|until)|attended (?:to|until)|graduated|graduation(?: date)?|completed|completion(?: date)?|date of (?:leaving|completion|graduation))$/,
  ],
  [
    'dates',
    /^(?:dates?|periods?|years?|when|time(?: ?frame| period)?|duration|tenure|term|year of (?:graduation|completion|award|passing)|from to|start end|date range|employment (?:dates?|period))(?: (?:of (?:employment|service|study|attendance)|employed|worked|attended|from to|in post|held|awarded|obtained|achieved|completed|gained|passed|from and to))*$/,
  ],
  [
    'told',
    /^(?:(?:main|key|major|principal|brief|job|work|my|core|day to day|selected|notable) )*(?:duties|tasks|responsibilities|activities|achievements?|accomplishments?|description|details|results|highlights|work done|what i (?:did|do))(?: (?:and|or|of) (?:(?:main|key|related|job|the|other) )*(?:duties|tasks|responsibilities|skills|achievements?|accomplishments?|role|job|work|post|position))*$|^duties accomplishments and related skills$|^(?:(?:summary|description) of )(?:duties|work|role|responsibilities)$/,
  ],
  [
    'school',
    /^(?:(?:name of (?:the )?)?(?:schools?|colleges?|universit(?:y|ies)|institutions?|institutes?|academy|(?:training |course |education )?provider|place of study|educational (?:institution|establishment)|establishment|school or (?:college|university)|(?:school )?college (?:or |and )?university|university or college|board(?: (?:or )?university)?|university (?:or )?board|issued by|issuer|awarded by|(?:issuing|awarding|certifying|examining) (?:body|organi[sz]ation|authority|institution)))(?: name)?$|^name and type of organi[sz]ation providing education and training$/,
  ],
  [
    'study',
    /^(?:(?:type of|title of|name of|highest) )?(?:qualifications?|degrees?|courses?|diplomas?|certificates?|certifications?|awards?|program(?:me)?s?|training|licen[cs]es?|exam(?:ination)?s?(?: passed)?)(?: (?:title|name|awarded|obtained|gained|achieved|received|attended|taken))*$/,
  ],
  [
    'area',
    /^(?:subjects?|majors?|fields?(?: of study)?|speciali[sz]ation|speciality|discipline|area of study|principal subjects(?: .*)?)$/,
  ],
  ['language', /^(?:languages?|language name|tongue)$/],
  [
    'level',
    /^(?:levels?|proficiency|fluency|proficiency level|level of (?:proficiency|fluency)|spoken level|how well)$/,
  ],
  [
    'aside',
    /^(?:(?:starting|final|current|annual|present) )?(?:salary|pay|wage|rate of pay)(?: .*)?$|^(?:average )?(?:hours|weekly hours)(?: (?:per|a|worked)(?: per)? ?(?:week)?)?$|^(?:supervisor|line manager|manager|reporting to|reports? to|contact|referee)(?: s)?(?: name| phone| contact| title)*$|^(?:pay plan|series|grade|gs|pay|series grade|grade series|series and grade|occupational series|pay plan series grade)(?: .*)?$|^(?:(?:work|employer|company) )?(?:address|location|place|city|town|country|region|state|site)(?: of (?:employer|company|employment|work|study))?$|^city and country$|^reason (?:for|of) (?:leaving|change)$|^(?:notice)(?: (?:required|period))?$|^(?:may|can) we contact.*$|^okay to contact.*$|^(?:industry|sector|type of (?:business|business or sector|contract|employment|industry)|business or sector|business type|employment type|contract(?: type)?|department|team size|team|number of staff|gpa|cgpa|marks?|percentage|division|class|s(?:r|l|erial)? no|grades?|classification|awarding (?:body|institution|organi[sz]ation)|credential id|licen[cs]e (?:no|number)|certificate (?:no|number)|number|no|website|web|tel(?:ephone)?|phone|e ?mail|fax|clearance|veterans preference|eligibility|notes?|remarks?|level in (?:national|international) .*)$/,
  ],
];

/** What the words before a colon or at the head of a column stand for; null where they are no label that is known. */
export function fieldNamed(label: string): Field | null {
  const plain = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]s\b/g, ' s')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 70) return null;
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
