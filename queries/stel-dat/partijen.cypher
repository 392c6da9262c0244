// Organisations of a municipality that have ties, and how many of them run over what is switched off.
MATCH (o:Organisatie)
WHERE o.gemeente = $gemeente AND o.soort = 'Organisatie' AND NOT o.id IN $zonder
  AND NOT coalesce(o.subsoort, 'organisatie') IN $telNiet AND coalesce(o.afgeschermd, false) = false
CALL (o) {
  MATCH (o)-[r:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN|ONTVANGT]->(x:Knoop)
  WHERE ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar) AND coalesce(r.rol, '') <> 'ondertekenaar'
  RETURN count(DISTINCT x) AS alle, count(DISTINCT CASE WHEN x.id IN $zonder THEN x.id ELSE null END) AS weg
}
WITH o, alle, weg
WHERE weg > 0 AND weg = alle
RETURN o.id AS id, o.naam AS naam, o.soort AS soort, o.subsoort AS subsoort
ORDER BY o.naam, id
LIMIT $limiet
