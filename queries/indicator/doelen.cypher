MATCH (i:Indicator)-[:MEET]->(d:Doel)
WHERE i.id IN $ids
WITH DISTINCT i, d
RETURN i.id AS voor, properties(d) AS knoop
ORDER BY voor, d.id
