// What money is for, as each document says it: once, however many financial years it holds in.
MATCH (g:Geldstroom)-[r:BESTEMD_VOOR]->(d:Knoop)
WHERE g.id IN $ids
WITH DISTINCT g, d, r.document AS document, r.rol AS rol, r.aandeel AS aandeel, r.methode AS methode, r.basis AS basis
RETURN g.id AS voor, properties(d) AS knoop, aandeel AS aandeel, methode AS methode, basis AS basis
ORDER BY voor, d.id, document, rol, aandeel, methode, basis
