import { describe } from "vitest";
import { listingsNeverStopOthers } from "../reliability/listings-never-stop-others.ts";
import { keepsItsPromise } from "../support/keeps-its-promise.ts";

describe("the write side", () => keepsItsPromise(listingsNeverStopOthers));
