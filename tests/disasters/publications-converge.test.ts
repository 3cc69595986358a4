import { describe } from "vitest";
import { publicationsConverge } from "../reliability/publications-converge.ts";
import { keepsItsPromise } from "../support/keeps-its-promise.ts";

describe("the write side", () => keepsItsPromise(publicationsConverge));
