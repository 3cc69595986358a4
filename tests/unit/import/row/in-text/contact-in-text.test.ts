import { describe, expect, test } from "vitest";
import { emailInText, phoneInText, websiteInText } from "#import/row/in-text/contact-in-text.ts";

describe("a telephone number in a text", () => {
  test.each([
    ["Aanmelden via: 020 46 28 480", "+31204628480"],
    ["Afspraak maken:(0575) 51 06 10", "+31575510610"],
    ["Bel gerust: 036 – 5550 920.", "+31365550920"],
    ["Telefoon +31 (0)36 555 01 17 (werkdagen)", "+31365550117"],
    ["Info: tel.0575-555201, ook voor vragen", "+31575555201"],
    ["Bel 036-5550117 of 036-5550118", "+31365550117"],
  ])("%j can be rung", (text, value) => {
    expect(phoneInText(text)).toMatchObject({ value, certain: true });
  });
  test("of two for different things nobody knows which", () => {
    expect(
      phoneInText("Vervoer regelt de buurtbus: 036-5550117. Voor de middag zelf: 036-5550118"),
    ).toMatchObject({ value: "+31365550118", certain: true });
    expect(phoneInText("De bibliotheek is 036-5550117. De beheerder is 036-5550118.")?.certain).toBe(false);
  });
  test.each([
    "Bel Anja: 06-12345678",
    "Fax: 036-5550117",
    "Op 12-10-2026 om 10.00 uur",
    "Rekening NL12 RABO 0123 4567 89",
    "Met de regiotaxi, 036-5550117",
    "Al 25 jaar, van 2001 tot 2026",
  ])("%j gives none", (text) => expect(phoneInText(text)).toBeUndefined());
});

describe("a mail address in a text", () => {
  test("of a group, an office or a department is that of the activity", () => {
    const found = (text: string) => emailInText(text, "Buurthuis De Kade")?.value;
    expect(found("Mail naar info@dekade.example.nl.")).toBe("info@dekade.example.nl");
    expect(found("Aanmelden via: kantoor.zwolle@hulp.example.nl")).toBe("kantoor.zwolle@hulp.example.nl");
  });
  test("of a person is not taken over", () => {
    expect(emailInText("Mail naar j.devries@hulp.example.nl", "")).toBeUndefined();
    expect(emailInText("Mail naar anja@gmail.com", "")).toBeUndefined();
    expect(emailInText("Aanmelden via Wilmoes: wilmoeszonnig@hulp.example.nl", "")).toBeUndefined();
    expect(emailInText("Mail Wilmoes: wilmoes@wilmoes.example.nl", "")?.value).toBe(
      "wilmoes@wilmoes.example.nl",
    );
    expect(emailInText("Bij De Zonnig: zonnigtuin@hulp.example.nl", "Tuin De Zonnig")?.value).toBeDefined();
  });
});

describe("a page in a text", () => {
  test.each([
    ["Meer info:http://www.dekade.example.nl/agenda/soep.", "http://www.dekade.example.nl/agenda/soep"],
    ["Kijk op www.dekade.nl (agenda)", "https://www.dekade.nl"],
    ["Inschrijven kan via dekade.nl/inschrijven", "https://dekade.nl/inschrijven"],
    ["https://www.dekade.nl/(123)-Kade/soep.html", "https://www.dekade.nl/(123)-Kade/soep.html"],
    ["Kijk op dekade.nl/soep_(dinsdag) of bel", "https://dekade.nl/soep_(dinsdag)"],
    ["De folder (www.dekade.nl/soep) ligt klaar", "https://www.dekade.nl/soep"],
  ])("%j is where one reads more", (text, value) => {
    expect(websiteInText(text)).toMatchObject({ value, certain: true });
  });
  test("of several sites nobody knows which", () => {
    expect(websiteInText("Zie www.dekade.nl en www.welzijn.nl")?.certain).toBe(false);
    expect(websiteInText("Zie www.dekade.nl en www.dekade.nl/agenda")?.certain).toBe(true);
  });
  test.each([
    "Volg ons op www.facebook.com/dekade",
    "Route: https://www.google.com/maps/x",
    "Mail info@dekade.nl",
    "Om 10.30 uur is er koffie.Daarna soep",
  ])("%j gives none", (text) => expect(websiteInText(text)).toBeUndefined());
});

describe("a form on the web", () => {
  test.each([
    "Schrijf je in: https://forms.gle/abc123",
    "Inschrijven via https://docs.google.com/forms/d/e/1FA/viewform",
    "Inschrijven: https://app.twizzit.com/v2/form/abc",
    "https://dewip.typeform.com/to/xyz",
  ])("is where one signs up, and perhaps no page about it: %s", (text) => {
    expect(websiteInText(text)?.certain ?? false).toBe(false);
  });
  test.each(["Zie https://www.dewip.example.nl/formatie", "Meer op www.platform-noord.example.nl"])(
    "is not what any page is: %s",
    (text) => expect(websiteInText(text)?.certain).toBe(true),
  );
});
