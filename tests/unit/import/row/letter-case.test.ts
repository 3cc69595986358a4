import { expect, test } from "vitest";
import { inNameCase, inSentenceCase } from "#import/row/letter-case.ts";

test("names in capitals become names", () => {
  expect(inNameCase("DE OUDE VAART")).toBe("De Oude Vaart");
  expect(inNameCase("huis aan de haven")).toBe("Huis aan de Haven");
  expect(inNameCase("SV Pampushout")).toBe("SV Pampushout");
  expect(inNameCase("GGZ")).toBe("GGZ");
});
test("sentences in capitals become sentences", () => {
  expect(inSentenceCase("KOFFIE 1 EURO. KOM LANGS.")).toBe("Koffie 1 euro. Kom langs.");
  expect(inSentenceCase("MANNENKOOKCLUB")).toBe("Mannenkookclub");
  expect(inSentenceCase("EHBO")).toBe("EHBO");
});
