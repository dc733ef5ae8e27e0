import * as api from '/all-by-path.mjs'; // not later: it is connected as soon as it has run
import { conformance } from '/conformance.mjs';

onconnect = async ({ ports: [port] }) => port.postMessage(await conformance(() => api));
