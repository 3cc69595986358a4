import { expect, test } from "vitest";
import { readRole } from "#import/row/understand-row.ts";

const weekly = { type: "recurring" as const, rules: [{ days: [], frequency: "weekly" as const }] };

test("volunteers, helped people and participants", () => {
  expect(readRole(undefined, "vrijwilligerswerk", "Chauffeur", weekly)).toBe("volunteer");
  expect(readRole(undefined, "natuur", "Tuinmaatjes gezocht", weekly)).toBe("volunteer");
  expect(readRole(undefined, "anders", "Inloopspreekuur geld", weekly)).toBe("support");
  expect(readRole(undefined, "anders", "Maatje", { type: "by-appointment" })).toBe("support");
  expect(readRole(undefined, "anders", "Spaans op vakantieniveau", weekly)).toBe("participant");
  expect(readRole(undefined, "vrijwilligerswerk", "Vrijwilligersspreekuur", weekly)).toBe("support");
});
