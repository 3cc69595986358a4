import { describe, expect, it } from "vitest";
import type { Settings } from "#schema/settings.ts";
import { homeLead } from "#screens/home/home-page.ts";
import { siteFrame } from "#domain/site-frame.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const settings: Settings = {
  name: "Meedoenwijzer Almere",
  municipality: "almere",
  inventedContent: true,
  contact: {},
};
const almere = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.4, lng: 5.2 },
  neighbourhoods: [],
  postcodes: [],
};

describe("the frame of every page", () => {
  it("says the place under the name, and not twice", () => {
    expect(siteFrame(settings, [almere])).toMatchObject({ brand: "Meedoenwijzer", place: "Almere" });
  });
  it("keeps a name that does not hold the place", () => {
    expect(siteFrame({ ...settings, name: "Doe mee!" }, [almere]).brand).toBe("Doe mee!");
    expect(siteFrame({ ...settings, name: "Almere" }, [almere]).brand).toBe("Almere");
  });
});

describe("the sentence under the title of the first page", () => {
  it("promises only what many activities hold", () => {
    const paid = activityEntry({ costs: [{ amount: 5, per: "visit", for: "everyone" }] });
    expect(homeLead([paid], "Almere")).toBe("Vind iets om mee te doen in Almere.");
    const rarely = [activityEntry(), ...Array.from({ length: 9 }, () => paid)];
    expect(homeLead(rarely, "Almere")).toBe("Vind iets om mee te doen in Almere.");
    const welcome = activityEntry({ firstVisit: { accompaniment: "host" } });
    expect(homeLead([welcome, paid], "Almere")).toBe(
      "Vind iets om mee te doen in Almere. Dichtbij, vaak gratis. Bij veel groepen wacht iemand u op.",
    );
    expect(homeLead([], "Almere")).toBe("Vind iets om mee te doen in Almere.");
  });
});
