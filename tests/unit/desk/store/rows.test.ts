import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MIGRATIONS } from "#desk/store/migrations.ts";
import { openStore } from "#desk/store/open-store.ts";
import { allRows, bytes, firstRow, flag, json } from "#desk/store/rows.ts";

describe("rows of the database", () => {
  const row = z.object({
    askedFor: z.string(),
    timesAsked: z.number().optional(),
    isOn: flag,
    hash: bytes,
    list: json<string[]>(),
  });
  const sql = "SELECT ? AS asked_for, ? AS times_asked, 1 AS is_on, x'0102' AS hash, '[\"a\"]' AS list";

  it("come in camel case, without what is NULL, as what they stand for", () => {
    const db = openStore(":memory:");
    expect(firstRow(db, row, sql, "koffie", null)).toEqual({
      askedFor: "koffie",
      isOn: true,
      hash: new Uint8Array([1, 2]),
      list: ["a"],
    });
    expect(allRows(db, row, `${sql} UNION ALL ${sql}`, "a", 1, "b", 2).map((one) => one.timesAsked)).toEqual([
      1, 2,
    ]);
    expect(firstRow(db, row, `${sql} WHERE 0`, "koffie", 1)).toBeUndefined();
  });

  it("that are something else than was said are a fault", () => {
    const db = openStore(":memory:");
    expect(() => firstRow(db, row, sql, null, 1)).toThrow("askedFor");
    expect(() => firstRow(db, row, sql, 5, 1)).toThrow("askedFor");
  });
});

/** Who reads and writes a table. Besides them only `retention.ts` deletes from it, and `survey.ts` counts. */
const OWNERS: Record<string, string[]> = {
  audit: ["store/audit"],
  caused_letter: ["mail/caused-letter"],
  // Who is stopped, or comes back, is out in the same transaction: for what lets somebody in, `editors` as well.
  challenge: ["sign-in/editors", "sign-in/passkey"],
  clock: ["upkeep/clock-guard"],
  code: ["sign-in/code", "sign-in/editors"],
  // `active` is asked in the statement that lets somebody in: nothing can happen in between.
  editor: ["sign-in/editors", "sign-in/passkey", "sign-in/session"],
  identity: ["store/secret"],
  keeper: ["upkeep/keepers"],
  kept_apart: ["pairs/kept-apart"],
  link: ["gate/link"],
  mail: ["mail/deliver-mail", "mail/queue-mail"],
  membership: ["sign-in/editors"],
  opened_link: ["links/opened-link"],
  passkey: ["sign-in/editors", "sign-in/passkey"],
  proof_used: ["gate/human-check"],
  publication: [
    "publish/current-content",
    "publish/last-decision",
    "publish/publication-state",
    "publish/put-back",
    "publish/queue-publication",
    "publish/write-publications",
  ],
  report: ["report/report-mistake"],
  refusal: ["store/audit"],
  session: ["sign-in/editors", "sign-in/session"],
  sheet_answer: ["sheets/ask/sheet-answers"],
  sheet_import: ["sheets/sheet-imports"],
  sign_in: ["sign-in/code", "sign-in/editors"],
  submission: ["submit/submission"],
  suits_round: ["suits/keep-suits"],
  submitter: ["submit/submission"],
  upkeep: ["upkeep/ask-still-true"],
};

describe("a table", () => {
  const tables = MIGRATIONS.join("\n").matchAll(/CREATE TABLE (\w+)/g);
  const names = [...tables].map(([, name]) => name ?? "");
  const statement = /\b(?:FROM|INTO|UPDATE|JOIN) ([a-z_]+)\b/g;
  const users = new Map(names.map((name) => [name, new Set<string>()]));
  for (const file of globSync("src/{desk,server}/**/*.ts")) {
    if (/store\/(migrations|retention|survey)\.ts$/.test(file)) continue;
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(statement))
      users.get(name)?.add(file.replace(/^src\/desk\/|\.ts$/g, ""));
  }

  it("is read and written by the files that own it, and by no other", () => {
    const found = Object.fromEntries([...users].map(([name, files]) => [name, [...files].sort()]));
    expect(found).toEqual(OWNERS);
  });
});
