-- Paces each connection, so that all of them together ask at about the rate wanted.
local pause = tonumber(os.getenv("PAUSE_MS") or "0")
function delay()
  return math.random(0, 2 * pause)
end
