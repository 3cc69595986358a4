import { describe, expect, it } from "vitest";
import * as format from "#text/when/date-text.ts";

describe("dates and times", () => {
  it("are written as people say them", () => {
    expect(format.dayText("2026-12-08")).toBe("dinsdag 8 december");
    expect(format.dateText("2026-12-08")).toBe("8 december 2026");
    expect(format.shortDayText("2026-03-17")).toBe("di 17 mrt");
    expect(format.monthText(3)).toBe("maart");
    expect(format.timeText("09:05")).toBe("9.05");
    expect(format.timesText("10:00", "12:00")).toBe("10.00 tot 12.00 uur");
    expect(format.timesText("10:00")).toBe("10.00 uur");
    expect(format.timesText(undefined, "12:00")).toBe("tot 12.00 uur");
    expect(format.timesText()).toBe("");
  });
  it("name the year only where it could be misread", () => {
    expect(format.comingDayText("2027-01-05", "2026-11-25")).toBe("dinsdag 5 januari");
    expect(format.comingDayText("2027-09-07", "2026-11-25")).toBe("dinsdag 7 september 2027");
    expect(format.comingDayText("2025-12-30", "2026-01-05")).toBe("dinsdag 30 december 2025");
  });
});
