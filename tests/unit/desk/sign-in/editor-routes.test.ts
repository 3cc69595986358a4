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
});
