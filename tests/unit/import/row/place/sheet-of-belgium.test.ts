import { describe, expect, it } from "vitest";
import { isOfBelgium, isOfHere } from "#import/sheet/columns/of-belgium.ts";
import { municipalityOfSheet } from "#import/fill-municipality.ts";
import { activitiesIn, askedCodes, importText } from "../../../../support/import-rows.ts";

it("four figures and their town are an address in Belgium, or one of here without its letters", () => {
  expect(isOfBelgium("2440", "Geel")).toBe(true);
  expect(isOfBelgium("9032", "Wondelgem")).toBe(true);
  expect(isOfBelgium("1080", "Sint-Jans-Molenbeek")).toBe(true);
  expect(isOfBelgium("3511", "Utrecht")).toBe(false);
  expect(isOfHere("3511", "Utrecht")).toBe(true);
  expect(isOfHere("9300", "Aalst")).toBe(false);
});

describe("a sheet of a group in Belgium", () => {
  const sheet = [
    "Activiteit;Dag;Tijd;Adres;Telefoon",
    "Turnen;dinsdag;10u-11u;Sporthal De Bres, Kerkstraat 12, 2440 Geel;014 55 12 34",
    "Whist;woensdag;14u-17u;Parochiezaal, Markt 4 - 2450 Meerhout;0471 23 45 67",
  ].join("\n");
  const elsewhere = { municipality: { slug: "geel", value: municipalityOfSheet([]) } };

  it("has its postcodes and its telephones read as those of there, and no mobile number", async () => {
    const result = await importText(sheet, elsewhere);
    expect(
      result.changes.filter(({ path }) => path.startsWith("locations/")).map(({ value }) => value),
    ).toMatchObject([
      { name: "Sporthal De Bres", street: "Kerkstraat 12", pc4: "2440", city: "Geel" },
      { name: "Parochiezaal", street: "Markt 4", pc4: "2450", city: "Meerhout" },
    ]);
    expect(activitiesIn(result)["Turnen"]).toMatchObject({ contact: { phone: "+3214551234" } });
    expect(activitiesIn(result)["Whist"]?.["contact"]).toEqual({});
    expect(result.report.questions.map(({ code }) => code)).not.toContain("postcode-country");
  });

  it("is no reason to read nine digits so in a sheet of here, and figures without a known town are asked about", async () => {
    const here = sheet.replace("2440 Geel", "1317 NB Almere").replace("2450 Meerhout", "1317 NB Almere");
    expect(activitiesIn(await importText(here))["Turnen"]?.["contact"]).toEqual({});
    const odd =
      "Activiteit;Dag;Adres\nTurnen;dinsdag;Kerkstraat 12, 2440 Nergenshuizen\nWhist;vrijdag;Markt 4, 2450 Nergenshuizen";
    const { report } = await importText(odd, elsewhere);
    expect(report.questions.map(({ code }) => code)).toContain("postcode-country");
  });
});

it("a town with its direction is where it is, and no house", async () => {
  const { changes } = await importText(
    "Activiteit;Dag;Locatie\nKnutselen;maandag;Almere Buiten\nZingen;dinsdag;Almere Haven\nSchaken;woensdag;De Toren Noord",
  );
  expect(
    changes.filter(({ path }) => path.startsWith("locations/")).map(({ value }) => value["name"]),
  ).toEqual(["De Toren Noord"]);
});

it("a name short for nothing is no title of yes and no, and short for no town above words of the sheet", async () => {
  const sheet = [
    "tit;bes;dag;tij;sta;act",
    "Breicafé;Samen breien en haken aan de grote tafel bij het raam, met koffie erbij;ma;10:00;open;true",
    "Leesclub;Om de maand een ander boek, gekozen door wie er de vorige keer bij was;do;19:30;vol;true",
  ].join("\n");
  const activities = activitiesIn(await importText(sheet));
  expect(Object.keys(activities)).toEqual(["Breicafé", "Leesclub"]);
  expect(activities["Breicafé"]?.["town"]).toBeUndefined();
});

it("the offset of winter in summer is asked about, with the clock on the wall as the proposal", async () => {
  const sheet = [
    "name,start,end,location",
    "Zomerfeest,2026-07-17T14:00:00+01:00,2026-07-17T16:00:00+01:00,De Hal",
    "Kerstmarkt,2026-12-19T14:00:00+01:00,2026-12-19T18:00:00+01:00,De Hal",
    "Buitendag,2026-06-20T00:00:00+01:00,2026-06-20T00:00:00+01:00,De Hal",
  ].join("\n");
  const read = await importText(sheet);
  const activities = activitiesIn(read);
  expect(askedCodes(read.report.rows[0]?.remarks ?? [])).toContain("time-left-over");
  expect(askedCodes(read.report.rows[1]?.remarks ?? [])).not.toContain("time-left-over");
  expect(activities["Zomerfeest"]?.["schedule"]).toMatchObject({ date: "2026-07-17", startTime: "14:00" });
  expect(activities["Kerstmarkt"]?.["schedule"]).toMatchObject({ startTime: "14:00", endTime: "18:00" });
  expect(activities["Buitendag"]?.["schedule"]).toEqual({ type: "once", date: "2026-06-20" });
});

it("two people with one name leave no half of it in a title", async () => {
  const sheet =
    "Activiteit;Datum;Locatie\nNatuurfilm, gemaakt door Henk en Janetta Bos;2026-05-01;De Hal\nLezing;2026-05-08;De Hal";
  const titles = Object.keys(activitiesIn(await importText(sheet)));
  expect(titles.join()).not.toMatch(/Henk|Janetta|Bos|gemaakt/);
});
