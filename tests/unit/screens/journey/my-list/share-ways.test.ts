import { describe, expect, it } from "vitest";
import { shareWays } from "#screens/journey/my-list/share-ways.ts";

const line = { title: "Koor & koffie", when: "Elke dinsdag, 10.00 uur", where: "De Hoek" };
const address = "https://gids.voorbeeld/mijn-lijst#lijst=koor,wandelen";
const hrefs = (lines = [line]) =>
  Object.fromEntries(shareWays(lines, address).map(({ kind, href }) => [kind, href]));

describe("sharing a list", () => {
  it("opens mail, WhatsApp and a text message with the names and the address of the list", () => {
    const { mail = "", whatsapp = "", sms = "" } = hrefs();
    expect(new URL(mail).searchParams.get("body")).toContain(
      "- Koor & koffie, Elke dinsdag, 10.00 uur, De Hoek",
    );
    expect(new URL(mail).searchParams.get("subject")).not.toBe("");
    expect(new URL(mail).searchParams.get("body")).toMatch(/\r\n/);
    expect(new URL(whatsapp).host).toBe("wa.me");
    expect(new URL(whatsapp).searchParams.get("text")).toContain(address);
    expect(sms.startsWith("sms:?&body=")).toBe(true);
    expect(decodeURIComponent(sms)).toContain(address);
  });
  it("stays short enough for a link when the list is long, and says how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...line, title: `Activiteit ${index}` }));
    for (const href of Object.values(hrefs(many))) expect(href.length).toBeLessThan(2000);
    expect(decodeURIComponent(hrefs(many)["sms"] ?? "")).toContain("En nog 22");
  });
});
