// One ring of a search for paths: every relation of the nodes at its edge, with the node at the other end.
// A node at the edge that is a hub is not asked here unless it is an end of the path.
MATCH (k:Knoop)
WHERE k.id IN $rand
CALL (k) {
  MATCH (k)-[r]->(ander:Knoop)
  WHERE type(r) IN $relaties AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN k.id AS van, ander.id AS naar, ander AS buur, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort,
    r.jaar AS jaar, r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot,
    r.basis AS basis
  UNION ALL
  MATCH (k)<-[r]-(ander:Knoop)
  WHERE type(r) IN $relaties AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN ander.id AS van, k.id AS naar, ander AS buur, type(r) AS soort, r.rol AS rol, r.soort AS nadereSoort,
    r.jaar AS jaar, r.document AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot,
    r.basis AS basis
}
RETURN k.id AS bij, van AS van, naar AS naar, soort AS soort, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar,
  document AS document, plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis,
  buur.id AS buur, buur.naam AS buurNaam, buur.soort AS buurSoort, buur.subsoort AS buurSubsoort,
  buur.code AS buurCode, buur.zin AS buurZin, buur.einde AS buurEinde,
  coalesce(buur.knooppunt, false) AS buurKnooppunt
ORDER BY bij, buur, soort, van, document, rol, jaar
LIMIT $limiet
