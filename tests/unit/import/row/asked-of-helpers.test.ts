import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const read = async (benefits: string, header = "wij bieden") =>
  Object.values(
    activitiesIn(
      await importText(
        `title;hours;description;requirements;${header}\nGastheer gezocht;Wekelijks;Je ontvangt gasten in de hal.;Je bent minimaal 18 jaar oud.;${benefits}\nKok gezocht;Wekelijks;Je kookt voor de gasten.;Geen.;${benefits}`,
      ),
    ),
  );

test("the age that is asked of who helps is that of the row", async () => {
  const [host, cook] = await read("Koffie.");
  expect(host).toMatchObject({ role: "volunteer", audience: { minAge: 18 } });
  expect(cook?.["audience"]).toEqual({});
});

test.each(["wij bieden", "benefits", "Wat krijg je ervoor?"])(
  "hours and prices below “%s” are those of something else",
  async (header) => {
    const [host] = await read(
      "Een les op zondag van 10:45 tot 11:45 uur. Deelname kost 5 euro per keer.",
      header,
    );
    expect(host).toMatchObject({ costs: [] });
    expect(JSON.stringify(host?.["schedule"])).not.toContain("10:45");
  },
);

test("who may get a vrijwilligersvergoeding is a volunteer", async () => {
  const text =
    "title;hours;description;compensation\nAssistent;Wekelijks;Er elke week zijn.;Een vrijwilligersvergoeding is bespreekbaar.\nKoor;Wekelijks;Samen zingen.;Geen.";
  const [assistant, choir] = Object.values(activitiesIn(await importText(text)));
  expect([assistant?.["role"], choir?.["role"]]).toEqual(["volunteer", undefined]);
});
