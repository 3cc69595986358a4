import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const timesOf = async (text: string): Promise<Record<string, string[] | undefined>> =>
  Object.fromEntries(
    Object.values(activitiesIn(await importText(text))).map(({ title, schedule }) => [
      String(title),
      (schedule as { rules?: Record<string, unknown>[] }).rules?.map(
        ({ startTime, endTime }) => `${String(startTime)}-${String(endTime)}`,
      ),
    ]),
  );

test("hours and minutes in columns of their own are one time", async () => {
  expect(
    await timesOf(
      "Title,Day,Start Hour,Start Minute,End Hour,End Minute\nEten,dinsdag,17,0,18,30\nLunch,vrijdag,11,30,13,0\nKoffie,maandag,0,0,0,0\n",
    ),
  ).toEqual({ Eten: ["17:00-18:30"], Lunch: ["11:30-13:00"], Koffie: ["undefined-undefined"] });
  expect(
    await timesOf(
      "Activiteit;Dag;Begin uur;Begin minuten;Eind uur;Eind minuten\nEten;dinsdag;17;15;18;45\nLunch;vrijdag;12;;13;30\n",
    ),
  ).toEqual({ Eten: ["17:15-18:45"], Lunch: ["12:00-13:30"] });
});

test("minutes that say how long it takes are no part of an hour", async () => {
  expect(
    await timesOf("Activiteit;Dag;Begintijd;Minuten\nEten;dinsdag;17.00;90\nLunch;vrijdag;12.00;60\n"),
  ).toMatchObject({ Eten: ["17:00-undefined"] });
});

test("a row of which the text is still to be written is no activity", async () => {
  const { report } = await importText(
    "Activiteit;Dag;Omschrijving\nEten;dinsdag;Samen eten.\nMaaltijd 1;vrijdag;[Nog in te vullen]\nMaaltijd 2;vrijdag;[Data moet worden verzameld bij de wijk]\n",
  );
  expect(report.rows.map(({ outcome }) => outcome)).toEqual(["taken", "refused", "refused"]);
});
