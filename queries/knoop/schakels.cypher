// Every relation of a node, in both directions, but its mentions.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  MATCH (k)-[r]->(ander:Knoop)
  WHERE type(r) IN $relaties
  RETURN k AS van, ander AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
  UNION ALL
  MATCH (k)<-[r]-(ander:Knoop)
  WHERE type(r) IN $relaties
  RETURN ander AS van, k AS naar, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
    r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
}
RETURN k.id AS voor, soort AS soort, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar, document AS document,
  plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  van.id AS van, van.naam AS vanNaam, van.soort AS vanSoort, van.subsoort AS vanSubsoort, van.code AS vanCode,
  van.zin AS vanZin, van.einde AS vanEinde,
  naar.id AS naar, naar.naam AS naarNaam, naar.soort AS naarSoort, naar.subsoort AS naarSubsoort,
  naar.code AS naarCode, naar.zin AS naarZin, naar.einde AS naarEinde
ORDER BY voor, soort, van, naar, document, rol, jaar
LIMIT $limiet
