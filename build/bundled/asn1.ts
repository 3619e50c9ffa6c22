// What src/material uses to read certificates, in a file of its own: bundlers drop it where none is read.
export { AsnConvert } from '@peculiar/asn1-schema'
export { Certificate } from '@peculiar/asn1-x509'
export { BitString, Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
