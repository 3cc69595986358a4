import fc from "fast-check";
import type { z } from "zod";
import { activity, type Activity } from "#schema/activity.ts";
import { location, type Location } from "#schema/location.ts";
import { organization, type Organization } from "#schema/organization.ts";

/** What has broken a page, an address, a calendar, a script or a program somewhere before. */
const TEXTS = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]>&amp;<b onclick=x style=y>",
  "\u0000\u0007\u001b[31m",
  "\u202Eomgekeerd\u2066",
  "👩‍👩‍👧‍👦👍🏽",
  "index",
  "404",
  "__proto__",
  "constructor",
  "{{ x }} ${x} <%= x %>",
  "astro-island",
  "BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VCALENDAR",
  "[klik](javascript:alert(1)) ![x](/weg.png) <a href=/weg>",
  "# Kop\n\n- een\n- twee\n\n***",
  "%E0%A4%A %00 %2F..%2F",
  "../../etc/passwd",
  "\u2028\u2029\ufeff",
  "ﷺ".repeat(20),
  "á̴̧".repeat(20),
  "een-woord-zonder-einde".repeat(12),
];
const ADDRESSES = [
  "http://localhost:4321/weg",
  "http://LOCALHOST:4321./weg",
  "http://guide.invalid/weg",
  "https://guide.invalid",
  "https://gids.example.org/activiteiten/weg#plek",
  "https://gids.example.org:443/index.html",
  "https://user:pass@example.org/%E0%A4%A?x=<script>&y='\"#weg",
  "http://[::1]/weg",
  "https://xn--/weg",
  "https://example.org/#inhoud",
  "https://example.org/a b",
  "http:weg",
  "http:/weg",
  "https:\\\\weg",
];
const MAILS = ["a'b+c@example.org", "A_-@ex-ample.co.uk"];
const DATES = [
  "0001-01-01",
  "1970-01-01",
  "2026-11-29",
  "2028-02-29",
  "2026-03-29",
  "2026-10-25",
  "9999-12-31",
];
const SLUGS = ["constructor", "wandelen", "koffie-thee", "a", "0"];
const SHAPED = [
  "geen-foto.jpg",
  ...ADDRESSES,
  ...MAILS,
  ...DATES,
  ...SLUGS,
  ...[
    "1317",
    "1317 NB",
    "+31365550101",
    "00:00",
    "23:59",
    "09:30",
    "nl",
    "ar",
    "pap",
    "12345678",
    "0b294bd9f83e",
  ],
];

type Def = { type: string } & Record<string, unknown>;
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;

/** Anything hostile that a schema lets through. */
function hostile<Value>(schema: z.ZodType<Value>): fc.Arbitrary<Value> {
  return (anyOf(schema) as fc.Arbitrary<Value>).filter((value) => schema.safeParse(value).success);
}

function anyOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case "optional":
      return fc.option(anyOf(def["innerType"] as z.ZodType), { nil: undefined });
    case "object":
      return fc
        .record(
          Object.fromEntries(
            Object.entries(def["shape"] as Record<string, z.ZodType>).map(([key, one]) => [key, anyOf(one)]),
          ),
        )
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
    case "array":
      return fc
        .array(anyOf(def["element"] as z.ZodType), { maxLength: 3 })
        .filter((value) => schema.safeParse(value).success);
    case "union":
      return fc.oneof(...(def["options"] as z.ZodType[]).map(anyOf));
    case "enum":
      return fc.constantFrom(...Object.values(def["entries"] as Record<string, string>));
    case "literal":
      return fc.constantFrom(...(def["values"] as unknown[]));
    case "boolean":
      return fc.boolean();
    case "record":
      return fc.constant({});
    case "number":
      return fc
        .oneof(fc.integer({ min: -1, max: 200 }), fc.double({ min: 0, max: 60, noNaN: true }))
        .filter((value) => schema.safeParse(value).success);
    case "string":
      return textOf(schema);
    default:
      throw new Error(`nobody makes hostile values of a ${def.type} yet`);
  }
}

function textOf(schema: z.ZodType): fc.Arbitrary<string> {
  const takes = (text: string) => schema.safeParse(text).success;
  const { maxLength, minLength, format } = schema as z.ZodString;
  if (format !== null) return fc.constantFrom(...SHAPED.filter(takes));
  return fc
    .tuple(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 40 }))
    .map(([text, more]) => (text + more).padEnd(minLength ?? 0, `${text} `).slice(0, maxLength ?? 300))
    .filter(takes);
}

/** A file of `content/` that nobody sensible would send, and that the schemas take. */
interface HostileFile {
  path: string;
  value: Activity | Organization | Location;
}

/**
 * Activities under these names, each with an organisation and a place of its own. Their texts, links, dates and
 * numbers are hostile; what has to lead somewhere does, and nothing contradicts itself.
 */
export function hostileEntries(names: readonly string[], seed: number): HostileFile[] {
  const made = fc.sample(
    fc.record({
      activity: hostile(activity),
      organization: hostile(organization),
      location: hostile(location),
    }),
    { numRuns: names.length, seed },
  );
  return made.flatMap(({ activity: drawn, organization: owner, location: place }, at) => {
    const name = names[at] ?? "";
    return [
      { path: `organizations/${name}.json`, value: owner },
      { path: `locations/almere/${name}.json`, value: { ...place, neighbourhood: undefined } },
      { path: `activities/almere/${name}.json`, value: consistent(drawn, name) },
    ];
  });
}

function consistent(drawn: Activity, name: string): Activity {
  const { audience, threshold, schedule } = drawn;
  const { location: _location, alsoIn: _alsoIn, nextStep, ...rest } = drawn;
  return {
    ...rest,
    organization: name,
    ...(drawn.place === "venue" ? { location: name } : {}),
    ...(nextStep ? { nextStep: { ...nextStep, activity: undefined } } : {}),
    tags: [],
    status: "published",
    audience: { ...audience, groups: undefined, maxAge: undefined },
    threshold: { ...threshold, groupSize: undefined },
    schedule: withoutContradiction(schedule),
  };
}

function withoutContradiction(schedule: Activity["schedule"]): Activity["schedule"] {
  const starts = <Window extends { endTime?: string | undefined }>(window: Window): Window => ({
    ...window,
    endTime: undefined,
  });
  switch (schedule.type) {
    case "once":
    case "dates":
      return starts(schedule);
    case "recurring":
      return { ...schedule, rules: schedule.rules.map(starts), until: undefined };
    case "open":
      return { ...schedule, hours: schedule.hours.map(starts), until: undefined };
    case "by-appointment":
      return { ...schedule, hours: schedule.hours?.map(starts) };
    case "unknown":
      return schedule;
  }
}
