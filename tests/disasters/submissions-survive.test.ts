import { describe } from "vitest";
import { submissionsSurvive } from "../reliability/submissions-survive.ts";
import { keepsItsPromise } from "../support/keeps-its-promise.ts";

describe("the write side", () => keepsItsPromise(submissionsSurvive));
