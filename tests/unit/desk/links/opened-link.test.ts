import { beforeEach, describe, expect, it } from "vitest";
import { makeLink, readLink, spendLink, type Link } from "#desk/gate/link.ts";
import { forgetOld } from "#desk/store/retention.ts";
import { codeIn, cookieOf, openLink, openedLink } from "#desk/links/opened-link.ts";
import { NOW, testIntake } from "../../../support/test-intake.ts";

const HOUR = 3_600_000;
let intake: ReturnType<typeof testIntake>;
beforeEach(() => (intake = testIntake()));

const linkTo = (slug: string): Link => {
  const found = readLink(intake.db, NOW, makeLink(intake.db, NOW, { purpose: "keep", slug }));
  if ("gone" in found) throw new Error("the link does not work");
  return found.link;
};
const opened = (link: Link) => openLink(intake.db, NOW, link);
const asked = (slug: string, cookies: ReturnType<typeof opened>[], now = NOW) =>
  openedLink(
    { intake, now, cookies: new Map(cookies.map(({ name, value }) => [name, value])) },
    "keep",
    slug,
  );

describe("a link that was opened in a browser", () => {
  it("is known there for an hour, and changes nothing about the link", () => {
    const link = linkTo("koffie");
    const cookie = opened(link);
    expect(asked("koffie", [cookie])).toMatchObject({ link: { slug: "koffie" } });
    expect(asked("koffie", [cookie], NOW + HOUR - 1)).toHaveProperty("link");
    expect(asked("koffie", [cookie], NOW + HOUR)).toEqual({ gone: "closed" });
    expect(asked("koffie", [opened(link)])).toHaveProperty("link");
  });

  it("is kept by that browser until it closes, and given to no other site", () => {
    const cookie = opened(linkTo("koffie"));
    expect(cookie.name).toMatch(/^__Host-\w+$/);
    expect(cookie).toMatchObject({ sameSite: "Strict" });
    expect(cookie).not.toHaveProperty("maxAgeSeconds");
  });

  it("is held by a ticket that is not the code of the letter, and of which only the hash is stored", () => {
    const token = makeLink(intake.db, NOW, { purpose: "keep", slug: "koffie" });
    const found = readLink(intake.db, NOW, token);
    const { value } = opened((found as { link: Link }).link);
    expect(value).toMatch(/^[\w-]{43}$/);
    expect(value).not.toBe(token);
    const rows = JSON.stringify(intake.db.prepare("SELECT hex(hash) AS h FROM opened_link").all());
    expect(rows.toLowerCase()).not.toContain(Buffer.from(value, "base64url").toString("hex"));
  });

  it("stands beside another: each does what it is for, and neither what the other is for", () => {
    const [coffee, choir] = [opened(linkTo("koffie")), opened(linkTo("koor"))];
    expect(asked("koffie", [coffee, choir])).toMatchObject({ link: { slug: "koffie" } });
    expect(asked("koor", [coffee, choir])).toMatchObject({ link: { slug: "koor" } });
    expect(asked("koor", [coffee])).toEqual({ gone: "closed" });
    const swapped = { ...coffee, name: choir.name };
    expect(asked("koor", [swapped])).toEqual({ gone: "closed" });
    expect(cookieOf("answer", "koor")).not.toBe(cookieOf("keep", "koor"));
  });

  it("ends in every browser when it is used in one, or when it ends by itself", () => {
    const link = linkTo("koffie");
    const [here, there] = [opened(link), opened(link)];
    expect(spendLink(intake.db, NOW, link)).toBe(true);
    for (const cookie of [here, there]) expect(asked("koffie", [cookie])).toEqual({ gone: "used" });
    const next = opened(linkTo("koffie"));
    intake.db.prepare("UPDATE link SET expires_at = ? WHERE used_at IS NULL").run(NOW + 60_000);
    expect(asked("koffie", [next], NOW + 60_000)).toEqual({ gone: "expired" });
  });

  it("is forgotten after its hour", () => {
    opened(linkTo("koffie"));
    forgetOld(intake.db, NOW + HOUR - 1);
    const rows = () => intake.db.prepare("SELECT count(*) AS n FROM opened_link").get()?.["n"];
    expect(rows()).toBe(1);
    forgetOld(intake.db, NOW + HOUR + 1);
    expect(rows()).toBe(0);
  });
});

describe("a code that somebody pastes", () => {
  const code = "Een-code_van-drieenveertig-letters-en-cijfe";
  it.each([
    ["alone", code],
    ["with blanks around it", `  ${code}\n`],
    ["broken over two lines", `${code.slice(0, 20)}\n${code.slice(20)}`],
    ["with the whole link", `https://gids.example.org/bijhouden#${code}`],
    ["with the link of before", `https://gids.example.org/aanbod/${code}?klaar=plek`],
    ["with the words before it", `Plak dan deze: ${code}`],
    ["between brackets", `<${code}>`],
  ])("is found %s", (_, pasted) => {
    expect(codeIn(pasted)).toBe(code);
  });
  it.each(["", "  ", "weet ik niet", code.slice(1), `${code}x`, "x".repeat(5_000)])(
    "is none in %j",
    (pasted) => {
      expect(codeIn(pasted)).toBeUndefined();
    },
  );
});
