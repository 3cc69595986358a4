import {
  PAPER_LANGUAGES,
  type PrescriptionLanguage,
} from "#screens/journey/prescription/prescription-languages.ts";

/** What somebody needs who came for their own language: all of it in that language. `{place}`: the town or region. */
export interface LanguageWords {
  title: string;
  lead: string;
  /** That the rest is Dutch, and what helps. */
  translate: string;
  ask: string;
  coach: string;
  /** On the button before a number. */
  call: string;
  /** The same activities in the finder. */
  choose: string;
  /** Where this language is named first, and where it is spoken beside others. */
  first: string;
  also: string;
  /** Where it is when it has no address. */
  home: string;
  various: string;
  /** In the order of CATEGORY_KEYS, and then what nobody gave a kind. */
  kinds: readonly string[];
  /** What is said of many activities, in a word or two. */
  noSignUp: string;
  welcome: string;
  walkIn: string;
}

const LANGUAGE_WORDS: Record<PrescriptionLanguage, LanguageWords> = {
  en: {
    title: "Taking part in {place}, in English",
    lead: "At these activities people speak English. You are welcome.",
    translate:
      "The pages of the activities are in Dutch. Your browser can translate them: look for “Translate” in its menu.",
    ask: "On each page you find whom you can call or write to.",
    coach: "A welfare coach can help you choose",
    call: "Call",
    choose: "Choose by day, place and price (in Dutch)",
    first: "In English",
    also: "Also in English",
    home: "At your home",
    various: "In different places",
    kinds: [
      "Sport and exercise",
      "Nature",
      "Cooking and eating",
      "Arts and culture",
      "Relaxing and meaning",
      "Volunteering",
      "Meeting people",
      "Other help",
      "More",
    ],
    noSignUp: "No need to sign up",
    welcome: "Someone welcomes you",
    walkIn: "Just walk in",
  },
  tr: {
    title: "{place}: Türkçe konuşulan etkinlikler",
    lead: "Bu etkinliklerde Türkçe konuşuluyor. Hoş geldiniz.",
    translate:
      "Etkinlik sayfaları Hollandacadır. Tarayıcınız onları çevirebilir: menüde “Çevir” seçeneğine bakın.",
    ask: "Kimi arayabileceğiniz veya kime yazabileceğiniz her sayfada yazar.",
    coach: "Bir danışman seçmenize yardım edebilir",
    call: "Arayın:",
    choose: "Gün, yer ve ücrete göre seçin (Hollandaca)",
    first: "Türkçe",
    also: "Türkçe de konuşulur",
    home: "Evinizde",
    various: "Farklı yerlerde",
    kinds: [
      "Hareket ve spor",
      "Doğa",
      "Yemek",
      "Sanat ve kültür",
      "Dinlenme ve anlam",
      "Gönüllülük",
      "Tanışma",
      "Diğer destek",
      "Daha fazlası",
    ],
    noSignUp: "Kayıt gerekmez",
    welcome: "Sizi karşılayan var",
    walkIn: "Doğrudan gelin",
  },
  ar: {
    title: "أنشطة بالعربية في {place}",
    lead: "في هذه الأنشطة يتحدث الناس العربية. أهلاً بك.",
    translate: "صفحات الأنشطة باللغة الهولندية. يمكن لمتصفحك ترجمتها: ابحث عن «ترجمة» في قائمته.",
    ask: "في كل صفحة تجد بمن يمكنك الاتصال أو لمن تكتب.",
    coach: "يمكن لمرشد أن يساعدك على الاختيار",
    call: "اتصل:",
    choose: "اختر حسب اليوم والمكان والسعر (بالهولندية)",
    first: "بالعربية",
    also: "بالعربية أيضًا",
    home: "في بيتك",
    various: "في أماكن مختلفة",
    kinds: [
      "الحركة والرياضة",
      "الطبيعة",
      "الطبخ والأكل",
      "الفن والثقافة",
      "الاسترخاء والمعنى",
      "التطوع",
      "اللقاء",
      "مساعدة أخرى",
      "المزيد",
    ],
    noSignUp: "بدون تسجيل",
    welcome: "هناك من يستقبلك",
    walkIn: "ادخل مباشرة",
  },
  uk: {
    title: "{place}: заняття українською",
    lead: "На цих заняттях говорять українською. Ласкаво просимо.",
    translate:
      "Сторінки занять нідерландською. Браузер може їх перекласти: знайдіть «Перекласти» в його меню.",
    ask: "На кожній сторінці є, кому можна зателефонувати або написати.",
    coach: "Консультант може допомогти вам обрати",
    call: "Телефонуйте:",
    choose: "Вибрати за днем, місцем і ціною (нідерландською)",
    first: "Українською",
    also: "Також українською",
    home: "У вас удома",
    various: "У різних місцях",
    kinds: [
      "Рух і спорт",
      "Природа",
      "Готування та їжа",
      "Мистецтво і культура",
      "Відпочинок і сенс",
      "Волонтерство",
      "Зустрічі",
      "Інша допомога",
      "Більше",
    ],
    noSignUp: "Без запису",
    welcome: "Вас зустрінуть",
    walkIn: "Просто заходьте",
  },
  pl: {
    title: "{place}: zajęcia po polsku",
    lead: "Na tych zajęciach mówi się po polsku. Zapraszamy.",
    translate:
      "Strony zajęć są po niderlandzku. Przeglądarka może je przetłumaczyć: w menu jest „Przetłumacz”.",
    ask: "Na każdej stronie jest napisane, do kogo można zadzwonić lub napisać.",
    coach: "Doradca może pomóc w wyborze",
    call: "Proszę dzwonić:",
    choose: "Wybór według dnia, miejsca i ceny (po niderlandzku)",
    first: "Po polsku",
    also: "Także po polsku",
    home: "U Pana/Pani w domu",
    various: "W różnych miejscach",
    kinds: [
      "Ruch i sport",
      "Przyroda",
      "Gotowanie i jedzenie",
      "Sztuka i kultura",
      "Odpoczynek i sens",
      "Wolontariat",
      "Spotkania",
      "Inna pomoc",
      "Więcej",
    ],
    noSignUp: "Bez zapisów",
    welcome: "Ktoś przywita",
    walkIn: "Można po prostu wejść",
  },
};

/** In which a page can be written: the languages of the sheet. */
export const hasLanguagePage = (code: string): code is PrescriptionLanguage =>
  PAPER_LANGUAGES.some((one) => one === code);

/** The words of a language with the town or region in them. */
export const languageWords = (language: PrescriptionLanguage, place: string): LanguageWords => {
  const words = LANGUAGE_WORDS[language];
  return { ...words, title: words.title.replace("{place}", place) };
};
