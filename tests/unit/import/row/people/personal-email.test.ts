import { expect, test } from "vitest";
import { isPersonalEmail } from "#import/row/people/personal-email.ts";

const row = "Naaicafé De Werf. Welzijn Voorbeeld. De Werf. Almere";

test.each([
  "mjansma@welzijn.example.nl",
  "j.van.hazel@welzijn.example.nl",
  "jvandenberg@welzijn.example.nl",
  "j.vd.berg@welzijn.example.nl",
  "mkwame@welzijn.example.nl",
  "hbakker@welzijn.example.nl",
  "w.h.dijkstra@welzijn.example.nl",
  "dijkstra.w@welzijn.example.nl",
  "r-smit@welzijn.example.nl",
  "wytske.bruinsma@welzijn.example.nl",
  "wytske_bruinsma@welzijn.example.nl",
  "pjvanveen@welzijn.example.nl",
  "devries@welzijn.example.nl",
  "zonnetje12@gmx.at",
  "karelwillems@welzijn.example.nl",
  "jansenria@welzijn.example.nl",
  "van.langeveld@welzijn.example.nl",
  "saskia.naaicafe@gmail.com",
])("%s is somebody's", (email) => expect(isPersonalEmail(email, row)).toBe(true));

test.each([
  "naaicafedewerf@gmail.com",
  "naaicafe.de.werf@gmail.com",
  "dewerf2024@hotmail.com",
  "info@welzijn.example.nl",
  "naaiatelier@welzijn.example.nl",
  "sociaal.team@welzijn.example.nl",
  "de.werf@welzijn.example.nl",
  "servicepunt-noord@welzijn.example.nl",
  "klantenservice@welzijn.example.nl",
  "repaircafe@welzijn.example.nl",
  "kunstmarkt.noord@gmail.com",
  "lentekunstmarkten@hotmail.com",
  "zeebrisevents@hotmail.com",
  "rosarium@welzijn.example.nl",
  "annahoeve@welzijn.example.nl",
])("%s is of the group", (email) => expect(isPersonalEmail(email, row)).toBe(false));

test("a mailbox made of words that the row does not have says nothing of the group", () => {
  expect(isPersonalEmail("dewerf2024@hotmail.com", "Kookclub. Stichting Anders")).toBe(true);
});
