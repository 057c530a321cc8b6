/**
 * What stays in Latin letters inside Uzbek Cyrillic text: addresses, codes, Roman numerals, foreign words and
 * international names. Everything else in Latin letters is Uzbek and is converted, Uzbek acronyms (BMT, OAV, AQSH) too.
 */

/**
 * Names and acronyms that stay, with Uzbek endings too: PISAda is PISAда. A name with w, or with c outside ch, needs no
 * entry; the English particles keep titles whole.
 */
const names = new Set(
  `
ADM AI AKIS API AR ASEAN BY BYD CSV DAAD DOI EFQM EQF ERASMUS ESD ESG EU FAO FIFA GIZ GLOBE GNU GPA GPS GPT GRADE GRE HEMIS HR HTML HTTP HTTPS IB ID
IDB IEA IELTS ILO IMF IP ISBN ISO ISSN IT ITIL JPG JSON JSTOR KPI LAN LD LLC LLM LMS LTD MBA MDPI MDX MIT MOODLE NASA NEET NGO NQF OER OKR OPEC OS PDF
PIRLS PISA PNG PPP PR QR QS RFID RSS SAT SDG SEO SKOS SMS SPSS SQL STEAM STEM TALIS TED TIFF TIMSS TOEFL TQM TRIZ TVET UI UK UN UNDP UNFPA UNIDO URL
USA USAID USB UTF UX VET VPN VR XLSX XML YAML ZIP
Android Apple CERQual Elsevier Erasmus Excel GitHub GitLab Google Horizon Instagram iOS iPad iPhone Kahoot LinkedIn Linux Markdown Mendeley Moodle
OpenAI Padlet PhD Quizlet Scopus Skype Springer Telegram TikTok Udemy YouTube Zenodo Zoom Zotero
Apparel Asian Central Data Diagnostics Garments Group Infinity Life Magazine Park Power Royal Quartz Rieter Technopark Tashkent Teaching Schools Textile Today Trend University UzDaily Uzbekistan Jizzakh Samarkand Medline Museums Museum National NEOFOS Roche Anglesey Food Equatorial Chodak Mangold
Acharya AIF AKFA AutoMotors Basalt Bek BIBB Bright Diamond EEF ETF EY Fergona Fruit Golden GOPA GPE Gyeongbuk Hospital House Hyundai IED IIEP Impulse
Inno INNO Insight Institutes Jar Jeonbuk Khorazm KIX LEED Liquisearch Madonis MAGNET Mengi Motors Muijs Nam NAMA NAPDS OIL PDS Pharma RIRLS RISE SAG SAHE
SIUT Sofia Sugar SVG Terry TESDA TIIAME Times TPD TVETipedia Uz UzAuto UzReport ZGG Zarashon Zien
And Authority Engineering English Enlightenment European Federation Georgia Guide Happy Higher Industry Institute International Ireland Irish Journal Journals
Labour Learning Management Ministers North Open Partnership Philippines Programme Research Russian State Strategy Technology The Universities
after house in oil online
of and the for by
`
    .trim()
    .split(/\s+/),
);

/** Names of several words, some of which would be Uzbek by themselves. */
export const keptPhrases: readonly string[] = [
  'Chirchiq State Pedagogical University',
  'Global Textile Infinity',
  'Learning Portal',
  'Master Guide',
  'Mental Enlightenment',
  'Namangan Engineering-Technology Institute',
  'Optimal Impulse',
  'Turku University',
  'Vobkent Tola Cluster',
];

const endings = /^(?:lar|imiz|ingiz|ning|ni|ga|ka|qa|da|dan|dagi|gacha|li|lik|siz|chi|cha|dek|day|mi|dir|ham|si|i)+$/;
const romanNumeral = /^(?=[IVX]+$|[IVXLCDM]{3,}$)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const foreignLetters = /w|c(?!h)|[^a-z'\u2018\u2019\u201b`\u00b4\u02b9\u02bd\u2032\u02bb\u02bc]/i;
const foreignName = /^O['\u2019]\p{Lu}\p{Ll}|['\u2019]s$/u;

const staysAlone = (word: string): boolean => names.has(word) || romanNumeral.test(word);

/** How many letters at the start of `word` stay Latin: all of a foreign word, the stem of `PISAda`, none of an Uzbek word. */
export function keptLetters(word: string): number {
  if (foreignLetters.test(word) || foreignName.test(word) || staysAlone(word)) return word.length;
  const capitals = /^\p{Lu}+(?=\p{Ll})/u.exec(word)?.[0] ?? '';
  if (capitals.length > 1 && staysAlone(capitals) && endings.test(word.slice(capitals.length))) return capitals.length;
  if (!/^\p{Lu}/u.test(word)) return 0;
  for (let length = word.length - 1; length > 3; length--) {
    if (names.has(word.slice(0, length)) && endings.test(word.slice(length))) return length;
  }
  return 0;
}

const domains = 'uz|com|org|net|edu|gov|info|int|io|ru|kz|eu|uk|de|fr|jp|kr|us|tr|dev|app|asia|in';
const files = 'html?|css|csv|json|jsonld|mdx?|ya?ml|tsx?|m?js|pdf|docx?|xlsx?|pptx?|zip|png|jpe?g|svg|txt|bib';
/** Addresses, codes and placeholders: matched before words, kept as they are. */
const keptPatterns: readonly string[] = [
  String.raw`(?:https?|ftp):\/\/[^\s<>"\u00ab\u00bb\u201c\u201d]+`,
  String.raw`mailto:\S+|www\.[^\s<>"\u00ab\u00bb\u201c\u201d]+`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+`,
  String.raw`\{[^{}]*\}|%[sd]\b|&\w+;`,
  String.raw`10\.\d{4,}\/\S+`,
  String.raw`(?<![\p{L}\p{N}])[A-Z]{1,5}-\d[\d.]*`,
  String.raw`(?<![\p{L}\p{N}-])UZ-[A-Z]{2}(?!\p{L})`,
  String.raw`(?<![\p{L}\p{N}])\w*_\w*`,
  String.raw`(?<![\p{L}\p{N}.])[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.(?:${domains}|${files})(?:\/[^\s)\]<>"\u00bb\u201d]*)?(?=$|[^\p{L}\p{N}]|(?:ning|ni|ga|da|dan|dagi)(?!\p{L}))`,
  String.raw`(?<![\p{L}\p{N}])Wi-Fi`,
];

/** Source of a pattern for what is kept whole before words are looked at; use it with the flag `u`. */
export const keptSource = keptPatterns.join('|');
