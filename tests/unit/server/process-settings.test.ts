import { describe, expect, it } from "vitest";
import { parseProcessSettings } from "#server/process-settings.ts";

const parse = (env: Record<string, string>) => parseProcessSettings(env, "/guide");

describe("the environment of the guide", () => {
  it("may be empty: then it runs for this machine only", () => {
    expect(parse({})).toEqual({
      problems: [],
      settings: {
        port: 4321,
        host: "127.0.0.1",
        siteUrl: "http://localhost:4321",
        dataDir: "/guide/.data",
        allowedHosts: ["localhost", "127.0.0.1", "[::1]", "localhost"],
        engine: "auto",
        rebuild: "auto",
        meilisearch: undefined,
        searchRegions: undefined,
        ownMeilisearch: { dir: "/guide/.data/meilisearch", memoryMegabytes: 512, user: undefined },
        trustedHops: 0,
        keysFor: "administrators",
        smtpUrl: undefined,
        mailFrom: undefined,
        geocoderUrl: "https://api.pdok.nl/bzk/locatieserver/search/v3_1",
        backupEverySeconds: 3_600,
        backupTo: undefined,
        contentGit: false,
        desk: "on",
        offline: "on",
        rateFactor: 1,
      },
    });
  });

  it("keeps the address in links when it only runs on another port, so that the release stays the same", () => {
    expect(parse({ PORT: "5000" }).settings.siteUrl).toBe("http://localhost:4321");
  });

  it("names the public address, which is then answered as well", () => {
    const { settings } = parse({ SITE_URL: "https://gids.example.nl/", PORT: "8080" });
    expect(settings.siteUrl).toBe("https://gids.example.nl");
    expect(settings.allowedHosts).toContain("gids.example.nl");
  });

  it("answers every name on an open port, unless it says which", () => {
    expect(parse({ HOST: "0.0.0.0" }).settings.allowedHosts).toBeUndefined();
    const { allowedHosts } = parse({
      HOST: "0.0.0.0",
      ALLOWED_HOSTS: "Gids.example.nl, www.example.nl",
    }).settings;
    expect(allowedHosts).toEqual(["gids.example.nl", "www.example.nl", "localhost", "127.0.0.1", "[::1]"]);
  });

  it("may point at a search server, with its key", () => {
    const { settings } = parse({
      MEILISEARCH_URL: "https://zoek.example.nl/",
      MEILISEARCH_API_KEY: "geheim",
    });
    expect(settings.meilisearch).toEqual({ url: "https://zoek.example.nl", apiKey: "geheim" });
  });

  it("says how the search server that comes with it runs", () => {
    const { settings } = parse({
      MEILISEARCH_DIR: "/var/lib/meilisearch",
      MEILISEARCH_MEMORY: "900",
      MEILISEARCH_USER: "998:997",
    });
    expect(settings.ownMeilisearch).toEqual({
      dir: "/var/lib/meilisearch",
      memoryMegabytes: 900,
      user: { uid: 998, gid: 997 },
    });
  });

  it("says in a sentence what cannot be used, all of it at once", () => {
    const { problems } = parse({
      PORT: "veertig",
      SITE_URL: "gids.example.nl",
      SEARCH_ENGINE: "google",
      REBUILD: "soms",
      MEILISEARCH_URL: "ftp://zoek",
      SMTP_URL: "https://mail.example.nl",
      TRUSTED_HOPS: "alle",
      DESK: "dicht",
      RATE_FACTOR: "0",
      GEOCODER_URL: "kadaster",
      MEILISEARCH_MEMORY: "veel",
      MEILISEARCH_USER: "meilisearch",
    });
    expect(problems).toHaveLength(12);
    for (const port of ["0", "65536", "80.5"]) expect(parse({ PORT: port }).problems, port).toHaveLength(1);
    expect(problems.join("\n")).toMatch(/PORT is "veertig"; use a whole number/);
    expect(problems.join("\n")).toMatch(/SEARCH_ENGINE is "google"; use auto, embedded or meilisearch/);
  });

  it("never repeats a password, and takes what cannot be used as not given", () => {
    const { settings, problems } = parse({
      SMTP_URL: "https://user:geheim@mail",
      MEILISEARCH_URL: "https://user:geheim@zoek",
      DATA_DIR: "elders",
      PORT: "x",
    });
    expect(problems.join("\n")).not.toContain("geheim");
    expect(settings).toMatchObject({ smtpUrl: undefined, dataDir: "/guide/elders", port: 4321 });
  });
});
