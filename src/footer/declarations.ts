/** What the declarations of a style do to what is seen of an element. */

/** In which way an element may be hidden; each is declared, and revoked, by itself. */
export type Aspect = 'display' | 'visibility' | 'opacity' | 'place' | 'cut' | 'size' | 'ink'

export interface Effect {
  readonly hides: boolean
  readonly isImportant: boolean
}

/** What a block of declarations says; nothing of an aspect that it does not name. */
export type Effects = ReadonlyMap<Aspect, Effect>

interface Declared {
  readonly value: string
  readonly isImportant: boolean
}

/** Longer blocks are cut off: whole images are written into some. */
const LONGEST_BLOCK = 2000

/** Which properties an aspect depends on, and when they hide. */
const ASPECTS: readonly {
  readonly aspect: Aspect
  readonly properties: readonly string[]
  readonly hides: (valueOf: (property: string) => string) => boolean
}[] = [
  { aspect: 'display', properties: ['display'], hides: (valueOf) => valueOf('display') === 'none' },
  {
    aspect: 'visibility',
    properties: ['visibility'],
    hides: (valueOf) => /^(?:hidden|collapse)$/.test(valueOf('visibility')),
  },
  {
    aspect: 'opacity',
    properties: ['opacity'],
    // What is faded in is seen in the end.
    hides: (valueOf) =>
      /^0*(?:\.0+)?%?$/.test(valueOf('opacity') || 'x') && valueOf('animation') === '' && valueOf('transition') === '',
  },
  {
    aspect: 'place',
    properties: ['left', 'top', 'text-indent', 'margin-left'],
    hides: (valueOf) =>
      ['left', 'top', 'text-indent', 'margin-left'].some((property) =>
        /^-(?:9{3,4}|\d{5,})(?:\.\d+)?px$/.test(valueOf(property)),
      ),
  },
  {
    aspect: 'cut',
    properties: [
      'height',
      'width',
      'max-height',
      'max-width',
      'overflow',
      'overflow-x',
      'overflow-y',
      'clip',
      'clip-path',
    ],
    hides: (valueOf) => isCutOff(valueOf),
  },
  {
    aspect: 'size',
    properties: ['font-size', 'font'],
    hides: (valueOf) => /^\.?0+(?:\.0+)?(?:px|pt|em|rem|%)?(?:$|[\s/])/.test(valueOf('font-size') || valueOf('font')),
  },
  { aspect: 'ink', properties: ['color', 'background', 'background-color'], hides: (valueOf) => isInkless(valueOf) },
]

function isCutOff(valueOf: (property: string) => string): boolean {
  const isNothing = ['height', 'width', 'max-height', 'max-width'].some((size) => /^0(?:px)?$/.test(valueOf(size)))
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((name) => /^(?:hidden|clip)$/.test(valueOf(name)))
  if (isNothing && isCut) return true
  if (!/^(?:absolute|fixed)$/.test(valueOf('position'))) return false
  return (
    /^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(valueOf('clip')) || /^inset\((?:50|100)%\)$/.test(valueOf('clip-path'))
  )
}

/** Whether text has the color of its ground, both declared here, or none. */
function isInkless(valueOf: (property: string) => string): boolean {
  const color = valueOf('color')
  if (color === '' || valueOf('text-shadow') !== '') return false
  // A ground that shines through the letters, and images.
  if (['background-clip', '-webkit-background-clip'].some((name) => valueOf(name).includes('text'))) return false
  if (/^transparent$|^(?:rgba|hsla)\(.*[,/]\s*0*(?:\.0+)?%?\s*\)$/.test(color)) return true
  const ground = valueOf('background-color') || valueOf('background')
  return ground !== '' && valueOf('background-image') === '' && plainColor(ground) === plainColor(color)
}

/** A color in one spelling, of those that people hide with: `white`, `#FFF` and `rgb(255, 255, 255)` are `#ffffff`. */
function plainColor(color: string): string {
  const named = { white: '#ffffff', black: '#000000' }[color]
  if (named !== undefined) return named
  if (/^#[\da-f]{3}$/.test(color)) return `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`
  const [, red, green, blue] = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(color) ?? []
  if (blue === undefined) return color
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

/** Whether a text can be a block that hides, or that revokes it: most blocks say nothing of it. */
const SAYS_SOMETHING =
  /display|visibility|opacity|overflow|clip|font|color|background|left|top|text-indent|(?:height|width)\s*:\s*0/i

/** What a block of declarations does: the value of a `style`, or what stands in the braces of a rule. */
export function effectsOf(block: string): Effects {
  const effects = new Map<Aspect, Effect>()
  if (!SAYS_SOMETHING.test(block)) return effects
  const declared = declarationsOf(block)
  const valueOf = (property: string): string => declared.get(property)?.value ?? ''
  for (const { aspect, properties, hides } of ASPECTS) {
    const named = properties.filter((property) => declared.has(property))
    if (named.length === 0) continue
    const isImportant = named.some((property) => declared.get(property)!.isImportant)
    effects.set(aspect, { hides: hides(valueOf), isImportant })
  }
  return effects
}

/** Of several declarations of a property the last counts, unless an important one stands before. */
function declarationsOf(block: string): Map<string, Declared> {
  const declared = new Map<string, Declared>()
  for (const part of block.slice(0, LONGEST_BLOCK).replace(COMMENT, '').toLowerCase().split(';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim()
    const isImportant = /!\s*important\s*$/.test(part)
    if (declared.get(property)?.isImportant && !isImportant) continue
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important\s*$/, '')
      .trim()
    declared.set(property, { value, isImportant })
  }
  return declared
}

const COMMENT = /\/\*.{0,2000}?\*\//gs
