import { describe, expect, it } from "vitest";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { HEADER_LANGUAGE } from "#import/words/columns/column-words.ts";
import { HEADERS_OF_THE_WORLD } from "../../../../fixtures/headers-of-the-world.ts";

/** The field that a header is read as, as a column of a sheet is. */
function fieldOf(name: string): string | undefined {
  const [best] = fitHeader(name.replace(HEADER_LANGUAGE, "") || name);
  return best && best.score >= 40 ? best.field : undefined;
}

describe("a column is known by whatever organisations and their systems call it", () => {
  for (const [field, names] of Object.entries(HEADERS_OF_THE_WORLD)) {
    const isNone = field === "none";
    it(isNone ? "and what is of nobody who comes is no field" : `as its ${field}`, () => {
      const others = names.filter((name) => fieldOf(name) !== (isNone ? undefined : field));
      expect(others).toEqual([]);
    });
  }
});

describe("a name that is nested in others", () => {
  it("says what it is by its last part, and by those before it of what", () => {
    expect(fieldOf("location.address.city")).toBe("city");
    expect(fieldOf("organizer[0].email")).toBe("email");
    expect(fieldOf("fields.moments.weekday")).toBe("days");
    expect(fieldOf("keywords.name")).toBe("tags");
    expect(fieldOf("openingstijden.maandag")).toBe("MO");
    expect(fieldOf("opening_hours.sat")).toBe("SA");
    expect(fieldOf("accessibility.description")).toBe("access");
  });
  it("is not of the activity when it is of who wrote it, or of the address of who offers it", () => {
    for (const name of ["author.name", "createdBy.email", "image.url", "organizer.address.city"])
      expect(fieldOf(name), name).toBeUndefined();
  });
});
