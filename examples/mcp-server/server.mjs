// The checks of beian as tools for agents, over standard input and output (Model Context Protocol). Nothing is fetched,
// nothing is stored.
//
//   npm start
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { call } from './src/call.mjs'
import { version } from './src/package-files.mjs'
import { addPrompts } from './src/prompts.mjs'
import { addResources } from './src/resources.mjs'
import { explainTools } from './src/tools/explain.mjs'
import { filingTools } from './src/tools/filings.mjs'
import { pageTools } from './src/tools/pages.mjs'
import { roadTools } from './src/tools/road.mjs'
import { valueTools } from './src/tools/values.mjs'

const tools = [...filingTools, ...valueTools, ...pageTools, ...explainTools, ...roadTools]

const server = new McpServer(
  { name: 'beian', title: '备案检查', version },
  {
    instructions:
      '检查中国大陆网站、APP、小程序的ICP备案和公安联网备案。先用check_icp_filing或check_public_security_filing检查整份备案；单个值用parse_value；网页底部用check_footer。结论以工具为准。',
  },
)
for (const { name, run: _, ...described } of tools) server.registerTool(name, described, () => ({ content: [] }))
addResources(server)
addPrompts(server)

// The SDK's own handler answers a wrong argument with the parser's JSON; people and agents get a sentence.
server.server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(tools, params.name, params.arguments))

/** What is logged, to standard error: that, and nothing that was said. */
const METHODS = [
  'initialize',
  'tools/list',
  'tools/call',
  'resources/list',
  'resources/templates/list',
  'resources/read',
  'prompts/list',
  'prompts/get',
  'ping',
]

/** A text of the largest size, each character escaped; a longer message ends the session. */
const LARGEST_MESSAGE = 8 * 1024 * 1024

const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LARGEST_MESSAGE })
await server.connect(transport)
const handle = transport.onmessage
transport.onmessage = (message, extra) => {
  if (METHODS.includes(message.method)) console.error(message.method)
  handle(message, extra)
}
// The agent has gone.
process.stdout.on('error', () => process.exit())
