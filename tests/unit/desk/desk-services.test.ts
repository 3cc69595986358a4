import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGeocoder } from "#desk/submit/geocoder.ts";
import { csvOf } from "#desk/listing/export-routes.ts";
import { securityTxt } from "#release/security-txt.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

describe("security.txt", () => {
  it("says whom to tell, for less than a year", () => {
    const text = securityTxt("veilig@example.org", {
      siteUrl: "https://gids.example.org",
      today: "2026-11-27",
    });
    expect(text).toContain("Contact: mailto:veilig@example.org\n");
    expect(text).toContain("Canonical: https://gids.example.org/.well-known/security.txt\n");
    const expires = Date.parse(/Expires: (\S+)/.exec(text ?? "")?.[1] ?? "");
    expect(expires - Date.parse("2026-11-27")).toBe(90 * 86_400_000);
    expect(securityTxt(undefined, { siteUrl: "https://x", today: "2026-11-27" })).toBeUndefined();
  });
});

describe("the address service", () => {
  /** What PDOK Locatieserver v3.1 answers, by its documentation. */
  let answer: unknown;
  let asked = "";
  const server = createServer((request, response) => {
    asked = request.url ?? "";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.close());
  const geocoder = () => createGeocoder(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v3_1`);

  it("becomes a street, a postcode and a point", async () => {
    answer = {
      response: {
        docs: [
          {
            weergavenaam: "Lenteplein 2, 1338TB Almere",
            straatnaam: "Lenteplein",
            huis_nlt: "2",
            postcode: "1338TB",
            woonplaatsnaam: "Almere",
            centroide_ll: "POINT(5.2801 52.4012)",
          },
          { weergavenaam: "zonder punt" },
          null,
        ],
      },
    };
    expect(await geocoder().find("Lenteplein 2 & Almere")).toEqual([
      { street: "Lenteplein 2", postcode: "1338 TB", city: "Almere", lat: 52.4012, lng: 5.2801 },
    ]);
    expect(asked).toMatch(/^\/v3_1\/free\?q=Lenteplein\+2\+%26\+Almere&fq=type%3Aadres/);
  });
  it("that answers nonsense is a service that cannot be reached, and one that finds nothing is not", async () => {
    answer = {};
    expect(await geocoder().find("nergens")).toEqual([]);
    await expect(createGeocoder("http://127.0.0.1:9").find("x")).rejects.toThrow();
  });
});

describe("the export", () => {
  it("opens in a spreadsheet, and no cell of it is run as a formula", () => {
    const csv = csvOf([
      activityEntry({
        title: '=HYPERLINK("http://x")',
        easyText: 'Met "aanhalingstekens"; en een puntkomma.',
      }),
    ]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain('"Met ""aanhalingstekens""; en een puntkomma."');
    expect(csv.trim().split("\r\n")).toHaveLength(2);
  });
});
