/** "Groepen die speciaal zijn voor": the choices of question 7 that go by gender, not by vocabulary/groups.json. */
export const GENDER_GROUPS = { vrouwen: "women", mannen: "men" } as const;

/**
 * Groups of vocabulary/groups.json that question 7 asks about. Nobody is shown one without having asked, also
 * where the group is not closed: it would say something about a person that they did not say.
 */
export const ASKED_GROUPS: readonly string[] = [
  "nabestaanden",
  "mantelzorgers",
  "ouders",
  "alleenstaande-ouders",
  "lhbti",
  "veteranen",
  "nieuwkomers",
  "werkzoekend",
  "gescheiden",
  "geheugen",
  "beperking",
  "slechtziend",
  "slechthorend",
  "laaggeletterd",
  "nachtwerk",
  "zelfstandigen",
];

/** The group of question 7 that a goal of question 1 asks for as well. */
export const MOURNERS = "nabestaanden";

/** Groups that only say an age: how far somebody is from it is weighed. */
export const AGE_GROUPS: ReadonlySet<string> = new Set(["ouderen", "jongeren"]);

/** Closed to all but some, of whom no question asks ("alleen voor mensen met parkinson"): for who names it. */
export const WHO_NAMES_IT = "wie-het-noemt";
