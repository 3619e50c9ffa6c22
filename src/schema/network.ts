import type * as z from 'zod'
import { type DomainOptions, parseDomain } from '../network/domain.ts'
import { parseHomeUrl } from '../network/home-url.ts'
import { parseIpRanges } from '../network/ip-ranges.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** Domain name as it is filed (域名); errors `domain.*`. */
export function domain(options?: DomainOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseDomain(input, options), options)
}

/** IP addresses of a server (IP地址): one, a range, or several; errors `ip_ranges.*`. */
export function ipRanges(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseIpRanges(input), options)
}

/** Home page of a website (首页网址); errors `home_url.*`. */
export function homeUrl(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseHomeUrl(input), options)
}
