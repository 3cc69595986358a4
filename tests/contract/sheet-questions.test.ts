import { afterAll, beforeAll, expect, it } from "vitest";
import { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";

let world: DeskWorld;
let editor: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "een@example.org", ["*"]);
  await world.start();
  editor = new Visitor(world);
  await editor.signIn("een@example.org");
});
afterAll(() => world.remove());

const HEADER = "Activiteit;Soort;Aanbieder;Omschrijving;Dag;Tijd;Locatie;Plaats;Intern nr";
const ROWS = [
  "Koffie in de hal;Buurtkamer;Club De Wilg;U drinkt samen koffie.;dinsdag;10.00-11.30;Zaal De Wilg;Almere;1001",
  "Thee in de hal;Buurtkamer;Club De Wilg;U drinkt samen thee.;woensdag;10.00-11.30;Zaal De Wilg;Almere;1002",
  "Sjoelen;ontmoeten;Club De Wilg;U sjoelt samen. Bel Riet van der Zwaan.;vrijdag;10.00-11.30;Zaal De Wilg;Almere;1003",
];

const text = async (path: string, by = editor) => (await by.get(path)).text();
async function read(page: string, by = editor): Promise<string> {
  await until(
    () =>
      world
        .store()
        .prepare("SELECT state FROM sheet_import WHERE id = ?")
        .get(page.split("/").at(-1) ?? "")?.["state"] === "read",
    HANGS_MS,
    () => `${page} to be read`,
  );
  return text(page, by);
}
async function upload(name: string, lines = ROWS): Promise<string> {
  const sent = await editor.upload("/beheer/blad", "blad", { name, text: [HEADER, ...lines].join("\n") });
  return sent.headers.get("location") ?? "";
}
/** The number of the question under this heading, in the list of all of them. */
const question = (page: string, column: string) =>
  [...page.matchAll(/\?vraag=(\w+)#vragen"[^>]*>\s*<span class="ask__step"[^>]*>([^<]*)</g)].find(
    ([, , heading]) => heading?.trim() === column,
  )?.[1];
const steps = (page: string) => [...page.matchAll(/class="ask__step"[^>]*>([^<]*)</g)].map(([, one]) => one);
const versionIn = (page: string) => /name="versie" value="([^"]+)"/.exec(page)?.[1] ?? "";
/** The page with this question open. */
const asked = (path: string, at: string | undefined) => text(`${path}?vraag=${at}`);
/** Answers a question and has the sheet read again. */
async function settle(path: string, shown: string, fields: Record<string, string>, by = editor) {
  const sent = await by.post(`${path}/vragen`, { versie: versionIn(shown), verwerk: "ja", ...fields });
  expect(sent.status).toBe(303);
  return read(path, by);
}
const content = (path: string) =>
  world.store().prepare("SELECT content FROM publication WHERE path = ? ORDER BY nr DESC").get(path)?.[
    "content"
  ];

it("a question is asked once, answered with a press for all its rows, and never again for the next version", async () => {
  const page = await upload("aanbod.csv");
  const before = await read(page);
  const soort = question(before, "Soort");
  const shown = await asked(page, soort);
  expect(shown).toContain("2 rijen: regel 2, 3");
  expect(shown).toContain("Buurtkamer");
  const after = await settle(page, before, { [`tekst.${soort}.0`]: "Contact & ontmoeten" });
  expect(question(after, "Soort")).toBeUndefined();
  const next = await read(await upload("aanbod.csv", [...ROWS, ROWS[0]?.replace("Koffie", "Melk") ?? ""]));
  expect(question(next, "Soort")).toBeUndefined();
  expect(next).toContain("U gaf één antwoord.");
});

it("questions come one at a time, most rows first, and the sheet is read again after the last of them", async () => {
  const page = await upload("een-voor-een.csv");
  const shown = await read(page);
  const [first, second, third] = steps(shown);
  expect([first, second, third]).toEqual(["Soort", "Omschrijving", "Kolom “Intern nr”"]);
  const [soort, text] = [question(shown, "Soort"), question(shown, "Omschrijving")];
  expect(shown).toContain(`id="vraag-${soort}"`);
  expect(shown).not.toContain(`id="vraag-${text}"`);
  const press = (fields: Record<string, string>) =>
    editor.post(`${page}/vragen`, { versie: versionIn(shown), ...fields });
  const one = await press({ vraag: soort ?? "", [`alle.${soort}`]: "open" });
  expect(one.headers.get("location")).toBe(`${page}?vraag=${text}#vragen`);
  const halfway = await asked(page, soort);
  expect(halfway).toContain("U antwoordde: laat open");
  expect(halfway).toContain("Verwerk uw antwoorden");
  expect(halfway).not.toContain('name="neem"');
  const two = await press({ vraag: text ?? "", [`alle.${text}`]: "open" });
  expect(two.headers.get("location")).toBe(`${page}?vraag=kolommen#vragen`);
  await press({ vraag: "kolommen", "kolom.0": "Intern nr", "wordt.0": "niets" });
  const after = await read(page);
  expect(steps(after)).toEqual([]);
  expect(after).toContain("Geen vragen meer");
  expect(after).toContain("Deze kolommen nemen wij niet over: “Intern nr”.");
  expect(after).toContain('name="neem"');
});

it("what was answered is heard before rows are taken", async () => {
  const page = await upload("eerst-horen.csv");
  const shown = await read(page);
  const at = question(shown, "Soort") ?? "";
  await editor.post(`${page}/vragen`, { versie: versionIn(shown), vraag: at, [`alle.${at}`]: "open" });
  await editor.post(page, { neem: "alles" });
  expect(await read(page)).not.toContain("Overgenomen.");
});

it("a name of a person is shown to the editor of the sheet, and kept in no answer", async () => {
  const page = await upload("namen.csv");
  const before = await read(page);
  const at = question(before, "Omschrijving");
  expect(await asked(page, at)).toContain("Bel Riet van der Zwaan.");
  const after = await settle(page, before, { [`keus.${at}.0`]: "open" });
  expect(question(after, "Omschrijving")).toBeUndefined();
  const kept = world.store().prepare("SELECT group_concat(mapping) AS all_of_it FROM sheet_answer").get();
  expect(String(kept?.["all_of_it"])).not.toContain("Zwaan");
  const read_ = world
    .store()
    .prepare("SELECT json_extract(result, '$.mapping') AS said FROM sheet_import")
    .all();
  expect(JSON.stringify(read_)).not.toContain("Zwaan");
});

it("answers to questions that changed meanwhile are not taken for answers to others", async () => {
  const page = await upload("oud.csv");
  await read(page);
  const sent = await editor.post(`${page}/vragen`, { versie: "van-gisteren", "tekst.0.0": "onzin" });
  expect(await text(sent.headers.get("location") ?? "")).toContain("Deze lijst is intussen opnieuw gelezen.");
});

it("a column that we did not know is one after somebody said what it is, and how the sheet stands can be said too", async () => {
  const page = await upload("kolommen.csv");
  const before = await read(page);
  expect(before).toContain("3 rijen, gelezen als lijst.");
  expect(await asked(page, "kolommen")).toContain("bijvoorbeeld “1001”");
  const columns = { "kolom.0": "Soort", "wordt.0": "niets", "kolom.1": "Intern nr", "wordt.1": "category" };
  await editor.post(`${page}/kolommen`, columns);
  const after = await read(page);
  expect(after).toContain("Deze kolommen nemen wij niet over: “Soort”.");
  expect(question(after, "Intern nr")).toBeDefined();
  await editor.post(`${page}/kolommen`, { vorm: "week-table" });
  expect(await read(page)).toContain("gelezen als weekrooster");
});

it("what the sheet does not say is asked first, once, and one press settles it for all rows", async () => {
  const page = await upload(
    "zonder-plek.csv",
    ROWS.map((row) =>
      row.replace("Zaal De Wilg", "").replace("in de hal", "drinken").replace(";10.00-11.30", ";half acht"),
    ),
  );
  const before = await read(page);
  const at = question(before, "Locatie");
  expect(await asked(page, at)).toContain("3 rijen zeggen niet waar");
  expect(before).toContain("Blijft open: waar het is");
  const after = await settle(page, before, { [`alle.${at}`]: "antwoord-0" });
  expect(question(after, "Locatie")).toBeUndefined();
  expect(after).not.toContain("Blijft open: waar het is");
});

it("a sheet that names no provider waits for one, and who looks after one organisation finds it filled in", async () => {
  makeEditor(world, "adem@example.org", ["yogastudio-adem"]);
  const owner = new Visitor(world);
  await owner.signIn("adem@example.org");
  const lines = [
    "Activiteit;Dag;Tijd",
    "Rustig rekken;dinsdag;10.00-11.30",
    "Stil zitten;vrijdag;10.00-11.30",
  ];
  const sent = await owner.upload("/beheer/blad", "blad", { name: "eigen.csv", text: lines.join("\n") });
  const page = sent.headers.get("location") ?? "";
  const before = await read(page, owner);
  expect(before).toContain("Zonder aanbieder komt een rij niet in de gids");
  expect(before).toContain("Wacht op de aanbieder");
  expect(before).toContain("Zo staat het in de lijst");
  expect(before).not.toContain('name="neem"');
  const at = question(before, "organisatie (geen kolom)");
  const typed = new RegExp(`name="alle-tekst.${at}"[^>]*value="([^"]+)"`).exec(before)?.[1] ?? "";
  expect(typed).toBe("Yogastudio Adem");
  const after = await settle(page, before, { [`alle-tekst.${at}`]: typed }, owner);
  expect(after).not.toContain("Wacht op de aanbieder");
  expect(after).toContain("2 nieuwe rijen");
});

it("of two hundred rows one sees twenty at a time, by what happens to them and by name, and leaves out what one wants", async () => {
  const page = await upload(
    "veel.csv",
    Array.from(
      { length: 200 },
      (_, at) =>
        `Groep ${at};ontmoeten;Club De Wilg;U drinkt samen koffie.;dinsdag;10.00-11.30;Zaal De Wilg;Almere;`,
    ),
  );
  const shown = await read(page);
  expect(shown).toContain("200 nieuwe rijen");
  expect(shown).toContain("Bladzijde 1 van 10");
  expect([...shown.matchAll(/class="sheet-row"/g)]).toHaveLength(20);
  expect(shown.length).toBeLessThan(150_000);
  expect(await text(`${page}?rijen=nieuw&bladzijde=10`)).toContain("Groep 199");
  const found = await text(`${page}?zoek=groep 17`);
  expect(found).toContain("11 met “groep 17”.");
  const key = /name="regel" value="([^"]+)"/.exec(found)?.[1] ?? "";
  const left = await editor.post(`${page}/rij`, { regel: key, mee: "nee", rijen: "nieuw", zoek: "groep 17" });
  expect(left.headers.get("location")).toBe(`${page}?rijen=nieuw&zoek=groep+17#regel-19`);
  const after = await text(`${page}?rijen=weg`);
  expect(after).toContain("Groep 17");
  expect(after).toContain("1 rij laat u weg");
  expect(after).toContain("Zet alle 199 in de gids");
});

it("what may be about a client is read before it goes along, and who takes only what is sure leaves questions behind", async () => {
  const page = await upload("lezen.csv", [
    ...ROWS,
    "Breien;ontmoeten;Club De Wilg;U breit samen. Haar bsn is 111222333.;maandag;10.00-11.30;Zaal De Wilg;Almere;",
  ]);
  const shown = await read(page);
  expect(shown).toContain("Zet alle 3 in de gids");
  expect(await text(`${page}?rijen=weg`)).toContain("Lees hem eerst.");
  const key = /name="regel" value="([^"]+)"[^>]*>\s*<input type="hidden" name="mee" value="ja"/.exec(
    await text(`${page}?rijen=weg`),
  )?.[1];
  await editor.post(`${page}/rij`, { regel: key ?? "", mee: "ja" });
  expect(await text(page)).toContain("Zet alle 4 in de gids");
});

// Last: what is decided here is built into releases, which takes the machine for a while.
it("what was taken is shown as cards first, and goes back in one press as long as nobody changed it", async () => {
  const page = await upload("terug.csv");
  const shown = await read(page);
  expect(shown).toContain("Zo staat het in de lijst");
  const paths = ["koffie-in-de-hal", "thee-in-de-hal", "sjoelen"].map(
    (slug) => `activities/almere/${slug}.json`,
  );
  await editor.post(page, {});
  expect(content(paths[0] ?? ""), "nobody said what to take").toBeUndefined();
  await editor.post(page, { neem: "alles" });
  expect(paths.map((path) => content(path) !== undefined)).toEqual([true, true, true]);
  expect(await text(page)).toContain("Maak ongedaan");
  await editor.post(`${page}/terug`, {});
  expect(await text(page)).toContain("Ongedaan gemaakt.");
  expect(paths.map((path) => content(path))).toEqual(["null", "null", "null"]);
  expect(content("organizations/club-de-wilg.json")).toBe("null");
  const gone = await editor.post(`${page}/terug`, {});
  expect(gone.status).toBe(303);
  const counted = world.store().prepare("SELECT count(*) AS n FROM publication").get();

  const again = await upload("nog-eens.csv");
  await read(again);
  await editor.post(again, { neem: "alles" });
  // Where the first one was written before it was taken back, its address is in use until that is written too.
  const first = String(
    world
      .store()
      .prepare(
        "SELECT path FROM publication WHERE path GLOB 'activities/almere/koffie-in-de-hal*' ORDER BY nr DESC",
      )
      .get()?.["path"],
  );
  const changed = { ...(JSON.parse(String(content(first))) as object), title: "Koffie op zolder" };
  world
    .store()
    .prepare("INSERT INTO publication (path, content, actor, created_at) VALUES (?, ?, 'een ander', 0)")
    .run(first, JSON.stringify(changed));
  expect(await text(again)).toContain("Eén bestand uit deze lijst is daarna veranderd.");
  await editor.post(`${again}/terug`, {});
  expect(content(first)).toContain("Koffie op zolder");
  expect(Number(counted?.["n"])).toBeGreaterThan(0);
});
