// Reading the files that go with a filing: images, certificates, packages of apps. Brings its readers, which forms do not
// need.

export type { AppPackage, AppPlatformRow } from './material/app/inspect-app.ts'
export { inspectApp } from './material/app/inspect-app.ts'
export type { BlobLike, ByteSource, Bytes, FileSource } from './material/byte-source.ts'
export { inspectCertificate } from './material/certificate/inspect-certificate.ts'
export type { Certificate, CertificateKey } from './material/certificate/read-certificate.ts'
export {
  type FileDescription,
  type InspectedMaterial,
  type InspectMaterialOptions,
  inspectMaterial,
  type MaterialRequirement,
} from './material/inspect-material.ts'
