-- Opens the draft as a person would, asks for what a person would see, takes the preferred fix, and writes down all of it.
-- $DRAFT is the draft, $ANSWER where the answer goes, as JSON.
local answer = {}
local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('DRAFT')))
  vim.bo.filetype = 'markdown'
  local arrived = vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  assert(arrived, 'no diagnostics')
  local function told()
    local list = {}
    for _, found in ipairs(vim.diagnostic.get(0)) do
      table.insert(list, { code = found.code, line = found.lnum, from = found.col, to = found.end_col, message = found.message })
    end
    return list
  end
  answer.diagnostics = told()

  local target
  for _, found in ipairs(answer.diagnostics) do
    if found.code == 'framing/single-pole' then target = found end
  end
  vim.api.nvim_win_set_cursor(0, { target.line + 1, target.from })
  local function ask(method, params)
    local answers = assert(vim.lsp.buf_request_sync(0, method, params, 60000))
    for _, one in pairs(answers) do return assert(one.result, method .. ' has no result') end
  end
  answer.hover = ask('textDocument/hover', vim.lsp.util.make_position_params()).contents.value

  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0) }
  answer.actions = {}
  for _, action in ipairs(ask('textDocument/codeAction', params)) do
    table.insert(answer.actions, action.title)
    if action.isPreferred and action.diagnostics[1].code == 'framing/single-pole' and not answer.taken then
      answer.taken = action.title
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    end
  end
  answer.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  local gone = vim.wait(60000, function()
    for _, found in ipairs(vim.diagnostic.get(0)) do
      if found.code == 'framing/single-pole' then return false end
    end
    return true
  end, 20)
  assert(gone, 'the finding did not go')
  answer.after = told()
end)
if not ok then answer.failure = failure end
local file = assert(io.open(os.getenv('ANSWER'), 'w'))
file:write(vim.fn.json_encode(answer))
file:close()
vim.cmd('qall!')
