import { expect, test } from "vitest";
import { readThreshold } from "#import/row/read-threshold.ts";

test("quiet and lively only when the text says so", () => {
  expect(readThreshold("Open atelier (stil)", "Er wordt bijna niet gesproken.", "", "").sound).toBe("quiet");
  expect(readThreshold("Gastvrouw", "U ziet wie er stil in een hoekje zit.", "", "").sound).toBeUndefined();
  expect(readThreshold("Muziekmiddag", "Live muziek, en er wordt meegezongen.", "", "").sound).toBe("lively");
});
test("what one must be able to do", () => {
  expect(readThreshold("Tuinieren", "Ervaring is niet nodig.", "", "").skill).toBe("none");
  expect(readThreshold("Bridge", "Serieus bridge.", "gevorderden", "").skill).toBe("some");
});
test("how much it asks of a body", () => {
  expect(readThreshold("Yoga op de stoel", "", "", "").effort).toBe("seated");
  expect(readThreshold("Badminton", "", "", "").effort).toBe("active");
  expect(readThreshold("Wandelclub", "Acht kilometer in een stevig tempo.", "", "").effort).toBeUndefined();
  expect(readThreshold("Wandelclub", "Een uurtje.", "", "").effort).toBe("light");
  expect(readThreshold("Bingo", "", "", "").effort).toBeUndefined();
});
