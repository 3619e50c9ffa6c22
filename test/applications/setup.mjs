// Packs the package once, for all applications that the tests build.
import { packedPackage } from '../../build/project.mjs'

export default function setup() {
  process.env.BEIAN_TARBALL = packedPackage()
}
