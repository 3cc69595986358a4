import { parentPort, workerData } from "node:worker_threads";
import { UnreadableSheet, type SheetFault } from "#import/sheet/decode-text.ts";
import { ImportRefused, importSheet } from "#import/import-sheet.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import type { ImportInput, ImportResult } from "#import/report.ts";

export interface ImportQuestion {
  name: string;
  bytes: Uint8Array;
  input: Omit<ImportInput, "tables" | "progress">;
}
export type ImportAnswer = { result: ImportResult } | { unreadable: SheetFault } | { refused: string };

const { name, bytes, input } = workerData as ImportQuestion;
try {
  const result = importSheet({ ...input, tables: await readSheetBytes(name, bytes) });
  parentPort?.postMessage({ result } satisfies ImportAnswer);
} catch (error) {
  if (error instanceof UnreadableSheet)
    parentPort?.postMessage({ unreadable: error.fault } satisfies ImportAnswer);
  else if (error instanceof ImportRefused)
    parentPort?.postMessage({ refused: error.message } satisfies ImportAnswer);
  else throw error;
}
