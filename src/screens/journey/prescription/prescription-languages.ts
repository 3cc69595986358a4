import type { ReactNode } from "react";

/** Headings and fixed sentences of the sheet beside the Dutch. What an activity says of itself stays Dutch. */
interface PrescriptionWords {
  title: string;
  lead: string;
  first: string;
  ask: string;
  stuck: string;
  callCoach: string;
  agree: string;
  self: string;
  together: string;
  along: string;
  again: string;
}

/** The same in the second language, when there is one. */
export type Also = (key: keyof PrescriptionWords) => ReactNode;

/** BCP 47. */
export const PAPER_LANGUAGES = ["en", "tr", "ar", "uk", "pl"] as const;
export type PrescriptionLanguage = (typeof PAPER_LANGUAGES)[number];

export const RIGHT_TO_LEFT: readonly PrescriptionLanguage[] = ["ar"];

export const PAPER_WORDS: Record<PrescriptionLanguage, PrescriptionWords> = {
  en: {
    title: "My wellbeing prescription",
    lead: "This is what we will try. One thing at a time is enough.",
    first: "The first time",
    ask: "Please ask",
    stuck: "Is it not working out, or do you feel nervous?",
    callCoach: "Call your welfare coach, who will think along with you.",
    agree: "For me: what do we agree?",
    self: "I will call myself",
    together: "We will call together",
    along: "My coach comes along the first time",
    again: "We talk again",
  },
  tr: {
    title: "İyi yaşam reçetem",
    lead: "Bunları deneyeceğiz. Her seferinde bir şey yeter.",
    first: "İlk sefer",
    ask: "Lütfen sorun",
    stuck: "Olmuyor mu ya da çekiniyor musunuz?",
    callCoach: "Danışmanınızı arayın. Sizinle birlikte düşünür.",
    agree: "Benim için: ne kararlaştırıyoruz?",
    self: "Kendim arayacağım",
    together: "Birlikte arayacağız",
    along: "Danışmanım ilk sefer benimle gelecek",
    again: "Tekrar konuşuruz",
  },
  ar: {
    title: "وصفتي للعافية",
    lead: "هذا ما سنجرّبه. شيء واحد في كل مرة يكفي.",
    first: "المرة الأولى",
    ask: "اسأل من فضلك",
    stuck: "هل هناك صعوبة أو تشعر بالتوتر؟",
    callCoach: "اتصل بمرشدك. سيفكر معك.",
    agree: "بالنسبة لي: على ماذا نتفق؟",
    self: "سأتصل بنفسي",
    together: "سنتصل معًا",
    along: "يرافقني مرشدي في المرة الأولى",
    again: "نتحدث مرة أخرى",
  },
  uk: {
    title: "Мій рецепт доброго самопочуття",
    lead: "Ось що ми спробуємо. Одного кроку за раз досить.",
    first: "Перший раз",
    ask: "Запитайте",
    stuck: "Не виходить чи хвилюєтеся?",
    callCoach: "Зателефонуйте консультанту.",
    agree: "Для мене: про що домовляємося?",
    self: "Я подзвоню сам(а)",
    together: "Подзвонимо разом",
    along: "Консультант іде зі мною вперше",
    again: "Поговоримо знову",
  },
  pl: {
    title: "Moja recepta na dobre samopoczucie",
    lead: "Tego spróbujemy. Jedna rzecz naraz wystarczy.",
    first: "Pierwszy raz",
    ask: "Proszę zapytać",
    stuck: "Coś się nie udaje lub budzi obawy?",
    callCoach: "Proszę zadzwonić do doradcy.",
    agree: "Dla mnie: co ustalamy?",
    self: "Zadzwonię sam(a)",
    together: "Zadzwonimy razem",
    along: "Doradca idzie ze mną pierwszy raz",
    again: "Znów rozmawiamy",
  },
};
