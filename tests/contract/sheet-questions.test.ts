import { afterAll, beforeAll, expect, it } from "vitest";
import { hiddenFields, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";

let world: DeskWorld;
let editor: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  makeEditor(world, "een@example.org", ["*"]);
  await world.start();
  editor = new Visitor(world);
  await editor.signIn("een@example.org");
});
afterAll(() => world.remove());

const HEADER = "Activiteit;Soort;Aanbieder;Omschrijving;Dag;Tijd;Locatie;Plaats;Doel";
const ROWS = [
  "Koffie in de hal;Buurtkamer;Club De Wilg;U drinkt samen koffie.;dinsdag;10.00-11.30;Zaal De Wilg;Almere;blauw",
  "Thee in de hal;Buurtkamer;Club De Wilg;U drinkt samen thee.;woensdag;10.00-11.30;Zaal De Wilg;Almere;blauw",
  "Sjoelen;ontmoeten;Club De Wilg;U sjoelt samen. Bel Riet van der Zwaan.;vrijdag;10.00-11.30;Zaal De Wilg;Almere;blauw",
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
/** The number of the question under this heading, and what stands in its form. */
const question = (page: string, column: string) =>
  [...page.matchAll(/<h4 id="vraag-(\d+)"[^>]*>\s*([^<]*?)\s*<\/h4>/g)].find(
    ([, , heading]) => heading === column,
  )?.[1];
const versionIn = (page: string) =>
  hiddenFields(page)["versie"] ?? /name="versie" value="([^"]+)"/.exec(page)?.[1] ?? "";
const content = (path: string) =>
  world.store().prepare("SELECT content FROM publication WHERE path = ? ORDER BY nr DESC").get(path)?.[
    "content"
  ];

it("a question is asked once, answered with a press for all its rows, and never again for the next version", async () => {
  const page = await upload("aanbod.csv");
  const before = await read(page);
  const soort = question(before, "Soort");
  expect(before).toContain("2 rijen: regel 2, 3");
  expect(before).toContain("Buurtkamer");
  const sent = await editor.post(`${page}/vragen`, {
    versie: versionIn(before),
    [`tekst.${soort}.0`]: "Contact & ontmoeten",
  });
  expect(sent.status).toBe(303);
  expect(question(await read(page), "Soort")).toBeUndefined();
  const next = await upload("aanbod.csv", [...ROWS, ROWS[0]?.replace("Koffie", "Melk") ?? ""]);
  const after = await read(next);
  expect(question(after, "Soort")).toBeUndefined();
  expect(after).toContain("U gaf één antwoord.");
});

it("a name of a person is shown to the editor of the sheet, and kept in no answer", async () => {
  const page = await upload("namen.csv");
  const asked = await read(page);
  const at = question(asked, "Omschrijving");
  expect(asked).toContain("Bel Riet van der Zwaan.");
  await editor.post(`${page}/vragen`, { versie: versionIn(asked), [`keus.${at}.0`]: "open" });
  expect(question(await read(page), "Omschrijving")).toBeUndefined();
  const kept = world.store().prepare("SELECT group_concat(mapping) AS all_of_it FROM sheet_answer").get();
  expect(String(kept?.["all_of_it"])).not.toContain("Zwaan");
});

it("answers to questions that changed meanwhile are not taken for answers to others", async () => {
  const page = await upload("oud.csv");
  await read(page);
  const sent = await editor.post(`${page}/vragen`, { versie: "van-gisteren", "tekst.0.0": "onzin" });
  expect(await text(sent.headers.get("location") ?? "")).toContain("Dit blad is intussen opnieuw gelezen.");
});

it("a column that we did not know is one after somebody said what it is", async () => {
  const page = await upload("kolommen.csv");
  const before = await read(page);
  expect(before).toContain("“Doel”");
  await editor.post(`${page}/kolommen`, { kolom: ["Soort", "Doel"], wordt: ["", "category"] });
  const after = await read(page);
  expect(after).toContain("Deze kolommen nemen wij niet over: “Soort”.");
  expect(question(after, "Doel")).toBeDefined();
});

it("what the sheet does not say is asked before all else, once, and one press settles it for all rows", async () => {
  const page = await upload(
    "zonder-plek.csv",
    ROWS.map((row) =>
      row.replace("Zaal De Wilg", "").replace("in de hal", "drinken").replace(";10.00-11.30", ";half acht"),
    ),
  );
  const before = await read(page);
  expect(before.indexOf("Over het hele blad")).toBeGreaterThan(0);
  expect(before.indexOf("Over wat er in de cellen staat")).toBeGreaterThan(
    before.indexOf("3 rijen zeggen niet waar"),
  );
  expect(before).toContain("Blijft open: waar het is");
  const at = question(before, "Locatie");
  await editor.post(`${page}/vragen`, { versie: versionIn(before), [`alle.${at}`]: "antwoord-0" });
  const after = await read(page);
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
  expect(before).not.toContain('name="rij"');
  const asked = question(before, "organisatie (geen kolom)");
  const typed = new RegExp(`name="alle-tekst.${asked}"[^>]*value="([^"]+)"`).exec(before)?.[1] ?? "";
  expect(typed).toBe("Yogastudio Adem");
  await owner.post(`${page}/vragen`, { versie: versionIn(before), [`alle-tekst.${asked}`]: typed });
  const after = await read(page, owner);
  expect(after).not.toContain("Wacht op de aanbieder");
  expect(after).toContain("2 nieuw");
});

// Last: what is decided here is built into releases, which takes the machine for a while.
it("what was taken is shown as cards first, and goes back in one press as long as nobody changed it", async () => {
  const page = await upload("terug.csv");
  const shown = await read(page);
  expect(shown).toContain("Zo staat het in de lijst");
  const slugs = [...shown.matchAll(/name="rij" value="([a-z0-9-]+)"/g)].map(([, slug = ""]) => slug);
  expect(slugs).toHaveLength(3);
  await editor.post(page, { rij: slugs });
  const paths = slugs.map((slug) => `activities/almere/${slug}.json`);
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
  await editor.post(again, { rij: slugs });
  const [first = ""] = paths;
  const changed = { ...(JSON.parse(String(content(first))) as object), title: "Koffie op zolder" };
  world
    .store()
    .prepare("INSERT INTO publication (path, content, actor, created_at) VALUES (?, ?, 'een ander', 0)")
    .run(first, JSON.stringify(changed));
  expect(await text(again)).toContain("Eén bestand uit dit blad is daarna veranderd.");
  await editor.post(`${again}/terug`, {});
  expect(content(first)).toContain("Koffie op zolder");
  expect(Number(counted?.["n"])).toBeGreaterThan(0);
});
