/**
 * The table, with everything in it frozen: what is handed out is shared by every caller of the process, and one that
 * sorts or fills it must not change what the others are told. Functions stay as they are.
 */
export function frozen<T>(table: T): T {
  if (typeof table !== 'object' || table === null || Object.isFrozen(table)) return table
  for (const part of Object.values(table)) frozen(part)
  return Object.freeze(table)
}
