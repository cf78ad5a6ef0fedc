-- Counts a try against each key, or against none: GCRA, the rule that limit.rs explains.
-- For each key two arguments: its emission interval and its window, in microseconds.
-- Returns the longest wait in microseconds; 0 where every try was counted.

-- The clock of Redis: the processes' own need not agree.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local arrivals, wait = {}, 0

for i, key in ipairs(KEYS) do
  local interval, window = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local arrival = arrivals[key] or tonumber(redis.call('GET', key)) or now
  -- Never further ahead than the window, even if the clock was set back or the limit was wider once.
  arrival = math.min(math.max(arrival, now), now + window)
  arrivals[key] = arrival + interval
  wait = math.max(wait, arrivals[key] - now - window)
end

if wait == 0 then
  for key, arrival in pairs(arrivals) do
    -- Written out in full: Lua's own way with such numbers rounds them. After the arrival a key says nothing more.
    local milliseconds = math.ceil((arrival - now) / 1000)
    redis.call('SET', key, string.format('%.0f', arrival), 'PX', string.format('%.0f', milliseconds))
  end
end

return wait
