import { describe, expect, it } from "vitest";
import { shownProposal } from "#matching/explain/shown-proposal.ts";
import { asked, candidate, labels } from "../../../fixtures/matching.ts";

const walk = candidate();
const far = candidate({ slug: "ver-weg", title: "Ver weg", point: { lat: 52.5, lng: 5.22 } });
const show = (answers: Parameters<typeof asked>[0], all = [walk]) =>
  shownProposal(all, asked(answers), labels, "Almere");

describe("what a screen shows of a proposal", () => {
  it("is words and slugs only, so that it can leave a worker", () => {
    const shown = show({ interests: ["wandelen"], times: ["di-o"] });
    expect(structuredClone(shown)).toEqual(shown);
    expect(shown.matches.map(({ slug }) => slug)).toEqual(["rondje-weerwater"]);
    expect(shown.matches[0]?.reasons).toContain("Past bij wat u koos: wandelen.");
  });
  it("holds the ways out, with the place by its name", () => {
    const shown = show({ interests: ["paardrijden"], text: "" }, []);
    expect(shown.matches).toEqual([]);
    expect(shown.ways).toHaveLength(3);
    expect(JSON.stringify(shown.ways)).toContain("Almere");
    expect(shown.unmet.map(({ text }) => text)).toEqual(["Paardrijden staat nu niet in de gids."]);
  });
  it("says of what nearly fits what it misses, apart from the matches", () => {
    const place = { pc4: "1317", maxKm: 3, hard: false };
    const { nearly } = show({ interests: ["wandelen"], place, times: ["zo-o"] }, [far, walk]);
    expect(nearly.map(({ slug }) => slug)).toEqual(["rondje-weerwater", "ver-weg"]);
    for (const one of nearly) expect(one.misses).not.toBe("");
  });
  it("offers a way out of each thing that did not work, and leaves the other answers", () => {
    const place = { pc4: "1317", maxKm: 0.5, hard: false };
    const { unmet } = show({ interests: ["wandelen", "paardrijden"], place, times: ["zo-o"] });
    const [walking, riding] = unmet;
    expect(walking?.letGo?.text).toBe("Hoeft niet op de tijden die u koos en binnen 0,5 km");
    expect(walking?.letGo?.profile).toMatchObject({ times: [], place: { pc4: "1317" } });
    expect(walking?.letGo?.profile.place).not.toHaveProperty("maxKm");
    expect(walking?.letGo?.profile.interests).toEqual(["wandelen", "paardrijden"]);
    expect(riding?.letGo?.text).toBe("Zoek verder zonder paardrijden");
    expect(riding?.letGo?.profile.interests).toEqual(["wandelen"]);
  });
  it("says of a way out when it gives up what really could not be otherwise", () => {
    const cost = { maxPerTime: 0, hard: true };
    const paid = candidate({ price: 5 });
    expect(show({ interests: ["wandelen"], cost }, [paid]).unmet[0]?.letGo).toMatchObject({
      text: "Hoeft niet gratis",
      isHard: true,
      profile: { cost: null },
    });
  });
  it("offers a change with the answers it would make", () => {
    const { changes } = show({ interests: ["wandelen"], times: ["zo-o"] });
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change.text).not.toBe("");
      expect(change.profile.interests).toEqual(["wandelen"]);
    }
  });
});
