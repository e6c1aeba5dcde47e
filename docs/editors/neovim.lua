-- Second Axis for Neovim 0.7 and later: findings, hovers and code actions in drafts.
-- Needs `second-axis` on the PATH. Load it from init.lua: `dofile('/where/it/is/neovim.lua')`.
local server = {
  name = 'second-axis',
  cmd = { 'second-axis', 'lsp', '--stdio' },
  -- Settings, as in VS Code without the `secondAxis.` before them.
  settings = { secondAxis = vim.empty_dict() },
}

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'text' },
  callback = function(event)
    local found = vim.fs and vim.fs.find({ 'second-axis.config.json', '.git' }, { upward = true })[1]
    local folder = found and vim.fs.dirname(found) or vim.fn.getcwd()
    local config = vim.tbl_extend('force', server, { root_dir = folder })
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = event.buf })
    else
      -- Before 0.8 there is no `start`: one server is shared by all drafts of a session.
      server.client = server.client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, server.client)
    end
  end,
})
