// What src/material uses to unpack the pixels of a PNG, and to see first how much would come out of it.
export { decode } from 'fast-png'
export { Inflate } from 'fflate'
