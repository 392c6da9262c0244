MATCH (i:Indicator)-[:MEET]->(d:Doel)
WHERE d.id IN $ids
WITH DISTINCT d, i
RETURN d.id AS voor, properties(i) AS knoop
ORDER BY voor, i.id
