import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createReporter } from "#server/command-line.ts";

function written(isTTY: boolean): { report: ReturnType<typeof createReporter>; text: () => string } {
  let text = "";
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return {
    report: createReporter(Object.assign(out, { isTTY }) as unknown as NodeJS.WriteStream),
    text: () => text,
  };
}

describe("progress", () => {
  it("stands in one place on a terminal, and keeps its last word", () => {
    const { report, text } = written(true);
    report("Building");
    report("  1 of 2", true);
    report("  2 of 2", true);
    report("Done");
    expect(text()).toBe("Building\n\r\u001b[K  1 of 2\r\u001b[K  2 of 2\nDone\n");
  });
  it("does not fill a log", () => {
    const { report, text } = written(false);
    report("Building");
    for (let count = 0; count < 1_000; count++) report(`  ${count}`, true);
    report("Done");
    expect(text()).toBe("Building\nDone\n");
  });
});
