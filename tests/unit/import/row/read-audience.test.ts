import { describe, expect, test } from "vitest";
import { readAudience } from "#import/row/read-audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";

const groups: AudienceGroup[] = [
  { key: "mantelzorgers", label: "Mantelzorgers", closed: true, words: ["mantelzorg*"] },
  { key: "ouderen", label: "Ouderen", closed: false, usualAge: [65, 120], words: ["ouderen", "senioren"] },
];
const read = (text: string | undefined, title = "Iets", role?: "participant" | "volunteer") =>
  readAudience(text, title, groups, role).value;

describe("who it is for", () => {
  test("women only, and only when it says so", () => {
    expect(read("alleen vrouwen")?.gender).toBe("women");
    expect(read("vaders met kinderen")?.gender).toBe("men");
    expect(read("mannen en vrouwen 50+")?.gender).toBeUndefined();
    expect(read("vooral vrouwen maar mannen mogen ook")?.gender).toBeUndefined();
  });

  test("a partner who is spoken of is no partner who is welcome", () => {
    expect(read("mannen van wie de partner overleed")?.gender).toBe("men");
    expect(read("mannen en hun partners")?.gender).toBeUndefined();
  });

  test("groups come from the cell, and from the title when it is unmistakable", () => {
    expect(read("mantelzorgers")?.groups).toEqual(["mantelzorgers"]);
    expect(read("18-27", "Jonge mantelzorgers")?.groups).toEqual(["mantelzorgers"]);
  });

  test("a volunteer for a group is not of that group", () => {
    expect(read("wie een uur heeft", "Hulp voor mantelzorgers", "volunteer")?.groups).toBeUndefined();
  });

  test("'ouderen en buurtbewoners' is for everybody", () => {
    expect(read("ouderen en buurtbewoners")?.groups).toBeUndefined();
    expect(read("ouderen")?.groups).toEqual(["ouderen"]);
  });

  test("'senioren' among the classes of a sport are no elderly people", () => {
    expect(read("Senioren (elite, masters)")?.groups).toBeUndefined();
    expect(read("junioren en senioren")?.groups).toBeUndefined();
    expect(read(undefined, "Training U17 en senioren")?.groups).toBeUndefined();
    expect(read("senioren")?.groups).toEqual(["ouderen"]);
  });

  test("the words of the provider are kept when they say more than the facts", () => {
    expect(read("iedereen")?.note).toBeUndefined();
    expect(read("vrouwen 50+")?.note).toBeUndefined();
    expect(read("hondenbezitters")?.note).toBe("hondenbezitters");
  });
});
