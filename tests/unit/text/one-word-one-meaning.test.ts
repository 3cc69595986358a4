import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeIn } from "../../support/house.ts";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const SIGN_UP = /aanmeld(?:de|t|en|ing|ingen)?\b|aangemeld|afmelden|afgemeld|\bmeldt?\b[^.\n]{0,30}\baan\b/i;
/** Here it is about taking part in an activity. What a sheet says (`import`) is written by others. */
const TAKING_PART =
  /^src\/(?:schema\/activity|text\/|desk\/arrangements\/|desk\/sheets\/example-sheet|desk\/form\/(?:MoreFields|fields\/more-fields)|screens\/journey\/prescription\/prescription-words)/;
/** Addresses, a name on the device, and comments are read by nobody. */
const unread = (line: string) =>
  line.replace(/["`/]aanmelden?\b[^"`]*["`]|"aanmelding"|^\s*(?:\*|\/\/|\/\*).*$/g, "");

describe("one word means one thing", () => {
  it("aanmelden is for an activity: a listing is handed in, an editor logs in", () => {
    const files = codeIn(root, "src").filter((path) => !path.startsWith("src/import/"));
    const elsewhere = [...files, "content/pages/privacy.md", "content/pages/over.md"]
      .filter((path) => !TAKING_PART.test(path))
      .flatMap((path) =>
        readFileSync(`${root}/${path}`, "utf8")
          .split("\n")
          .filter((line) => SIGN_UP.test(unread(line)))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(elsewhere).toEqual([]);
  });
});
