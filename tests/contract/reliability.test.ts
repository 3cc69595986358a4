import { describe, expect, it } from "vitest";
import { fieldFuzz } from "../reliability/field-fuzz.ts";
import { rawFuzz, slowConnections } from "../reliability/hostile-clients.ts";
import { publicationsConverge } from "../reliability/publications-converge.ts";
import { publishUnderLoad } from "../reliability/publish-latency.ts";
import { submissionsSurvive } from "../reliability/submissions-survive.ts";
import { throughput } from "../reliability/throughput.ts";

/** The short form of each trial; `npm run reliability` does them at full length. */
describe("the write side", () => {
  for (const trial of [
    submissionsSurvive,
    publicationsConverge,
    publishUnderLoad,
    throughput,
    rawFuzz,
    fieldFuzz,
    slowConnections,
  ]) {
    it(`keeps its promise: ${trial.promise}`, { timeout: 300_000 }, async () => {
      const { problems, figure } = await trial.run("short", () => undefined);
      expect(problems, figure).toEqual([]);
    });
  }
});
