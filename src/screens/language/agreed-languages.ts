import type { PrescriptionLanguage } from "#screens/journey/prescription/prescription-languages.ts";
import {
  daysIn,
  listIn,
  oftenIn,
  WHEN_WORDS,
  withTimes,
} from "#screens/journey/prescription/when-languages.ts";
import type { Daypart, Schedule, WeeklyHours } from "#schema/schedule.ts";

const AGREED_WORDS: Record<PrescriptionLanguage, Record<"agreed" | Daypart, string>> = {
  en: {
    agreed: "By arrangement",
    morning: "morning",
    afternoon: "afternoon",
    evening: "evening",
  },
  tr: {
    agreed: "Görüşerek",
    morning: "sabah",
    afternoon: "öğleden sonra",
    evening: "akşam",
  },
  ar: {
    agreed: "حسب الاتفاق",
    morning: "صباحًا",
    afternoon: "بعد الظهر",
    evening: "مساءً",
  },
  uk: {
    agreed: "За домовленістю",
    morning: "вранці",
    afternoon: "вдень",
    evening: "увечері",
  },
  pl: {
    agreed: "Po uzgodnieniu",
    morning: "rano",
    afternoon: "po południu",
    evening: "wieczorem",
  },
};

/** Evenings, weekends, hours: what is said of when one can meet. */
function hoursIn(language: PrescriptionLanguage, { days, dayparts = [], ...times }: WeeklyHours): string {
  const words = AGREED_WORDS[language];
  const parts = listIn(
    language,
    dayparts.map((part) => words[part]),
  );
  return withTimes(
    language,
    [days.length > 0 && daysIn(language, days), parts].filter(Boolean).join(", "),
    times,
  );
}

/** That one meets by arrangement, and what was said of when: on the page of a language, for a sheet has an hour. */
export function agreedIn(
  language: PrescriptionLanguage,
  { hours = [], rhythm, sessions }: Agreed,
): string | undefined {
  const words = AGREED_WORDS[language];
  const often = rhythm && oftenIn(WHEN_WORDS[language], { days: [], ...rhythm });
  if (rhythm && !often) return undefined;
  const before = [often, sessions && `${sessions}×`].filter(Boolean).join(", ");
  // Within a sentence it begins small, in a script that has small letters.
  const agreed = before ? `${before}; ${words.agreed.toLocaleLowerCase(language)}` : words.agreed;
  const said = hours.map((one) => hoursIn(language, one)).filter(Boolean);
  return said.length > 0 ? `${agreed}: ${said.join("; ")}` : agreed;
}

type Agreed = Extract<Schedule, { type: "by-appointment" }>;
