MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(d:Doel)
WHERE d.id IN $ids
WITH DISTINCT d, a
RETURN d.id AS voor, properties(a) AS knoop
ORDER BY voor, a.volgorde, a.id
