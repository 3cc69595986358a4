import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRings, readWayBack } from "#import/row/staying/read-coming-back.ts";
import { readNextStep } from "#import/row/staying/read-next-step.ts";
import { readPickup } from "#import/row/staying/read-pickup.ts";

const codes = ({ remarks }: { remarks: { code: string }[] }) => remarks.map(({ code }) => code);

describe("a cell about staying", () => {
  test("says yes or no, and keeps the rest in its own words", () => {
    expect(readPickup("ja").value).toEqual({ pickup: true });
    expect(readPickup("nee, wel meerijden").value).toEqual({ pickup: false, transport: "wel meerijden" });
    expect(readPickup("ja, binnen Haven").value).toEqual({ pickup: true, transport: "binnen Haven" });
    expect(readWayBack("u mag altijd terugkomen").value).toEqual({ wayBackOpen: true });
    expect(readWayBack("ja, na een gesprek").value).toEqual({
      wayBackOpen: true,
      wayBackHow: "na een gesprek",
    });
    expect(readRings("ja, de gastvrouw").value).toEqual({ ringsWhenAway: true, ringsWho: "de gastvrouw" });
    expect(readRings("nee").value).toEqual({ ringsWhenAway: false });
    expect(readNextStep("nee").value).toEqual({ as: "none" });
    expect(readNextStep("vrijwilliger worden").value).toEqual({ as: "volunteer" });
    expect(readNextStep("meehelpen in de keuken").value).toEqual({
      as: "helper",
      how: "meehelpen in de keuken",
    });
  });
  test("is asked about where its words do not say who, whether or what", () => {
    expect(codes(readPickup("in overleg"))).toEqual(["pickup-unclear"]);
    expect(codes(readRings("ja, soms op maandag"))).toEqual(["rings-unclear"]);
    expect(codes(readWayBack("hangt ervan af"))).toEqual(["way-back-unclear"]);
    expect(codes(readNextStep("in overleg"))).toEqual(["next-step-unclear"]);
  });
  test("loses no word: it is read, kept as it stands, or asked about", () => {
    const word = fc.constantFrom(
      "ja",
      "nee",
      "in",
      "overleg",
      "de",
      "gastvrouw",
      "belt",
      "ophalen",
      "zelf",
      "groep",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(" ");
        const [first = "", ...rest] = words;
        const more = /^(ja|nee)$/.test(first) ? rest : words;
        for (const read of [readPickup, readWayBack, readNextStep]) {
          const { value = {}, remarks } = read(text);
          const kept = Object.values(value)
            .filter((one) => typeof one === "string")
            .join(" ");
          const isWhole = more.length === 0 || kept.includes(more.join(" "));
          expect(isWhole || remarks.length > 0 || /^(ophalen|groep)$/.test(text)).toBe(true);
        }
        const rings = readRings(text);
        const isRead = more.length === 0 || rings.value?.ringsWho !== undefined;
        expect(isRead || rings.remarks.length > 0).toBe(true);
      }),
    );
  });
});
