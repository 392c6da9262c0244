// What is switched off with the given nodes: the money of a scheme goes with the scheme.
MATCH (k:Knoop)
WHERE k.id IN $ids
CALL (k) {
  RETURN k AS weg
  UNION
  MATCH (k)<-[:OP_GROND_VAN]-(weg:Geldstroom)
  RETURN weg AS weg
}
WITH DISTINCT k, weg
RETURN weg.id AS id, weg.naam AS naam, weg.soort AS soort, weg.subsoort AS subsoort, k.id = weg.id AS gevraagd
ORDER BY id
LIMIT $limiet
