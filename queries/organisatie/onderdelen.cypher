MATCH (d:Organisatie)-[:ONDERDEEL_VAN]->(o:Organisatie)
WHERE o.id IN $ids
WITH DISTINCT o, d
RETURN o.id AS voor, properties(d) AS knoop
ORDER BY voor, d.naam, d.id
