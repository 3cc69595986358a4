import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { balancer } from "../support/balancer.ts";
import { guideToStart } from "../support/started-guide.ts";
import { TINY_SITE } from "../support/tiny-site.ts";

const PAGES_ALONE = { DESK: "off", SEARCH_ENGINE: "embedded" };

describe("a release on two hosts behind a balancer that only tries the next one", () => {
  let hosts: Awaited<ReturnType<typeof guideToStart>>[];
  let front: Awaited<ReturnType<typeof balancer>>;
  const begin = async (host: (typeof hosts)[number]) => host.running(host.start(PAGES_ALONE));

  beforeAll(async () => {
    hosts = [await guideToStart(), await guideToStart()];
    await Promise.all(hosts.map(begin));
    front = await balancer(hosts.map(({ origin }) => origin));
  });
  afterAll(async () => {
    front?.close();
    await Promise.all(hosts?.map((host) => host.remove()) ?? []);
  });

  const pages = Object.keys(TINY_SITE)
    .filter((file) => !file.startsWith(".") && file !== "404.html")
    .map((file) => `/${file.replace(/(^index)?\.html$/, "")}`);

  it.each(["SIGTERM", "SIGKILL"] as const)(
    "shows no visitor an error when one of them is stopped with %s, and takes it back when it is there again",
    async (signal) => {
      const [host] = hosts;
      const statuses: number[] = [];
      let isOver = false;
      let left = 200;
      let next = 0;
      /** Until the host is gone, and for some pages after. */
      const visitor = async () => {
        while (!isOver || left-- > 0) {
          if (next === 50) void host?.end(signal).then(() => (isOver = true));
          const response = await fetch(`${front.origin}${pages[next++ % pages.length]}`);
          await response.arrayBuffer();
          statuses.push(response.status);
        }
      };
      await Promise.all(Array.from({ length: 8 }, visitor));
      expect(statuses.length).toBeGreaterThan(200);
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(new Set(front.turns.splice(0).slice(-50))).toEqual(new Set([hosts[1]?.origin]));
      await begin(host!);
      for (let times = 0; times < 4; times++) await fetch(front.origin);
      expect(new Set(front.turns.splice(0))).toEqual(new Set(hosts.map(({ origin }) => origin)));
    },
  );

  it("works while they are at different releases: each has the scripts and styles of the other's pages", async () => {
    const [first, second] = hosts;
    const style = (text: string) => `<link rel="stylesheet" href="/_astro/stijl.d4e5f6.css">${text}`;
    const newer = {
      "site/_astro/stijl.d4e5f6.css": "main{color:inherit}",
      "site/index.html": style(TINY_SITE["index.html"] ?? ""),
    };
    // The files of a release come to every host before any of them serves it.
    await first?.liveRelease(newer);
    await second?.liveRelease(newer, { live: false });
    const isNew = async (origin = "") => (await (await fetch(origin)).text()).includes("d4e5f6");
    await expect.poll(() => isNew(first?.origin), { timeout: 60_000 }).toBe(true);
    expect(await isNew(second?.origin)).toBe(false);
    for (const { origin } of hosts)
      for (const file of ["stijl.a1b2c3.css", "stijl.d4e5f6.css"]) {
        front.turnTo(origin);
        const response = await fetch(`${front.origin}/_astro/${file}`);
        expect([front.turns.at(-1), file, response.status]).toEqual([origin, file, 200]);
        expect(response.headers.get("cache-control")).toContain("immutable");
      }
  });
});
