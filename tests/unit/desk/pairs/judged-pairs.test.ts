import { expect, test } from "vitest";
import { judgedPairs } from "#desk/pairs/judged-pairs.ts";
import { keepApart } from "#desk/pairs/kept-apart.ts";
import { audit } from "#desk/store/audit.ts";
import { testVisit } from "../../../support/test-visit.ts";

test("an editor sees what was judged of pairs, the last first, and nothing of organisations of others", async () => {
  const visit = await testVisit();
  const [a, b, c] = visit.guide.catalog.activities;
  if (!a || !b || !c || !visit.session) throw new Error("three activities");
  keepApart({ ...visit.intake, now: () => visit.now }, { first: a, second: b }, "editor");
  audit(visit.intake.db, {
    at: visit.now + 1,
    actor: "editor",
    action: "merged",
    subject: c.slug,
    detail: `into ${a.slug}`,
  });
  expect(judgedPairs(visit).map(({ how, first, second }) => [how, first.slug, second.slug])).toEqual([
    ["merged", a.slug, c.slug],
    ["kept", a.slug, b.slug],
  ]);
  const editor = { ...visit.session.editor, organizations: ["van-niemand"] };
  expect(judgedPairs({ ...visit, session: { ...visit.session, editor } })).toEqual([]);
});
