// Wholes and areas of organisations, and which of them are shielded.
MATCH (o:Organisatie)
WHERE o.id IN $ids
CALL (o) {
  MATCH (o)-[:ONDERDEEL_VAN]->(b:Organisatie)
  RETURN 'geheel' AS soort, b.id AS id, b.naam AS naam
  UNION
  MATCH (o)-[:LIGT_IN]->(g:Gebied)
  RETURN 'gebied' AS soort, g.id AS id, g.naam AS naam
  UNION
  MATCH (o)-[:ONTVANGT]->(s:Geldstroom)-[:LIGT_IN]->(g:Gebied)
  RETURN 'gebied' AS soort, g.id AS id, g.naam AS naam
  UNION
  MATCH (o)
  WHERE coalesce(o.afgeschermd, false) = true
  RETURN 'afgeschermd' AS soort, o.id AS id, '' AS naam
}
RETURN o.id AS voor, soort AS soort, id AS id, naam AS naam
ORDER BY voor, soort, id
