import { PbfReader } from 'pbf'
import { own } from '../../foundation/untrusted.ts'
import type { ManifestElement } from './android-binary-xml.ts'

/**
 * The first element of a manifest in an app bundle (AAB), and of `application` in it: the messages `XmlNode` (element 1),
 * `XmlElement` (name 3, attribute 4, child 5) and `XmlAttribute` (name 2, value 3, identifier 5) of protocol buffers.
 *
 * Source: aapt2's Resources.proto in the Android Open Source Project. Read 2026-11-28.
 */
export function readProtoManifest(bytes: Uint8Array): ManifestElement[] {
  const root = elementOf(new PbfReader(bytes), 0)
  return root === undefined ? [] : [root, ...root.children.filter(({ name }) => name === 'application')]
}

interface Element extends ManifestElement {
  readonly children: readonly Element[]
}

/** `manifest` and what stands right below it. */
const DEPTH = 1

function elementOf(reader: PbfReader, depth: number): Element | undefined {
  let element: Element | undefined
  reader.readFields((field) => {
    if (field === 1) element = readElement(nested(reader), depth)
  }, undefined)
  return element
}

function readElement(reader: PbfReader, depth: number): Element {
  let name = ''
  const attributes: Record<string, string | boolean> = {}
  const children: Element[] = []
  reader.readFields((field) => {
    if (field === 3) name = reader.readString()
    else if (field === 4) readAttribute(nested(reader), attributes)
    else if (field === 5 && depth < DEPTH) {
      const child = elementOf(nested(reader), depth + 1)
      if (child !== undefined) children.push(child)
    }
  }, undefined)
  return { name, attributes, children }
}

function readAttribute(reader: PbfReader, attributes: Record<string, string | boolean>): void {
  let name = ''
  let value = ''
  reader.readFields((field) => {
    if (field === 2) name = reader.readString()
    else if (field === 3) value = reader.readString()
  }, undefined)
  if (name === '' || value === '' || own(attributes, name) !== undefined) return
  attributes[name] = value === 'true' ? true : value
}

function nested(reader: PbfReader): PbfReader {
  return new PbfReader(reader.readBytes())
}
