import { expect, test } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Visit } from "#desk/gate/route.ts";
import { findByWords } from "#desk/listing/find/find-in-desk.ts";
import { testVisit } from "../../../../support/test-visit.ts";

const TITLES = ["Samen naar het café", "Café op de hoek", "Wandelen"];
const found = (asked: string) => findByWords(TITLES, asked, (title) => title);

test("an editor finds something by words of its name, with or without accents, in any order", () => {
  expect(found("cafe")).toEqual(["Café op de hoek", "Samen naar het café"]);
  expect(found("CAFÉ samen")).toEqual(["Samen naar het café"]);
  expect(found("zwemmen")).toEqual([]);
  expect(found("  ")).toEqual([]);
});

async function groupsOf(asked: string, organizations?: string[]) {
  const visit = await testVisit({ query: new URLSearchParams({ q: asked }) });
  const own: Visit =
    organizations && visit.session
      ? { ...visit, session: { ...visit.session, editor: { ...visit.session.editor, organizations } } }
      : visit;
  const reply = await ROUTES.find(({ path }) => path === "/beheer/zoeken")?.run(own);
  if (!reply || !("view" in reply) || reply.view.name !== "find") throw new Error("nothing was looked for");
  return reply.view.groups;
}

test("what was found stands by kind, and each line says how it stands", async () => {
  const [first] = await groupsOf("adem");
  expect(first?.heading).toBe("Activiteiten");
  expect(first?.lines[0]?.standing).toMatch(/nagekeken$/);
  const headings = (await groupsOf("rotonde")).map(({ heading }) => heading);
  expect(headings).toContain("Plekken");
});

test("an editor of one organisation finds nothing of others, and no places", async () => {
  const groups = await groupsOf("de", ["welzijn-de-buurtschakel"]);
  expect(groups.map(({ heading }) => heading)).not.toContain("Plekken");
  for (const { heading, lines } of groups)
    if (heading === "Activiteiten")
      for (const { about } of lines) expect(about).toBe("Welzijn De Buurtschakel");
});
