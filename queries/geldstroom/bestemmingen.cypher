MATCH (g:Geldstroom)-[r:BESTEMD_VOOR]->(d:Knoop)
WHERE g.id IN $ids
RETURN g.id AS voor, properties(d) AS knoop, r.aandeel AS aandeel, r.methode AS methode, r.basis AS basis
ORDER BY voor, d.id, r.document, r.rol, r.jaar
