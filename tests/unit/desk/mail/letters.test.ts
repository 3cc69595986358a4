import { describe, expect, it } from "vitest";
import { letters } from "#desk/mail/letters.ts";

const siteUrl = "https://gids.example.org";
const token = "Een-code_van-drieenveertig-letters-en-cijfe";
const title = "Koffie op de stoep";
const to = "inzender@example.org";

const LINKED = {
  "to confirm": ["/bevestigen", letters.confirm(to, { siteUrl, token, id: "MW-AAAAAAAAA" })],
  "that something was approved": [
    "/bijhouden",
    letters.approved(to, { siteUrl, token, title, slug: "koffie-op-de-stoep", answer: "" }),
  ],
  "with a question": ["/antwoorden", letters.asked(to, { siteUrl, token, title, answer: "Welke dag?" })],
  "with a new link": ["/bijhouden", letters.upkeepLink(to, { siteUrl, token, title })],
  "whether it is still true": [
    "/bijhouden",
    letters.stillTrue(to, { siteUrl, token, title, lastChecked: "Nooit nagekeken." }),
  ],
} as const;

describe("a letter with a link", () => {
  it.each(Object.entries(LINKED))("%s keeps its code behind the # of the address", (_, [path, { body }]) => {
    const lines = body.split("\n");
    const links = lines.filter((line) => line.startsWith(siteUrl + path));
    expect(links).toEqual([`${siteUrl}${path}#${token}`]);
    for (const [address] of body.matchAll(/https:\/\/\S+/g)) {
      const { pathname, search } = new URL(address);
      expect(pathname + search).not.toContain(token);
    }
  });

  it.each(Object.entries(LINKED))("%s shows the code apart, on a line of its own", (_, [, { body }]) => {
    expect(body).toContain(`\nVraagt de pagina om een code? Plak dan deze:\n${token}\n`);
  });
});

describe("a letter with a link for each of somebody's activities", () => {
  const links = ["Koffie", "Koor"].map((title, at) => ({ title, token: `${at}${token.slice(1)}` }));
  const { body } = letters.upkeepLinks(to, { siteUrl, links });

  it("names each beside its own link, with the code behind the # of the address", () => {
    for (const { title, token } of links)
      expect(body).toContain(`“${title}”:\n${siteUrl}/bijhouden#${token}\n`);
    for (const [address] of body.matchAll(/https:\/\/\S+/g)) {
      const { pathname, search } = new URL(address);
      expect(pathname + search).not.toMatch(/een-code/i);
    }
  });
});

describe("a letter without a link", () => {
  it("speaks of no code: the approval of what is somebody else's by now", () => {
    const { body } = letters.approved(to, { siteUrl, token: undefined, title, slug: "koffie", answer: "" });
    expect(body).not.toContain("code");
    expect(body).not.toContain("#");
  });
});
