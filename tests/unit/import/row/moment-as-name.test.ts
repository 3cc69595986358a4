import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const titlesOf = async (name: string) =>
  Object.values(
    activitiesIn(
      await importText(
        `Activiteit,Dag,Locatie\n${name},dinsdag,De Brink\nKaarten,dinsdag,De Brink\nBiljart,vrijdag,De Brink`,
      ),
    ),
  ).map(({ title }) => title);

describe("a moment is no name of an activity", () => {
  test.each(["17u45 - 19u15", "19.30 - 21.00 uur", "van 10 tot 12 uur", "za 12 september 2026", "7-9-2026"])(
    "%s",
    async (name) => {
      expect((await titlesOf(name)).sort()).toEqual(["Biljart", "Kaarten"]);
    },
  );

  test.each(["Zondagskind", "Dinsdagclub", "Maandag samen eten", "7 september-tocht"])(
    "%s may be one",
    async (name) => {
      expect(await titlesOf(name)).toContain(name);
    },
  );
});

test("a day as a name is asked, and what stands above a whole list fills in none of its rows", async () => {
  const { report } = await importText(
    "Activiteiten,,\nHieronder ziet u wat er deze maand allemaal in ons huis te doen is.,,\nActiviteit,Tijd,Beschrijving\nSchilderen,maandag 10:00,Met verf.\nHaken,dinsdag 10:00,Met wol.\nVaste tijden,,\nZondag,11:00,Met koffie.\nWoensdag,10:00,\nBreien,vrijdag 10:00,Met wol.",
  );
  expect(report.rows.map(({ title, outcome }) => [title, outcome])).toEqual([
    ["Schilderen", "taken"],
    ["Haken", "taken"],
    ["Vaste tijden", "refused"],
    ["Zondag", "questions"],
    ["Woensdag", "questions"],
    ["Breien", "taken"],
  ]);
});

test.each(["Havenpad 38", "Havenpad 38 (Zuid)", "(Groep 1)"])("%s as a name is asked", async (name) => {
  const { report } = await importText(
    `Activiteit,Dag,Locatie\n${name},dinsdag,De Brink\nKaarten,dinsdag,De Brink\nBiljart,vrijdag,De Brink`,
  );
  expect(report.rows.map(({ outcome }) => outcome)).toEqual(["questions", "taken", "taken"]);
});

describe("how far or how long it is", () => {
  test.each(["circa 70 km", "45 à 60 min", "10 km", "ca. 5 tot 8 km"])(
    "is asked as a name: %s",
    async (name) => {
      const { report } = await importText(
        `Datum,Tijd,Activiteit\n1-5-2026,9:00,${name}\n8-5-2026,9:00,Wandelen`,
      );
      expect(report.rows[0]?.remarks.map(({ code }) => code)).toContain("title-measure");
      expect(report.rows[1]?.remarks.map(({ code }) => code)).not.toContain("title-measure");
    },
  );
  test.each(["10 km van Vorden", "Loop 5 km", "60 minuten yoga"])(
    "is a name with more in it: %s",
    async (name) => {
      const { report } = await importText(`Datum,Tijd,Activiteit\n1-5-2026,9:00,${name}`);
      expect(report.rows[0]?.remarks.map(({ code }) => code)).not.toContain("title-measure");
    },
  );
});

test("a whole sentence where the name belongs is asked, and a long name is not", async () => {
  const codesOf = async (title: string) =>
    (await importText(`Naam;Dag\n${title};dinsdag\nYoga;woensdag\n`)).report.questions.map(
      ({ code }) => code,
    );
  for (const sentence of [
    "Lessen gericht op techniek voor mensen die al langer zwemmen, zoals voor een tocht.",
    "Voor wie graag samen met anderen uit de buurt een stuk wil gaan lopen in het bos.",
  ])
    expect(await codesOf(sentence)).toContain("title-sentence");
  for (const name of [
    "Een lange wandeling door het oude deel van het bos met koffie na afloop bij de boerderij",
    "Wandelen e.d.",
  ])
    expect(await codesOf(name)).not.toContain("title-sentence");
});
