// The nodes around one node, up to three steps and never through a hub, and every relation between them.
MATCH (m:Knoop {id: $middelpunt})
CALL (m) {
  RETURN m AS k, 0 AS afstand
  UNION
  MATCH (m)-[r]-(a:Knoop)
  WHERE $stappen >= 1 AND type(r) IN $relaties AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
  RETURN a AS k, 1 AS afstand
  UNION
  MATCH (m)-[r]-(a:Knoop)-[s]-(b:Knoop)
  WHERE $stappen >= 2 AND type(r) IN $relaties AND type(s) IN $relaties AND coalesce(a.knooppunt, false) = false
    AND ($jaar IS NULL OR (coalesce(r.jaar, $jaar) = $jaar AND coalesce(s.jaar, $jaar) = $jaar))
  RETURN b AS k, 2 AS afstand
  UNION
  MATCH (m)-[r]-(a:Knoop)-[s]-(b:Knoop)-[t]-(c:Knoop)
  WHERE $stappen >= 3 AND type(r) IN $relaties AND type(s) IN $relaties AND type(t) IN $relaties
    AND coalesce(a.knooppunt, false) = false AND coalesce(b.knooppunt, false) = false
    AND ($jaar IS NULL OR (coalesce(r.jaar, $jaar) = $jaar AND coalesce(s.jaar, $jaar) = $jaar
      AND coalesce(t.jaar, $jaar) = $jaar))
  RETURN c AS k, 3 AS afstand
}
WITH k, min(afstand) AS afstand
WHERE coalesce(k.afgeschermd, false) = false AND (afstand = 0 OR k.soort IN $soorten)
RETURN k.id AS id, k.naam AS naam, k.soort AS soort, k.subsoort AS subsoort, k.code AS code, k.tekst AS tekst,
  k.volgorde AS volgorde, k.zin AS zin, k.einde AS einde, coalesce(k.knooppunt, false) AS knooppunt, afstand AS afstand
ORDER BY afstand, id
LIMIT $limiet
