import { describe, expect, test } from "vitest";
import { placeInText } from "#import/row/in-text/place-in-text.ts";

describe("a house on the line above its street and town", () => {
  test.each([
    ["Gebouw 'De Rank'\nBloemstraat 18, Elburg", "Gebouw 'De Rank'"],
    ["Buurthuis De Rank\nBloemstraat 18, Elburg\nhttps://rank.example.nl", "Buurthuis De Rank"],
    ["Wij zingen samen.\nSporthal Noord\nBloemstraat 18a, Den Haag", "Sporthal Noord"],
    ["Sionskerk\nBloemlaan 4, Elburg", "Sionskerk"],
    ["Bibliotheek Zuid\nBloemplein 12 , Almere Haven", "Bibliotheek Zuid"],
  ])("is where it is: %j", (text, name) => {
    const heard = placeInText(text, []);
    expect(heard).toMatchObject({ value: { name }, certain: true });
    expect(heard?.value.street).toMatch(/^Bloem/);
  });

  test("is none when the line above is a sentence", () => {
    expect(placeInText("Wij zingen in een oude kerk.\nBloemstraat 18, Elburg", [])?.value.name).not.toContain(
      "kerk",
    );
  });
});
