import { describe, expect, it } from "vitest";
import { audit } from "#desk/store/audit.ts";
import { openStore, transaction } from "#desk/store/open-store.ts";
import { hashOf } from "#desk/store/secret.ts";
import { makeLink, readLink, spendLink } from "#desk/gate/link.ts";
import { RateLimit } from "#desk/gate/rates.ts";
import { judgeStamp, newStamp } from "#desk/gate/form-stamp.ts";
import { testIntake } from "../../../support/test-intake.ts";

describe("the audit trail", () => {
  it("can be added to, and neither changed nor cut", () => {
    const db = openStore(":memory:");
    audit(db, { at: 1, actor: "guide", action: "tried", subject: "x" });
    expect(() => db.exec("UPDATE audit SET actor = 'nobody'")).toThrow("the audit trail is final");
    expect(() => db.exec("DELETE FROM audit")).toThrow("the audit trail is final");
    expect(db.prepare("SELECT count(*) AS n FROM audit").get()).toEqual({ n: 1 });
  });
});

describe("a transaction", () => {
  it("keeps all of its work or none of it", () => {
    const db = openStore(":memory:");
    expect(() =>
      transaction(db, () => {
        db.exec("INSERT INTO proof_used VALUES ('a', 1)");
        throw new Error("halfway");
      }),
    ).toThrow("halfway");
    expect(db.prepare("SELECT count(*) AS n FROM proof_used").get()).toEqual({ n: 0 });
  });
});

describe("a link from a letter", () => {
  it("can be looked at as often as one likes and used once", () => {
    const { db, clock } = testIntake();
    const token = makeLink(db, clock.now, { purpose: "keep", slug: "koffie" });
    for (let times = 0; times < 3; times++)
      expect(readLink(db, clock.now, token)).toMatchObject({ link: { slug: "koffie" } });
    expect(readLink(db, clock.now, `${token}x`)).toEqual({ gone: "unknown" });
    expect(spendLink(db, clock.now, { hash: hashOf(token) })).toBe(true);
    expect(spendLink(db, clock.now, { hash: hashOf(token) })).toBe(false);
    expect(readLink(db, clock.now, token)).toEqual({ gone: "used" });
  });
  it("works no longer than it says, and is stored as a hash alone", () => {
    const { db, clock } = testIntake();
    const token = makeLink(db, clock.now, {
      purpose: "keep",
      slug: "koffie",
      again: clock.now + 86_400_000 * 30,
    });
    expect(db.prepare("SELECT hash FROM link").get()?.["hash"]).toEqual(new Uint8Array(hashOf(token)));
    expect(readLink(db, clock.now + 3_600_000, token)).toEqual({ gone: "expired" });
    expect(spendLink(db, clock.now + 3_600_000, { hash: hashOf(token) })).toBe(false);
  });
});

describe("a rate", () => {
  it("gives a burst, then says how long to wait, and forgives with time", () => {
    const limit = new RateLimit({ burst: 2, perHour: 60 });
    expect(limit.take("a", 0).ok).toBe(true);
    expect(limit.take("a", 0).ok).toBe(true);
    expect(limit.take("a", 0)).toEqual({ ok: false, retryAfter: 60 });
    expect(limit.take("b", 0).ok).toBe(true);
    expect(limit.take("a", 60_000).ok).toBe(true);
    expect(limit.take("a", 0).ok).toBe(false);
  });
});

describe("the stamp of a form", () => {
  const stamp = newStamp("secret", 1_000_000);
  it.each([
    [1_000_000 + 3_000, "too fast"],
    [1_000_000 + 5_000, "fine"],
    [1_000_000 + 25 * 3_600_000, "too old"],
  ] as const)("at %i is %s", (now, judged) => {
    expect(judgeStamp("secret", stamp, now, "form")).toBe(judged);
  });
  it("counts for its own form and its own guide alone", () => {
    expect(judgeStamp("another", stamp, 1_010_000, "form")).toBe("unknown");
    expect(judgeStamp("secret", { ...stamp, key: newStamp("secret", 1).key }, 1_010_000, "form")).toBe(
      "unknown",
    );
    expect(judgeStamp("secret", { key: "", stamp: "" }, 1_010_000, "form")).toBe("unknown");
  });
});
