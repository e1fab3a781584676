/**
 * The shared bucket's Lua. Redis runs a script as a whole, so that no two processes are granted the same call, and tells the
 * time itself, so that their clocks need not agree. It keeps the same books as `allowance.ts` and `server-account.ts`; times
 * in arguments and answers are spans, never moments.
 *
 * KEYS: log (call → when it stops counting), calls (call in flight → granted at, order), state, unheard (calls that ended
 * without telling `remaining`), members (process → until when it counts as there), wanting (the same, for those who wait).
 */
const books = `
local log, calls, state, unheard, members, wanting = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local span = 60000

local function number(field) return tonumber(redis.call('HGET', state, field) or '') end
local function nextOrder() return redis.call('HINCRBY', state, 'order', 1) end

local function forget()
  local ends = number('endsBy')
  if ends and now >= ends then
    redis.call('HSET', state, 'turnedAt', ends)
    redis.call('HDEL', state, 'remaining', 'knownOrder', 'endsBy', 'refused')
  end
  redis.call('ZREMRANGEBYSCORE', unheard, '-inf', now - span)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', log, '-inf', now)) do redis.call('HDEL', calls, id) end
  redis.call('ZREMRANGEBYSCORE', log, '-inf', now)
  redis.call('ZREMRANGEBYSCORE', members, '-inf', now)
  redis.call('ZREMRANGEBYSCORE', wanting, '-inf', now)
  if not number('born') then redis.call('HSET', state, 'born', now) end
end

local function keepAlive()
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, 10 * span) end
end
`;

/**
 * ARGV: process, calls wanted by urgent work, calls wanted by other work, share that is kept for urgent work, limit where
 * none is known, lease of a call, span for which the process counts as there; all spans in milliseconds.
 */
export const acquire = `${books}
local process, urgent, others = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
forget()
local limit = number('limit') or tonumber(ARGV[5])
local keep = math.min(limit - 1, math.floor(limit * tonumber(ARGV[4])))
redis.call('ZADD', members, now + tonumber(ARGV[7]), process)

local remaining = number('remaining')
local room, roomMs = math.huge, 0
if remaining then
  room = math.max(0, remaining - redis.call('HLEN', calls) - redis.call('ZCARD', unheard))
  roomMs = number('endsBy') - now
end
local counted = redis.call('ZCARD', log)

-- Several who wait share what there is, whoever asks first.
redis.call('ZREM', wanting, process)
local sharers = redis.call('ZCARD', wanting) + 1
local function part(free) return math.max(0, math.ceil(math.min(free, limit) / sharers)) end
local forUrgent = math.min(urgent, part(math.min(limit - counted, room)))
local forOthers = math.min(others, part(math.min(limit - keep - counted, room - keep) - forUrgent))
if forUrgent + forOthers < urgent + others then redis.call('ZADD', wanting, now + 1000, process) end

local granted = {}
for index = 1, forUrgent + forOthers do
  local order = nextOrder()
  local id = process .. ':' .. order
  redis.call('ZADD', log, now + tonumber(ARGV[6]), id)
  redis.call('HSET', calls, id, now .. ':' .. order)
  granted[index] = id
end
local frees = {}
local scores = redis.call('ZRANGE', log, 0, -1, 'WITHSCORES')
for index = 2, #scores, 2 do frees[#frees + 1] = tonumber(scores[index]) - now end
keepAlive()
local shownRoom = room == math.huge and -1 or math.max(0, room - #granted)
return { granted, forUrgent, frees, limit, shownRoom, roomMs, now - number('born'), redis.call('ZCARD', members) }
`;

/** ARGV: call, remaining or -1, limit or -1, 1 for a 429, the wait that it asks for or -1. */
export const settle = `${books}
forget()
local id, told, limit, refused, waitMs = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1', tonumber(ARGV[5])
local known = redis.call('HGET', calls, id)
if not known then return 0 end
redis.call('HDEL', calls, id)
local grantedAt, callOrder = string.match(known, '^(%d+):(%d+)$')
grantedAt, callOrder = tonumber(grantedAt), tonumber(callOrder)
local order = nextOrder()
redis.call('ZADD', log, now + span, id)
if limit > 0 then redis.call('HSET', state, 'limit', limit) end
local remaining, knownOrder = number('remaining'), number('knownOrder')

if refused then
  local sameBurst = remaining and redis.call('HGET', state, 'refused') == '1' and callOrder < knownOrder
  if waitMs < 0 and sameBurst then return 1 end
  if waitMs < 0 then
    waitMs = number('waitMs') or 5000
    redis.call('HSET', state, 'waitMs', math.min(span, waitMs * 2))
  end
  local ends = now + waitMs
  if sameBurst then ends = math.max(number('endsBy'), ends) end
  redis.call('HSET', state, 'remaining', 0, 'knownOrder', order, 'endsBy', ends, 'refused', 1)
elseif told < 0 then
  redis.call('ZADD', unheard, now, order)
else
  redis.call('HSET', state, 'waitMs', 5000)
  if grantedAt >= (number('turnedAt') or 0) then
    local current = number('limit')
    if current then told = math.min(told, current) end
    local turned = not remaining or (callOrder > knownOrder and told >= remaining)
    if turned then
      redis.call('HSET', state, 'remaining', told, 'knownOrder', order, 'endsBy', now + span, 'refused', 0)
    elseif told < remaining then
      redis.call('HSET', state, 'remaining', told, 'knownOrder', order)
    end
    if turned or told < remaining then
      for _, ended in ipairs(redis.call('ZRANGE', unheard, 0, -1)) do
        if tonumber(ended) <= callOrder then redis.call('ZREM', unheard, ended) end
      end
    end
  end
end
keepAlive()
return 1
`;

/** ARGV: calls that were granted and not sent. */
export const giveBack = `${books}
for _, id in ipairs(ARGV) do
  redis.call('HDEL', calls, id)
  redis.call('ZREM', log, id)
end
return 1
`;

/**
 * ARGV: process, lease of a call, then for each call that the process counts: its id, and the span after which it stops
 * counting, or -1 while it is in flight. What Redis holds of the process beside these was granted and never heard of.
 */
export const rejoin = `${books}
forget()
local process, lease = ARGV[1], tonumber(ARGV[2])
local own = {}
for index = 3, #ARGV, 2 do
  local id, frees = ARGV[index], tonumber(ARGV[index + 1])
  own[id] = true
  if frees >= 0 then
    redis.call('HDEL', calls, id)
    redis.call('ZADD', log, now + frees, id)
  elseif redis.call('HEXISTS', calls, id) == 0 then
    redis.call('HSET', calls, id, now .. ':' .. nextOrder())
    redis.call('ZADD', log, now + lease, id)
  end
end
for _, id in ipairs(redis.call('HKEYS', calls)) do
  if string.sub(id, 1, #process + 1) == process .. ':' and not own[id] then
    redis.call('HDEL', calls, id)
    redis.call('ZREM', log, id)
  end
end
keepAlive()
return 1
`;

/** ARGV: process, which is going. */
export const leave = `${books}
redis.call('ZREM', members, ARGV[1])
redis.call('ZREM', wanting, ARGV[1])
return 1
`;
