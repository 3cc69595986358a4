import { describe, expect, it } from "vitest";
import { doctorNote, NEXT_CONTACTS, NOTE_STATES } from "#screens/journey/prescription/DoctorNote.tsx";

const facts = {
  titles: ["Rondje Weerwater", "Soep van de dag"],
  state: "started" as const,
  next: "months" as const,
  today: "2026-11-25",
  talkAgain: "2027-03-01",
  coach: ["Welzijnscoach Haven", " "],
};

describe("the message to the GP", () => {
  it("says what was chosen, how it stands and when they speak again, one fact per line", () => {
    expect(doctorNote(facts).split("\n")).toEqual([
      "Welzijn op Recept, terugkoppeling van 25 november 2026",
      "Samen gekozen: Rondje Weerwater en Soep van de dag.",
      "Stand: de deelname is gestart.",
      "Volgende contact: rond 1 maart 2027.",
      "Dit bericht is gedeeld met toestemming.",
      "Welzijnscoach: Welzijnscoach Haven",
    ]);
  });
  it("leaves out a coach who typed nothing, and a contact that was not agreed", () => {
    const note = doctorNote({ ...facts, next: "none", coach: ["", ""] });
    expect(note).toContain("Er is geen volgend contact afgesproken.");
    expect(note).not.toContain("Welzijnscoach:");
  });
  it("counts a month from today", () => {
    expect(doctorNote({ ...facts, next: "month" })).toContain("rond 25 december 2026");
  });
  it("says every state and contact in words of its own", () => {
    const notes = NOTE_STATES.flatMap((state) =>
      NEXT_CONTACTS.map((next) => doctorNote({ ...facts, state, next })),
    );
    expect(new Set(notes).size).toBe(9);
    for (const note of notes) expect(note).not.toMatch(/[{}]|undefined/);
  });
});
