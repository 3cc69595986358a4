import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const schedulesOf = async (text: string) =>
  Object.values(activitiesIn(await importText(text))).map(
    ({ schedule }) => (schedule as { rules: Record<string, unknown>[] }).rules,
  );

describe("a column for the beginning and one for the end of each day", () => {
  test.each([
    "naam_club;maandag_van;maandag_tot;woensdag_van;woensdag_tot",
    "club;mon_open;mon_close;wed_open;wed_close",
    "Vereniging;Begintijd maandag;Eindtijd maandag;Begintijd woensdag;Eindtijd woensdag",
  ])("are the hours of that day: %s", async (header) => {
    expect(
      await schedulesOf(
        `${header}\nJudo;18:00;19:00;;\nZwemmen;19:00;20:00;19:30;21:00\nTurnen;;;15:00;17:00`,
      ),
    ).toMatchObject([
      [{ days: ["MO"], startTime: "18:00", endTime: "19:00" }],
      [
        { days: ["MO"], startTime: "19:00", endTime: "20:00" },
        { days: ["WE"], startTime: "19:30", endTime: "21:00" },
      ],
      [{ days: ["WE"], startTime: "15:00", endTime: "17:00" }],
    ]);
  });
});

test("an address or a number of something stands before what it is of, as often as behind it", async () => {
  const { report } = await importText(
    "activiteit;adres_accommodatie;telefoon_vereniging;dag\nJudo;Lindelaan 4;036 123 4567;ma\nTurnen;Kerkweg 12;036 123 4568;di",
  );
  expect(report.sheets[0]?.columns).toMatchObject({
    adres_accommodatie: "address",
    telefoon_vereniging: "phone",
  });
});
