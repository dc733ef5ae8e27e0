import * as api from '/hypersimplex'; // service workers have no import()
import { conformance } from '/conformance.mjs';

onmessage = async ({ ports: [port] }) => port.postMessage(await conformance(() => api));
