import { describe, expect, test } from "vitest";
import { importText } from "../../../../support/import-rows.ts";

const fieldsOf = async (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const { report } = await importText([header, ...rows].map((cells) => cells.join(";")).join("\n"));
  return header.map((name) => report.sheets[0]?.columns[name]);
};
const NAMES = ["Koffie", "Bingo", "Schaken", "Zingen"];
const list = (header: readonly string[], ...columns: readonly (readonly string[])[]) =>
  fieldsOf(
    ["Activiteit", ...header],
    ...NAMES.map((name, at) => [name, ...columns.map((cells) => cells[at] ?? "")]),
  );

const DAYS = ["2027-01-04", "2027-01-05", "2027-01-07", "2027-01-11"];
const LATER = ["2027-03-04", "2027-04-05", "2027-03-07", "2027-04-11"];
const EARLY = ["10:00", "14:00", "09:30", "19:30"];
const LATE = ["12:00", "16:00", "11:30", "22:00"];

describe("a column is what it holds, where its name is next to that", () => {
  test("a first and a last day below names for times, and times below names for days", async () => {
    expect(await list(["Begin", "Einde"], DAYS, LATER)).toEqual(["title", "startDate", "endDate"]);
    expect(await list(["Van", "Tot"], DAYS, LATER)).toEqual(["title", "startDate", "endDate"]);
    expect(await list(["Startdatum", "Einddatum"], EARLY, LATE)).toEqual(["title", "startTime", "endTime"]);
    expect(await list(["Dag"], DAYS)).toEqual(["title", "date"]);
    expect(await list(["Event day", "Time"], DAYS, EARLY)).toEqual(["title", "date", "time"]);
  });

  test("words below a name that ends in long are a text, and figures below it a point", async () => {
    expect(await list(["Activiteit long"], ["Samen", "Met elkaar", "In de zaal", "Voor allen"])).toEqual([
      "title",
      "description",
    ]);
    expect(
      await list(["Lat", "Long"], ["52.37", "52.38", "52.36", "52.35"], ["5.21", "5.22", "5.23", "5.2"]),
    ).toEqual(["title", "lat", "lng"]);
  });

  test("a page below a name for an address, and a mailbox below one for a telephone", async () => {
    const pages = NAMES.map((name) => `https://www.${name.toLowerCase()}.example.nl`);
    const mails = NAMES.map((name) => `${name.toLowerCase()}@example.nl`);
    expect(await list(["Web adres", "Telefoon"], pages, mails)).toEqual(["title", "website", "email"]);
  });

  test("two clocks are when it begins and ends, when only one of them has a name we know", async () => {
    expect(await list(["Kickoff", "Eindtijd"], EARLY, LATE)).toEqual(["title", "startTime", "endTime"]);
    expect(await list(["Start", "Klaar"], EARLY, LATE)).toEqual(["title", "startTime", "endTime"]);
    expect(await list(["Stop tijd", "Aanvang"], LATE, EARLY)).toEqual(["title", "endTime", "startTime"]);
  });

  test("but not where the one that should end begins earlier", async () => {
    expect(
      await list(
        ["Starttijd", "Zaal open"],
        EARLY,
        EARLY.map(() => "08:00"),
      ),
    ).not.toContain("endTime");
  });
});
