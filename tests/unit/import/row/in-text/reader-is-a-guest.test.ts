import { describe, expect, test } from "vitest";
import { roleInText } from "#import/row/in-text/role-in-text.ts";

describe("what the reader gets or goes to see", () => {
  test.each([
    "Je ontvangt van ons later meer bericht.",
    "U ontvangt een bevestiging per mail.",
    "Je bezoekt drie musea in de stad.",
    "U bezoekt met een gids de oude kerk.",
    "Als deelnemer ontvangt u een mooi boek.",
    "U bezorgt uw formulier bij de balie.",
  ])("makes nobody a volunteer: %s", (text) => {
    expect(roleInText(text)?.value).not.toBe("volunteer");
  });

  test.each([
    "Je bezoekt eenzame ouderen.",
    "Je ontvangt gasten met koffie.",
    "U begeleidt jongeren bij hun huiswerk.",
    "Je helpt bewoners met de tuin.",
    "Je bezorgt maaltijden bij ouderen thuis.",
  ])("is another thing than helping: %s", (text) => {
    expect(roleInText(text)).toMatchObject({ value: "volunteer", certain: true });
  });
});
