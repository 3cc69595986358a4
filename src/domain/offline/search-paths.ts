// Away from the other addresses: what answers beside a page needs these alone, and a browser gets a file as a whole.

/** `data`: the folder of a part of the guide (`guide.ts`). */
export const searchPaths = {
  index: (data: string) => `${data}/index.bin`,
  /** The same index, cut: its begin, and each of its parts by the name of that begin (`search/embedded/index-format`). */
  begin: (data: string) => `${data}/begin.bin`,
  part: (data: string, begin: string, part: number) => `${data}/deel-${begin}-${part}.bin`,
  engine: () => "/zoek/engine.json",
} as const;
