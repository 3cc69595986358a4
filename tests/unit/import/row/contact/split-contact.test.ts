import { expect, test } from "vitest";
import { splitContact } from "#import/row/contact/split-contact.ts";

test("everything in one cell is taken apart", () => {
  expect(
    splitContact("Receptie De Schouw, tel. 0575-555201, info@deschouw.example.nl, www.deschouw.example.nl"),
  ).toEqual({
    role: "Receptie De Schouw",
    phone: "tel. 0575-555201",
    email: "info@deschouw.example.nl",
    website: "www.deschouw.example.nl",
  });
});
