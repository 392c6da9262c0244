// Every fact of one document, nodes and relations, in the order of its lines.
MATCH (d:Document {id: $document})
CALL (d) {
  MATCH (d)<-[r:VERMELD_IN]-(k:Knoop)
  RETURN count(r) AS knopen
}
CALL (d) {
  MATCH (d)<-[:VERMELD_IN]-(k:Knoop)
  MATCH (k)-[r]->(n:Knoop)
  WHERE r.document = d.id AND type(r) <> 'VERMELD_IN'
  RETURN count(r) AS relaties
}
CALL (d) {
  MATCH (d)<-[r:VERMELD_IN]-(k:Knoop)
  RETURN 0 AS rang, k.id AS van, k.soort AS vanSoort, 'VERMELD_IN' AS soort, d.id AS naar, properties(r) AS eigenschappen,
    r.regelVan AS regelVan, r.regelTot AS regelTot, coalesce(r.rol, '') AS rol, r.jaar AS jaar
  UNION ALL
  MATCH (d)<-[:VERMELD_IN]-(k:Knoop)
  MATCH (k)-[r]->(n:Knoop)
  WHERE r.document = d.id AND type(r) <> 'VERMELD_IN'
  RETURN 1 AS rang, k.id AS van, k.soort AS vanSoort, type(r) AS soort, n.id AS naar, properties(r) AS eigenschappen,
    r.regelVan AS regelVan, r.regelTot AS regelTot, coalesce(r.rol, '') AS rol, r.jaar AS jaar
}
RETURN knopen + relaties AS totaal, van AS van, vanSoort AS vanSoort, soort AS soort, naar AS naar, eigenschappen AS eigenschappen
ORDER BY regelVan, regelTot, rang, van, soort, naar, rol, jaar
SKIP $overslaan LIMIT $aantal
