// What suggestions need besides: wholes and areas of organisations, which of them are shielded, the years of the plans
// of a municipality, and documents as citations name them. An id is looked up as a Knoop, the only label with an index.
CALL () {
  UNWIND $organisaties AS voor
  MATCH (o:Knoop {id: voor})
  CALL (o) {
    MATCH (o)-[:ONDERDEEL_VAN*1..4]->(b:Organisatie)
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
    RETURN 'afgeschermd' AS soort, o.id AS id, null AS naam
  }
  RETURN voor AS voor, soort AS soort, id AS id, naam AS naam, null AS jaar, null AS kort, null AS documentsoort,
    null AS plaatsen
  UNION ALL
  MATCH (d:Doel)
  WHERE d.gemeente = $gemeente AND d.jaar IS NOT NULL
  RETURN DISTINCT d.gemeente AS voor, 'jaar' AS soort, null AS id, null AS naam, d.jaar AS jaar, null AS kort,
    null AS documentsoort, null AS plaatsen
  UNION ALL
  UNWIND $documenten AS voor
  MATCH (d:Knoop {id: voor})
  WHERE d.soort = 'Document'
  MATCH (g:Knoop {id: d.gemeente})
  RETURN voor AS voor, 'document' AS soort, d.id AS id, g.naam AS naam, null AS jaar, coalesce(d.kort, d.naam) AS kort,
    d.documentsoort AS documentsoort, d.plaatsen AS plaatsen
}
RETURN voor AS voor, soort AS soort, id AS id, naam AS naam, jaar AS jaar, kort AS kort,
  documentsoort AS documentsoort, plaatsen AS plaatsen
ORDER BY soort, voor, id, jaar
