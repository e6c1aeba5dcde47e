// The page that boots VS Code's web client from static files.

/** `config` goes to the client's `create`; its paths are below `base`. */
export function page(base, config) {
  const client = `${base}/client`;
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Second Axis</title>
<link rel="icon" href="data:,">
<link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="${client}/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label=""></body>
<script type="application/json" id="config">${json}</script>
<script src="${client}/out/vs/loader.js"></script>
<script src="${client}/out/vs/webPackagePaths.js"></script>
<script>
  const client = location.origin + ${JSON.stringify(client)};
  for (const [name, path] of Object.entries(self.webPackagePaths)) {
    self.webPackagePaths[name] = client + '/node_modules/' + name + '/' + path;
  }
  require.config({
    baseUrl: client + '/out',
    paths: self.webPackagePaths,
    trustedTypesPolicy: trustedTypes.createPolicy('amdLoader', { createScriptURL: (value) => value }),
  });
</script>
<script src="${client}/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="${client}/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
    const { folder, ...config } = JSON.parse(document.getElementById('config').textContent);
    const workspaceProvider = {
      workspace: { folderUri: URI.revive(folder) },
      payload: Object.create(null),
      trusted: true,
      open: async () => false,
      hasRemote: () => false,
    };
    create(document.body, { ...config, workspaceProvider });
  });
</script>
</html>`;
}
