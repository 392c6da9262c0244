MATCH (l:Doel)-[:OPVOLGER_VAN]->(d:Doel)
WHERE d.id IN $ids
WITH DISTINCT d, l
RETURN d.id AS voor, properties(l) AS knoop
ORDER BY voor, l.id
