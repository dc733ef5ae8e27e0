// A transform of asc: writes what assembly/abi.ts says to src/abi.ts, for TypeScript, and to build/abi.mjs, for the
// bench. So a field that is renamed or moved is a compile error there, or what it should be.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Transform } from 'assemblyscript/transform';

const ENUMS = ['Family', 'Output', 'Status', 'Layout'];

/** Lines of words. @param {string[]} words @param {string} separator */
function wrapped(words, separator) {
  const lines = [''];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > 100) lines.push('');
    lines[lines.length - 1] += ` ${word}${separator}`;
  }
  return lines.map((line) => ` ${line}`);
}

export default class extends Transform {
  afterCompile() {
    const { elementsByName, instancesByName } = this.program;
    const named = (name) => elementsByName.get(`assembly/abi/${name}`);
    const call = instancesByName.get('assembly/abi/Call');
    const fields = [...call.members.values()].map(({ name, instance }) => {
      if (instance.type.byteSize !== 4) throw new Error(`${name} must have four bytes`);
      return { name, place: instance.memoryOffset / 4 };
    });
    const constants = [`export const VERSION = ${named('VERSION').declaration.initializer.range};`];
    const types = [];
    for (const name of ENUMS) {
      const members = [...named(name).members.values()];
      constants.push('', `// ${name}`);
      for (const member of members) {
        constants.push(`export const ${member.name} = ${member.declaration.initializer.range};`);
      }
      const union = wrapped(members.map((member) => `| typeof ${member.name}`), '').join('\n');
      types.push(`export type ${name} =\n${union};`, '');
    }

    constants.push('', '// The call record: its bytes, and the places of its fields, in i32.');
    constants.push(`export const CALL_BYTES = ${call.nextMemoryOffset};`);
    for (const { name, place } of fields) {
      constants.push(`export const ${name.replace(/[A-Z]/g, '_$&').toUpperCase()} = ${place};`);
    }
    const places = wrapped(fields.map(({ name, place }) => `${name}: ${place}`), ',');
    constants.push('', '/** The same by name. */', 'export const PLACES = {', ...places, '};');

    const head = '// Made by the build from assembly/abi.ts, which says what all this is (scripts/abi.mjs).';
    mkdirSync('build', { recursive: true });
    writeFileSync('build/abi.mjs', [head, '', ...constants, ''].join('\n'));
    writeFileSync('src/abi.ts', [head, '', ...constants, '', ...types].join('\n'));
  }
}
