// Every relation between the given nodes.
MATCH (k:Knoop)
WHERE k.id IN $ids
MATCH (k)-[r]->(n:Knoop)
WHERE n.id IN $ids AND type(r) IN $relaties AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
RETURN k.id AS van, type(r) AS soort, n.id AS naar, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar,
  r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
ORDER BY van, soort, naar, document, rol, jaar
LIMIT $limiet
