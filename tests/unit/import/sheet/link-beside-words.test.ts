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
