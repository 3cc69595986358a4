import { expect, it } from "vitest";
import { isAllowedHost } from "#http/allowed-host.ts";

it.each([
  ["localhost:4321", true],
  ["LocalHost", true],
  ["[::1]:4321", true],
  ["localhost.", true],
  ["localhost.elders.nl", false],
  ["elders.nl:localhost", false],
  ["", false],
  [undefined, false],
])("a request for %s is for this guide: %s", (header, allowed) => {
  expect(isAllowedHost(header, ["localhost", "[::1]"])).toBe(allowed);
});
it("without a list every name is", () => {
  expect(isAllowedHost("elders.nl", undefined)).toBe(true);
});
