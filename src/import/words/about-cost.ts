import { ask, repaired, unsaid } from "./remark.ts";

const AMOUNT = `een bedrag zoals "€ 2,50 per keer"`;

const inEuros = (amount: number): string =>
  `€ ${Number.isInteger(amount) ? amount : amount.toFixed(2).replace(".", ",")}`;

/** What is said of the cells about money. */
export const aboutCost = {
  unclear: ask("cost-unclear", "We weten niet wat dit kost.", `"gratis", of ${AMOUNT}`),
  /** No amount is said: the words of the cell are all there is, and the page shows them. */
  inWords: unsaid("cost-in-words", "Wat het kost staat in woorden, zonder bedrag.", `"gratis", of ${AMOUNT}`),
  cutShort: ask(
    "cost-cut-short",
    "De tekst over de kosten breekt af. Er kan meer hebben gestaan.",
    `De hele tekst, of ${AMOUNT}`,
  ),
  missing: unsaid("cost-missing", "De rij zegt niet wat het kost.", `"gratis", of een bedrag`),
  notApplicable: (text: string) =>
    unsaid("cost-missing", `"${text}" zegt niet of het gratis is.`, `"gratis", of het bedrag`),
  forVolunteer: ask(
    "cost-volunteer",
    "Dit lezen we als een vergoeding voor de vrijwilliger.",
    `"gratis", en de vergoeding in de omschrijving`,
  ),
  range: ask(
    "cost-range",
    "Er staat geen vast bedrag. We nemen de tekst over, geen prijs.",
    "Eén bedrag, zoals wat de meeste mensen betalen",
  ),
  amountInWords: repaired("amount-in-words", "Het bedrag stond in woorden."),
  eurosOrCents: ask(
    "cost-unit",
    "We weten niet of dit euro's of centen zijn, en waarvoor.",
    `Een bedrag zoals "€ 2,50 per keer"`,
  ),
  perKilometre: ask(
    "cost-unit",
    "Een prijs per kilometer kunnen we niet als prijs per keer opnemen.",
    "Wat iemand per keer ongeveer betaalt",
  ),
  perVisitOrWhole: (amount: number, likely: "visit" | "course" | undefined) => {
    const [visit, whole] = [`${inEuros(amount)} per keer`, `${inEuros(amount)} voor de hele reeks`];
    return {
      ...ask(
        "cost-unit",
        "We weten niet of dit per keer is of voor alles samen.",
        likely ? `"${visit}" of "${whole}"` : `"${visit}", "${inEuros(amount)} per maand" of "${whole}"`,
      ),
      ...(likely && { proposal: likely === "visit" ? visit : whole }),
    };
  },
  forSome: ask(
    "cost-for-some",
    "Deze prijs geldt niet voor iedereen. Wat anderen betalen staat er niet bij.",
    `Ook wat anderen betalen, zoals "leden € 2, anders € 4"`,
  ),
  discount: ask(
    "cost-discount",
    "We weten niet wat iemand met een pas betaalt.",
    `Een bedrag, zoals "€ 2", of "gratis"`,
  ),
  several: ask("cost-several", "Er staan twee prijzen, en niet voor wie ze zijn.", `"€ 4, met stadspas € 2"`),
};

/** A price that is kept as one for a year, in the words of the row. */
export const perPeriod = {
  months: (amount: number, months: string | undefined) => `${inEuros(amount)} per ${months} maanden`,
  halfYear: (amount: number) => `${inEuros(amount)} per half jaar`,
  season: "per seizoen",
};
