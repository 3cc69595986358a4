import { describe, expect, test } from "vitest";
import { fingerprints, mergeRecord } from "#import/settle/settle-record.ts";

const sheet = { title: "Koffie", contact: { phone: "+31365550101" }, tags: ["koffie"] };
const seen = fingerprints(sheet);

describe("three ways together", () => {
  test("nothing changed: nothing changes", () => {
    expect(mergeRecord(sheet, seen, sheet)).toMatchObject({
      record: sheet,
      seen,
      conflicts: [],
      updated: [],
    });
  });
  test("only the sheet changed: the sheet wins", () => {
    const { record, updated } = mergeRecord(sheet, seen, { ...sheet, title: "Thee" });
    expect(record["title"]).toBe("Thee");
    expect(updated).toEqual(["title"]);
  });
  test("only the editor changed: the editor wins, and goes on winning", () => {
    const edited = { ...sheet, contact: { phone: "+31365550199" } };
    const first = mergeRecord(edited, seen, sheet);
    expect(first.record).toEqual(edited);
    expect(mergeRecord(first.record, first.seen, sheet).record).toEqual(edited);
  });
  test("facts inside one group merge one by one", () => {
    const edited = { ...sheet, contact: { phone: "+31365550101", email: "info@example.org" } };
    const { record } = mergeRecord(edited, seen, { ...sheet, contact: { phone: "+31365550102" } });
    expect(record["contact"]).toEqual({ phone: "+31365550102", email: "info@example.org" });
  });
  test("both changed: a conflict with both values, and nothing overwritten, until they agree", () => {
    const edited = { ...sheet, title: "Koffie en thee" };
    const first = mergeRecord(edited, seen, { ...sheet, title: "Thee" });
    expect(first.record["title"]).toBe("Koffie en thee");
    expect(first.conflicts).toEqual([{ key: "title", inContent: "Koffie en thee", inSheet: "Thee" }]);
    expect(mergeRecord(first.record, first.seen, { ...sheet, title: "Thee" }).conflicts).toHaveLength(1);
    expect(mergeRecord(first.record, first.seen, { ...sheet, title: "Koffie en thee" }).conflicts).toEqual(
      [],
    );
  });
  test("a value that left the sheet leaves the content, unless an editor touched it", () => {
    const { tags: _, ...without } = sheet;
    expect(mergeRecord(sheet, seen, without).record["tags"]).toBeUndefined();
    const edited = { ...sheet, tags: ["koffie", "spel"] };
    expect(mergeRecord(edited, seen, without)).toMatchObject({
      record: { tags: ["koffie", "spel"] },
      conflicts: [{ key: "tags" }],
    });
  });
  test("what an editor took away stays away", () => {
    const { tags: _, ...without } = sheet;
    expect(mergeRecord(without, seen, sheet).record["tags"]).toBeUndefined();
  });
  test("an untouchable key is left alone in both", () => {
    const edited = { ...sheet, title: "Koffie en thee" };
    expect(mergeRecord(edited, seen, { tags: ["x"] }, ["title"])).toMatchObject({
      record: { title: "Koffie en thee" },
      seen: { title: seen["title"] },
    });
  });
});
