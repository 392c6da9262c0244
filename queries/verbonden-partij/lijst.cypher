MATCH (o:Organisatie)-[r:VERBONDEN_PARTIJ_VAN]->(g:Gemeente {id: $gemeente})
WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
RETURN o.id AS id, properties(o) AS organisatie, properties(g) AS gemeente, properties(r) AS eigenschappen
ORDER BY r.jaar, o.naam, id, r.document, r.rol
LIMIT $limiet
