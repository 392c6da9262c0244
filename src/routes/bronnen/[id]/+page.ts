/** Long, and complete as it is: no script and no second copy of the facts. */
export const csr = false;
