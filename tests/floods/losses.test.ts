import { describe } from "vitest";
import { losses } from "../reliability/losses.ts";
import { keepsItsPromise } from "../support/keeps-its-promise.ts";

describe("a guide that loses a part", () => keepsItsPromise(losses));
