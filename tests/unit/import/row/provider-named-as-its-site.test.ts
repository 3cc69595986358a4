import { describe, expect, test } from "vitest";
import { importText } from "../../../support/import-rows.ts";

const asked = async (title: string, text: string, site: string) =>
  (
    await importText(
      `Activiteit,Dag,Omschrijving,Website\n"${title}",maandag,"${text}",${site}\nZingen,dinsdag,Samen zingen.,https://www.zingen.example.nl`,
    )
  ).report.questions
    .filter(({ code }) => code === "organization-in-text")
    .flatMap(({ values }) => values.map(({ value }) => value));

describe("a name in a row that is also the name of its site", () => {
  test.each([
    [
      "Mantelzorgcafé",
      "Informatie en advies in Almere via VIP Almere.",
      "https://vipalmere.nl/zorg",
      "VIP Almere",
    ],
    ["Wandelen", "Een wandeling van De Groene Weg.", "https://www.degroeneweg.nl", "De Groene Weg"],
    ["Maatjes", "Humanitas zoekt met u een maatje.", "https://humanitas.nl/almere", "Humanitas"],
    ["AutoRit Zorgbelang", "Vervoer voor inwoners.", "https://www.zorgbelang.org/autorit", "Zorgbelang"],
    [
      "Taalles",
      "Bij Stichting Taal Doet Meer leert u Nederlands.",
      "https://taaldoetmeer.nl",
      "Taal Doet Meer",
    ],
  ])("%s: %s may be who offers it", async (title, text, site, name) => {
    expect(await asked(title, text, site)).toEqual([name]);
  });

  test("is nobody else when it is the name of the activity, or something that one does", async () => {
    expect(await asked("Repareren", "Kom naar het Repair Café.", "https://repaircafe.example/zuid")).toEqual(
      [],
    );
    expect(await asked("Taalhuis Almere", "Hulp met taal.", "https://taalhuisalmere.nl")).toEqual([]);
  });
});
