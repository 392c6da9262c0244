// The nodes with these ids, and the neighbours of those that are open: all of them ($alles), or by one kind of
// relation. $heen and $terug hold the id, a space and the relation, read from the open node and towards it.
MATCH (m:Knoop)
WHERE m.id IN $ids
CALL (m) {
  RETURN m AS k, 0 AS afstand
  UNION
  MATCH (m)-[r]->(a:Knoop)
  WHERE type(r) IN $relaties AND (m.id IN $alles OR (m.id + ' ' + type(r)) IN $heen)
    AND ($bases IS NULL OR r.basis IN $bases) AND ($tot IS NULL OR coalesce(r.jaar, $tot) <= $tot)
  RETURN a AS k, 1 AS afstand
  UNION
  MATCH (m)<-[r]-(a:Knoop)
  WHERE type(r) IN $relaties AND (m.id IN $alles OR (m.id + ' ' + type(r)) IN $terug)
    AND ($bases IS NULL OR r.basis IN $bases) AND ($tot IS NULL OR coalesce(r.jaar, $tot) <= $tot)
  RETURN a AS k, 1 AS afstand
}
WITH k, min(afstand) AS afstand
WHERE coalesce(k.afgeschermd, false) = false
  AND (afstand = 0 OR (k.soort IN $soorten AND ($binnen IS NULL OR coalesce(k.gemeente, $binnen) = $binnen)))
RETURN k.id AS id, k.naam AS naam, k.soort AS soort, k.subsoort AS subsoort, k.code AS code, k.tekst AS tekst,
  k.volgorde AS volgorde, k.zin AS zin, k.einde AS einde, coalesce(k.knooppunt, false) AS knooppunt, afstand AS afstand,
  k.gemeente AS gemeente
ORDER BY afstand, id
LIMIT $limiet
