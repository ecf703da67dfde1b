/** What is published holds nothing that only this workspace can install or run. */
export const hooks = {
  beforePacking({ devDependencies: _packages, scripts: _commands, ...manifest }) {
    return manifest;
  },
};
