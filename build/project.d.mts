/** Runs a command in a folder, with its output; ends this process where it fails. */
export function run(folder: string, command: string, args: readonly string[]): void
/** Installs what the folder's lock names, where that has not been done for this lock. */
export function install(folder: string): void
/** Puts the package into the folder's modules; without a tarball only takes out what was there. */
export function putPackage(folder: string, tarball: string | undefined): void
/** The package as one file: BEIAN_TARBALL, or one that is made of the sources, unless they are older than it. */
export function packedPackage(): string
