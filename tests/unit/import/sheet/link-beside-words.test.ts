import { describe, expect, test } from "vitest";
import { cleanCell } from "#import/sheet/clean-cell.ts";

describe("a link in a text", () => {
  test.each([
    ["Lees [zang.example.nl/koor](https://zang.example.nl/koor)en kom langs", "zang.example.nl/koor en kom"],
    ["Lees [zang.example.nl](https://zang.example.nl)of bel", "zang.example.nl of bel"],
    [
      "Mail naar [koor@zang.example.nl](mailto:koor@zang.example.nl)voor meer",
      "koor@zang.example.nl voor meer",
    ],
    ["Lees <a href='https://zang.example.nl'>zang.example.nl</a>en kom", "zang.example.nl en kom"],
    ["Zie [onze site](https://zang.example.nl)en kom", "onze site"],
  ])("never takes the word behind it: %s", (text, expected) => {
    expect(cleanCell(text).value).toContain(expected);
    expect(cleanCell(text).value).not.toMatch(/nlof|kooren|nlvoor|nlen/);
  });
});

describe("a link that is only called a link", () => {
  test.each([
    [
      "Welkom.\n[Ga naar de website](https://zang.example.nl/)",
      "Ga naar de website: https://zang.example.nl/",
    ],
    [
      "[Lees meer](https://zang.example.nl/koor) of kom langs",
      "Lees meer: https://zang.example.nl/koor of kom",
    ],
    ['<p>Welkom</p><a href="https://zang.example.nl/">Klik hier</a>', "Klik hier: https://zang.example.nl/"],
    ["Kijk op <a href='https://zang.example.nl'>onze website</a>", "onze website: https://zang.example.nl"],
    ["Zie [hier](https://zang.example.nl)", "hier: https://zang.example.nl"],
  ])("says where it leads: %s", (text, expected) => {
    expect(cleanCell(text).value).toContain(expected);
  });

  test.each([
    ["[ln.elpmaxe@rook](mailto:koor@zang.example.nl)", "koor@zang.example.nl"],
    ["<a href='mailto:koor@zang.example.nl'>ln.elpmaxe@rook</a>", "koor@zang.example.nl"],
    ["[koor (at) zang](mailto:koor@zang.example.nl)", "koor@zang.example.nl"],
    ["Mail [ons](mailto:koor@zang.example.nl)", "Mail ons: koor@zang.example.nl"],
    ["[Stuur een mail](mailto:koor@zang.example.nl?subject=Hallo)", "Stuur een mail: koor@zang.example.nl"],
  ])("leads to a mailbox, whatever it is called: %s", (text, expected) => {
    expect(cleanCell(text).value).toBe(expected);
  });

  test("of a word in a sentence stays that word", () => {
    expect(cleanCell("Ons [zangkoor](https://zang.example.nl) zoekt tenoren").value).toBe(
      "Ons zangkoor zoekt tenoren",
    );
  });
});
