MATCH (d:Doel)-[:OPVOLGER_VAN]->(e:Doel)
WHERE d.id IN $ids
WITH DISTINCT d, e
RETURN d.id AS voor, properties(e) AS knoop
ORDER BY voor, e.id
