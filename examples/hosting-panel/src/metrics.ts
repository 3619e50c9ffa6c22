import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What Prometheus is told: by method, route and status, never by anything that a client chose. */
export interface Metrics {
  readonly registry: Registry
  readonly seconds: Histogram<'method' | 'route' | 'status'>
  readonly verdicts: Counter<'route' | 'verdict'>
  readonly underway: Gauge
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    seconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the head of a request to its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers: [registry],
    }),
    verdicts: new Counter({
      name: 'beian_verdicts_total',
      help: 'What was judged, by verdict',
      labelNames: ['route', 'verdict'],
      registers: [registry],
    }),
    underway: new Gauge({
      name: 'http_requests_underway',
      help: 'Requests that are not answered yet',
      registers: [registry],
    }),
  }
}
