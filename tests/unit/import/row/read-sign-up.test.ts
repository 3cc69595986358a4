import { expect, test } from "vitest";
import { readSignUp } from "#import/row/read-sign-up.ts";

test.each([
  ["niet nodig", { needed: false }],
  ["NEE", { needed: false }],
  ["just walk in", { needed: false }],
  ["via mail", { needed: true, how: ["email"] }],
  ["via welzijnscoach of bellen", { needed: true, how: ["phone", "via-coach"] }],
  ["intake", { needed: true, how: ["conversation"] }],
  ["verplicht", { needed: true }],
  ["voor zondag 18 uur opgeven", { needed: true, note: "voor zondag 18 uur opgeven" }],
])("%s", (text, signUp) => {
  expect(readSignUp(text).value?.signUp).toEqual(signUp);
});

test("no signing up means one can walk in", () => {
  expect(readSignUp("gewoon komen").value?.dropIn).toBe(true);
  expect(readSignUp("mail").value?.dropIn).toBeUndefined();
});
test("'vol' says that there is no room", () => {
  expect(readSignUp("vol").value?.full).toBe(true);
});
test("'ja/nee' is asked", () => {
  expect(readSignUp("ja/nee").remarks.map(({ code }) => code)).toEqual(["sign-up-unclear"]);
});

test("a number or an address alone below signing up is how one does it", () => {
  expect(readSignUp("038 123 45 67").value?.signUp).toMatchObject({ needed: true, how: ["phone"] });
  expect(readSignUp("info@koor.example.nl").value?.signUp).toMatchObject({ needed: true, how: ["email"] });
  expect(readSignUp("12").remarks.map(({ code }) => code)).toEqual(["sign-up-unclear"]);
});
