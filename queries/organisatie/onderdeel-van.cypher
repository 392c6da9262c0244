MATCH (o:Organisatie)-[:ONDERDEEL_VAN]->(b:Organisatie)
WHERE o.id IN $ids
WITH DISTINCT o, b
RETURN o.id AS voor, properties(b) AS knoop
ORDER BY voor, b.id
