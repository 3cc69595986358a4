import { describe, expect, test } from "vitest";
import { coach } from "#schema/prescribing/coach.ts";
import { practice } from "#schema/prescribing/practice.ts";

const bare = { role: "welzijnscoach", organization: "de-brug", practices: [] };
const consent = { by: "de coach zelf, per mail", on: "2026-11-02" };
const faults = (value: unknown) =>
  coach.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("What is of the coach as a person", () => {
  test("a first name stands in the guide only with consent that says who gave it and when", () => {
    expect(faults({ ...bare, firstName: "Noor" })).toEqual(["firstName"]);
    expect(faults({ ...bare, firstName: "Noor", consent })).toEqual([]);
    expect(faults({ ...bare, firstName: "Noor", consent: { by: "de coach zelf" } })).toEqual(["consent.on"]);
    expect(faults({ ...bare, firstName: "Noor", consent: { on: "2026-11-02" } })).toEqual(["consent.by"]);
  });
  test("a mobile number is as personal as a name, to call or to app", () => {
    expect(faults({ ...bare, phone: "+31612345678", app: "+31612345678" })).toEqual(["phone", "app"]);
    expect(faults({ ...bare, phone: "+31612345678", consent })).toEqual([]);
    expect(faults({ ...bare, phone: "+31365550162" })).toEqual([]);
  });
  test("a surname has no place, with consent or without", () => {
    for (const firstName of ["Noor de Vries", "N.", "noor", ""])
      expect(faults({ ...bare, firstName, consent }), firstName).toEqual(["firstName"]);
    expect(coach.safeParse({ ...bare, surname: "De Vries", consent }).success).toBe(false);
  });
  test("what nobody said is no fact: nothing has a default", () => {
    expect(coach.parse(bare)).toEqual(bare);
  });
  test("a first name of letters with marks and a hyphen is a name", () => {
    for (const firstName of ["Zoë", "Anne-Fleur", "D’Angelo"])
      expect(faults({ ...bare, firstName, consent }), firstName).toEqual([]);
  });
});

test("hours have a day, a beginning and an end, and a form of contact is one of four", () => {
  const at = (hours: unknown) => faults({ ...bare, practices: [{ practice: "de-pleister", hours }] });
  expect(at([{ days: ["TU"], startTime: "09:00", endTime: "12:00" }])).toEqual([]);
  expect(at([{ days: [], startTime: "09:00", endTime: "12:00" }])).toEqual(["practices.0.hours.0.days"]);
  expect(at([{ days: ["TU"], startTime: "09:00" }])).toEqual(["practices.0.hours.0.endTime"]);
  expect(faults({ ...bare, forms: ["by-letter"] })).toEqual(["forms.0"]);
});

test("a practice has a name, an address and a neighbourhood, and nobody who works there", () => {
  const good = {
    name: "Huisartsenpraktijk De Pleister",
    street: "Pleisterstraat 1",
    neighbourhood: "centrum",
  };
  expect(practice.parse(good)).toEqual(good);
  for (const key of Object.keys(good))
    expect(practice.safeParse({ ...good, [key]: undefined }).success).toBe(false);
  expect(practice.safeParse({ ...good, doctor: "dokter Bakker" }).success).toBe(false);
});
