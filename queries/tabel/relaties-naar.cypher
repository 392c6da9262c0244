// One page of the relations that lead to these nodes: for relations of which the other end can be a hub.
MATCH (v:Knoop)-[r]->(n:Knoop)
WHERE n.id IN $ids AND type(r) IN $relaties
RETURN v.id AS van, v.soort AS vanSoort, v.naam AS vanNaam, type(r) AS relatie, n.id AS naar, n.soort AS naarSoort,
  n.naam AS naarNaam, properties(r) AS eigenschappen, r.document AS document, r.rol AS rol, r.jaar AS jaar
ORDER BY naar, relatie, van, document, rol, jaar
SKIP $overslaan LIMIT $aantal
