import type { PrescriptionFacts } from "#text/prescription-facts.ts";
import { firstVisitWords } from "#text/words/first-visit.ts";
import type { PrescriptionLanguage } from "./prescription-languages.ts";

/** Of the first visit: sentences that are made from a fact and are the same for every activity that has it. */
const FIXED = [
  "first.noSignUp",
  "first.beforeCall",
  "first.beforeTell",
  "first.beforeSignUpPlain",
  "first.door.host",
  "first.door.buddy",
  "first.door.coach",
  "first.door.yes",
  "first.doorWalkIn",
  "first.watch",
  "first.someone",
] as const satisfies readonly (keyof typeof firstVisitWords)[];

/** Where one Dutch sentence says two of them. */
const ALSO_SAID_BY: Partial<Record<(typeof FIXED)[number], readonly (keyof typeof firstVisitWords)[]>> = {
  "first.noSignUp": ["first.beforeCallOnly", "first.beforeTellOnly"],
  "first.beforeCall": ["first.beforeCallOnly"],
  "first.beforeTell": ["first.beforeTellOnly"],
};

export type FixedFact = (typeof FIXED)[number];

interface FactWords {
  /** What the guide says of a price that is nothing. */
  free: string;
  perTime: string;
  cost: string;
  askDay: string;
  /** In the order of FIXED. */
  fixed: readonly string[];
}

/** Facts in the languages of the sheet. What a provider wrote stays as it was written. */
const FACT_WORDS: Record<PrescriptionLanguage, FactWords> = {
  en: {
    free: "Free",
    perTime: "each time",
    cost: "Cost",
    askDay: "Ask which day it is",
    fixed: [
      "You do not have to sign up",
      "Please call first, so that they expect you",
      "Let them know that you are coming",
      "Please sign up first",
      "Someone from the group is waiting for you",
      "A buddy comes along the first time",
      "Your coach comes along the first time",
      "Someone will welcome you",
      "You can just walk in",
      "Just watching is fine",
      "You may bring someone",
    ],
  },
  tr: {
    free: "Ücretsiz",
    perTime: "her seferinde",
    cost: "Ücret",
    askDay: "Hangi gün olduğunu sorun",
    fixed: [
      "Kayıt gerekmez",
      "Önce arayın, geleceğinizi bilsinler",
      "Geleceğinizi haber verin",
      "Önce kayıt olun",
      "Gruptan biri sizi bekliyor",
      "İlk sefer biri sizinle gelir",
      "Danışmanınız ilk sefer sizinle gelir",
      "Biri sizi karşılar",
      "Doğrudan gelebilirsiniz",
      "Sadece izlemek de olur",
      "Yanınızda birini getirebilirsiniz",
    ],
  },
  ar: {
    free: "مجاني",
    perTime: "في كل مرة",
    cost: "التكلفة",
    askDay: "اسأل في أي يوم",
    fixed: [
      "لا حاجة للتسجيل",
      "اتصل أولاً ليعرفوا أنك قادم",
      "أخبرهم أنك قادم",
      "سجّل أولاً",
      "شخص من المجموعة ينتظرك",
      "يرافقك شخص في المرة الأولى",
      "يرافقك مرشدك في المرة الأولى",
      "سيستقبلك شخص",
      "يمكنك الدخول مباشرة",
      "يمكنك المشاهدة فقط",
      "يمكنك إحضار شخص معك",
    ],
  },
  uk: {
    free: "Безкоштовно",
    perTime: "за раз",
    cost: "Вартість",
    askDay: "Запитайте, в який день",
    fixed: [
      "Записуватися не треба",
      "Спочатку зателефонуйте, щоб вас чекали",
      "Повідомте, що ви прийдете",
      "Спочатку запишіться",
      "Хтось із групи чекає на вас",
      "Уперше хтось піде з вами",
      "Ваш консультант піде з вами вперше",
      "Вас зустрінуть",
      "Можна просто зайти",
      "Можна просто подивитися",
      "Можна взяти когось із собою",
    ],
  },
  pl: {
    free: "Bezpłatnie",
    perTime: "za każdym razem",
    cost: "Koszt",
    askDay: "Proszę zapytać, w który dzień",
    fixed: [
      "Zapisy nie są potrzebne",
      "Proszę najpierw zadzwonić",
      "Proszę dać znać, że Pan/Pani przyjdzie",
      "Proszę się najpierw zapisać",
      "Ktoś z grupy czeka na Pana/Panią",
      "Ktoś pójdzie z Panem/Panią pierwszy raz",
      "Doradca pójdzie z Panem/Panią pierwszy raz",
      "Ktoś Pana/Panią przywita",
      "Można po prostu wejść",
      "Można tylko popatrzeć",
      "Można kogoś przyprowadzić",
    ],
  },
};

interface Asked {
  /** As the card has it, in Dutch. */
  cost: string;
  facts: Pick<PrescriptionFacts, "signUp" | "first">;
}

/** What stands below each Dutch line of an activity, in the second language. Empty where the Dutch has no equal. */
export interface FactLines {
  cost: string;
  signUp: string;
  /** Who waits, and what is fine the first time. */
  welcome: string;
}

/** Which of the fixed sentences were said of an activity: of signing up, and of the visit. */
export function fixedFactsOf(facts: Asked["facts"]): { signUp: FixedFact[]; visit: FixedFact[] } {
  const { steps, promises } = facts.first;
  const visit = [...steps.map(({ text }) => text), ...promises].join(" ");
  const said = (isSaid: (dutch: string) => boolean) =>
    FIXED.filter((key) => [key, ...(ALSO_SAID_BY[key] ?? [])].some((one) => isSaid(firstVisitWords[one])));
  const ofSignUp = (dutch: string) => facts.signUp.includes(dutch);
  return { signUp: said(ofSignUp), visit: said((dutch) => visit.includes(dutch) && !ofSignUp(dutch)) };
}

/** One of them in a language, without its full stop. */
export const fixedIn = (language: PrescriptionLanguage, fact: FixedFact): string =>
  FACT_WORDS[language].fixed[FIXED.indexOf(fact)] ?? "";

/** Facts that stay true while the page stands, each by itself. */
export function factLinesIn(language: PrescriptionLanguage, { cost, facts }: Asked): FactLines {
  const { signUp, visit } = fixedFactsOf(facts);
  const sentences = (said: FixedFact[]) => inSentences(said.map((fact) => fixedIn(language, fact)));
  return { cost: costIn(FACT_WORDS[language], cost), signUp: sentences(signUp), welcome: sentences(visit) };
}

/** That one has to ask for the day of the first visit. */
export const askDayIn = (language: PrescriptionLanguage): string => FACT_WORDS[language].askDay;

const inSentences = (parts: readonly string[]): string => parts.map((part) => `${part}.`).join(" ");

const EACH_TIME = " per keer";

function costIn({ free, perTime, cost: label }: FactWords, cost: string): string {
  if (cost === "Gratis") return free;
  if (!/^€[\s\d,]+(?: per keer)?$/.test(cost)) return "";
  const [amount = ""] = cost.split(EACH_TIME);
  return `${label}: ${amount}${cost.endsWith(EACH_TIME) ? ` ${perTime}` : ""}`;
}
