import { describe, expect, test } from "vitest";
import { readRoom, readStatus } from "#import/row/read-status.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

function cellsOf(title: string, description = "", remarks = "") {
  const columns = recogniseColumns(["Activiteit", "Omschrijving", "Opmerkingen"]);
  return readRowCells({ row: 1, line: 2, cells: [title, description, remarks] }, columns);
}

describe("no room", () => {
  test.each([
    ["VOL - Bloemschikken", "", ""],
    ["Yoga (volgeboekt)", "", ""],
    ["Busreis", "", "VOLGEBOEKT – wachtlijst via de balie"],
    ["Yoga", "De cursus is helaas al vol.", ""],
    ["Turnen", "Het maximale aantal leden van deze groep is bereikt; na de zomer kan het weer.", ""],
    ["Zwemmen", "Er zijn geen plaatsen meer vrij.", ""],
    ["Judo", "", "ledenstop"],
    ["Dans", "The maximum number of participants has been reached.", ""],
    ["Zingen", "Het maximum aantal deelnemers van het koor is helaas bereikt.", ""],
    ["Yoga", "Op dit moment zijn alle plaatsen bezet. Alle plaatsen zijn bezet.", ""],
  ])("%j %j %j says so", (...row) => expect(readRoom(cellsOf(...row))).toEqual({ state: "full" }));
  test("with a list to wait on says that", () => {
    expect(readRoom(cellsOf("Yoga", "Er is een wachtlijst."))).toEqual({ state: "waitlist" });
  });
  test.each([
    ["Volleybal", ""],
    ["Vol verwachting", "Een middag vol muziek."],
    ["Yoga", "Als de groep vol is, zoeken wij een andere."],
    ["Koor", "De zaal zat vorig jaar vol."],
    ["Turnen", "Het maximaal aantal leden per groep is twaalf."],
  ])("%j %j says nothing of it", (...row) => expect(readRoom(cellsOf(...row))).toBeUndefined());
});

describe("room, by a column for the state", () => {
  const roomOf = (state: string, places = "") => {
    const columns = recogniseColumns(
      ["Activiteit", "Status", "Max plaatsen"],
      {},
      {
        rows: [{ row: 1, line: 2, cells: ["Yoga", state, places] }],
      },
    );
    return readRoom(readRowCells({ row: 1, line: 2, cells: ["Yoga", state, places] }, columns));
  };
  test.each([
    "inschrijving open",
    "Open voor aanmelding",
    "plaatsen vrij",
    "nog plek",
    "beschikbaar",
    "available",
    "open for registration",
  ])("%s says that there is", (state) => expect(roomOf(state)).toEqual({ state: "open" }));
  test("is what open means beside a number of places, and alone it says only that it goes on", () => {
    expect(roomOf("open", "6")).toEqual({ state: "open" });
    expect(roomOf("open")).toBeUndefined();
    expect(roomOf("actief", "6")).toBeUndefined();
  });
});

describe("something that does not go on", () => {
  test("is not shown when its name is marked so", () => {
    const cells = cellsOf("GEANNULEERD: Paaslunch");
    expect(readStatus(cells)).toBe("ended");
    expect(cells.remarks.map(({ code }) => code)).toContain("not-published");
  });
  test("according to a text is asked, and shown meanwhile", () => {
    const cells = cellsOf("Paaslunch", "Samen eten.", "Gaat niet meer door.");
    expect(readStatus(cells)).toBeUndefined();
    expect(cells.remarks.find(({ code }) => code === "status-in-text")).toMatchObject({
      proposal: "gestopt",
      into: "status",
    });
  });
  test.each([
    "Bij regen gaat het niet door.",
    "De cursus Gestopt met roken begint weer.",
    "Wij zijn nooit gestopt.",
  ])("%j says nothing of it", (text) => {
    const cells = cellsOf("Wandelen", text);
    expect(readStatus(cells)).toBeUndefined();
    expect(cells.remarks.filter(({ kind }) => kind === "question")).toEqual([]);
  });
});
