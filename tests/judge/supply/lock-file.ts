/** A package as package-lock.json names it, for every platform and not only for the one this runs on. */
export interface LockedPackage {
  /** `node_modules/…`: one version may stand in more than one place. */
  path: string;
  name: string;
  version: string;
  /** As its own package.json says: an SPDX expression. */
  license: string | undefined;
  /** Nobody who runs the guide gets it. */
  isForBuilders: boolean;
  integrity: string | undefined;
  /** A place to fetch it from that is not simply the registry of whoever installs. */
  resolved: string | undefined;
  /** Not everybody gets it: for one platform, or a luxury. */
  isOptional: boolean;
  /** Paths of what it leans on, as Node would find them from where it stands. */
  leansOn: string[];
}

interface Entry {
  name?: string;
  version?: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Where the project itself stands in a lock file. */
const PROJECT = "";
const FOLDER = "node_modules/";

/** `text` is a lock file of version 3. The project itself comes first, at `PROJECT`. */
function everythingLocked(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  return Object.entries(packages).map(([path, entry]) => ({
    path,
    name: path === PROJECT ? (entry.name ?? "") : path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
    version: entry.version ?? "",
    license: entry.license,
    isForBuilders: entry.dev ?? false,
    integrity: entry.integrity,
    resolved: entry.resolved,
    isOptional: entry.optional ?? false,
    leansOn: Object.keys({
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    }).flatMap((name) => foundFrom(path, name, packages) ?? []),
  }));
}

/** The packages of a lock file of version 3, and the project that needs them. */
export function readLock(text: string): { project: LockedPackage; packages: LockedPackage[] } {
  const [project, ...packages] = everythingLocked(text);
  if (project?.path !== PROJECT) throw new Error("package-lock.json does not begin with the project itself.");
  return { project, packages };
}

/** Node looks beside whoever asks, then a floor higher. Undefined where nothing is installed, as an absent peer. */
function foundFrom(path: string, name: string, packages: Record<string, unknown>): string | undefined {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf(`/${FOLDER}`)))) {
    const found = `${from ? `${from}/` : ""}${FOLDER}${name}`;
    if (found in packages) return found;
    if (from === PROJECT) return undefined;
  }
}

/** What would let an installation get something else than what was looked at; each a sentence. */
export function lockProblems(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ path, integrity, resolved }) => [
    ...(integrity?.startsWith("sha512-") ? [] : [`${path} has no SHA-512 in package-lock.json.`]),
    ...(resolved === undefined ? [] : [`${path} is fetched from ${resolved} and not from the registry.`]),
  ]);
}
