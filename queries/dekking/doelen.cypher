// The goals of a municipality in the order of their documents: what is above and under them, their other versions, and
// the aspects that a document of the year is the right source for.
MATCH (d:Doel)
WHERE d.gemeente = $gemeente
CALL (d) {
  MATCH (d)-[:ONDERDEEL_VAN]->(b:Doel)
  WITH DISTINCT b.id AS id ORDER BY id
  RETURN collect(id) AS boven
}
CALL (d) {
  MATCH (d)<-[:ONDERDEEL_VAN*1..6]-(x:Doel)
  WITH DISTINCT x.id AS id ORDER BY id
  RETURN collect(id) AS onder
}
CALL (d) {
  MATCH (d)-[:OPVOLGER_VAN]-(v:Doel)
  WITH DISTINCT v.id AS id ORDER BY id
  RETURN collect(id) AS versies
}
CALL (d) {
  MATCH (d)<-[:OPVOLGER_VAN]-(v:Doel)
  WITH DISTINCT v.id AS id ORDER BY id
  RETURN collect(id) AS later
}
CALL (d) {
  MATCH (d)<-[r:BEVAT]-(bron:Document)
  WHERE $jaar IS NULL OR ((bron.geldigTot IS NOT NULL OR coalesce(bron.jaar, $jaar) = $jaar)
    AND coalesce(bron.geldigVan, $eersteDag) <= $laatsteDag AND coalesce(bron.geldigTot, $laatsteDag) >= $eersteDag)
  WITH DISTINCT r.rol AS rol ORDER BY rol
  RETURN collect(rol) AS bevat
}
RETURN d.id AS id, d.naam AS naam, d.soort AS soort, d.code AS code, d.tekst AS tekst, d.volgorde AS volgorde,
  coalesce(d.einde, false) AS einde, d.jaar AS jaar, d.geldigVan AS geldigVan, d.geldigTot AS geldigTot,
  d.document AS document, d.taakVan AS taakVan,
  boven AS boven, onder AS onder, versies AS versies, later AS later, bevat AS bevat
ORDER BY d.jaar, d.document, d.volgorde, id
LIMIT $limiet
