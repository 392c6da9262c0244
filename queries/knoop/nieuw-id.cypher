// The node that an old id now belongs to.
MATCH (k:Knoop)
WHERE $id IN coalesce(k.oudeIds, [])
RETURN k.id AS id, k.soort AS soort
ORDER BY id
LIMIT 1
