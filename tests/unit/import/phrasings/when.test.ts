import { describe, expect, test } from "vitest";
import { factsOfRow } from "../../../support/facts-of-row.ts";

const whenOf = (row: Record<string, string>): string => {
  const { days, rhythm, times, dates, from, until } = factsOfRow({ Activiteit: "Samen zingen", ...row });
  const span = dates || [from, until].filter(Boolean).join("/");
  return [days, rhythm === "dates" ? "" : rhythm, times, span].filter(Boolean).join(" | ");
};

describe("a cell that says when", () => {
  test.each([
    ["1e en 3e do v/d maand 14-16u", "TH | monthly:1TH,3TH | 14:00-16:00"],
    ["om de week op woensdag, 10.00 tot ca. 11.30", "WE | 2w | 10:00-11:30"],
    ["ma/wo/vr v.a. 9u30", "MO WE FR | weekly | 09:30-"],
    ["Di. 19u30 - 21u, inloop vanaf 19u", "TU | weekly | 19:30-21:00"],
    ["dinsdagavond, ontvangst vanaf 19.30, aanvang 20.00 uur", "TU | weekly | 20:00-"],
    ["donderdag inloop 10.00 uur", "TH | weekly | 10:00-"],
    ["dinsdagvoormiddag van 9.30u tot 11.30u", "TU | weekly | 09:30-11:30"],
    ["elke laatste vrijdagnamiddag van de maand", "FR | monthly:-1FR"],
    ["iedere 2e zaterdag vd maand, 10:00 – 13:00 uur", "SA | monthly:2SA | 10:00-13:00"],
    ["maandelijks, eerste dinsdag, 20 u.", "TU | monthly:1TU | 20:00-"],
    ["elke werkdag van 8.30 tot 12.30 uur", "MO TU WE TH FR | weekly | 08:30-12:30"],
    ["Every Tuesday 7pm - 9pm", "TU | weekly | 19:00-21:00"],
    ["za 5 & zo 6 september 2026", "SA SU | 2026-09-05 2026-09-06"],
    ["ma 4 en wo 6 mei 2026 om 10 uur", "MO WE | 10:00- | 2026-05-04 2026-05-06"],
    ["di 7/4, 14/4 en 21/4/2026 om 19u", "TU | 19:00- | 2026-04-07 2026-04-14 2026-04-21"],
    ["zondag 14 juni 2026 vanaf 14 uur", "SU | 14:00- | 2026-06-14"],
    ["wisselend, zie agenda", "irregular"],
  ])("%s", (Wanneer, said) => expect(whenOf({ Wanneer })).toBe(said));
  test.each([
    "bijna elke zondag",
    "onder meer dinsdag van 10 tot 12 uur",
    "regelmatig op donderdag",
    "2 p.m. op donderdag",
  ])("%s is not all of it, and is asked", (Wanneer) => {
    const { rhythm, asked } = factsOfRow({ Activiteit: "Samen zingen", Wanneer });
    expect(`${rhythm}|${asked}`).toMatch(/^\|.+/);
  });
});

describe("a text that says when", () => {
  test.each([
    ["Iedere maandag en woensdag van 16-18 uur bieden we hulp.", "MO WE | weekly | 16:00-18:00"],
    ["Elke eerste zaterdag van de maand van 12.30 tot 14.00 uur.", "SA | monthly:1SA | 12:30-14:00"],
    ["We komen elke 2 weken samen op donderdag van 20 tot 22 uur.", "TH | 2w | 20:00-22:00"],
    ["Op de derde donderdag van de maand is de deur open.", "TH | monthly:3TH"],
    ["Elk jaar gaan we samen een week weg.", "yearly"],
    ["Ongeveer één keer in de maand.", "monthly"],
    ["Tijdsinvestering: 2 uur per week.", "weekly"],
    ["Eens in de drie weken komen we samen; om de drie weken dus.", ""],
    ["Tweewekelijkse ontmoeting. Om de twee weken in de zaal.", "2w"],
    ["Bijna elke zondag wandelen we.", ""],
    ["Elke twee weken komen we samen. Tijdsinvestering: 2 uur per twee weken, zaterdagochtend.", ""],
    ["In overleg met de groep wordt bepaald hoe vaak we samenkomen.", ""],
  ])("%s", (Omschrijving, said) => expect(whenOf({ Omschrijving })).toBe(said));
  test("gives the day to a monthly rhythm that has none", () => {
    const row = { Datum: "2026-09-17", Herhaling: "maandelijks", Begintijd: "19:30" };
    const Omschrijving = "Elke derde donderdag van de maand is de deur open.";
    expect(whenOf({ ...row, Omschrijving })).toBe("TH | monthly:3TH | 19:30- | 2026-09-17");
  });
});

describe("a date without a time, where the text has a time of its own", () => {
  const timesOf = (Omschrijving: string) =>
    factsOfRow({ Activiteit: "Nieuwjaarsdrink", Datum: "2027-01-05", Omschrijving })["times"];
  test.each([
    ["19u", "19:00-"],
    ["Uitleg over de club; 19u tot 20u", "19:00-20:00"],
    ["09u00 tot 15u00; Molenstraat 206, 3670 Oudsbergen", "09:00-15:00"],
    ["Met een hapje en een drankje. Aanvang: 20.00 uur.", "20:00-"],
    ["Van 14:00 tot 16:30 uur\nIedereen is welkom", "14:00-16:30"],
  ])("%s: %s", (text, times) => expect(timesOf(text)).toBe(times));
  test.each([
    "Sessie 1: 10u tot 12u; Sessie 2: 13u tot 15u",
    "U8 en U10: 19u30; U12 en ouder: 20u",
    "Van 02/02 tot 18/02/2027",
    "19u; einde om 22u, deuren 18u30",
    "De vorige keer was het om 20 uur.",
    "Sinds 2019",
  ])("%s leaves it open", (text) => expect(timesOf(text)).toBe(""));
});
