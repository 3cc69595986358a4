import { describe, expect, it } from "vitest";
import { conditionFor } from "#screens/frame/choice/draw-as.ts";

const usual = { letters: "gewoon", scherm: "toestel" } as const;

describe("a condition of the style sheet, for who chose how to read", () => {
  it("counts widths in the letters that were chosen, as a browser does for the letters of a device", () => {
    const wide = { ...usual, letters: "grootst" } as const;
    expect(conditionFor("(width < 44rem)", wide)).toBe("(width < 66em)");
    expect(conditionFor("(max-width: 40em) and (min-width: 24rem)", wide)).toBe(
      "(max-width: 60em) and (min-width: 36em)",
    );
    expect(conditionFor("(max-width: 600px)", wide)).toBe("(max-width: 600px)");
  });
  it("is dark or light as was chosen, whatever the device says, and beside what else it asks", () => {
    const dark = { ...usual, scherm: "donker" } as const;
    expect(conditionFor("(prefers-color-scheme: dark)", dark)).toBe("(min-width: 0)");
    expect(conditionFor("print and (prefers-color-scheme: light)", dark)).toBe("print and (max-width: 0)");
    expect(conditionFor("(prefers-color-scheme: dark)", { ...usual, scherm: "licht" })).toBe(
      "(max-width: 0)",
    );
  });
  it("stays as it was written where nothing was chosen", () => {
    expect(conditionFor("(prefers-color-scheme: dark)", usual)).toBe("(prefers-color-scheme: dark)");
  });
});
