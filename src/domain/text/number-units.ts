/**
 * Words and signs after a number that make it larger, as people all over the world write them beside sums of money. What
 * means one thing here and another there ("mil", "bn", "billion") is left out: such a number is compared with nothing.
 */
const LARGER: readonly (readonly [times: number, words: string])[] = [
  [
    1e3,
    'k thousand thousands grand tys tsd tausend mille rb ribu bin тыс тысяч тысячи 千 천 พัน हज़ार हजार हाज़ार হাজার ألف آلاف الف هزار nghìn',
  ],
  [1e4, '万 萬 만 หมื่น'],
  [1e5, 'lakh lakhs lac lacs लाख লাখ แสน'],
  [
    1e6,
    'm mn mln mio million millions millionen millones milhões milioni milion miliony milionów milyon jt juta млн миллион ล้าน 백만 مليون ملايين میلیون triệu',
  ],
  [1e7, 'crore crores cr करोड़ কোটি'],
  [1e8, '億 亿 억'],
];

const TIMES: ReadonlyMap<string, number> = new Map(
  LARGER.flatMap(([times, words]) => words.split(' ').map((word) => [plain(word), times] as const)),
);

/** Names and short forms of money, and the codes of ISO 4217 for what is paid in somewhere today. */
const MONEY: ReadonlySet<string> = new Set(
  (
    'kr kn zł zl zloty złotych rs re rupee rupees ft kč kc lei leu lv лв руб рублей р грн tl rp rm r ksh kshs tsh ush sh dh dhs sr qr ' +
    'euro euros dollar dollars pound pounds quid bucks naira yen yuan rmb rand baht peso pesos real reais franc francs taka ' +
    'us$ a$ au$ c$ ca$ nz$ s$ hk$ r$ 円 元 块 圆 원 บาท ' +
    'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc ' +
    'cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd ' +
    'jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ' +
    'ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn syp szl ' +
    'thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl'
  )
    .split(' ')
    .map(plain),
);

function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

/** How many times larger a word after a number makes it ("lakh": 100,000); null for a word that is not known to. */
export function timesOf(word: string): number | null {
  return TIMES.get(plain(word)) ?? null;
}

/** Whether a word or sign beside a number names money: "kr", "GBP", "₹", "/-". */
export function isMoney(word: string): boolean {
  return /^(?:\p{Sc}|\/-|[.,]-)$/u.test(word) || MONEY.has(plain(word));
}
