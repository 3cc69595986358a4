import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { langOf } from "#text/lang-of.ts";

describe("the language of a text", () => {
  it("is left to the page when it is Dutch, also with a foreign name in it", () => {
    for (const text of [
      "Elke dinsdag lopen wij een rustig stuk langs het water.",
      "Walk & Talk: samen lopen en praten met de buurt.",
      "Mindfulness Stress Reduction",
      "Open Podium",
      "Yin yoga",
      "",
      "12 · 24",
    ])
      expect(langOf(text), text).toBeUndefined();
  });

  it("is said when it is another one", () => {
    expect(langOf("Coffee with the neighbours")).toBe("en");
    expect(langOf("Join us for a walk around the lake. You can bring your dog.")).toBe("en");
    expect(langOf("Wir trinken zusammen Kaffee und sprechen mit Ihnen. Sie sind nicht allein.")).toBe("de");
    expect(langOf("Venez boire un café avec les voisins. Nous parlons pour le plaisir.")).toBe("fr");
    expect(langOf("Her hafta çay içiyoruz ve sohbet ediyoruz. Kadınlar için bir yer.")).toBe("tr");
    expect(langOf("قهوة مع الجيران كل يوم ثلاثاء")).toBe("ar");
    expect(langOf("Кава для тих, хто приїхав з України")).toBe("uk");
  });

  it("is English for the two texts of this guide that are, and Dutch for all others", () => {
    const folder = join(import.meta.dirname, "../../../content/activities/almere");
    const other = readdirSync(folder).flatMap((file) => {
      const {
        title,
        easyText,
        description = "",
      } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
        title: string;
        easyText: string;
        description?: string;
      };
      return [title, easyText, description].flatMap((text) =>
        langOf(text) ? [`${file}: ${langOf(text)}`] : [],
      );
    });
    expect(other).toEqual([
      "expat-coffee-morning.json: en",
      "international-circle-after-work-drinks.json: en",
    ]);
  });
});
