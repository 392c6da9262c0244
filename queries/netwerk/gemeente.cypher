// The nodes of one municipality, or of all.
MATCH (k:Knoop)
WHERE k.soort IN $soorten AND ($gemeente IS NULL OR k.gemeente = $gemeente)
  AND coalesce(k.afgeschermd, false) = false
RETURN k.id AS id, k.naam AS naam, k.soort AS soort, k.subsoort AS subsoort, k.code AS code, k.tekst AS tekst,
  k.volgorde AS volgorde, k.zin AS zin, k.einde AS einde, coalesce(k.knooppunt, false) AS knooppunt, 0 AS afstand
ORDER BY id
LIMIT $limiet
