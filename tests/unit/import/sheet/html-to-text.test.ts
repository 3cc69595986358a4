import { expect, test } from "vitest";
import { hasHtml, htmlToText } from "#import/sheet/clean-cell.ts";

test("tags go, paragraphs stay, entities are read", () => {
  expect(htmlToText("<p>Een&nbsp;twee</p><p>caf&eacute; &amp; thee</p>").trim()).toBe(
    "Een twee\ncafé & thee",
  );
});
test("what is no entity stays as it was written", () => {
  expect(htmlToText("R&D; <b>&Eacute;cole</b> &onbekend;")).toBe("R&D; École &onbekend;");
});
test.each([
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '<a href="x" onclick="alert(1)">',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<<script>script>alert(1)",
])("%s leaves nothing that a browser would run", (text) => {
  expect(htmlToText(text)).not.toMatch(/<[a-z]|onerror|onclick/i);
});
test("a smaller-than sign is no tag", () => {
  expect(hasHtml("groep < 10 en > 5")).toBe(false);
});

test("an address keeps its parts: an entity ends with a semicolon", () => {
  expect(htmlToText("<b>Zie</b> https://gids.nl/?a=1&copy=2&reg=3")).toBe(
    "Zie https://gids.nl/?a=1&copy=2&reg=3",
  );
});
