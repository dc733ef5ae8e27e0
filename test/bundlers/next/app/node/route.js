import { connection } from 'next/server';
import { answer } from '../../src/answer.js';

export async function GET() {
  await connection();
  return new Response(`<output id="answer">${await answer()}</output>`, { headers: { 'content-type': 'text/html' } });
}
