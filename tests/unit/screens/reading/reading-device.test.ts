import { expect, test } from "vitest";
import { readingDevice } from "#screens/reading/reading-device.ts";

const on = (userAgent: string, maxTouchPoints = 0) => readingDevice({ userAgent, maxTouchPoints });

test("the page about reading opens at the device it is read on", () => {
  expect(on("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", 5)).toBe("iphone");
  expect(on("Mozilla/5.0 (Linux; Android 14; Pixel 8)", 5)).toBe("android");
  expect(on("Mozilla/5.0 (Windows NT 10.0; Win64; x64)")).toBe("windows");
  expect(on("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)")).toBe("mac");
});

test("an iPad that says it is a Mac is known by its fingers, and of what is not known nothing opens", () => {
  expect(on("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", 5)).toBe("iphone");
  expect(on("Mozilla/5.0 (X11; Linux x86_64)")).toBeUndefined();
});
