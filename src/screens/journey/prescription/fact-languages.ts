import type { Occurrence } from "#domain/when/occurrence.ts";
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

interface FactWords {
  /** What the guide says of a price that is nothing. */
  free: string;
  perTime: string;
  cost: string;
  where: string;
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
    where: "Where",
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
    where: "Yer",
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
    where: "المكان",
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
    where: "Де",
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
    where: "Miejsce",
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

interface Facts {
  /** As the card has it, in Dutch. */
  cost: string;
  where: string;
  /** Undefined when no date is certain. */
  first: Occurrence | undefined;
  facts: Pick<PrescriptionFacts, "signUp" | "first">;
}

/** When, where, what it costs and how the first visit goes, as one line in the second language. */
export function factsIn(language: PrescriptionLanguage, { first, ...lasting }: Facts): string {
  const moment = first ? momentIn(language, first) : FACT_WORDS[language].askDay;
  return `${moment}. ${lastingFactsIn(language, lasting)}`;
}

/** The same without a day: what stays true on a page that was made some days ago. */
export function lastingFactsIn(
  language: PrescriptionLanguage,
  { cost, where, facts }: Omit<Facts, "first">,
): string {
  const words = FACT_WORDS[language];
  const told = [facts.signUp, ...facts.first.steps.map(({ text }) => text), ...facts.first.promises].join(
    " ",
  );
  return [
    where && `${words.where}: ${where}`,
    costIn(words, cost),
    ...FIXED.flatMap((key, index) => (told.includes(firstVisitWords[key]) ? (words.fixed[index] ?? []) : [])),
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(" ");
}

/** Digits as in the Netherlands: they are compared with what stands beside it. */
function momentIn(language: PrescriptionLanguage, { date, startTime, endTime }: Occurrence): string {
  const day = new Intl.DateTimeFormat(`${language === "en" ? "en-GB" : language}-u-nu-latn`, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T12:00:00Z`));
  const times = [startTime, endTime].filter(Boolean).join("–");
  return times ? `${day}, ${times}` : day;
}

const EACH_TIME = " per keer";

function costIn({ free, perTime, cost: label }: FactWords, cost: string): string {
  if (cost === "Gratis") return free;
  if (!/^€[\s\d,]+(?: per keer)?$/.test(cost)) return "";
  const [amount = ""] = cost.split(EACH_TIME);
  return `${label}: ${amount}${cost.endsWith(EACH_TIME) ? ` ${perTime}` : ""}`;
}
