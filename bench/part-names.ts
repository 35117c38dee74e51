/** The parts of the benchmark, in the order they run. */
export const partNames = ['shapes', 'floors', 'ready', 'sizes', 'embedded', 'load', 'replicas', 'soak', 'pages'] as const;

export type PartName = (typeof partNames)[number];
