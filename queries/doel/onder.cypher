MATCH (o:Doel)-[:ONDERDEEL_VAN]->(d:Doel)
WHERE d.id IN $ids
WITH DISTINCT d, o
RETURN d.id AS voor, properties(o) AS knoop
ORDER BY voor, o.volgorde, o.document, o.id
