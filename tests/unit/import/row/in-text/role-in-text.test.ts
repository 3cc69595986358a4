import { describe, expect, test } from "vitest";
import { roleInText } from "#import/row/in-text/role-in-text.ts";

describe("somebody who reads that he helps", () => {
  test.each([
    "Je helpt ouderen met hun contacten in de buurt.",
    "Als fietsvrijwilliger maak je tochten op een duofiets.",
    "Eens per week bezoekt u een eenzame oudere.",
    "Met een medevrijwilliger gaat u langs bij bewoners.",
    "Wij zoeken nieuwe vrijwilligers voor de moestuin.",
    "Je begeleidt een nieuwkomer bij het leren fietsen.",
  ])("%j comes as a volunteer", (text) =>
    expect(roleInText(text)).toMatchObject({ value: "volunteer", certain: true }),
  );
});

describe("somebody who reads that he is helped", () => {
  test.each([
    "Hulp bij je administratie",
    "Wij helpen u met formulieren en brieven.",
    "Iemand die u elke week met uw huiswerk helpt",
    "U krijgt een maatje dat met u wandelt.",
    "Een vrijwilliger komt bij u langs.",
  ])("%j comes for help", (text) =>
    expect(roleInText(text)).toMatchObject({ value: "support", certain: true }),
  );
});

describe("help that is only named", () => {
  test.each([
    "Gratis hulp bij opvoeden",
    "Hulp bij schulden",
    "Een sociaal raadslid kijkt mee.",
    "Juridisch advies van studenten.",
    "Maatje aan huis",
    "Kom naar het spreekuur in de bibliotheek.",
  ])("%j may be what one comes for: it is asked", (text) =>
    expect(roleInText(text)).toMatchObject({ value: "support", certain: false, asCell: "hulp" }),
  );
});

describe("who the reader is, is not said", () => {
  test.each([
    "Vrijwilligers bieden ouderen gezelschap.",
    "Het buurthuis zoekt vrijwilligers.",
    "Hulp nodig? Bel ons.",
    "Wij helpen u met brieven. Je helpt ouderen met hun post.",
    "Spreekuur voor wie vrijwilliger worden overweegt.",
  ])("%j: it is asked", (text) => expect(roleInText(text)?.certain).toBe(false));
  test.each([
    "Samen koken en eten, met hulp van vrijwilligers.",
    "Wij helpen u om uw spullen te repareren.",
    "Je helpt mee in de keuken.",
    "We helpen elkaar.",
    "De docent helpt u met schilderen.",
    "Elke dinsdag klaverjassen.",
    "Je krijgt een buddy voor de eerste keer.",
  ])("%j: nothing is said of it", (text) => expect(roleInText(text)).toBeUndefined());
});
