import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import { Visitor } from "../support/desk-visitor.ts";
import { makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { makeKey, SoftwareKey, useKey } from "../support/software-key.ts";

const EDITOR = "leest@example.org";
let world: DeskWorld;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, EDITOR, ["yogastudio-adem"]);
  await world.start({ KEYS_FOR: "everyone" });
});
afterAll(() => world.remove());

/** Where this guide sends whoever asks for a page of the desk with this sign-in. */
const sentTo = async (visitor: Visitor, path: string) => (await visitor.get(path)).headers.get("location");

describe("a guide that asks a key of everyone", () => {
  it("lets a code by mail alone do nothing but make the key", async () => {
    const visitor = new Visitor(world);
    await visitor.signIn(EDITOR);
    const forEditors = ROUTES.filter(({ access }) => access === "editor" || access === "administrator");
    expect(forEditors.length).toBeGreaterThan(20);
    for (const { method, path, access, body } of forEditors) {
      const address = path.replace(/:\w+/g, "1").split("?")[0] ?? "";
      const answer =
        method === "GET"
          ? await visitor.get(address)
          : body === "json"
            ? await visitor.postJson(address, {})
            : await visitor.post(address, {});
      const allowed = access === "administrator" || body === "json" ? [303, 401, 403] : [303];
      expect(allowed, `${method} ${address}`).toContain(answer.status);
      if (answer.status === 303) expect(answer.headers.get("location"), address).toBe("/beheer/sleutel");
    }
    const page = await (await visitor.get("/beheer/sleutel")).text();
    expect(page).toContain("werkt iedereen van de redactie met een sleutel");
    expect(page).not.toContain("Later. Ik werk nu verder");
  });

  it("lets her in once she made it, and after that not by mail", async () => {
    const visitor = new Visitor(world);
    await visitor.signIn(EDITOR);
    const key = new SoftwareKey();
    expect((await makeKey(visitor, key)).status).toBe(200);
    expect((await visitor.get("/beheer")).status).toBe(200);
    const later = new Visitor(world);
    await later.signIn(EDITOR);
    expect(await sentTo(later, "/beheer")).toBe("/beheer/bewijs?naar=werk");
    expect((await makeKey(later, new SoftwareKey())).status).toBe(401);
    expect(await (await later.get("/beheer/bewijs?naar=werk")).text()).not.toContain("De code gaat naar");
    const byKey = new Visitor(world);
    expect((await useKey(byKey, key)).status).toBe(200);
    expect((await byKey.get("/beheer")).status).toBe(200);
    const id = String(world.store().prepare("SELECT id FROM passkey").get()?.["id"]);
    expect((await byKey.post("/beheer/sleutel/weg", { sleutel: id })).status).toBe(303);
    expect(await (await byKey.get("/beheer/ik")).text()).toContain("houdt u altijd een sleutel");
  });

  it("leaves the way out open to who came in by mail", async () => {
    const visitor = new Visitor(world);
    await visitor.signIn(EDITOR);
    expect((await visitor.post("/beheer/uitloggen", {})).headers.get("location")).toBe("/beheer/inloggen");
    expect(await sentTo(visitor, "/beheer")).toBe("/beheer/inloggen");
  });
});
