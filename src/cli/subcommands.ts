import { app } from './app.ts'
import { check } from './check.ts'
import { checklist } from './checklist.ts'
import { compare } from './compare.ts'
import { completionOver } from './completion.ts'
import { explain } from './explain.ts'
import { footerCheck } from './footer-check.ts'
import { footerFix } from './footer-fix.ts'
import { footerRender } from './footer-render.ts'
import { init } from './init.ts'
import { kind } from './kind.ts'
import { materials } from './materials.ts'
import { name } from './name.ts'
import { next } from './next.ts'
import { parse } from './parse.ts'
import { province } from './province.ts'
import { scan } from './scan.ts'
import type { Subcommand } from './subcommand.ts'
import { vectorsAnswer } from './vectors-answer.ts'
import { vectorsList } from './vectors-list.ts'
import { vectorsRun } from './vectors-run.ts'
import { vectorsShow } from './vectors-show.ts'

/** Every subcommand, in the order of help. */
export const subcommands: readonly Subcommand[] = [
  init,
  check,
  compare,
  name,
  parse,
  app,
  explain,
  province,
  checklist,
  materials,
  kind,
  next,
  scan,
  footerCheck,
  footerFix,
  footerRender,
  vectorsRun,
  vectorsList,
  vectorsShow,
  vectorsAnswer,
  completionOver(() => subcommands),
]
