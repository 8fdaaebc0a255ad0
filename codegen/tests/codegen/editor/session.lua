-- Edits a description as a person does, in Neovim: `nvim --headless --clean` with the variables XMS (the program) and
-- FOLDER (a folder with descriptions). Each step says what it saw; the test that runs this compares.

local failed = false
local steps = 0

local function ok(name, condition, seen)
  steps = steps + 1
  if not condition then failed = true end
  io.stdout:write(string.format('%s %s%s\n', condition and 'ok' or 'FAILED', name, condition and '' or ': ' .. vim.inspect(seen)))
end

local folder = vim.env.FOLDER
local client = vim.lsp.start_client({
  name = 'xms',
  cmd = { vim.env.XMS, 'lsp' },
  root_dir = folder,
  -- Changes of one buffer would else come after questions about another.
  flags = { debounce_text_changes = 0 },
})
local buffers = {}

local function open(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. file))
  local buffer = vim.api.nvim_get_current_buf()
  if not buffers[buffer] then
    vim.lsp.buf_attach_client(buffer, client)
    buffers[buffer] = true
  end
  return buffer
end

local function lines(buffer)
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

-- Puts the cursor behind the first text that is found, and gives its position.
local function at(buffer, text)
  vim.api.nvim_set_current_buf(buffer)
  for row, line in ipairs(lines(buffer)) do
    local _, last = line:find(text, 1, true)
    if last then
      vim.api.nvim_win_set_cursor(0, { row, last })
      return
    end
  end
  error('there is no ' .. text)
end

local function params(buffer, text)
  at(buffer, text)
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function ask(buffer, method, parameters)
  local answers, problem = vim.lsp.buf_request_sync(buffer, method, parameters, 30000)
  local answer = answers and answers[client]
  if not answer then return nil, problem or 'no answer' end
  return answer.result, answer.error
end

-- Waits until the diagnostics of a buffer are as they should be.
local function diagnostics(buffer, wanted)
  local function found()
    return vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(buffer))
  end
  local fine = vim.wait(30000, function() return wanted(vim.diagnostic.get(buffer)) end, 20)
  return fine, found()
end

local function replace(buffer, old, new)
  for row, line in ipairs(lines(buffer)) do
    local first, last = line:find(old, 1, true)
    if first then
      vim.api.nvim_buf_set_text(buffer, row - 1, first - 1, row - 1, last, vim.split(new, '\n'))
      return
    end
  end
  error('there is no ' .. old)
end

local function apply(edit)
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
end

local function labels(result)
  local found = {}
  for _, item in ipairs(result and (result.items or result) or {}) do found[item.label] = item end
  return found
end

local function has(text, part)
  return type(text) == 'string' and text:find(part, 1, true) ~= nil
end

local function errors(found)
  return vim.tbl_filter(function(one) return one.severity == vim.diagnostic.severity.ERROR end, found)
end

local function clean(found) return #errors(found) == 0 end

local function main()
  local orders = open('shop/orders.toml')
  vim.wait(30000, function() return vim.lsp.buf_get_clients(orders)[client] ~= nil end, 20)
  local goods = open('shop/goods.toml')
  local stock = open('shop/stock.toml')
  local result, problem, fine, seen

  -- 1: what is wrong shows while one types.
  replace(orders, 'body    = "Good"', 'body    = "Goood"')
  fine, seen = diagnostics(orders, function(found) return #errors(found) == 1 and found[1].code == 'X0201' end)
  ok('a name that is not there', fine, seen)

  -- 2: and is set right by its fix.
  at(orders, 'body    = "Goo')
  local range = vim.lsp.util.make_range_params(0, 'utf-16')
  range.context = { diagnostics = {} }
  result, problem = ask(orders, 'textDocument/codeAction', range)
  ok('a quick fix', result and result[1] and has(result[1].title, 'Good'), result or problem)
  apply(result[1].edit)
  fine, seen = diagnostics(orders, clean)
  ok('a file that became clean', fine, seen)

  -- 3: keys, in a text that is no TOML yet.
  replace(orders, 'summary = "Orders one."', 'summary = "Orders one."\nidem')
  result = labels(ask(orders, 'textDocument/completion', params(orders, 'idem')))
  ok('a key is completed', result.idempotent ~= nil, result)
  vim.lsp.util.apply_text_edits({ result.idempotent.textEdit }, orders, 'utf-16')
  replace(orders, 'idempotent = ', 'idempotent = true')
  fine, seen = diagnostics(orders, clean)
  ok('the completed key is one', fine, seen)

  -- 4: names of elements, where the editor sends quotes that are not closed.
  replace(orders, 'response = "Good"', 'response = "Go')
  result = labels(ask(orders, 'textDocument/completion', params(orders, 'response = "Go')))
  ok('an element is completed', result.Good ~= nil and result.Colour == nil, result)
  local told = ask(orders, 'completionItem/resolve', result.Good)
  ok('a proposal is explained', told and has(told.documentation.value, 'A good.'), told)
  vim.lsp.util.apply_text_edits({ result.Good.textEdit }, orders, 'utf-16')
  ok('the name is whole', vim.tbl_contains(lines(orders), 'response = "Good"'), lines(orders))

  -- 5: versions and operations.
  result = labels(ask(orders, 'textDocument/completion', params(orders, 'since   = "20')))
  ok('a version is completed', result['2014-06-01'] ~= nil, result)
  result = labels(ask(orders, 'textDocument/completion', params(orders, 'see     = ["')))
  ok('an operation is completed', result['stock.count'] ~= nil, result)

  -- 6: what a name and a key mean.
  result = ask(orders, 'textDocument/hover', params(orders, 'body    = "G'))
  ok('an element is explained', result and has(result.contents.value, '<Good>'), result)
  result = ask(orders, 'textDocument/hover', params(orders, 'sin'))
  ok('a key is explained', result and has(result.contents.value, 'Documented'), result)
  result = ask(orders, 'textDocument/hover', params(orders, 'see     = ["goods.g'))
  ok('an operation is explained', result and has(result.contents.value, 'GET /goods'), result)

  -- 7: the way to a definition, in another file and another folder.
  result = ask(orders, 'textDocument/definition', params(orders, 'body    = "G'))
  ok('the definition of an element', result and has(result.uri, 'goods.toml'), result)
  result = ask(goods, 'textDocument/definition', params(goods, 'type = "Ag'))
  ok('a definition that services share', result and has(result.uri, 'common/parts.toml'), result)

  -- 8: who refers to it.
  local asked = params(goods, '[element.G')
  asked.context = { includeDeclaration = false }
  result = ask(goods, 'textDocument/references', asked)
  ok('references in three files', result and #result == 4, result)

  -- 9: a rename that three files follow.
  asked = params(goods, '[element.G')
  asked.newName = 'Item'
  result, problem = ask(goods, 'textDocument/rename', asked)
  ok('a rename', result ~= nil, problem)
  apply(result)
  fine, seen = diagnostics(goods, clean)
  local everywhere = vim.tbl_contains(lines(stock), 'response = "Item"') and vim.tbl_contains(lines(orders), 'body    = "Item"')
  ok('all files follow it', fine and everywhere, { seen, lines(orders), lines(stock) })
  ok('the name on the wire stays', has(table.concat(lines(goods), '\n'), 'tag          = "Good"'), lines(goods))

  -- 10: a rename that cannot be.
  asked = params(goods, '[element.I')
  asked.newName = 'Colour'
  result, problem = ask(goods, 'textDocument/rename', asked)
  ok('a name that is taken', result == nil and problem and has(problem.message, 'X0202'), { result, problem })

  -- 11: a field, which keeps its name on the wire, too.
  asked = params(goods, 'at-least-one = ["N')
  asked.newName = 'Label'
  result, problem = ask(goods, 'textDocument/rename', asked)
  ok('a field is renamed', result ~= nil, problem)
  apply(result)
  ok('and what must be set', vim.tbl_contains(lines(goods), 'at-least-one = ["Label"]'), lines(goods))

  -- 12: an operation.
  asked = params(stock, '[operation.co')
  asked.newName = 'tell'
  apply(ask(stock, 'textDocument/rename', asked))
  fine, seen = diagnostics(orders, clean)
  ok('an operation is renamed', fine and has(table.concat(lines(orders), '\n'), '"stock.tell"'), { seen, lines(orders) })

  -- 13: what a file holds.
  result = ask(goods, 'textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params(goods) })
  ok('symbols', result and #result == 3 and #result[2].children == 3, result)
  result = ask(goods, 'workspace/symbol', { query = 'ite' })
  ok('symbols of all files', result and #result == 1 and result[1].name == 'Item', result)

  -- 14: who uses what.
  result = ask(goods, 'textDocument/codeLens', { textDocument = vim.lsp.util.make_text_document_params(goods) })
  ok('a lens', result and result[1] and has(result[1].command.title, '3 operations use this'), result)

  -- 15: the layout of `xms fmt`.
  replace(stock, 'request  = "GET /stock"', 'request="GET /stock"')
  result = ask(stock, 'textDocument/formatting', { textDocument = vim.lsp.util.make_text_document_params(stock), options = { tabSize = 4, insertSpaces = true } })
  vim.lsp.util.apply_text_edits(result, stock, 'utf-16')
  ok('a layout', vim.tbl_contains(lines(stock), 'request  = "GET /stock"'), lines(stock))

  -- 16: columns behind letters that take two units.
  replace(stock, 'summary  = "Counts."', 'summary  = "Counts 😀😀."')
  result = ask(stock, 'textDocument/hover', params(stock, 'response = "I'))
  ok('columns behind other letters', result and has(result.contents.value, '`Item`'), result)

  -- 17: a new file, before it is saved.
  local fresh = open('shop/fresh.toml')
  vim.api.nvim_buf_set_lines(fresh, 0, -1, false, { 'title   = "Fresh"', 'summary = "New."', '', '[operation.get]', 'summary = "Gets."', 'request = "GET /fresh"', 'body    = "Nothing"' })
  fine, seen = diagnostics(fresh, function(found) return #errors(found) == 1 end)
  ok('a file that was never saved', fine, seen)
  replace(fresh, 'body    = "Nothing"', 'response = "Item"')
  fine, seen = diagnostics(fresh, clean)
  ok('and is set right', fine, seen)

  vim.cmd('wall')
  -- 18: the end.
  vim.lsp.stop_client(client)
  fine = vim.wait(30000, function() return vim.lsp.client_is_stopped(client) end, 20)
  ok('the end', fine, nil)
end

local done, message = pcall(main)
if not done then
  io.stdout:write('FAILED ' .. tostring(message) .. '\n')
  failed = true
end
io.stdout:write(string.format('%d steps\n', steps))
vim.cmd(failed and 'cquit' or 'qall!')
