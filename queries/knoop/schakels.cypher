// Every relation of a node, in both directions, but its mentions.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  MATCH (k)-[r]->(ander:Knoop)
  WHERE type(r) IN $relaties
  RETURN k AS van, r AS rel, ander AS naar
  UNION ALL
  MATCH (ander:Knoop)-[r]->(k)
  WHERE type(r) IN $relaties
  RETURN ander AS van, r AS rel, k AS naar
}
RETURN k.id AS voor, type(rel) AS soort, rel.rol AS rol, rel.soort AS nadereSoort, rel.jaar AS jaar,
  rel.document AS document, rel.plaats AS plaats, rel.regelVan AS regelVan, rel.regelTot AS regelTot,
  rel.basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.zin AS vanZin,
  naar.id AS naar, naar.naam AS naarNaam, naar.soort AS naarSoort, naar.subsoort AS naarSubsoort,
  naar.code AS naarCode, naar.zin AS naarZin
ORDER BY voor, soort, van, naar, document, rol, jaar
LIMIT $limiet
