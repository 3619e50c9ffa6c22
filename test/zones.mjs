// Runs the tests that touch dates once per time zone: a date must never depend on where the library runs.
import { spawnSync } from 'node:child_process'

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']
const suites = ['test/identity', 'test/foundation', 'test/filing', 'test/record', 'test/cli']
for (const zone of zones) {
  console.log(`TZ=${zone}`)
  const { status } = spawnSync('npx', ['vitest', 'run', ...suites], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) process.exit(status ?? 1)
}
