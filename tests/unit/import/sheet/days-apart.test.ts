import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const whenOf = async (lines: readonly string[]) => {
  const result = await importText(lines.join("\n"));
  return Object.fromEntries(
    Object.entries(activitiesIn(result)).map(([title, { schedule }]) => {
      const rules = (schedule as { rules?: { days: string[] }[] }).rules ?? [];
      return [title, rules.flatMap(({ days }) => days).join()];
    }),
  );
};

const AGENDA = [
  "Maandag;",
  "Dinsdag;",
  "Woensdag;Nederlandse les, 10.30 tot 12.00 uur",
  ";Huiswerkklas, 15.30 tot 17.00 uur",
  "Donderdag;Koffieochtend, 10.00 tot 12.30 uur",
];
const days = { "Nederlandse les": "WE", Huiswerkklas: "WE", Koffieochtend: "TH" };

const named = (found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([title, day]) => [title.replace(/,.*/, ""), day]));

test("a day with nothing beside it is no heading of the days below it", async () => {
  expect(named(await whenOf(AGENDA))).toEqual(days);
});

test("a day alone on its line is that of the lines below it that name none", async () => {
  const lines = [
    "Dag;Naam;Tijd",
    "Maandag;;",
    ";Kaarten;10-12",
    "Dinsdag;Bingo;14-16",
    "Vrijdag;Schaken;19-21",
  ];
  expect(await whenOf(lines)).toEqual({ Kaarten: "MO", Bingo: "TU", Schaken: "FR" });
});

test("an agenda below a list of other columns is a block of its own, and what is said of the house is no activity", async () => {
  const list = [
    "Activiteit;Omschrijving",
    "Hulp bij brieven;Wij helpen met formulieren en brieven.",
    "Bibliotheek;Er is een kleine bibliotheek met boeken en kranten.",
    "Excursies;Soms gaan we op pad. Kijk op de agenda.",
    ";",
    "Agenda;",
    ...AGENDA,
    ";",
    "Openingstijden;Ma t/m vr 10.00-16.00 uur",
    "Adres;Dorpsstraat 70",
  ];
  expect(named(await whenOf(list))).toEqual({
    ...{ "Hulp bij brieven": "", Bibliotheek: "", Excursies: "" },
    ...days,
  });
});
