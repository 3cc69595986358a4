import { expect, test } from "vitest";
import { importText } from "../../../support/import-rows.ts";

async function outcomeOf(title: string) {
  const text = `Naam;Soort;Dag;Tijd;Locatie\n${title};ontmoeten;dinsdag;10-12;De Til\n`;
  const { report } = await importText(text);
  return { outcome: report.rows[0]?.outcome, codes: report.questions.map(({ code }) => code) };
}

test.each(
  [
    "Algemene Ledenvergadering|Alg. ledenvergadering|Buitengewone ledenvergadering 2026|ALV|Jaarvergadering|Bestuursvergadering|A.L.V. (voorjaar)",
    "Ledenvergadering|Grote voorjaarsschoonmaak|Schoonmaakmiddag|Bestuursverkiezing|Allerzielen|Tweede pinksterdag|Kerstavond|Nieuw seizoen 2026/2027|Start van het seizoen|Weekend leiding|Klaarzetten spooktocht|Bestuur|Startvergadering|Poetsen|Opkuis kermis|Opruimen lokaal",
    "Bijzondere bijstand aanvragen|Individuele inkomenstoeslag|Kwijtschelding waterschap|Energietoeslag",
    "Tegemoetkoming zorgkosten|Regeling kinderopvang|Collectieve zorgverzekering|Computerregeling",
    "Huisarts|Apotheek|Boodschappen doen|Boodschappen bezorgen Zwolle|Overzicht eten in Zwolle|Vergaderen",
    "Vergaderen en teamtrainingen bij De Hoeve|Zaalverhuur|Zaal huren|Teambuilding|Bedrijfsuitjes",
    "Eten en drinken bij De Kom|Drinken & eten in het dorp|Genieten bij Duin Resort|Lunchen bij brasserie De Brug|Kanoverhuur De Kreek|Sloepverhuur en boottochten",
    "Nieuwe openingsuren containerpark|Gewijzigde dienstregeling|Afvalkalender 2026|Ophaling grofvuil",
    "Subsidie voor initiatieven|Inkomensvoorziening 65-plus|Wmo-voorziening aanvragen|Schuldenregeling",
  ].flatMap((line) => line.split("|")),
)("%s may be nothing to go to: somebody is asked before it is taken", async (title) => {
  expect(await outcomeOf(title)).toMatchObject({
    outcome: "questions",
    codes: expect.arrayContaining(["no-activity-perhaps"]) as string[],
  });
});

test.each(
  [
    "Spreekuur bijzondere bijstand|Hulp bij toeslagen|Inloop over regelingen|Cursus omgaan met regelingen",
    "Kerstavond met muziek|Paasbingo|Kerstmarkt|Schoonmaakhulp|Seizoensopening met muziek|Weekend voor leiding en leden|Ledenvergadering met lezing over uilen|Ledenvergadering - filmquiz|Voorlichting energietoeslag|Regelneef gezocht",
    "Werken aan je conditie|Samen werken in de tuin|Werken met hout|Autovrije zondag|Straatfeest Kerkstraat|Beheerwerken in het bos",
    "Infoavond heraanleg Kerkstraat|Meedenken over de herinrichting|Straatspeeldag: Molenstraat|Fietstocht langs de brug|Oud papier sorteren",
    "Boodschappendienst|Samen boodschappen doen|Spreekuur huisarts|Inloop bij de apotheek|Cursus vergaderen",
    "Vergadering spelen: een toneelmiddag|Workshop subsidie aanvragen|Formulierenhulp kwijtschelding|Naaigroep",
  ].flatMap((line) => line.split("|")),
)("%s is something to go to", async (title) => {
  expect((await outcomeOf(title)).codes).not.toContain("no-activity-perhaps");
});

test.each(
  [
    "Werken Halenstraat|Heraanleg Kerkplein|Wegwerkzaamheden Stationsweg|Wegenwerken centrum|Riolering Dorpsstraat vervangen",
    "Marktstraat autovrij tijdens de solden|Tunnel gestremd|Molenweg afgesloten|Omleiding bus 12|Parkeerverbod kermis",
    "Vernieuwing rijbaan E40|Hinder door nutswerken|Onderhoud sluis|Nieuwe fase heraanleg Dorpslaan en Molenstraat",
  ].flatMap((line) => line.split("|")),
)("%s is of a road: no activity, and nobody is asked", async (title) => {
  expect(await outcomeOf(title)).toMatchObject({ outcome: "refused" });
});

async function codesOfUndated(title: string, when = "", about = "Iets over wat dit is.") {
  const text = `Naam;Wanneer;Beschrijving\n${title};${when};${about}\nLeesclub;;Lezen en praten.\nKookclub;;Samen koken.\n`;
  const { rows } = (await importText(text)).report;
  return rows.filter((row) => row.title === title).flatMap(({ remarks }) => remarks.map(({ code }) => code));
}

test.each([
  "Zwembad De Golf",
  "IJsbaan Het Wad",
  "Bioscoop Luxor",
  "Cinema Zuid",
  "Stadsspeeltuin De Wip",
  "Jeugdfonds Sport",
  "Stichting Leergeld Oost",
  "Vrijwilligerspunt Noord",
  "Kinderboerderij De Geit",
  "Groepshotel Duinzicht",
  "Hospice De Linde",
  "Blindenbibliotheek",
  "Het Leger des Heils",
  "Stichting De Waterput",
  "Geluidsteam",
  "Werkgroep Groen",
])("%s without a day is a house or a fund: somebody is asked what one can do there", async (title) => {
  expect(await codesOfUndated(title)).toContain("no-activity-perhaps");
});

test("the same with a day is something that is on then", async () => {
  expect(await codesOfUndated("Zwembad De Golf", "elke dinsdag van 10.00 tot 11.00 uur")).not.toContain(
    "no-activity-perhaps",
  );
});

test.each([
  "Zwemclub De Golf",
  "Speeltuinvereniging De Wip",
  "Museumclub",
  "Filmclub Zuid",
  "Buurthuis De Til",
])("%s without a day is taken as it is", async (title) => {
  expect(await codesOfUndated(title)).not.toContain("no-activity-perhaps");
});

test.each([
  ["De Waterput", "De Waterput steunt dorpen wereldwijd met schoon water."],
  ["Moestuin", "In de nabije toekomst hopen we een moestuin aan te leggen."],
  ["Fonds Zuid", "Deze organisatie zet zich in voor gezinnen."],
])("%s tells of a body or of a plan: somebody is asked what one can do there", async (title, about) => {
  expect(await codesOfUndated(title, "", about)).toContain("no-activity-perhaps");
});

test.each([
  ["Geluidsteam", "Kom je ons helpen bij het geluid?"],
  ["Moestuin", "In onze moestuin is iedereen welkom, nu en in de toekomst."],
  ["Stichting De Linde", "U kunt bij ons eten en praten."],
  ["Buurtkamer", "Deze kamer van de stichting is er voor de buurt."],
])("%s is taken as it is where the text speaks to the reader: %s", async (title, about) => {
  expect(await codesOfUndated(title, "", about)).not.toContain("no-activity-perhaps");
});

test("a feast or a trip that one books for one's own people is asked about where nothing says when it is", async () => {
  for (const title of ["Kinderfeestje op de boerderij", "Schoolreisje", "Bedrijfs- of familiefeest"]) {
    const { report } = await importText(`Naam;Soort;Locatie\n${title};ontmoeten;De Til\n`);
    expect(report.questions.map(({ code }) => code)).toContain("no-activity-perhaps");
  }
});

test.each(["Samen eten bij De Brug", "Kookcafé: eten bij de buren", "Familiefeest in het park", "Vaarcafé"])(
  "%s is something to go to",
  async (title) => {
    expect((await outcomeOf(title)).codes).not.toContain("no-activity-perhaps");
  },
);
