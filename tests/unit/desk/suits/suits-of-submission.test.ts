import { beforeEach, describe, expect, it } from "vitest";
import { FILLED } from "../../../support/desk-visitor.ts";
import { testVisit } from "../../../support/test-visit.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { submit } from "#desk/submit/submit.ts";

let visit: Visit;
let id: string;

const FIELDS = {
  ...FILLED,
  title: "Rouwcafé op de stoep",
  easyText: "Een inloop voor weduwen en weduwnaars. U praat met mensen die ook iemand missen.",
};
const sent = (more: [string, string][] = []): URLSearchParams =>
  new URLSearchParams([
    ...Object.entries(FIELDS).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
    ...more,
  ]);

beforeEach(async () => {
  visit = await testVisit();
  const { intake, guide } = visit;
  const submitter = { name: "Naam", email: "inzender@example.org", phone: "", remark: "", keep: false };
  const values = readFormValues(sent());
  ({ id } = submit(
    intake,
    { key: "k", values, municipality: "almere", submitter },
    guide.catalog.organizations,
  ));
  intake.db.prepare("UPDATE submission SET state = 'waiting' WHERE id = ?").run(id);
});

const go = (method: "GET" | "POST", path: string, given: Partial<Visit>) =>
  ROUTES.find((one) => one.method === method && one.path === path)?.run({ ...visit, ...given });
const approved = async (more: [string, string][]) => {
  const form = sent([["version", "1"], ...more]);
  await go("POST", "/beheer/inzending/:id/goedkeuren", { params: { id }, form });
  return currentContent(visit.intake, "activities/almere/rouwcafe-op-de-stoep.json");
};

describe("what a submission seems to suit", () => {
  it("is shown to the editor with the sentence it stands on, and the provider is never asked", async () => {
    const reply = await go("GET", "/beheer/inzending/:id", { params: { id } });
    const view = reply && "view" in reply && reply.view.name === "submission" ? reply.view : undefined;
    const moments = view?.opened.suits?.facts.find(({ fact }) => fact === "moments");
    expect(moments?.choices).toMatchObject([{ value: "loss", isSet: true, from: FIELDS.title }]);
  });

  it("goes into the guide with the approval when the editor says to have read it", async () => {
    const said: [string, string][] = [
      ["past-gelezen", "ja"],
      [`main.${id}`, "praten"],
      [`moments.${id}`, "loss"],
      [`goals.${id}`, "rouw:3"],
      [`open.${id}`, "demands"],
    ];
    const { suits } = (await approved(said)) ?? {};
    expect(suits).toMatchObject({ goals: { rouw: 3 }, moments: ["loss"], parts: [], on: "2026-11-27" });
    expect(suits).not.toHaveProperty("demands");
  });

  it("stays unsaid when the editor only approves", async () => {
    const published = await approved([[`moments.${id}`, "loss"]]);
    expect(published).toMatchObject({ title: FIELDS.title });
    expect(published).not.toHaveProperty("suits");
  });
});

describe("on the page of one activity", () => {
  it("an editor changes whom it suits, and nothing else", async () => {
    const slug = visit.guide.entries[0]?.slug ?? "";
    const shown = await go("GET", "/beheer/aanbod/:slug", { params: { slug } });
    const view = shown && "view" in shown && shown.view.name === "listing" ? shown.view : undefined;
    const path = `activities/almere/${slug}.json`;
    const before = currentContent(visit.intake, path);
    const post = (versie: string) =>
      go("POST", "/beheer/aanbod/:slug/past", {
        params: { slug },
        form: new URLSearchParams([
          [`versie.${slug}`, versie],
          [`moments.${slug}`, "stuck"],
        ]),
      });
    expect(await post("van-eerder")).toMatchObject({ status: 409 });
    expect(currentContent(visit.intake, path)).toEqual(before);
    expect(await post(view?.suits.version ?? "")).toMatchObject({
      redirect: `/beheer/aanbod/${slug}?klaar=ja`,
    });
    const { suits, ...rest } = currentContent(visit.intake, path) ?? {};
    const { suits: _, ...others } = before ?? {};
    expect(rest).toEqual(others);
    expect(suits).toMatchObject({ moments: ["stuck"], about: [], on: "2026-11-27" });
  });
});
