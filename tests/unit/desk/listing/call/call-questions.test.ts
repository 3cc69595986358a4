import { expect, test } from "vitest";
import { boardOf } from "#desk/listing/board.ts";
import { callQuestions } from "#desk/listing/call/call-questions.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const TODAY = "2026-03-10";
const asked = (...entries: ReturnType<typeof activityEntry>[]) => {
  const [group] = boardOf(entries, [], TODAY).groups;
  return group ? callQuestions(group, TODAY) : [];
};

test("who calls an organisation gets six questions, the most helpful first", () => {
  const questions = asked(activityEntry());
  expect(questions).toHaveLength(6);
  expect(questions[0]).toEqual({ question: "Kan iemand er met een rolstoel of rollator in?", about: "" });
});

test("a question names the activities it is about, or says how many", () => {
  const steep = { accessibility: { wheelchair: "no" } } as const;
  const entry = (slug: string, changes = {}) => activityEntry({ slug, title: `Groep ${slug}`, ...changes });
  const first = (...entries: ReturnType<typeof activityEntry>[]) =>
    asked(...entries).find(({ question }) => question.includes("rolstoel"))?.about;
  expect(first(entry("a"), entry("b"))).toBe("bij beide");
  expect(first(entry("a"), entry("b"), entry("c"))).toBe("bij alle 3");
  expect(first(entry("a"), entry("b"), entry("c", steep))).toBe("bij Groep a en Groep b");
  expect(first(entry("a"), entry("b"), entry("c"), entry("d"), entry("e", steep))).toBe("bij de meeste");
});
