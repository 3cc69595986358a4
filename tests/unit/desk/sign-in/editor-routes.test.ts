import { describe, expect, it } from "vitest";
import { editorRoutes } from "#desk/sign-in/editor-routes.ts";
import { testVisit } from "../../../support/test-visit.ts";

const adding = async (fields: Record<string, string | string[]>) => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  const route = editorRoutes.find(({ method, path }) => method === "POST" && path === "/beheer/redactie");
  return route?.run(await testVisit({ form }));
};
const FILLED = { naam: "Noor Klaver", adres: "noor@example.org", organisatie: ["*"], beheerder: "ja" };
const TYPED = { name: "Noor Klaver", email: "noor@example.org", organizations: ["*"], administrator: true };

describe("somebody new in the redaction", () => {
  it.each([
    ["no name", { naam: "" }, { name: "" }],
    ["no organisation", { organisatie: [] }, { organizations: [] }],
    ["no address", { adres: "noor@" }, { email: "noor@" }],
  ])("that cannot be added yet keeps what was filled in: %s", async (_, wrong, typed) => {
    expect(await adding({ ...FILLED, ...wrong })).toMatchObject({
      status: 422,
      view: { problem: expect.any(String) as string, typed: { ...TYPED, ...typed } },
    });
  });

  it("gets the organisation that was searched for: ticked when one fits, offered when more do", async () => {
    const search = (zoek: string) => adding({ ...FILLED, organisatie: [], zoek, doe: "zoek" });
    expect(await search("yogastudio")).toMatchObject({
      status: 200,
      view: { found: ["yogastudio-adem"], typed: { ...TYPED, organizations: ["yogastudio-adem"] } },
    });
    const many = await search("an");
    if (!many || !("view" in many) || many.view.name !== "editors") throw new Error("no page");
    expect(many.view.found.length).toBeGreaterThan(1);
    expect(many.view.typed?.organizations).toEqual([]);
  });

  it("is not added for a name that fits no organisation, or several", async () => {
    for (const zoek of ["bestaat niet", "an"])
      expect(await adding({ ...FILLED, zoek })).toMatchObject({ status: 422, view: { asked: zoek } });
  });
});
