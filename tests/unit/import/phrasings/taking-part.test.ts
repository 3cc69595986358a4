import { describe, expect, test } from "vitest";
import { factsOfRow } from "../../../support/facts-of-row.ts";

const ofText = (Omschrijving: string, Activiteit = "Samen actief") =>
  factsOfRow({ Activiteit, Omschrijving });
const ofName = (Activiteit: string, Omschrijving = "Meer staat op de site.") =>
  factsOfRow({ Activiteit, Omschrijving });

describe("signing up", () => {
  test.each([
    "Vooraf aanmelden verplicht.",
    "Bingo met kleine prijzen (aanmelden verplicht)",
    "Leren omgaan met de computer (aanmelden benodigd)",
    "Inschrijven is verplicht via de website.",
    "Reservatie verplicht op 016 22 33 44.",
    "Aanmelden kan tot 1 mei via het formulier.",
    "Geef je op bij de balie.",
    "Inschrijving noodzakelijk, want er zijn maar 12 plaatsen.",
    "Schrijf je vooraf in.",
    "Deelname enkel na inschrijving.",
    "Wil je mee-eten? Meld je dan uiterlijk dinsdag aan.",
  ])("%s", (text) => expect(ofText(text)["signUp"]).toBe("required"));
  test.each([
    "Aanmelden hoeft niet, loop gerust binnen.",
    "Je kan gewoon langskomen, zonder inschrijving.",
    "Iedereen is welkom, opgeven is niet nodig.",
    "Vrij binnenlopen kan van 10 tot 12 uur.",
    "No registration needed, just walk in.",
  ])("%s", (text) => expect(ofText(text)["signUp"]).toBe("none"));
  test.each(["Graag vooraf een seintje via mail.", "Bestellen kan tot één dag van tevoren."])(
    "%s is no answer",
    (text) => expect(ofText(text)["signUp"]).toBe(""),
  );
  test.each([
    ["WALK_IN", "none"],
    ["REGISTRATION", "required"],
    ["registration required", "required"],
    ["vrije inloop", "none"],
  ])("%s in a cell is %s", (Aanmelden, said) =>
    expect(factsOfRow({ Activiteit: "Bingo", Aanmelden })["signUp"]).toBe(said),
  );
});

describe("as what one comes", () => {
  test.each<[string, string?]>([
    ["Gastvrouw gezocht voor de huiskamer"],
    ["Chauffeur (m/v) voor de buurtbus gevraagd"],
    ["Word taalmaatje in jouw wijk"],
    ["Taalcoach worden"],
    ["Vacature: receptiemedewerker"],
    ["Vrijwillig taaldocent voor nieuwkomers"],
    ["Help je mee in de moestuin?", "We zoeken vrijwilligers voor de zaterdagochtend."],
    ["Wandelteam", "Als wandelbegeleider loop je wekelijks met een groep ouderen mee."],
    ["Tuinploeg", "Als tuinteamlid onderhoud je samen de perken."],
  ])("%s: to help", (name, text) => expect(ofName(name, text)["role"]).toBe("volunteer"));
  test.each<[string, string?]>([
    ["Spreekuur geldzaken", "Wij helpen u met formulieren en brieven."],
    ["Steunpunt", "Voor hulp bij uw administratie en schulden kunt u bij ons terecht."],
    ["Brievenhulp", "De stichting helpt nieuwkomers met het invullen van formulieren."],
    ["Boodschappendienst", "Vrijwilligers doen boodschappen voor u als u dat zelf niet meer kunt."],
  ])("%s: to be helped", (name, text) => expect(ofName(name, text)["role"]).toBe("support"));
  test.each([
    ["Budgetloket", "Bel of mail ons."],
    ["Mantelzorgondersteuning", "Bel of mail ons."],
    ["Bingo", "De avond wordt verzorgd door vrijwilligers."],
    ["Koor", "Je helpt mee met het opruimen van de stoelen."],
    ["Naaicafé", "Wij helpen elkaar met een lastig patroon."],
  ])("%s: nobody says", (name, text) => expect(ofName(name, text)["role"]).toBe(""));
});

describe("for whom", () => {
  test.each([
    ["Yoga voor 55-plussers", "55-"],
    ["Kleuterdans 4-6 jaar", "4-6"],
    ["Tekenles voor kids (6 tem 12 jaar)", "6-12"],
    ["Tienerclub 12 t/m 16 jr", "12-16"],
    ["Peuterpret voor kinderen van 2 tot 4 jaar", "2-4"],
    ["Beweegdag 65plus", "65-"],
    ["Vijftigplus-soos", "50-"],
    ["Knutselclub (groep 3 t/m 8)", ""],
    ["Cursus voor ouders van kinderen van 2 tot 6 jaar", ""],
  ])("%s in a name: %s", (name, age) => expect(ofName(name)["age"]).toBe(age));
  test.each([
    ["Speciaal voor kinderen en jongeren tussen 6 en 18 jaar.", "6-18"],
    ["Voor ouderen (55 jaar en ouder) uit de buurt.", "55-"],
    ["Een middag voor tieners van 12 tot 16 jaar.", "12-16"],
    ["Inloop tussen 10 en 12 uur.", ""],
    ["Voor ouders en kinderen van 0 tot 4 jaar.", ""],
  ])("%s: %s", (text, age) => expect(ofText(text)["age"]).toBe(age));
  test.each([
    ["vanaf 16j", "16-"],
    ["6-9j", "6-9"],
    ["6 tot en met 12 jaar", "6-12"],
    ["lagere school (6-12 j.)", "6-12"],
    ["min. 18", "18-"],
    ["alle leeftijden", ""],
  ])("%s in a cell: %s", (Leeftijd, age) =>
    expect(factsOfRow({ Activiteit: "Bingo", Leeftijd })["age"]).toBe(age),
  );
  test("a group that holds only men says so", () =>
    expect(ofText("Deze groep bestaat alleen uit mannen.")["gender"]).toBe("men"));
});

describe("what it costs", () => {
  test.each([
    "Gratis volksbal op het plein.",
    "Deze voorstelling is gratis.",
    "Wij geven gratis taallessen voor beginners.",
    "In het park kan je er gratis spelen.",
    "De toegang is vrij.",
    "Aan deze activiteit zijn geen kosten verbonden.",
    "Volg gratis lessen en ontdek hoe je moet reanimeren.",
    "Gratis service, donaties welkom!",
    "Een gratis aanbod aan activiteiten.",
  ])("%s: nothing", (text) => expect(ofText(text)["cost"]).toBe("0"));
  test.each([
    "U kunt gratis op eigen terrein parkeren.",
    "Je mag er gratis koffie drinken.",
    "Iedereen kan er gratis boeken lenen.",
    "Iedere woensdag help ik gratis senioren met de computer.",
    "Alleen benzinekosten vergoeden.",
    "Leden gratis, niet-leden € 5.",
    "Kinderen mogen gratis meedoen.",
  ])("%s: not certain", (text) => expect(ofText(text)["cost"]).toBe(""));
});
