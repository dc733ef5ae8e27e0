'use client';

// Answers in the browser: an effect does not run on the server.
import { useEffect, useState } from 'react';
import { answer } from '../../src/answer.js';

export default function Page() {
  const [text, setText] = useState();
  useEffect(() => {
    Promise.resolve(answer()).then(setText);
  }, []);
  return text && <output id="answer">{text}</output>;
}
