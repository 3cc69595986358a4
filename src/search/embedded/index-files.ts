import { searchPaths } from "#domain/offline/search-paths.ts";
import { cutIndex, readFrame } from "./read-frame.ts";

/** What a finder loads of an index, each by its address: its begin and its parts, without what only who makes an index asks. */
export function indexFiles(data: string, index: Uint8Array): [address: string, bytes: Uint8Array][] {
  const [begin, ...parts] = cutIndex(index);
  const { name } = readFrame(begin!);
  return [
    [searchPaths.begin(data), begin!],
    ...parts.slice(0, -1).map((part, at): [string, Uint8Array] => [searchPaths.part(data, name, at), part]),
  ];
}
