// Answers on the server, in Node, at every request.
import { connection } from 'next/server';
import { answer } from '../../src/answer.js';

export default async function Page() {
  await connection();
  return <output id="answer">{await answer()}</output>;
}
