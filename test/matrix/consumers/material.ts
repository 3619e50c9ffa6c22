import { inspectApp, inspectCertificate, inspectMaterial } from 'beian/material'

export async function looked(file: Blob, bytes: Uint8Array): Promise<readonly boolean[]> {
  const material = await inspectMaterial(file, { form: 'icp', material: 'entity-document' })
  const app = await inspectApp(bytes)
  const certificate = await inspectCertificate(bytes)
  // @ts-expect-error the value is only there where the result is ok
  const early = material.value.file
  return [material.ok, app.ok, certificate.ok, early === undefined]
}
