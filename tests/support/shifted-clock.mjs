import { readFileSync } from "node:fs";

/**
 * Loaded before a program (`NODE_OPTIONS=--import …`): its clock runs ahead by as many milliseconds as stand in
 * the file that CLOCK_FILE names. What measures time that passes (`performance`, timers) is left alone.
 */
const Real = Date;
let ahead = 0;
let lookedAt = -Infinity;

function shift() {
  if (performance.now() - lookedAt > 50) {
    lookedAt = performance.now();
    try {
      ahead = Number(readFileSync(process.env.CLOCK_FILE ?? "", "utf8"));
    } catch {
      ahead = 0;
    }
  }
  return ahead;
}

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + shift());
    else super(...parts);
  }
  static now() {
    return Real.now() + shift();
  }
};
