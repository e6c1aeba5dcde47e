/** What tests outside an editor need of its API: the strings, in English. */
export const l10n = {
  t: (message: string, ...values: (string | number)[]) =>
    message.replace(/\{(\d+)\}/g, (_, at) => String(values[Number(at)])),
};
