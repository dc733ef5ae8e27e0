// What leads where. A page of docs/ that is not named here comes last, under its own title.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const navigation = [
  { text: 'Guide', link: '/when', activeMatch: '^/(when|first-steps|recipes|coming-from|features|faq|glossary|everywhere)' },
  { text: 'Playground', link: '/playground' },
  { text: 'Training', link: '/training' },
  { text: 'API', link: '/api/', activeMatch: '^/api/' },
];

const guide = [
  {
    text: 'Begin',
    items: [
      { text: 'Use it when, don’t when', link: '/when' },
      { text: 'First steps', link: '/first-steps' },
      { text: 'Recipes', link: '/recipes' },
      { text: 'TensorFlow.js', link: '/tensorflow', mayMiss: true },
      { text: 'Batches in parts', link: '/distributed' },
      { text: 'The API', link: '/api' },
      { text: 'Coming from …', link: '/coming-from' },
      { text: 'Features', link: '/features' },
      { text: 'Questions', link: '/faq' },
      { text: 'Glossary', link: '/glossary' },
    ],
  },
  {
    text: 'Try',
    items: [
      { text: 'Playground', link: '/playground' },
      { text: 'Live training', link: '/training' },
      { text: 'Choosing k of n', link: '/selection' },
      { text: 'Speed in your browser', link: '/speed-here' },
    ],
  },
  {
    text: 'Understand',
    items: [
      { text: 'Mathematics', link: '/mathematics' },
      { text: 'How it works', link: '/how-it-works' },
      { text: 'Accuracy', link: '/accuracy' },
      { text: 'Speed', link: '/speed' },
      { text: 'Evidence', link: '/evidence' },
      { text: 'Everywhere', link: '/everywhere' },
      { text: 'The kernel by itself', link: '/abi' },
      { text: 'Changes', link: '/changes' },
    ],
  },
];

const pages = new URL('../build/pages/', import.meta.url);
const read = (name) => readFileSync(new URL(name, pages), 'utf8');

/** The guide, and the reference as TypeDoc wrote it. */
export function sidebar() {
  const api = existsSync(new URL('api/typedoc-sidebar.json', pages)) ? JSON.parse(read('api/typedoc-sidebar.json')) : [];
  return { '/api/': [{ text: 'API', link: '/api/', items: api.map(opened) }], '/': [...there(), ...others()] };
}

/** Headings that lead nowhere do not fold: a button within a button is not for screen readers. */
const opened = ({ items, collapsed, ...item }) => ({
  ...item, ...items && { items: items.map(opened) }, ...item.link && { collapsed },
});

/** The guide without pages that may miss and do. */
const there = () => guide.map(({ text, items }) => ({
  text, items: items.filter(({ link, mayMiss }) => !mayMiss || existsSync(new URL(`.${link}.md`, pages))),
}));

function others() {
  const named = new Set(guide.flatMap(({ items }) => items.map(({ link }) => link)));
  const items = readdirSync(pages).filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => ({ text: /^# (.*)$/m.exec(read(name))?.[1] ?? name, link: `/${name.slice(0, -3)}` }))
    .filter(({ link }) => !named.has(link));
  return items.length > 0 ? [{ text: 'More', items }] : [];
}
