/**
 * Words whose Cyrillic spelling cannot be read off the Latin one: stems in both scripts. A stem matches the beginning of a word, so
 * that suffixes are covered; a final ь is written only when nothing follows it (`апрель`, but `апрелда`).
 */
export const stems: readonly (readonly [string, string])[] = `
spiral спираль|budjet бюджет|yanvar январь|fevral февраль|aprel апрель|iyun июнь|iyul июль|sentabr сентябрь|oktabr октябрь|noyabr ноябрь|dekabr декабрь
modul модуль|model модель|medal медаль|profil профиль|stil стиль|rol роль|nol ноль|detal деталь|magistral магистраль|vertikal вертикаль|gorizontal горизонталь|emal эмаль|parol пароль|kontrol контроль|panel панель|kabel кабель|tunnel туннель|avtomobil автомобиль|tekstil текстиль|spektakl спектакль|ansambl ансамбль|festival фестиваль|konsul консуль|kontur контур|migren мигрень|lager лагерь|slovar словарь|sekretar секретарь|bukvar букварь|kalendar календарь|inventar инвентарь|yubilyar юбиляр|mebel мебель|ministr министр
vertikal вертикал|gorizontal горизонтал|konsul консул|kontrol контрол|festival фестиваль
fakultet факультет|fakultativ факультатив|albom альбом|alternativ альтернатив|filtr фильтр|film фильм|filma фильма|kultur культур|multimedia мультимедиа|multiplikat мультипликат|konsult консульт|rezult результ|ultra ультра|pult пульт|faktor фактор|skulptur скульптур|kompyuter компьютер|pavilyon павильон|premyera премьера|atelye ателье|milliard миллиард|million миллион|medalyon медальон|batalyon батальон|bulyon бульон|kanyon каньон|pyesa пьеса|syezd съезд|barrel баррель|intervyu интервью|karyera карьера|kuryer курьер|baryer барьер|premyer премьер|interyer интерьер|eksteryer экстерьер|papka папка|kalkulat калькулят|galvan гальван|palto пальто|biologiya биология|bolshevik большевик|oligarx олигарх|alpin альпин|alyans альянс|valyuta валюта|alfa альфа|aluminiy алюминий|relyef рельеф|shampun шампунь|gospital госпиталь|ansambl ансамбль|sulfat сульфат|sulf сульф|kalsiy кальций|volt вольт|voltmetr вольтметр|gelmint гельминт|delta дельта|delfin дельфин|velvet вельвет|feldsher фельдшер|feldmarshal фельдмаршал|felyeton фельетон|filtrat фильтрат|golf гольф|impuls импульс|insult инсульт|kobalt кобальт|asfalt асфальт|bazalt базальт|konsulat консульат|palma пальма|pulmon пульмон|saldo сальдо|shtil штиль|tulpan тюльпан|vals вальс|vulgar вульгар|universal универсал
konsulat консулат|konsultat консультат|konsultant консультант|konsultatsiya консультация|simpozium симпозиум
rayon район|mayor майор|yod йод|yoga йога|yogurt йогурт|mayonez майонез|yot йот|batareya батарея|fayl файл
obyekt объект|subyekt субъект|adyutant адъютант|syomka съёмка|inyeksiya инъекция|konyunktura конъюнктура|konyunktiv конъюнктив|obyektiv объектив|subyektiv субъектив|dizyunk дизъюнк
moʻjiza мўъжиза|moʻtadil мўътадил|moʻtabar мўътабар|moʻmin мўъмин
dotsent доцент|litsey лицей|litsenziya лицензия|koeffitsiyent коэффициент|sotsial социал|sotsio социо|sotsiolog социолог|protsess процесс|protsent процент|protsedur процедур|protsessor процессор|retsept рецепт|retsenz реценз|retsidiv рецидив|deputat депутат|militsiya милиция|politsiya полиция|medisina медицина|meditsina медицина|kapitsa капица|tsirk цирк|tsikl цикл|tsex цех|tsement цемент|tsentner центнер|tsilindr цилиндр|tsifra цифра|tsitata цитата|tsivilizat цивилизат|tsellyuloz целлюлоз|tsunami цунами|intsident инцидент|spetsifik специфик|spetsifikat спецификат|spetsialist специалист|vitse вице|vitsе вице|tranzitsion транзицион|atsetat ацетат|atsetilen ацетилен|gatsiya гация|dutsent доцент|glitserin глицерин|indutsir индуцир|katsiya кация|matsoni мацони|nitsa ница|notsitseptiv ноцицептив|ofitser офицер|ofitsial официал|ofitsiant официант|patsiyent пациент|petsitsa пецица|pitsa пицца|pitseriya пиццерия|pozitsion позицион|razmetsa размеца|shveytsar швейцар|Shveytsariya Швейцария|Germetsiya Гермеция|Grotsiya Гроция|teplitsa теплица|stolitsa столица|matritsa матрица|tablitsa таблица|vaktsina вакцина|vatsap вацап|yeparxiya епархия|Yevropa Европа|yevro евро|Litsey Лицей|natsional национал|kvotsiyent квоциент|kalts кальц|fitse фице|sentrifuga центрифуга|sentr центр|sentral централ|senator сенатор
konsert концерт|konsepsiya концепция|konsept концепт|konseptual концептуал|konsern концерн|konsentr концентр|konsentrat концентрат|konsentratsiya концентрация|konsessiya концессия|kansler канцлер|kanselyariya канцелярия|prinsip принцип|prinsipial принципиал|inisiat инициат|initsiativ инициатив|initsiat инициат|provinsiya провинция|munitsipal муниципал|munisipal муниципал|stansiya станция|distansiya дистанция|funksiya функция|funksional функционал|aksiya акция|aksiyador акциядор|aksiyadorlik акциядорлик|aksioner акционер|reaksiya реакция|fraksiya фракция|redaksiya редакция|tahririyat таҳририят|produksiya продукция|instruksiya инструкция|konstruksiya конструкция|rekonstruksiya реконструкция|konstitutsiya конституция|seksiya секция|leksiya лекция|kolleksiya коллекция|seleksiya селекция|inspeksiya инспекция|proyeksiya проекция|infeksiya инфекция|dezinfeksiya дезинфекция|direksiya дирекция|korreksiya коррекция|protektsiya протекция|proteksiya протекция|sanksiya санкция|auksion аукцион|auksioner аукционер|optsiya опция|korrupsiya коррупция|absorbsiya абсорбция|adsorbsiya адсорбция|diffraksiya дифракция|interaksiya интеракция|abstraksiya абстракция|traksiya тракция|ekstraksiya экстракция|transaksiya транзакция|tranzaksiya транзакция|deduksiya дедукция|induksiya индукция|reduksiya редукция|introduksiya интродукция|dirijabl дирижабль|destruksiya деструкция|restruktur реструктур|infrastruktur инфраструктур|perspektiv перспектив|fiksatsiya фиксация|licens лиценз|lisenziya лицензия|lisensiya лицензия|resept рецепт|retsepsiya рецепция|resepsiya рецепция|persepsiya перцепция|subvensiya субвенция|konvensiya конвенция|intervensiya интервенция|konferensiya конференция|kompetensiya компетенция|kompetensiyaviy компетенциявий|tendensiya тенденция|rezidensiya резиденция|korrespondensiya корреспонденция|konkurensiya конкуренция|intelligensiya интеллигенция|potensial потенциал|potensiya потенция|differensial дифференциал|differensiat дифференциат|differensiyal дифференциал|tabaqalash табақалаш|finans финанс|finansial финансиал|benefitsiar бенефициар|sertifikat сертификат|ssenariy сценарий|senariy сценарий|sena сцена|sement цемент|sex цех|sikl цикл|silindr цилиндр|sirk цирк|sitata цитата|sirkul циркул|sellyuloz целлюлоз|senzura цензура|sentner центнер|sentnеr центнер|sista циста|sivilizatsiya цивилизация|siklon циклон|sifra цифра|kvarts кварц|shpris шприц|plats плац|abzas абзац|palas палас|blokcheyn блокчейн|feldsher фельдшер|annotatsiya аннотация|dissertatsiya диссертация|akselerator акселератор|akselerat акселерат|vaksina вакцина|vaksinatsiya вакцинация|pensiya пенсия|pensioner пенсионер|transmissiya трансмиссия|missiya миссия|komissiya комиссия|diskussiya дискуссия|professiya профессия|sessiya сессия|emissiya эмиссия|regressiya регрессия|progressiya прогрессия|agressiya агрессия|depressiya депрессия|impressiya импрессия|ekspressiya экспрессия|versiya версия|konversiya конверсия|diversiya диверсия|inversiya инверсия|ekskursiya экскурсия|dimensiya дименсия|dispersiya дисперсия|diffuziya диффузия|ekspansiya экспансия|pretenziya претензия|retsessiya рецессия|apelsin апельсин|kansler канцлер|polsha польша|Polsha Польша|Belgiya Бельгия|Finlandiya Финляндия|Gollandiya Голландия|Germaniya Германия|Tailand Таиланд|Fransiya Франция|Shvetsiya Швеция|Gretsiya Греция|fransuz француз|Sirdaryo Сирдарё|sinx синх|olimpiada олимпиада|kolledj колледж|jyuri жюри|byudjet бюджет|byuro бюро|byulleten бюллетень|kyuvet кювет|lyuks люкс|dyuym дюйм|tyubik тюбик|lyustra люстра|plyus плюс|brutsellyoz бруцеллёз|rejissyor режиссёр|vizual визуал|oyl ойл|relsi рельси|rels рельс|balnelog бальнеолог|balneo бальнео|alpinizm альпинизм|mineral минерал|galereya галерея|poema поэма|poeziya поэзия|poet поэт|duet дуэт|duel дуэль|maestro маэстро|aero аэро|dielektr диэлектр|lotereya лотерея|proyekt проект|traektoriya траектория|trayektoriya траектория|obrat обрат|diyeta диета|gigiyena гигиена|kliyent клиент|oriyentir ориентир|oriyentat ориентат|variyant вариант|ingrediyent ингредиент|gradiyent градиент|abituriyent абитуриент|koeffitsient коэффициент|effektiv эффектив|kooperatsiya кооперация|koordinat координат|koordinatsiya координация|zoo зоо|radioaktiv радиоактив|Mirziyoyev Мирзиёев|Nizomiy Низомий|syujet сюжет|audit аудит|auditoriya аудитория|audio аудио|kalendar календарь|realizm реализм|realizatsiya реализация|reabilitatsiya реабилитация
`
  .split(/[|\n]/)
  .map((pair) => pair.trim())
  .filter(Boolean)
  .map((pair) => {
    const [latin = '', cyrillic = ''] = pair.split(' ');
    return [latin.toLowerCase(), cyrillic.toLowerCase()] as const;
  });

/** Acronyms and names of one script that stay Latin in Cyrillic text. */
export const latinForever: ReadonlySet<string> = new Set([
  'IT',
  'STEM',
  'STEAM',
  'PISA',
  'TIMSS',
  'PIRLS',
  'TALIS',
  'KOICA',
  'UNESCO',
  'UNICEF',
  'USAID',
  'ISO',
  'AI',
  'CC',
  'BY',
  'MIT',
  'CSV',
  'JSON',
  'CSL',
  'SKOS',
  'LD',
  'UTF',
  'PDF',
  'DOI',
  'URL',
  'HTML',
  'GRADE',
  'CERQual',
  'EU',
  'ERASMUS',
  'Erasmus',
  'COVID',
  'GIZ',
  'JICA',
  'EDCF',
  'ADB',
  'EBRD',
  'WCAG',
  'SMS',
  'ID',
  'VR',
  'AR',
  'LMS',
  'MOOC',
  'CEFR',
  'IELTS',
  'TOEFL',
  'SAT',
  'NEET',
  'GPS',
  'CAD',
  'CNC',
  'SCOPUS',
  'Scopus',
  'Telegram',
  'Facebook',
  'Instagram',
  'YouTube',
  'Microsoft',
  'Google',
  'GitHub',
  'MDX',
  'Markdown',
]);
