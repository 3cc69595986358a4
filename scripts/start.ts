import { answerDesk } from "#desk/gate/answer-desk.ts";
import { createReporter, runCommand, stopSignal } from "#server/command-line.ts";
import { runGuide } from "#server/run-guide.ts";

/** Serves the guide until it is asked to stop. */
await runCommand(({ root, settings }) =>
  runGuide({ root, settings, signal: stopSignal(), report: createReporter(process.stdout) }, answerDesk),
);
