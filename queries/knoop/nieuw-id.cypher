// The node that an old id now belongs to.
MATCH (k:Knoop)
WHERE $id IN coalesce(k.oudeIds, [])
RETURN k.id AS id, k.naam AS naam, k.soort AS soort, k.einde AS einde
ORDER BY id
LIMIT 1
