import { ask, repaired, unsaid } from "./remark.ts";

/** What is said of who may come and how: age, language, getting in, signing up, the first visit. */
const AS_CELL: Partial<Record<string, string>> = {
  yes: "rolstoeltoegankelijk",
  rollator: "rollator wel, rolstoel niet",
  no: "rolstoel kan niet",
};

export const aboutTakingPart = {
  ageOrder: ask("age-order", "De laagste leeftijd is hoger dan de hoogste.", `Zoals "18-30"`),
  ageGroups: ask(
    "age-groups",
    "Hier staan twee leeftijdsgroepen die niet op elkaar aansluiten.",
    `Eén groep, zoals "18-30", of twee rijen`,
  ),
  ageOfClass: (ages: string) => ({
    ...ask(
      "age-class",
      "Hier staat een groep of klas van school. We weten niet zeker welke leeftijd dat is.",
      `De leeftijd, zoals "${ages}"`,
    ),
    proposal: ages,
  }),
  ageLeftOver: (words: string) =>
    ask("age-left-over", `We weten niet wat "${words}" zegt over de leeftijd.`, `Zoals "18-30" of "55+"`),
  languageNotSaid: (text: string) =>
    ask(
      "language-unclear",
      `"${text}" zegt niet welke taal er gesproken wordt.`,
      `De taal, of "maakt niet uit"`,
    ),
  languageOfText: (code: string) => ({
    ...unsaid(
      "language-of-text",
      `"${code}" kan de taal van de tekst zijn, en niet die er gesproken wordt.`,
      `De taal die er gesproken wordt, zoals "Nederlands"`,
    ),
    proposal: code.toUpperCase(),
  }),
  languageUnknown: ask(
    "language-unclear",
    "Deze taal herkennen we niet.",
    `De naam van de taal, zoals "Nederlands" of "Turks"`,
  ),
  languageTaught: ask(
    "language-taught",
    "Deze taal lijkt te zijn wat mensen hier leren.",
    "Alleen de talen die de begeleider spreekt",
  ),
  /** What the cell says stands on the page in its own words. */
  wheelchair: unsaid(
    "wheelchair-unclear",
    "We weten niet of iemand met een rolstoel mee kan doen.",
    `"rolstoeltoegankelijk", "rollator wel, rolstoel niet" of "niet toegankelijk"`,
  ),
  /** It stands as it most likely is, and may be wrong. */
  wheelchairGuess: ask(
    "wheelchair-guess",
    "We denken dat iemand met een rolstoel hier niet mee kan doen.",
    `"rolstoeltoegankelijk", "rollator wel, rolstoel niet" of "niet toegankelijk"`,
  ),
  /** `wheelchair`: what we would take of it. */
  wheelchairForWhom: (wheelchair: "yes" | "no" | "rollator" | "not-applicable" | undefined) => {
    const asked = ask(
      "wheelchair-for-whom",
      "De kolom zegt of het toegankelijk is, en niet voor wie. We weten niet of iemand met een rolstoel mee kan doen.",
      `"rolstoeltoegankelijk", "rollator wel, rolstoel niet" of "rolstoel kan niet"`,
    );
    const proposal = wheelchair && AS_CELL[wheelchair];
    return proposal ? { ...asked, proposal } : asked;
  },
  /** `write`: what the question said that this one takes the place of. */
  wheelchairOfBuilding: (write: string) =>
    ask("wheelchair-of-place", "Andere rijen noemen dit gebouw toegankelijk. Dat namen we hier over.", write),
  signUp: ask(
    "sign-up-unclear",
    "We weten niet of aanmelden nodig is.",
    `"niet nodig", of hoe iemand zich aanmeldt`,
  ),
  groupSize: ask("group-size-unclear", "We weten niet hoe groot de groep is.", `Een getal, of "8-12"`),
  crossIsYes: (text: string | undefined) => repaired("first-visit-cross", `"${text}" is gelezen als ja.`),
  companyConflict: ask(
    "first-visit-conflict",
    "Hier staat nee, maar de omschrijving zegt dat er de eerste keer iemand is.",
    `"ja", en wie het is`,
  ),
  companyUnclear: ask(
    "first-visit-unclear",
    "We weten niet of er de eerste keer iemand bij is.",
    `"ja", "nee", of wie er bij is`,
  ),
};

/** What a day below "uiterste inschrijfdatum" says. */
export const signUpUntil = (day: string): string => `aanmelden uiterlijk ${day}`;

/** Where people meet when the row says that they are picked up. */
export const PICKED_UP = "U kunt worden opgehaald";

/** The end of an easy text that would be too short otherwise. */
export const ASK_PROVIDER = "Vraag de aanbieder wat u kunt verwachten.";
export const offeredBy = (title: string, organization: string): string => `${title}, van ${organization}.`;
