/** Figures that make nothing many: "the 2017 crush", "the 83 bus", "200 bob", "240 wpm". */

/** "3 percent cloth", "240 wpm", "200 bob": what is counted is the unit, and it has no other form for many. */
const A_UNIT =
  /^(?:percent|pct|per|cent|[^aeiouy]+|baht|birr|bob|dong|head|hertz|horsepower|kwacha|kyat|naira|pula|quid|rand|renminbi|ringgit|rupiah|som|taka|tenge|won|yen|yuan|zloty)$/u;
/** "The 2017 crush", "the 21 freeze", "the 14 century", "the 83 bus": the figure says which one it is. */
const WHICH_ONE =
  /^(?:century|morning|evening|afternoon|bus|tram|train|trolley|ferry|flight|line|route|road|form|model|season|harvest|vintage|crush|intake|census|election|final|cup|championship|tournament|marathon|festival|war|coup|revolution|riot|strike|lockdown|pandemic|recession|crisis|crash|flood|fire|drought|freeze|frost|storm|hurricane|cyclone|earthquake|quake|tsunami|eruption|blizzard|heatwave)$/u;
/** Whether a figure behind these words says which one the thing is, or stands before a unit, and not how many there are. */
export function standsAlone(before: string, figure: string, thing: string, next = thing): boolean {
  if (A_UNIT.test(next)) return true;
  const isWhich = /^(?:19|20)\d\d$/u.test(figure) || (/^\d+$/u.test(figure) && WHICH_ONE.test(thing));
  return isWhich && /\b(?:the|this|that|our|my|his|her|at|of|after|before|during|from) ?$/u.test(before);
}
