import { describe, expect, it } from "vitest";
import { ageCode, fromAgeCode } from "#search/analyser/ages.ts";
import { conceptCode } from "#search/analyser/concepts.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { projectDocument, SEARCHABLE_FIELDS, SEPARATOR, type SearchableField } from "#search/projection.ts";
import { searchDocument } from "../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const code = (key: string) =>
  conceptCode(smallVocabulary.concepts.findIndex((concept) => concept.key === key));
const fieldOf = (
  given: Partial<Parameters<typeof searchDocument>[0]>,
  term: string,
): SearchableField | undefined => {
  const projected = projectDocument(searchDocument({ id: "a", ...given }), lexicon);
  return SEARCHABLE_FIELDS.find((field) => projected[field].split(SEPARATOR).includes(term));
};

describe("where a word of an activity is found", () => {
  it("the words of the title first, then what the title says", () => {
    expect(fieldOf({ title: "Breigroep" }, "breigroep")).toBe("s_title");
    expect(fieldOf({ title: "Breigroep" }, "brei")).toBe("s_title_x");
  });

  it("then the short text and what follows from the title", () => {
    expect(fieldOf({ easyText: "Samen breien" }, "breien")).toBe("s_body");
    expect(fieldOf({ title: "Breigroep" }, code("handwerken"))).toBe("s_body");
    expect(fieldOf({ easyText: "Samen breien" }, "brei")).toBe("s_body_x");
  });

  it("then what an editor chose, and last what the long text mentions", () => {
    expect(fieldOf({ words: ["creatief"] }, code("creatief"))).toBe("s_tags");
    expect(fieldOf({ description: "Na afloop koffie" }, "koffie")).toBe("s_text");
    expect(fieldOf({ easyText: "Samen breien" }, code("creatief"))).toBe("s_text");
  });

  it("in its best field only", () => {
    const projected = projectDocument(
      searchDocument({
        id: "a",
        title: "Koffie",
        easyText: "Koffie",
        description: "koffie",
        words: ["koffie"],
      }),
      lexicon,
    );
    expect(Object.values(projected).join(" ").split("koffie")).toHaveLength(2);
  });
});

it("names are found as they are written and are not taken apart", () => {
  expect(fieldOf({ places: ["Wandelbuurt"] }, "wandelbuurt")).toBe("s_body");
  expect(fieldOf({ venue: "Koffietuin" }, "koffie")).toBeUndefined();
});

it("the ages an activity names come before those it merely allows", () => {
  expect(fieldOf({ words: ["8 tot 12 jaar"] }, ageCode(8))).toBe("s_body_x");
  expect(fieldOf({ words: ["8 tot 12 jaar"] }, ageCode(10))).toBe("s_tags");
  expect(fieldOf({ words: ["vanaf 55 jaar"] }, fromAgeCode(65))).toBe("s_tags");
  expect(fieldOf({ title: "Ouderenmiddag", words: ["ouderen"] }, fromAgeCode(65))).toBe("s_text");
});

it("stop words are in no field, and every word stands apart", () => {
  const projected = projectDocument(searchDocument({ id: "a", title: "Koffie met de fiets" }), lexicon);
  expect(projected.s_title).toBe("koffie . fiets");
});
