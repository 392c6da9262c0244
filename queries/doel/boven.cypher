// The goal above, in the main structure first (R3).
MATCH (d:Doel)-[r:ONDERDEEL_VAN]->(b:Doel)
WHERE d.id IN $ids
RETURN d.id AS voor, properties(b) AS knoop
ORDER BY voor, coalesce(r.hoofdstructuur, false) DESC, b.id
