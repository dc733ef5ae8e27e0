import { answer } from '../../src/answer.js';

export const runtime = 'edge';

export async function GET() {
  return new Response(`<output id="answer">${await answer()}</output>`, { headers: { 'content-type': 'text/html' } });
}
