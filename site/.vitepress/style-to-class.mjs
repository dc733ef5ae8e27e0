// The colours of code as classes: a strict content security policy knows no style attributes.
// scripts/relocate.mjs writes the rules into the stylesheet.
const names = new Map();

/** A Shiki transformer: the style of each token becomes a class. */
export const styleToClass = {
  name: 'style-to-class',
  span: toClass,
  pre: toClass,
};

function toClass({ properties }) {
  if (typeof properties.style !== 'string') return;
  const { style } = properties;
  if (!names.has(style)) names.set(style, `shiki-${names.size}`);
  properties.class = [properties.class, names.get(style)].flat().filter(Boolean).join(' ');
  delete properties.style;
}

/** The rules, for the pages that have been rendered. */
export const codeStyles = () => [...names].map(([style, name]) => `.${name}{${style}}`).join('\n');
