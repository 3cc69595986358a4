import { describe } from "vitest";
import { fieldFuzz } from "../reliability/field-fuzz.ts";
import { rawFuzz, slowConnections } from "../reliability/hostile-clients.ts";
import { lockedOut } from "../reliability/locked-out.ts";
import { hostileText } from "../reliability/hostile-text.ts";
import { publishUnderLoad } from "../reliability/publish-latency.ts";
import { searchFlood } from "../reliability/search-flood.ts";
import { strangersFill } from "../reliability/strangers-fill.ts";
import { throughput } from "../reliability/throughput.ts";
import { keepsItsPromise } from "../support/keeps-its-promise.ts";

/** Load, fuzz and slow connections in their short form; `npm run reliability` does them at full length. */
describe("the write side", () => {
  const load = [publishUnderLoad, throughput, rawFuzz, fieldFuzz, slowConnections];
  for (const trial of [...load, searchFlood, hostileText, lockedOut, strangersFill]) keepsItsPromise(trial);
});
