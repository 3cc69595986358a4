/** Addresses of practices and coaches. Apart from `paths`: what the finder ships is counted in bytes. */
export const practicePaths = {
  /** All practices of a municipality, and how to reach a coach there. */
  municipality: (municipality: string) => `/huisartsen/${municipality}`,
  practice: (slug: string, part?: "folder" | "poster" | "kaartje" | "scherm") =>
    `/praktijk/${slug}${part ? `/${part}` : ""}`,
} as const;
