type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
type Lock = {
  packages: Record<string, { version?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
};

/** What in the lock file leaves open which bytes are installed: a range, or a package without a checksum. */
export function lockProblems({ dependencies, devDependencies }: Manifest, { packages }: Lock): string[] {
  const ranges = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is asked for as “${version}”, which is no single version.`);
  const open = Object.entries(packages)
    .filter(([path, { link, inBundle }]) => path !== '' && !link && !inBundle)
    .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    .map(
      ([path]) => `${path.replace(/^.*node_modules\//, '')} has no checksum (SHA-512) in package-lock.json.`,
    );
  return [...ranges, ...open];
}
