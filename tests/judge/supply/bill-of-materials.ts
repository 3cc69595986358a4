import { EXCEPTIONS } from "./licences.ts";
import { readLock, type LockedPackage } from "./lock-file.ts";

/** The part of CycloneDX 1.5 that is written here (ECMA-424; schema bom-1.5). */
export interface BillOfMaterials {
  $schema: string;
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { component: Component; timestamp: string };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

type Licence = { license: { id: string } } | { expression: string };

interface Component {
  "bom-ref": string;
  type: string;
  name: string;
  version?: string;
  description?: string;
  scope?: string;
  purl?: string;
  licenses?: Licence[];
  hashes?: { alg: string; content: string }[];
  components?: Component[];
}

/** Programs of others that a package wraps, each with a name of its own; their version ends that of the package. */
const WRAPPED = [
  { by: /^node-(linux|darwin|win)-/, name: "Node.js", type: "platform", purl: "pkg:github/nodejs/node@v" },
  {
    by: /^@gaubee\/meilisearch-/,
    name: "Meilisearch",
    type: "application",
    purl: "pkg:github/meilisearch/meilisearch@v",
  },
];

/** What is in the repository itself and was made by others; no package brings it. */
const CARRIED: readonly Component[] = [
  carried("file", "Tabler Icons", "MIT", "src/styles/pictures.svg and src/screens/journey/questions"),
  carried("file", "Figtree, the nought alone", "OFL-1.1", "src/styles/fonts"),
  carried("data", "GeoNames postcodes", "CC-BY-4.0", "content/municipalities"),
];

/**
 * From the lock file itself, for every platform and without a network. Not by `npm sbom`, whose `--omit=dev` leaves out
 * what runs as soon as a tool for builders needs it too: zod, vite and a hundred more.
 */
export function billOf(lock: string, made: { at: Date; serial: string }): BillOfMaterials {
  const { project, packages } = readLock(lock);
  const runs = packages.filter(({ isForBuilders }) => !isForBuilders);
  const refAt = new Map(runs.map((one) => [one.path, refOf(one)]));
  const leansOn = (ones: readonly LockedPackage[]) => [
    ...new Set(ones.flatMap((one) => one.leansOn.flatMap((path) => refAt.get(path) ?? []))),
  ];
  const copies = Map.groupBy(runs, refOf);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:${made.serial}`,
    version: 1,
    metadata: {
      timestamp: made.at.toISOString(),
      component: { ...componentOf([project]), type: "application" },
    },
    components: [...[...copies.values()].map(componentOf), ...CARRIED],
    dependencies: [
      {
        ref: refOf(project),
        dependsOn: [...leansOn([project]), ...CARRIED.map((one) => one["bom-ref"])],
      },
      ...[...copies].map(([ref, ones]) => ({ ref, dependsOn: leansOn(ones) })),
      ...CARRIED.map((one) => ({ ref: one["bom-ref"], dependsOn: [] })),
    ],
  };
}

const refOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;

/** `copies` of one version may stand in several places. */
function componentOf(copies: readonly LockedPackage[]): Component {
  const [one] = copies;
  if (!one) throw new Error("A package that stands nowhere is no component.");
  const { name, version, license, integrity } = one;
  const programs = programsIn(one);
  return {
    "bom-ref": refOf(one),
    type: "library",
    name,
    version,
    scope: copies.every(({ isOptional }) => isOptional) ? "optional" : "required",
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(license ? { licenses: [licenceOf(license)] } : {}),
    ...(integrity ? { hashes: [{ alg: "SHA-512", content: hexOf(integrity.replace(/^sha512-/, "")) }] } : {}),
    ...(programs.length > 0 ? { components: programs } : {}),
  };
}

const hexOf = (base64: string) => Buffer.from(base64, "base64").toString("hex");

const licenceOf = (said: string): Licence =>
  / |\(/.test(said) ? { expression: said.replace(/^\((.*)\)$/, "$1") } : { license: { id: said } };

function carried(type: string, name: string, license: string, where: string): Component {
  const ref = `carried:${name.toLowerCase().replace(/\W+/g, "-")}`;
  return { "bom-ref": ref, type, name, description: `In ${where}`, licenses: [{ license: { id: license } }] };
}

function programsIn(wrapper: LockedPackage): Component[] {
  const version = wrapper.version.slice(wrapper.version.lastIndexOf("-") + 1);
  const holds = EXCEPTIONS[wrapper.name]?.holds ?? wrapper.license ?? "";
  return WRAPPED.filter(({ by }) => by.test(wrapper.name)).map(({ name, type, purl }) => ({
    "bom-ref": `program:${wrapper.name}`,
    type,
    name,
    version,
    purl: purl + version,
    licenses: [licenceOf(holds)],
  }));
}

const TYPES = /^(application|framework|library|container|platform|operating-system|file|data)$/;
const HEX_LENGTH: Record<string, number> = { "SHA-1": 40, "SHA-256": 64, "SHA-384": 96, "SHA-512": 128 };

/** What a reader of CycloneDX 1.5 would refuse or could not follow; each a sentence. */
export function billProblems(bill: BillOfMaterials): string[] {
  const all = bill.components.flatMap((one) => [one, ...(one.components ?? [])]);
  const refs = [bill.metadata.component, ...all].map((one) => one["bom-ref"]);
  const known = new Set(refs);
  return [
    ...(bill.bomFormat === "CycloneDX" && bill.specVersion === "1.5" ? [] : ["It is no CycloneDX 1.5."]),
    ...(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bill.serialNumber)
      ? []
      : ["Its serial number is no UUID."]),
    ...(Number.isInteger(bill.version) && bill.version > 0 ? [] : ["Its version is no whole number."]),
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${ref} stands there twice.`),
    ...all.flatMap(componentProblems),
    ...bill.dependencies.flatMap(({ ref, dependsOn = [] }) =>
      [ref, ...dependsOn].filter((one) => !known.has(one)).map((one) => `${one} is leant on but not listed.`),
    ),
    ...all
      .filter((one) => !bill.dependencies.some(({ ref }) => ref === one["bom-ref"]))
      .filter((one) => !one["bom-ref"].startsWith("program:"))
      .map((one) => `${one["bom-ref"]} does not say what it leans on.`),
  ];
}

function componentProblems(one: Component): string[] {
  const named = one["bom-ref"];
  const expressions = (one.licenses ?? []).filter((licence) => "expression" in licence).length;
  return [
    ...(TYPES.test(one.type) ? [] : [`${named} is of no known type.`]),
    ...(one.name ? [] : [`${named} has no name.`]),
    ...(one.licenses?.length ? [] : [`${named} has no licence.`]),
    ...(expressions > 0 && one.licenses?.length !== 1 ? [`${named} has an expression beside licences.`] : []),
    ...(one.hashes ?? [])
      .filter(({ alg, content }) => content.length !== HEX_LENGTH[alg] || !/^[0-9a-f]+$/.test(content))
      .map(({ alg }) => `${named} has a ${alg} that is none.`),
  ];
}
