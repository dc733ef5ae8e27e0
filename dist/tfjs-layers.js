/* @ts-self-types="./tfjs-layers.d.ts" */
import { tidy, serialization } from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { softBinaryArgmax } from 'hypersimplex/tfjs';

class SoftBinaryArgmax extends layers.Layer {
    static className = 'SoftBinaryArgmax';
    #args;
    constructor({ k, temperature = 1, axis = -1, constraint = 'equal', ...rest }) {
        super(rest);
        this.#args = { k, temperature, axis, constraint };
    }
    computeOutputShape(inputShape) {
        return inputShape;
    }
    call(inputs) {
        const { k, ...options } = this.#args;
        return tidy(() => softBinaryArgmax(Array.isArray(inputs) ? inputs[0] : inputs, k, options));
    }
    getConfig() {
        return { ...super.getConfig(), ...this.#args };
    }
}
serialization.registerClass(SoftBinaryArgmax);

export { SoftBinaryArgmax };
