import { StandardSchemaValidationPipe, UnprocessableEntityException } from '@nestjs/common'
import { checkIcpFiling, toStandardSchema } from 'beian'
import { describeIssue } from 'beian/locale'

/** `@Body({ schema: icpFiling }) filing`, with `app.useGlobalPipes(pipe)` */
export const icpFiling = toStandardSchema(checkIcpFiling, (issue) => describeIssue(issue))
export const pipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => new UnprocessableEntityException({ issues }),
})
