import { beforeEach, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import type { Activity } from "#schema/activity.ts";
import { testVisit } from "../../../../support/test-visit.ts";

const SLUG = "adem-ontspan";
const PATH = `activities/almere/${SLUG}.json`;
let visit: Visit;

beforeEach(async () => {
  visit = await testVisit({ params: { slug: SLUG } });
  const { accessibility: _, threshold: __, ...rest } = now();
  const value = { ...rest, accessibility: {}, threshold: {}, verification: { on: "2024-01-10" } };
  queuePublication(visit.intake, [{ path: PATH, value }], { actor: "test" });
});
const now = () => currentContent(visit.intake, PATH) as Activity;
const go = (method: "GET" | "POST", form?: [string, string][]) =>
  ROUTES.find((one) => one.method === method && one.path === "/beheer/aanbod/:slug/bellen")?.run({
    ...visit,
    form: new URLSearchParams(form),
  });
async function call(form?: [string, string][]) {
  const reply = await go(form ? "POST" : "GET", form);
  if (!reply || !("view" in reply) || reply.view.name !== "call") throw new Error("no call");
  return { ...reply.view, status: reply.status };
}

describe("who rings up an organisation", () => {
  it("sees what is offered there and the six questions that help most, each with room for the answer", async () => {
    const { group, questions } = await call();
    expect(group.lines.map(({ entry }) => entry.slug)).toContain(SLUG);
    expect(questions).toHaveLength(6);
    for (const { answers } of questions) expect(answers.length).toBeGreaterThan(0);
  });

  it("saves what was said and what is still true in one press, and goes on to the next call", async () => {
    const reply = await go("POST", [
      ["klopt", SLUG],
      [`${SLUG}.wheelchair`, "yes"],
      [`${SLUG}.groupMax`, "12"],
      [`${SLUG}.plek`, "vol"],
      ["verder", "volgende"],
    ]);
    expect(now()).toMatchObject({
      accessibility: { wheelchair: "yes" },
      threshold: { groupSize: { max: 12 } },
      availability: { state: "full" },
      verification: { on: "2026-11-27" },
    });
    const to = reply && "redirect" in reply ? reply.redirect : "";
    expect(to).toMatch(/^\/beheer\/aanbod\/[a-z0-9-]+\/bellen\?klaar=gesprek$/);
    expect(to).not.toContain(SLUG);
  });

  it("may say that all of it is still true without a tick for each", async () => {
    const { group } = await call();
    await go("POST", [["verder", "alles"]]);
    for (const { entry } of group.lines)
      expect(currentContent(visit.intake, `activities/almere/${entry.slug}.json`)).toMatchObject({
        verification: { on: "2026-11-27" },
      });
  });

  it("does not overwrite what somebody else said in between", async () => {
    queuePublication(
      visit.intake,
      [{ path: PATH, value: { ...now(), accessibility: { wheelchair: "no" } } }],
      {
        actor: "other",
      },
    );
    await go("POST", [[`${SLUG}.wheelchair`, "yes"]]);
    expect(now().accessibility.wheelchair).toBe("no");
    expect(now().verification?.on, "a fact is no check of the rest").toBe("2024-01-10");
  });

  it("saves nothing of a call in which an answer cannot be read, and gives it back", async () => {
    const { status, typed, problems } = await call([
      ["klopt", SLUG],
      [`${SLUG}.groupMax`, "heel veel"],
    ]);
    expect(status).toBe(422);
    expect(problems[`${SLUG}.groupMax`]).toBeTruthy();
    expect(typed[SLUG]).toEqual({ groupMax: "heel veel" });
    expect(now().verification?.on).toBe("2024-01-10");
  });
});
