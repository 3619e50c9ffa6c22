'use server'
import { parseEmail, parseMobilePhone } from 'beian'
import { formFindings } from 'beian/forms'

/** For `useActionState(save, {})`: texts by the name of the input. */
export async function save(_: unknown, data: FormData): Promise<Record<string, string>> {
  const found = { mobile: parseMobilePhone(data.get('mobile')), email: parseEmail(data.get('email')) }
  const errors = Object.entries(found).filter(([, { ok }]) => !ok)
  return Object.fromEntries(errors.map(([name, result]) => [name, formFindings(result)[0]!.text]))
}
