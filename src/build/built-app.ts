/**
 * The part of Astro's built app that is used here, and it is the same in every thread that imports it. None of it is
 * documented: whoever uses it checks its work.
 */
export interface BuiltApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
  manifest: {
    routes: readonly { routeData: { component: string } }[];
    pageMap: Map<string, () => Promise<unknown>>;
  };
}

/** Astro imports a page's module for each page anew, which takes a tenth of the time. */
export function importOnce({ manifest }: BuiltApp): void {
  for (const [name, load] of manifest.pageMap) {
    let loaded: Promise<unknown> | undefined;
    manifest.pageMap.set(name, () => (loaded ??= load()));
  }
}
