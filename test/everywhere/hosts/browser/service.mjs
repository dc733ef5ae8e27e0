import * as api from '/all-by-path.mjs'; // service workers have no import()
import { conformance } from '/conformance.mjs';

onmessage = async ({ ports: [port] }) => port.postMessage(await conformance(() => api));
