MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(d:Doel)
WHERE d.id IN $ids
RETURN d.id AS voor, count(DISTINCT a) AS aantal
ORDER BY voor
