/** The name of a project's configuration, in the folder that it is for. */
export const configName = 'second-axis.config.json';
