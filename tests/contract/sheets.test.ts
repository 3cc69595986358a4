import { afterAll, beforeAll, expect, it } from "vitest";
import { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";

let world: DeskWorld;
let one: Visitor;
let two: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "een@example.org");
  makeEditor(world, "twee@example.org");
  await world.start();
  [one, two] = [new Visitor(world), new Visitor(world)];
  await one.signIn("een@example.org");
  await two.signIn("twee@example.org");
});
afterAll(() => world.remove());

const HEADER = "Activiteit;Aanbieder;Omschrijving;Dag;Tijd;Locatie;Plaats";
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `Groep ${at} koffie;Club ${at % 50};U drinkt samen koffie in groep ${at}.;dinsdag;10.00-11.30;Zaal ${at};Almere`,
  );
const sheet = (name: string, lines: string[]) => ({ name, text: [HEADER, ...lines].join("\n") });
/** Takes far longer than a few requests. */
const long = (name: string) => sheet(name, rows(4_000));
const upload = (who: Visitor, file: { name: string; text: string }) =>
  who.upload("/beheer/blad", "blad", file);
const text = async (who: Visitor, path: string) => (await who.get(path)).text();
type Standing = { state: string; before?: number; done?: number; total?: number };
const standing = async (who: Visitor, page: string) =>
  (await (await who.get(`${page}/stand`)).json()) as Standing;
async function standsAs(who: Visitor, page: string, state: RegExp): Promise<Standing> {
  for (const end = Date.now() + HANGS_MS; Date.now() < end;) {
    const found = await standing(who, page);
    if (state.test(found.state)) return found;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${page} never was ${String(state)}`);
}

it("one odd row is a remark among the others", async () => {
  const odd = [`A;${"x".repeat(900)};;;;;`, "constructor;__proto__;;32 december;25:61;toString;", ...rows(2)];
  const page = (await upload(one, sheet("vreemd.csv", odd))).headers.get("location") ?? "";
  await standsAs(one, page, /^read$/);
  const read = await text(one, page);
  expect(await text(one, `${page}?rijen=geweigerd`)).toContain(
    "Van de naam van de activiteit blijft te weinig over",
  );
  expect([...read.matchAll(/name="regel"/g)].length).toBeGreaterThanOrEqual(2);
});

it("an editor has one sheet at a time, somebody else waits for a turn, and either may stop", async () => {
  const first = (await upload(one, long("eerste.csv"))).headers.get("location") ?? "";
  const again = await upload(one, long("nog-een.csv"));
  expect(again.status).toBe(409);
  const said = await again.text();
  expect(said).toContain("Wij lezen al een lijst van u");
  expect(said).toContain(`href="${first}"`);
  const other = (await upload(two, long("ander.csv"))).headers.get("location") ?? "";
  expect(await standing(two, other)).toMatchObject({ state: "waiting", before: 1 });
  expect(await text(two, other)).toContain("Eerst is er één andere lijst aan de beurt.");
  // Nobody stops or sees the sheet of somebody else.
  await two.post(`${first}/stoppen`, {});
  expect((await standing(one, first)).state).toBe("reading");
  expect((await two.get(first)).status).toBe(404);
  expect((await one.post(`${first}/stoppen`, {})).status).toBe(303);
  expect(await text(one, first)).toContain("U heeft het lezen gestopt.");
  await standsAs(two, other, /^reading$/);
  expect((await upload(one, sheet("klein.csv", rows(1)))).status).toBe(303);
  await two.post(`${other}/stoppen`, {});
  expect(await text(two, "/beheer/blad")).toContain("Niet ingelezen");
});

it("a sheet that the end of the process broke off says so, and what to do", async () => {
  const page = (await upload(two, long("afgebroken.csv"))).headers.get("location") ?? "";
  await standsAs(two, page, /^reading$/);
  await world.stop("SIGKILL");
  await world.start();
  expect((await standing(two, page)).state).toBe("failed");
  const said = await text(two, page);
  expect(said).toContain("De gids is opnieuw gestart terwijl uw lijst werd gelezen");
  expect(said).toContain("Er is niets veranderd in de gids.");
  expect((await upload(two, sheet("opnieuw.csv", rows(1)))).status).toBe(303);
});

it("a file that is no sheet is refused in a sentence, and the next one is read", async () => {
  const page = (await upload(one, { name: "x.pdf", text: "%PDF-1.7 niets" })).headers.get("location") ?? "";
  await standsAs(one, page, /^failed$/);
  expect(await text(one, page)).toContain("Dit is een pdf");
  expect((await upload(one, { name: "leeg.csv", text: "" })).status).toBe(422);
});

it("a sheet is read while its editor waits, and what is chosen of three thousand rows is taken in one press", async () => {
  const sent = await upload(one, sheet("groot.csv", rows(3_000)));
  expect(sent.status).toBe(303);
  const page = sent.headers.get("location") ?? "";
  const waiting = await text(one, page);
  expect(waiting).toContain("Wij lezen uw lijst");
  expect(waiting).toContain("hooguit 5 minuten");
  expect(waiting).toContain('http-equiv="refresh"');
  expect(waiting).toContain("Kijk of het klaar is");
  await standsAs(one, page, /^read$/);
  const read = await text(one, page);
  expect(read).toContain("Zet alle 3000 in de gids");
  expect(read).toContain("Bladzijde 1 van 150");
  const taken = await one.post(page, { neem: "alles" });
  expect(taken.status).toBe(303);
  const after = await text(one, page);
  expect(after).toContain("Van 3000 activiteiten weten wij nog niet bij wie ze passen.");
  expect(after).toContain('href="/beheer/passend"');
  const count = (sql: string) => world.store().prepare(sql).get()?.["n"];
  expect(count("SELECT count(*) AS n FROM publication WHERE path LIKE 'activities/%'")).toBe(3_000);
  expect(Number(count("SELECT max(length(result)) AS n FROM sheet_import"))).toBeLessThan(3_000_000);
});
