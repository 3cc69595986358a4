/** Addresses of lists of places. Apart from `paths`: what the finder ships is counted in bytes. */
export const placePaths = {
  /** Community centres and other places; those of a municipality. */
  all: (municipality?: string) => `/plekken${municipality ? `/${municipality}` : ""}`,
  /** What the first page shows for a postcode. */
  nearest: () => "/zoek/dichtbij.json",
} as const;
